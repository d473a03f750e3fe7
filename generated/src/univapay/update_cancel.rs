// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! キャンセル – UPDATE
//!
//! `PATCH /stores/{store_id}/charges/{charge_id}/cancels/{id}`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:44`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::UpdateCancelRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
//!     .cancel_id("a1b2c3d4-e5f6-7890-abcd-ef1234567890")
//!     .metadata(::denbun::Map::from([(
//!         "order_id",
//!         r#""ORD-987""#.parse::<::denbun::Json>().expect("JSON"),
//!     )]))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, br#"{"metadata":{"order_id":"ORD-987"}}"#);
//! ```

/// キャンセル – UPDATE
///
/// `update_cancel.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:44`
#[doc(alias("update_cancel.request", "キャンセル – UPDATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "update_cancel.request",
    label = "キャンセル – UPDATE",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct UpdateCancelRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:45`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:45`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// キャンセルID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:37`
    #[doc(alias("id", "キャンセルID"))]
    #[field(path, name = "id", label = "キャンセルID", type = "uuid", public)]
    pub cancel_id: String,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:45`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,
}

impl ::denbun::Operation for UpdateCancelRequest {
    type Answer = super::Cancel;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "update_cancel",
        label: "キャンセル – UPDATE",
        method: ::denbun::operation::Method::Patch,
        path: "/stores/{store_id}/charges/{charge_id}/cancels/{id}",
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
        answer: <super::Cancel as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("id", "キャンセルID", &self.cancel_id, &answer.cancel_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        answer
            .error
            .as_ref()
            .and_then(|part| ::denbun::Value::as_integer(&part.code))
            .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
    }
}
