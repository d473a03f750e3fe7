// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Objects inside several messages of UnivaPay, from `specs/univapay/univapay.yaml`.

/// エラーの詳細
///
/// `error_detail` · object · documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:80`
#[doc(alias("error_detail", "エラーの詳細"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "error_detail", label = "エラーの詳細", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// パラメーター名
    ///
    /// dotted where it is nested
    ///
    /// documented: 開発者ドキュメント · `specs/univapay/univapay.yaml:81`
    #[doc(alias("パラメーター名"))]
    #[field(name = "field", label = "パラメーター名", public)]
    pub field: Option<String>,

    /// 理由
    ///
    /// observed: univapay-node · `specs/univapay/univapay.yaml:81`
    #[doc(alias("理由"))]
    #[field(name = "reason", label = "理由", public)]
    pub reason: Option<::denbun::Open<super::super::ErrorDetailReason>>,
}

/// 決済エラー
///
/// `payment_error` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:92`
#[doc(alias("payment_error", "決済エラー"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "payment_error", label = "決済エラー", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PaymentError {
    /// 決済エラーコード
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:92`
    #[doc(alias("決済エラーコード"))]
    #[field(name = "code", label = "決済エラーコード", public)]
    pub code: Option<i64>,

    /// メッセージ
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:92`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ")]
    pub message: Option<String>,

    /// 詳細
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:92`
    #[doc(alias("詳細"))]
    #[field(name = "detail", label = "詳細")]
    pub detail: Option<String>,
}

/// 電話番号
///
/// `phone_number_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:97`
#[doc(alias("phone_number_data", "電話番号"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "phone_number_data", label = "電話番号", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct PhoneNumberData {
    /// 国番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:97`
    #[doc(alias("国番号"))]
    #[field(name = "country_code", label = "国番号", json(number, text))]
    pub country_code: Option<i64>,

    /// 市外局番からの番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:97`
    #[doc(alias("市外局番からの番号"))]
    #[field(name = "local_number", label = "市外局番からの番号")]
    pub local_number: Option<String>,
}

/// 配送先
///
/// `shipping_address_data` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
#[doc(alias("shipping_address_data", "配送先"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "shipping_address_data", label = "配送先", wire = "json", charset = "UTF-8", decode)]
#[non_exhaustive]
pub struct ShippingAddressData {
    /// 郵便番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("郵便番号"))]
    #[field(name = "zip", label = "郵便番号")]
    pub zip: Option<String>,

    /// 住所1
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("住所1"))]
    #[field(name = "line1", label = "住所1")]
    pub line1: Option<String>,

    /// 住所2
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("住所2"))]
    #[field(name = "line2", label = "住所2")]
    pub line2: Option<String>,

    /// 市区町村
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("市区町村"))]
    #[field(name = "city", label = "市区町村")]
    pub city: Option<String>,

    /// 都道府県
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:98`
    #[doc(alias("都道府県"))]
    #[field(name = "state", label = "都道府県")]
    pub state: Option<String>,
}
