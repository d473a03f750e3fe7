// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 売上
//!
//! ソフトバンクまとめて支払い(A) has none: its sale is made with the authorization
//!
//! `POST /{mode.prefix}paynow/v2/Capture/carrier`: moves money of a payment; sent again: if provably not sent; unknown outcome: 取引検索.
//!
//! documented: システムフロー · `specs/veritrans4g/carrier.yaml:345`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CarrierCaptureRequest::builder()
//!     .order_id("order-0002")
//!     .carrier(veritrans4g::Carrier::Docomo)
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// キャリア決済 売上
///
/// `carrier_capture.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:345`
#[doc(alias("carrier_capture.request", "キャリア決済 売上"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_capture.request",
    label = "キャリア決済 売上",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = carrier_capture_request_rules
)]
#[non_exhaustive]
pub struct CarrierCaptureRequest {
    /// 取引ID
    ///
    /// the shop\'s own number; unique across all services and between trial and live
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:360`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// サービスオプションタイプ
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:361`
    #[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
    #[field(
        name = "serviceOptionType",
        label = "サービスオプションタイプ",
        format = "半角英数字",
        chars = "_",
        public
    )]
    pub carrier: super::Carrier,

    /// 課金売上月
    ///
    /// of a continuous charge
    ///
    /// `YYYYMM 6桁` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:362`
    #[doc(alias("captureMonth", "課金売上月"))]
    #[field(name = "captureMonth", label = "課金売上月", format = "YYYYMM 6桁")]
    pub capture_month: Option<::denbun::Date>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:363`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn carrier_capture_request_rules(message: &CarrierCaptureRequest, check: &mut ::denbun::private::Check<'_>) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "ソフトバンクまとめて支払い(A)では使えない",
        &["serviceOptionType"],
        rule::ne(message.carrier.as_text(), Some("sb_matomete")),
    );
    check.rule(
        "課金売上月はドコモケータイ払い・フレッツまとめて支払い・ソフトバンクまとめて支払い(B)だけに指定できる",
        &["captureMonth", "serviceOptionType"],
        rule::or(rule::absent(message.capture_month.is_present().then_some("")), || {
            rule::one_of(message.carrier.as_text(), &["docomo", "flets", "sb_ktai"])
        }),
    );
}

impl ::denbun::Operation for CarrierCaptureRequest {
    type Answer = super::CarrierCaptureResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "carrier_capture",
        label: "キャリア決済 売上",
        method: ::denbun::operation::Method::Post,
        path: "/{mode.prefix}paynow/v2/Capture/carrier",
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
        answer: <super::CarrierCaptureResponse as ::denbun::Message>::SCHEMA,
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
