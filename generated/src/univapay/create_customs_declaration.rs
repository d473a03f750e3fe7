// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 税関申告 – CREATE
//!
//! `POST /stores/{store_id}/charges/{charge_id}/customs`: reads only; sent again: with its key in `Idempotency-Key`; notifies with [`Webhook`](super::Webhook).
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:6`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateCustomsDeclarationRequest::builder()
//!     .store_id("0cab399b-5621-425b-993b-f8507eba1e78")
//!     .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
//!     .customs("TOKYO")
//!     .merchant_customs_no("1234567890")
//!     .certificate_id("AB1234567")
//!     .certificate_name("TARO YAMADA")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"customs":"TOKYO","merchant_customs_no":"1234567890","certificate_id":"AB1234567","certificate_name":"TARO YAMADA"}"#
//! );
//! ```

/// 税関申告 – CREATE
///
/// `create_customs_declaration.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:6`
#[doc(alias("create_customs_declaration.request", "税関申告 – CREATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_customs_declaration.request",
    label = "税関申告 – CREATE",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CreateCustomsDeclarationRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:7`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:7`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// 税関
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:8`
    #[doc(alias("税関"))]
    #[field(name = "customs", label = "税関")]
    pub customs: String,

    /// 加盟店の税関登録番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:8`
    #[doc(alias("加盟店の税関登録番号"))]
    #[field(name = "merchant_customs_no", label = "加盟店の税関登録番号")]
    pub merchant_customs_no: String,

    /// 身分証の番号
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:8`
    #[doc(alias("身分証の番号"))]
    #[field(name = "certificate_id", label = "身分証の番号", secret)]
    pub certificate_id: ::denbun::Secret<String>,

    /// 身分証の氏名
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/customs.yaml:9`
    #[doc(alias("身分証の氏名"))]
    #[field(name = "certificate_name", label = "身分証の氏名")]
    pub certificate_name: String,
}

impl ::denbun::Operation for CreateCustomsDeclarationRequest {
    type Answer = super::CustomsDeclaration;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create_customs_declaration",
        label: "税関申告 – CREATE",
        method: ::denbun::operation::Method::Post,
        path: "/stores/{store_id}/charges/{charge_id}/customs",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::WithKey,
        idempotency: Some(super::IDEMPOTENCY),
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::CustomsDeclaration as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::one_of(Some(i64::from(status)), &[200, 201]), None)
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        answer
            .error
            .as_ref()
            .and_then(|part| ::denbun::Value::as_integer(&part.code))
            .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
    }
}
