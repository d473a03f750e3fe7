// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of UnivaPay, from `specs/univapay/customs.yaml`.

/// 税関申告のエラー
///
/// `customs_error` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
#[doc(alias("customs_error", "税関申告のエラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "customs_error", label = "税関申告のエラー", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CustomsError {
    /// エラーコード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
    #[doc(alias("エラーコード"))]
    #[field(name = "code", label = "エラーコード", public)]
    pub code: Option<i64>,

    /// メッセージ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ")]
    pub message: Option<String>,

    /// 詳細
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
    #[doc(alias("詳細"))]
    #[field(name = "details", label = "詳細")]
    pub details: Option<String>,

    /// 他のエラー
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:37`
    #[doc(alias("他のエラー"))]
    #[field(name = "others", label = "他のエラー")]
    pub others: Option<::denbun::Json>,
}

/// 申告
///
/// `declared` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
#[doc(alias("declared", "申告"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "declared", label = "申告", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct Declared {
    /// 税関
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
    #[doc(alias("税関"))]
    #[field(name = "customs", label = "税関")]
    pub customs: Option<String>,

    /// 加盟店の税関登録番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
    #[doc(alias("加盟店の税関登録番号"))]
    #[field(name = "merchant_customs_no", label = "加盟店の税関登録番号")]
    pub merchant_customs_no: Option<String>,

    /// 身分証の番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
    #[doc(alias("身分証の番号"))]
    #[field(name = "certificate_id", label = "身分証の番号", secret)]
    pub certificate_id: Option<::denbun::Secret<String>>,

    /// 身分証の氏名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:38`
    #[doc(alias("身分証の氏名"))]
    #[field(name = "certificate_name", label = "身分証の氏名")]
    pub certificate_name: Option<String>,
}

/// 申告の結果
///
/// `declaration_result` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
#[doc(alias("declaration_result", "申告の結果"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "declaration_result", label = "申告の結果", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct DeclarationResult {
    /// 承認した税関
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
    #[doc(alias("承認した税関"))]
    #[field(name = "approving_authority", label = "承認した税関")]
    pub approving_authority: Option<String>,

    /// ゲートウェイの取引ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
    #[doc(alias("ゲートウェイの取引ID"))]
    #[field(name = "trade_id", label = "ゲートウェイの取引ID")]
    pub trade_id: Option<String>,

    /// 税関用の取引ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
    #[doc(alias("税関用の取引ID"))]
    #[field(name = "transaction_id", label = "税関用の取引ID")]
    pub transaction_id: Option<String>,

    /// 課金の取引ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:39`
    #[doc(alias("課金の取引ID"))]
    #[field(name = "charge_transaction_id", label = "課金の取引ID")]
    pub charge_transaction_id: Option<String>,
}
