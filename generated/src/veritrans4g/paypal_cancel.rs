// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! PayPal決済 キャンセル
//!
//! of what is authorized and not yet captured
//!
//! `POST /{mode.prefix}paynow/v2/Cancel/paypal`: takes an effect back; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! documented: システムフロー · `specs/veritrans4g/paypal.yaml:192`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::PaypalCancelRequest::builder().order_id("order-0001").build();
//! assert!(request.validate().is_ok());
//! ```

/// PayPal決済 キャンセル
///
/// `paypal_cancel.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:192`
#[doc(alias("paypal_cancel.request", "PayPal決済 キャンセル"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_cancel.request",
    label = "PayPal決済 キャンセル",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PaypalCancelRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:207`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: String,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:208`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for PaypalCancelRequest {
    type Answer = super::PaypalCancelResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "paypal_cancel",
        label: "PayPal決済 キャンセル",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Cancel/paypal",
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
        answer: <super::PaypalCancelResponse as ::denbun::Message>::SCHEMA,
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
