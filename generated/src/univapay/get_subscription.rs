// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 定期課金 – GET
//!
//! `GET /stores/{store_id}/subscriptions/{id}`: reads only; sent again: at any time; waits with `polling` until `status != 'unverified'`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:26`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetSubscriptionRequest::builder()
//!     .store_id("11edf541-c42d-653c-8c3d-dfe0a55f95c0")
//!     .subscription_id("11ef335e-9aa5-c54a-8313-7f9847da313a")
//!     .polling(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"polling=true");
//! ```

/// 定期課金 – GET
///
/// `get_subscription.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:26`
#[doc(alias("get_subscription.request", "定期課金 – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "get_subscription.request",
    label = "定期課金 – GET",
    wire = "query",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct GetSubscriptionRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:27`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 定期課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:27`
    #[doc(alias("id", "定期課金ID"))]
    #[field(path, name = "id", label = "定期課金ID", type = "uuid", public)]
    pub subscription_id: String,

    /// ロングポーリング
    ///
    /// answers once the first state is left or after 3 to 5 seconds
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/subscriptions.yaml:27`
    #[doc(alias("ロングポーリング"))]
    #[field(name = "polling", label = "ロングポーリング", public)]
    pub polling: Option<bool>,
}

impl ::denbun::Operation for GetSubscriptionRequest {
    type Answer = super::Subscription;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_subscription",
        label: "定期課金 – GET",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/subscriptions/{id}",
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
        answer: <super::Subscription as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::one_of(answer.status.as_text(), &["current", "completed"]),
            None,
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("id", "定期課金ID", &self.subscription_id, &answer.subscription_id);
        check.same("store_id", "店舗ID", &self.store_id, &answer.store_id);
    }
}

impl ::denbun::Polled for GetSubscriptionRequest {
    fn polling(&self) -> Self {
        let mut polling = self.clone();
        polling.polling = Some(true);
        polling
    }

    fn is_settled(answer: &Self::Answer, _status: u16) -> bool {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        rule::ne(answer.status.as_text(), Some("unverified")) == Some(true)
    }
}
