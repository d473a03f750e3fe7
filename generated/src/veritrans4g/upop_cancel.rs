// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! 銀聯ネット決済(UPOP) キャンセル
//!
//! `POST /{mode.prefix}paynow/v2/Cancel/upop`: takes an effect back; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushUpop`](super::PushUpop).
//!
//! documented: システムフロー · `specs/veritrans4g/upop.yaml:56`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::UpopCancelRequest::builder().order_id("order-0001").build();
//! assert!(request.validate().is_ok());
//! ```

/// 銀聯ネット決済(UPOP) キャンセル
///
/// `upop_cancel.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:56`
#[doc(alias("upop_cancel.request", "銀聯ネット決済(UPOP) キャンセル"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "upop_cancel.request",
    label = "銀聯ネット決済(UPOP) キャンセル",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct UpopCancelRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/upop.yaml:71`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/upop.yaml:72`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for UpopCancelRequest {
    type Answer = super::UpopSettledResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "upop_cancel",
        label: "銀聯ネット決済(UPOP) キャンセル",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Cancel/upop",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::Compensating,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::UpopSettledResponse as ::denbun::Message>::SCHEMA,
    };

    fn verdict(answer: &Self::Answer, _status: u16) -> ::denbun::Verdict {
        use ::denbun::Value as _;
        use ::denbun::private::rule;

        ::denbun::Verdict::from_conditions(
            rule::eq(answer.result.status.as_text(), Some("success")),
            rule::eq(answer.result.status.as_text(), Some("failure")),
        )
    }

    fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
        check.same("result.orderId", "取引ID", &self.order_id, &answer.result.order_id);
    }

    fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
        ::denbun::Value::as_text(&answer.result.result_code)
            .map(::std::borrow::Cow::Borrowed)
            .and_then(|codes| ::denbun::operation::strongest(super::ERRORS, codes, 4))
    }
}
