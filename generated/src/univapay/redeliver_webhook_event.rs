// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! ウェブフックの再配信
//!
//! `POST /stores/{store_id}/webhooks/{id}/events/{event_id}/redeliver`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:74`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::RedeliverWebhookEventRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
//!     .event_id("a3b4c5d6-e7f8-9012-abcd-3456789cdef0")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// ウェブフックの再配信
///
/// `redeliver_webhook_event.request` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:74`
#[doc(alias("redeliver_webhook_event.request", "ウェブフックの再配信"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "redeliver_webhook_event.request",
    label = "ウェブフックの再配信",
    wire = "none",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct RedeliverWebhookEventRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:75`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// ウェブフックID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:75`
    #[doc(alias("id", "ウェブフックID"))]
    #[field(path, name = "id", label = "ウェブフックID", type = "uuid", public)]
    pub webhook_id: String,

    /// 配信ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:75`
    #[doc(alias("配信ID"))]
    #[field(path, name = "event_id", label = "配信ID", type = "uuid", public)]
    pub event_id: String,
}

impl ::denbun::Operation for RedeliverWebhookEventRequest {
    type Answer = super::Done;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "redeliver_webhook_event",
        label: "ウェブフックの再配信",
        method: ::denbun::operation::Method::Post,
        path: "/stores/{store_id}/webhooks/{id}/events/{event_id}/redeliver",
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
        answer: <super::Done as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::one_of(Some(i64::from(status)), &[200, 202]), None)
    }
}
