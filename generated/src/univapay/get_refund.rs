// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! 返金 – GET
//!
//! `GET /stores/{store_id}/charges/{charge_id}/refunds/{id}`: reads only; sent again: at any time; waits with `polling` until `status != 'pending'`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:16`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetRefundRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
//!     .refund_id("b4d9fea9-c9b3-4e76-a25d-b61f7e4821b6")
//!     .polling(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"polling=true");
//! ```

/// 返金 – GET
///
/// `get_refund.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:16`
#[doc(alias("get_refund.request", "返金 – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "get_refund.request", label = "返金 – GET", wire = "query", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct GetRefundRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:17`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:17`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// 返金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:17`
    #[doc(alias("id", "返金ID"))]
    #[field(path, name = "id", label = "返金ID", type = "uuid", public)]
    pub refund_id: String,

    /// ロングポーリング
    ///
    /// answers once the first state is left or after 3 to 5 seconds
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:17`
    #[doc(alias("ロングポーリング"))]
    #[field(name = "polling", label = "ロングポーリング", public)]
    pub polling: Option<bool>,
}

impl ::denbun::Operation for GetRefundRequest {
    type Answer = super::Refund;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_refund",
        label: "返金 – GET",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/charges/{charge_id}/refunds/{id}",
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
        answer: <super::Refund as ::denbun::Message>::SCHEMA,
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
        check.same("id", "返金ID", &self.refund_id, &answer.refund_id);
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

impl ::denbun::Polled for GetRefundRequest {
    fn polling(&self) -> Self {
        let mut polling = self.clone();
        polling.polling = Some(true);
        polling
    }

    fn is_settled(answer: &Self::Answer, _status: u16) -> bool {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        rule::ne(answer.status.as_text(), Some("pending")) == Some(true)
    }
}
