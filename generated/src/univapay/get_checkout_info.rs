// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 店舗の決済設定 – GET
//!
//! `GET /checkout_info`: reads only; sent again: at any time.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:6`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetCheckoutInfoRequest::builder().build();
//! assert!(request.validate().is_ok());
//! ```

/// 店舗の決済設定 – GET
///
/// `get_checkout_info.request` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/stores.yaml:6`
#[doc(alias("get_checkout_info.request", "店舗の決済設定 – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "get_checkout_info.request",
    label = "店舗の決済設定 – GET",
    wire = "none",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct GetCheckoutInfoRequest {}

impl ::denbun::Operation for GetCheckoutInfoRequest {
    type Answer = super::CheckoutInfo;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_checkout_info",
        label: "店舗の決済設定 – GET",
        method: ::denbun::operation::Method::Get,
        path: "/checkout_info",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::Always,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::CheckoutInfo as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}
