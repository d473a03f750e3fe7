// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 再与信(随時)
//!
//! `POST /{mode.prefix}paynow/v2/ReAuthorize/carrier`: opens a payment; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! documented: システムフロー · `specs/veritrans4g/carrier.yaml:318`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CarrierReAuthorizeRequest::builder()
//!     .order_id("order-0022")
//!     .original_order_id("order-0021")
//!     .carrier(veritrans4g::Carrier::Docomo)
//!     .with_capture(false)
//!     .amount(::denbun::Yen(10))
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// キャリア決済 再与信(随時)
///
/// `carrier_re_authorize.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:318`
#[doc(alias("carrier_re_authorize.request", "キャリア決済 再与信(随時)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_re_authorize.request",
    label = "キャリア決済 再与信(随時)",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = carrier_re_authorize_request_rules
)]
#[non_exhaustive]
pub struct CarrierReAuthorizeRequest {
    /// 取引ID
    ///
    /// a new one
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:332`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// 元取引ID
    ///
    /// of carrier_authorize_on_demand
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:333`
    #[doc(alias("originalOrderId", "元取引ID"))]
    #[field(
        name = "originalOrderId",
        label = "元取引ID",
        format = "半角英数字 最大100",
        chars = "-_",
        public
    )]
    pub original_order_id: String,

    /// サービスオプションタイプ
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:334`
    #[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
    #[field(
        name = "serviceOptionType",
        label = "サービスオプションタイプ",
        format = "半角英数字",
        chars = "_",
        public
    )]
    pub carrier: super::Carrier,

    /// 与信同時売上フラグ
    ///
    /// false unless given
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:335`
    #[doc(alias("withCapture", "与信同時売上フラグ"))]
    #[field(name = "withCapture", label = "与信同時売上フラグ", format = "英字(boolean)", json(text), public)]
    pub with_capture: Option<bool>,

    /// 決済金額
    ///
    /// 1 to 999999999999
    ///
    /// `半角数字 最大12` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:336`
    #[doc(alias("決済金額"))]
    #[field(name = "amount", label = "決済金額", format = "半角数字 最大12", json(text), public)]
    pub amount: ::denbun::Yen,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:337`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn carrier_re_authorize_request_rules(
    message: &CarrierReAuthorizeRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "S!まとめて支払いでは使えない",
        &["serviceOptionType"],
        rule::ne(message.carrier.as_text(), Some("s_bikkuri")),
    );
    check.rule(
        "ソフトバンクまとめて支払い(A)は与信同時売上だけができる",
        &["withCapture", "serviceOptionType"],
        rule::or(rule::ne(message.carrier.as_text(), Some("sb_matomete")), || message.with_capture.as_bool()),
    );
}

impl ::denbun::Operation for CarrierReAuthorizeRequest {
    type Answer = super::CarrierReAuthorizeResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "carrier_re_authorize",
        label: "キャリア決済 再与信(随時)",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/ReAuthorize/carrier",
        hosts: super::HOSTS,
        auth: &[],
        packing: &::denbun::operation::Packing {
            modes: super::MODES,
            envelope: Some(super::ENVELOPE),
            signed: &[],
        },
        effect: ::denbun::operation::Effect::CreateMoney,
        retry: ::denbun::operation::Retry::IfNotExecuted,
        idempotency: None,
        resolve: Some(::denbun::operation::Resolve::Operation("search")),
        resolve_declined: false,
        errors: super::ERRORS,
        failure: None,
        answer_headers: None,
        request: <Self as ::denbun::Message>::SCHEMA,
        answer: <super::CarrierReAuthorizeResponse as ::denbun::Message>::SCHEMA,
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
