// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! PayPal決済 返金
//!
//! `POST /{mode.prefix}paynow/v2/Refund/paypal`: takes an effect back; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushPaypal`](super::PushPaypal).
//!
//! documented: システムフロー · `specs/veritrans4g/paypal.yaml:212`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::PaypalRefundRequest::builder()
//!     .order_id("order-0001")
//!     .amount(::denbun::Yen(5))
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// PayPal決済 返金
///
/// `paypal_refund.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:212`
#[doc(alias("paypal_refund.request", "PayPal決済 返金"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_refund.request",
    label = "PayPal決済 返金",
    wire = "json",
    charset = "UTF-8",
    encode
)]
#[non_exhaustive]
pub struct PaypalRefundRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:227`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: String,

    /// 取引金額
    ///
    /// what is given back; less than the balance for a part of it
    ///
    /// `半角数字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:228`
    #[doc(alias("取引金額"))]
    #[field(name = "amount", label = "取引金額", format = "半角数字", json(text), public)]
    pub amount: ::denbun::Yen,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:229`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

impl ::denbun::Operation for PaypalRefundRequest {
    type Answer = super::PaypalRefundResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "paypal_refund",
        label: "PayPal決済 返金",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Refund/paypal",
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
        answer: <super::PaypalRefundResponse as ::denbun::Message>::SCHEMA,
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
