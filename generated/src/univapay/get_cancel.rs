// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! キャンセル – GET
//!
//! `GET /stores/{store_id}/charges/{charge_id}/cancels/{id}`: reads only; sent again: at any time; waits with `polling` until `status != 'pending'`.
//!
//! documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:36`
//!
//! ```
//! use denbun_providers::univapay;
//!
//! let request = univapay::GetCancelRequest::builder()
//!     .store_id("76cf4a64-02bc-4cb3-9a28-74622e5928a1")
//!     .charge_id("6efb4e5c-690a-40f3-a4f1-0e19c5f84e98")
//!     .cancel_id("a1b2c3d4-e5f6-7890-abcd-ef1234567890")
//!     .polling(true)
//!     .build();
//! let mut bytes = Vec::new();
//! denbun::encode_into(&request, &mut bytes).expect("the request is valid");
//! assert_eq!(bytes, b"polling=true");
//! ```

/// キャンセル – GET
///
/// `get_cancel.request` · query, UTF-8 · documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:36`
#[doc(alias("get_cancel.request", "キャンセル – GET"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "get_cancel.request",
    label = "キャンセル – GET",
    wire = "query",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct GetCancelRequest {
    /// 店舗ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:37`
    #[doc(alias("店舗ID"))]
    #[field(path, name = "store_id", label = "店舗ID", type = "uuid", public)]
    pub store_id: String,

    /// 課金ID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:37`
    #[doc(alias("課金ID"))]
    #[field(path, name = "charge_id", label = "課金ID", type = "uuid", public)]
    pub charge_id: String,

    /// キャンセルID
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:37`
    #[doc(alias("id", "キャンセルID"))]
    #[field(path, name = "id", label = "キャンセルID", type = "uuid", public)]
    pub cancel_id: String,

    /// ロングポーリング
    ///
    /// answers once the first state is left or after 3 to 5 seconds
    ///
    /// documented: univapay-client-java-sdk の doc · `specs/univapay/refunds_cancels.yaml:37`
    #[doc(alias("ロングポーリング"))]
    #[field(name = "polling", label = "ロングポーリング", public)]
    pub polling: Option<bool>,
}

impl ::denbun::Operation for GetCancelRequest {
    type Answer = super::Cancel;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "get_cancel",
        label: "キャンセル – GET",
        method: ::denbun::operation::Method::Get,
        path: "/stores/{store_id}/charges/{charge_id}/cancels/{id}",
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
        check.same("id", "キャンセルID", &self.cancel_id, &answer.cancel_id);
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

impl ::denbun::Polled for GetCancelRequest {
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
