// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! ウェブフック – UPDATE
//!
//! active: true switches one on again that was switched off
//!
//! `PATCH /stores/{store_id}/webhooks/{id}`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:64`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::UpdateWebhookRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .webhook_id("d3e4f5a6-b7c8-9012-def0-123456789abc")
//!     .auth_token(::denbun::Nullable::Null)
//!     .active(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"auth_token":null,"active":true}"#);
//! ```

/// ウェブフック – UPDATE
///
/// `update_webhook.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:64`
#[doc(alias("update_webhook.request", "ウェブフック – UPDATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "update_webhook.request",
    label = "ウェブフック – UPDATE",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct UpdateWebhookRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:65`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// ウェブフックID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:59`
    #[doc(alias("id", "ウェブフックID"))]
    #[field(path, name = "id", label = "ウェブフックID", type = "uuid", public)]
    pub webhook_id: String,

    /// イベント
    ///
    /// At least 1 values.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:66`
    #[doc(alias("イベント"))]
    #[field(name = "triggers", label = "イベント", list = 1.., public)]
    pub triggers: Option<Vec<super::Triggers>>,

    /// URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:66`
    #[doc(alias("URL"))]
    #[field(name = "url", label = "URL", type = "url")]
    pub url: Option<String>,

    /// 認証用の値
    ///
    /// null clears it
    ///
    /// `null` says something else than absence.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:66`
    #[doc(alias("認証用の値"))]
    #[field(name = "auth_token", label = "認証用の値", secret)]
    pub auth_token: Option<::denbun::Nullable<::denbun::Secret<String>>>,

    /// 有効
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:66`
    #[doc(alias("有効"))]
    #[field(name = "active", label = "有効", public)]
    pub active: Option<bool>,
}

impl ::denbun::Operation for UpdateWebhookRequest {
    type Answer = super::RegisteredWebhook;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "update_webhook",
        label: "ウェブフック – UPDATE",
        method: ::denbun::operation::Method::Patch,
        path: "/stores/{store_id}/webhooks/{id}",
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
        answer: <super::RegisteredWebhook as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }
}
