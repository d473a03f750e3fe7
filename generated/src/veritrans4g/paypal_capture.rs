// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! PayPal決済 売上請求(与信後)
//!
//! after paypal_authorize_do
//!
//! `POST /{mode.prefix}paynow/v2/Capture/paypal`: moves money of a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushPaypal`](super::PushPaypal).
//!
//! documented: システムフロー · `specs/veritrans4g/paypal.yaml:167`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::PaypalCaptureRequest::builder()
//!     .order_id("order-0001")
//!     .amount(::denbun::Yen(10))
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// PayPal決済 売上請求(与信後)
///
/// `paypal_capture.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:167`
#[doc(alias("paypal_capture.request", "PayPal決済 売上請求(与信後)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "paypal_capture.request",
    label = "PayPal決済 売上請求(与信後)",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = paypal_capture_request_rules
)]
#[non_exhaustive]
pub struct PaypalCaptureRequest {
    /// 取引ID
    ///
    /// the authorized order
    ///
    /// `半角英数字 最大100文字` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:183`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100文字", chars = "-._", public)]
    pub order_id: String,

    /// 取引金額
    ///
    /// `半角数字 最大7桁` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/paypal.yaml:184`
    #[doc(alias("取引金額"))]
    #[field(name = "amount", label = "取引金額", format = "半角数字 最大7桁", json(text), public)]
    pub amount: ::denbun::Yen,

    /// アクションタイプ
    ///
    /// `半角英数字 最大10文字` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:185`
    #[doc(alias("アクションタイプ"))]
    #[field(
        name = "action",
        label = "アクションタイプ",
        format = "半角英数字 最大10文字",
        fixed = "capture",
        public
    )]
    pub action: ::denbun::Fixed,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/paypal.yaml:186`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn paypal_capture_request_rules(message: &PaypalCaptureRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule("取引金額は100万円以下", &["amount"], rule::le(message.amount.as_integer(), Some(1000000)));
}

impl ::denbun::Operation for PaypalCaptureRequest {
    type Answer = super::PaypalCaptureResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "paypal_capture",
        label: "PayPal決済 売上請求(与信後)",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Capture/paypal",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::MoveMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::PaypalCaptureResponse as ::denbun::Message>::SCHEMA,
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
