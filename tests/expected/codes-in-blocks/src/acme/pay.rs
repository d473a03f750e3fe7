// @generated from specs/good/codes-in-blocks.yaml by `denbun generate`; change the spec, not this file.
//! 与信
//!
//! `POST /pay`: opens a payment; sent again: never; unknown outcome: 管理画面.
//!
//! observed · `specs/good/codes-in-blocks.yaml:9`

/// 与信
///
/// `pay.request` · form, UTF-8 · observed · `specs/good/codes-in-blocks.yaml:9`
#[doc(alias("pay.request", "与信"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(name = "pay.request", label = "与信", wire = "form", charset = "UTF-8", encode)]
#[non_exhaustive]
pub struct PayRequest {
    /// 取引ID
    ///
    /// `半角英数字(20)` · observed · `specs/good/codes-in-blocks.yaml:17`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字(20)")]
    pub order_id: String,
}

impl ::denbun::Operation for PayRequest {
    type Answer = super::Paid;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "pay",
        label: "与信",
        method: ::denbun::operation::Method::Post,
        path: "/pay",
        hosts: super::HOSTS,
        auth: &[],
        packing: ::denbun::operation::Packing::PLAIN,
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::Never,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Manual("管理画面")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::Paid as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.mstatus.as_text(), Some("success")),
            rule::eq(answer.mstatus.as_text(), Some("failure")),
        )
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.v_result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}
