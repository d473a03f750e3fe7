// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 課金 – CAPTURE
//!
//! all that was authorized unless an amount is given
//!
//! `POST /stores/{store_id}/charges/{id}/capture`: moves money of a payment; sent again: with its key in `Idempotency-Key`; unknown outcome: 課金 – GET; notifies with [`Webhook`](super::Webhook).
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:62`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CaptureChargeRequest::builder()
//!     .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
//!     .charge_id("11ef32c2-4010-a312-aaff-4b63e4d5f92d")
//!     .amount(::denbun::Amount(1000))
//!     .currency(::denbun::Currency::new("JPY"))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"amount":1000,"currency":"JPY"}"#);
//! ```

/// 課金 – CAPTURE
///
/// `capture_charge.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:62`
#[doc(alias("capture_charge.request", "課金 – CAPTURE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "capture_charge.request",
    label = "課金 – CAPTURE",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CaptureChargeRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:64`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:39`
    #[doc(alias("id", "課金ID"))]
    #[field(path, name = "id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// 金額
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:64`
    #[doc(alias("金額"))]
    #[field(name = "amount", label = "金額", json(number, text), public)]
    pub amount: Option<::denbun::Amount>,

    /// 通貨
    ///
    /// sent in either case and answered in capitals
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/charges.yaml:64`
    #[doc(alias("通貨"))]
    #[field(name = "currency", label = "通貨", public)]
    pub currency: Option<::denbun::Currency>,
}

impl ::denbun::Operation for CaptureChargeRequest {
    type Answer = super::Done;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "capture_charge",
        label: "課金 – CAPTURE",
        method: ::denbun::operation::Method::Post,
        path: "/stores/{store_id}/charges/{id}/capture",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::MoveMoney,
        retry: ::denbun::operation::Retry::WithKey,
        idempotency: Some(super::IDEMPOTENCY),
        resolve: Some(::denbun::operation::Resolve::Operation("get_charge")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::Done as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}
