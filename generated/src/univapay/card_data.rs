// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! What several operations with card data share of UnivaPay.

/// 電話番号
///
/// `phone_number_input` · object · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:94`
#[doc(alias("phone_number_input", "電話番号"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "phone_number_input", label = "電話番号", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct PhoneNumberInput {
    /// 国番号
    ///
    /// a number in older libraries
    ///
    /// `半角数字` · documented: univapay-client-java-sdk の doc · `specs/univapay/univapay.yaml:95`
    #[doc(alias("国番号"))]
    #[field(name = "country_code", label = "国番号", format = "半角数字", json(text, number))]
    pub country_code: String,

    /// 市外局番からの番号
    ///
    /// `半角数字(15)` · documented: ウィジェット パラメーター一覧 · `specs/univapay/univapay.yaml:96`
    #[doc(alias("市外局番からの番号"))]
    #[field(name = "local_number", label = "市外局番からの番号", format = "半角数字(15)")]
    pub local_number: String,
}
