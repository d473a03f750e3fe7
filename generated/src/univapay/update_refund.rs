// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 返金 – UPDATE
//!
//! `PATCH /stores/{store_id}/charges/{charge_id}/refunds/{id}`: reads only; sent again: with its key in `Idempotency-Key`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:25`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::UpdateRefundRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
//!     .refund_id("b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6")
//!     .metadata(::denbun::Map::from([(
//!         "order_id",
//!         r#""ORD-987""#.parse::<::denbun::Json>().expect("JSON"),
//!     )]))
//!     .message(::denbun::Nullable::Null)
//!     .reason(::denbun::Nullable::Value(univapay::CreateRefundRequestReason::Fraud))
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(
//!     bytes,
//!     br#"{"metadata":{"order_id":"ORD-987"},"message":null,"reason":"fraud"}"#
//! );
//! ```

/// 返金 – UPDATE
///
/// `update_refund.request` · json · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:25`
#[doc(alias("update_refund.request", "返金 – UPDATE"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "update_refund.request", label = "返金 – UPDATE", wire = "json", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct UpdateRefundRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:26`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:26`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// 返金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:17`
    #[doc(alias("id", "返金ID"))]
    #[field(path, name = "id", label = "返金ID", type = "uuid", public)]
    pub refund_id: String,

    /// メタデータ
    ///
    /// univapay-reference-id univapay-customer-id univapay-name univapay-phone-number have a meaning to the provider
    ///
    /// Values under free keys.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:27`
    #[doc(alias("メタデータ"))]
    #[field(name = "metadata", label = "メタデータ", flat)]
    pub metadata: Option<::denbun::Map<::denbun::Json>>,

    /// メッセージ
    ///
    /// null clears it
    ///
    /// `null` says something else than absence.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:27`
    #[doc(alias("メッセージ"))]
    #[field(name = "message", label = "メッセージ")]
    pub message: Option<::denbun::Nullable<String>>,

    /// 返金理由
    ///
    /// null clears it
    ///
    /// `null` says something else than absence.
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:27`
    #[doc(alias("返金理由"))]
    #[field(name = "reason", label = "返金理由", public)]
    pub reason: Option<::denbun::Nullable<super::CreateRefundRequestReason>>,
}

impl ::denbun::Operation for UpdateRefundRequest {
    type Answer = super::Refund;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "update_refund",
        label: "返金 – UPDATE",
        method: ::denbun::operation::Method::Patch,
        path: "/stores/{store_id}/charges/{charge_id}/refunds/{id}",
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
        answer: <super::Refund as ::denbun::Message>::SCHEMA,
    };

    fn verdict(_answer: &Self::Answer, status: u16) -> ::denbun::Verdict {
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(rule::eq(Some(i64::from(status)), Some(200)), None)
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("id", "返金ID", &self.refund_id, &answer.refund_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        answer
            .error
            .as_ref()
            .and_then(|part| ::denbun::Value::as_integer(&part.code))
            .map(|code| ::std::borrow::Cow::Owned(code.to_string()))
    }
}
