// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! ウェブフック – GET
//!
//! `GET /stores/{store_id}/webhooks/{id}`: reads only; sent again: at any time.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:58`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetWebhookRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// ウェブフック – GET
///
/// `get_webhook.request` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:58`
#[doc(alias("get_webhook.request", "ウェブフック – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "get_webhook.request",
    label = "ウェブフック – GET",
    wire = "none",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct GetWebhookRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:58`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// ウェブフックID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:59`
    #[doc(alias("id", "ウェブフックID"))]
    #[field(path, name = "id", label = "ウェブフックID", type = "uuid", public)]
    pub webhook_id: String,
}

impl ::denbun::Operation for GetWebhookRequest {
    type Answer = super::RegisteredWebhook;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_webhook",
        label: "ウェブフック – GET",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/webhooks/{id}",
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
        answer: <super::RegisteredWebhook as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}
