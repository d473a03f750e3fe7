// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! キャンセル – CREATE
//!
//! `POST /stores/{store_id}/charges/{charge_id}/cancels`: takes an effect back; sent again: with its key in `Idempotency-Key`; unknown outcome: キャンセル – GET; notifies with [`Webhook`](super::Webhook).
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:31`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::CreateCancelRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
//!     .metadata(::denbun::Map::from([(
//!         "order_id",
//!         r#""ORD-987""#.parse::<::denbun::Json>().expect("JSON"),
//!     )]))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"metadata":{"order_id":"ORD-987"}}"#);
//! ```

/// キャンセル – CREATE
///
/// `create_cancel.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:31`
#[doc(alias("create_cancel.request", "キャンセル – CREATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "create_cancel.request",
    label = "キャンセル – CREATE",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct CreateCancelRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:32`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:32`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:32`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,
}

impl ::denbun::Operation for CreateCancelRequest {
    type Answer = super::Cancel;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "create_cancel",
        label: "キャンセル – CREATE",
        method: ::denbun::operation::Method::Post,
        path: "/stores/{store_id}/charges/{charge_id}/cancels",
        hosts: super::HOSTS,
        auth: super::AUTH,
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::Compensating,
        retry: ::denbun::operation::Retry::WithKey,
        idempotency: Some(super::IDEMPOTENCY),
        resolve: Some(::denbun::operation::Resolve::Operation("get_cancel")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: Some(super::FAILURE),
        answer_headers: Some(<super::AnswerHeaders as ::denbun::Message>::SCHEMA),
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::Cancel as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.status.as_text(), Some("successful")),
            rule::eq(answer.status.as_text(), Some("failed")),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("charge_id", "課金ID", &self.charge_id, &answer.charge_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        answer
            .error
            .as_ref()
            .and_then(|part| ::denbun::Value::as_integer(&part.code))
            .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
    }
}
