// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! ウェブフック – DELETE
//!
//! `DELETE /stores/{store_id}/webhooks/{id}`: reads only; sent again: if provably not sent.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:68`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::DeleteWebhookRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// ウェブフック – DELETE
///
/// `delete_webhook.request` · no body · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:68`
#[doc(alias("delete_webhook.request", "ウェブフック – DELETE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "delete_webhook.request",
    label = "ウェブフック – DELETE",
    wire = "none",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct DeleteWebhookRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:68`
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

impl ::denbun::Operation for DeleteWebhookRequest {
    type Answer = super::NoContent;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "delete_webhook",
        label: "ウェブフック – DELETE",
        method: ::denbun::operation::Method::Delete,
        path: "/stores/{store_id}/webhooks/{id}",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Read,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: None,
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::NoContent as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(204)), None)
    }
}
