// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! ウェブフック – CREATE
//!
//! `POST /stores/{store_id}/webhooks`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:51`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateWebhookRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .triggers(vec![
//!         univapay::Triggers::ChargeFinished,
//!         univapay::Triggers::RefundFinished
//!     ])
//!     .url("https://example.com/webhooks/payments")
//!     .auth_token("my-secret-token")
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"triggers":["charge_finished","refund_finished"],"url":"https://example.com/webhooks/payments","auth_token":"my-secret-token"}"#
//! );
//! ```

/// ウェブフック – CREATE
///
/// `create_webhook.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:51`
#[doc(alias("create_webhook.request", "ウェブフック – CREATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_webhook.request",
    label = "ウェブフック – CREATE",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CreateWebhookRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:52`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// イベント
    ///
    /// At least 1 values.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:53`
    #[doc(alias("イベント"))]
    #[field(name = "triggers", label = "イベント", list = 1.., public)]
    pub triggers: Vec<super::Triggers>,

    /// URL
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:53`
    #[doc(alias("URL"))]
    #[field(name = "url", label = "URL", type = "url")]
    pub url: String,

    /// 認証用の値
    ///
    /// comes back in the Authorization header of every delivery
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/webhooks.yaml:53`
    #[doc(alias("認証用の値"))]
    #[field(name = "auth_token", label = "認証用の値", secret)]
    pub auth_token: Option<::denbun::Secret<String>>,
}

impl ::denbun::Operation for CreateWebhookRequest {
    type Answer = super::RegisteredWebhook;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create_webhook",
        label: "ウェブフック – CREATE",
        method: ::denbun::operation::Method::Post,
        path: "/stores/{store_id}/webhooks",
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

        ::denbun::Verdict::from_conditions(rule::one_of(Some(i64::from(status)), &[200, 201]), None)
    }
}
