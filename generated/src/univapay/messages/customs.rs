// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Messages that several operations share of UnivaPay, from `specs/univapay/customs.yaml`.

/// 税関申告
///
/// `customs_declaration` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:25`
#[doc(alias("customs_declaration", "税関申告"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "customs_declaration", label = "税関申告", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct CustomsDeclaration {
    /// 税関申告ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:25`
    #[doc(alias("id", "税関申告ID"))]
    #[field(name = "id", label = "税関申告ID", type = "uuid", open, public)]
    pub customs_declaration_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:25`
    #[doc(alias("課金ID"))]
    #[field(name = "charge_id", label = "課金ID", type = "uuid", open, public)]
    pub charge_id: Option<String>,

    /// マーチャントID
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/customs.yaml:25`
    #[doc(alias("マーチャントID"))]
    #[field(name = "merchant_id", label = "マーチャントID", type = "uuid", open, public)]
    pub merchant_id: Option<String>,

    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:25`
    #[doc(alias("店舗ID"))]
    #[field(name = "store_id", label = "店舗ID", type = "uuid", open, public)]
    pub store_id: Option<String>,

    /// プラットフォームID
    ///
    /// observed: univapay-java-sdk · `specs/univapay/customs.yaml:26`
    #[doc(alias("プラットフォームID"))]
    #[field(name = "platform_id", label = "プラットフォームID", type = "uuid", open, public)]
    pub platform_id: Option<String>,

    /// 処理モード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:26`
    #[doc(alias("処理モード"))]
    #[field(name = "mode", label = "処理モード", public)]
    pub mode: Option<::denbun::Open<super::super::Mode>>,

    /// ゲートウェイ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:26`
    #[doc(alias("ゲートウェイ"))]
    #[field(name = "gateway", label = "ゲートウェイ")]
    pub gateway: Option<String>,

    /// 申告
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:27`
    #[doc(alias("申告"))]
    #[field(name = "declaration", label = "申告")]
    pub declaration: Option<super::super::Declared>,

    /// 申告の結果
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:28`
    #[doc(alias("申告の結果"))]
    #[field(name = "declaration_result", label = "申告の結果")]
    pub declaration_result: Option<super::super::DeclarationResult>,

    /// 状態
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:29`
    #[doc(alias("状態"))]
    #[field(name = "status", label = "状態", public)]
    pub status: ::denbun::Open<super::super::CustomsDeclarationStatus>,

    /// エラー
    ///
    /// absent null and empty say the same
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:30`
    #[doc(alias("エラー"))]
    #[field(name = "error", label = "エラー")]
    pub error: Option<super::super::CustomsError>,

    /// 作成日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:30`
    #[doc(alias("作成日時"))]
    #[field(name = "created_on", label = "作成日時", json(text, number), public)]
    pub created_on: Option<::denbun::Timestamp>,

    /// 更新日時
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:30`
    #[doc(alias("更新日時"))]
    #[field(name = "updated_on", label = "更新日時", json(text, number), public)]
    pub updated_on: Option<::denbun::Timestamp>,
}
