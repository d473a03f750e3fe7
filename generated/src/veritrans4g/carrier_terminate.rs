// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 継続課金・随時決済終了(2者間)
//!
//! `POST /{mode.prefix}paynow/v2/Terminate/carrier`: moves money of a payment; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! documented: システムフロー · `specs/veritrans4g/carrier.yaml:406`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CarrierTerminateRequest::builder()
//!     .order_id("order-0011")
//!     .carrier(veritrans4g::Carrier::Docomo)
//!     .force(true)
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// キャリア決済 継続課金・随時決済終了(2者間)
///
/// `carrier_terminate.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:406`
#[doc(alias("carrier_terminate.request", "キャリア決済 継続課金・随時決済終了(2者間)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_terminate.request",
    label = "キャリア決済 継続課金・随時決済終了(2者間)",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = carrier_terminate_request_rules
)]
#[non_exhaustive]
pub struct CarrierTerminateRequest {
    /// 取引ID
    ///
    /// of the continuous charge, or of the consent to on-demand charges
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:420`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// サービスオプションタイプ
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:421`
    #[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
    #[field(
        name = "serviceOptionType",
        label = "サービスオプションタイプ",
        format = "半角英数字",
        chars = "_",
        public
    )]
    pub carrier: super::Carrier,

    /// 強制終了
    ///
    /// true: without the consumer
    ///
    /// Required when `serviceOptionType in ['docomo', 'sb_matomete']`.
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:422`
    #[doc(alias("強制終了"))]
    #[field(name = "force", label = "強制終了", format = "英字(boolean)", json(text))]
    pub force: Option<bool>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:423`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn carrier_terminate_request_rules(
    message: &CarrierTerminateRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.required(
        "force",
        rule::one_of(message.carrier.as_text(), &["docomo", "sb_matomete"]),
        message.force.is_present(),
    );
    check.rule(
        "S!まとめて支払いとフレッツまとめて支払いでは使えない",
        &["serviceOptionType"],
        rule::not(rule::one_of(message.carrier.as_text(), &["s_bikkuri", "flets"])),
    );
    check.rule("2者間の終了は強制終了である", &["force"], rule::ne(message.force.as_bool(), Some(false)));
    check.rule(
        "強制終了はドコモケータイ払いとソフトバンクまとめて支払い(A)だけに指定できる",
        &["force", "serviceOptionType"],
        rule::or(rule::absent(message.force.as_bool()), || {
            rule::one_of(message.carrier.as_text(), &["docomo", "sb_matomete"])
        }),
    );
}

impl ::denbun::Operation for CarrierTerminateRequest {
    type Answer = super::CarrierTerminateResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "carrier_terminate",
        label: "キャリア決済 継続課金・随時決済終了(2者間)",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Terminate/carrier",
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
        answer: <super::CarrierTerminateResponse as ::denbun::Message>::SCHEMA,
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
