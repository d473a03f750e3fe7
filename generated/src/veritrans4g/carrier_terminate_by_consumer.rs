// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! キャリア決済 継続課金・随時決済終了(3者間)
//!
//! the consumer ends it at the carrier; success shows the page and ends nothing
//!
//! `POST /{mode.prefix}paynow/v2/Terminate/carrier`: moves money of a payment; sent again: if provably not sent; unknown outcome: 取引検索; notifies with [`PushCarrier`](super::PushCarrier).
//!
//! documented: システムフロー · `specs/veritrans4g/carrier.yaml:435`
//!
//! ```
//! use denbun_providers::veritrans4g;
//!
//! let request = veritrans4g::CarrierTerminateByConsumerRequest::builder()
//!     .order_id("order-0013")
//!     .carrier(veritrans4g::Carrier::Flets)
//!     .terminal_kind(veritrans4g::TerminalKind::Pc)
//!     .success_url("https://shop.example.jp/end?result=SUCCESS")
//!     .cancel_url("https://shop.example.jp/end?result=CANCEL")
//!     .error_url("https://shop.example.jp/end?result=ERROR")
//!     .build();
//! assert!(request.validate().is_ok());
//! ```

/// キャリア決済 継続課金・随時決済終了(3者間)
///
/// `carrier_terminate_by_consumer.request` · json · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:435`
#[doc(alias("carrier_terminate_by_consumer.request", "キャリア決済 継続課金・随時決済終了(3者間)"))]
#[derive(Clone, PartialEq, ::denbun::Message)]
#[message(
    name = "carrier_terminate_by_consumer.request",
    label = "キャリア決済 継続課金・随時決済終了(3者間)",
    wire = "json",
    charset = "UTF-8",
    encode,
    rules = carrier_terminate_by_consumer_request_rules
)]
#[non_exhaustive]
pub struct CarrierTerminateByConsumerRequest {
    /// 取引ID
    ///
    /// of the continuous charge, or of the consent to on-demand charges
    ///
    /// `半角英数字 最大100` · name, format observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:453`
    #[doc(alias("orderId", "取引ID"))]
    #[field(name = "orderId", label = "取引ID", format = "半角英数字 最大100", chars = "-_", public)]
    pub order_id: String,

    /// サービスオプションタイプ
    ///
    /// `半角英数字` · name, format, values observed: 公式PHP MDK 2.0.0; required observed: 公式PHP MDKサンプル(1.x) · `specs/veritrans4g/carrier.yaml:454`
    #[doc(alias("serviceOptionType", "サービスオプションタイプ"))]
    #[field(
        name = "serviceOptionType",
        label = "サービスオプションタイプ",
        format = "半角英数字",
        chars = "_",
        public
    )]
    pub carrier: super::Carrier,

    /// 端末種別
    ///
    /// `半角数字 最大1` · name, format, values observed: 公式PHP MDK 2.0.0; required documented: システムフロー · `specs/veritrans4g/carrier.yaml:455`
    #[doc(alias("terminalKind", "端末種別"))]
    #[field(name = "terminalKind", label = "端末種別", format = "半角数字 最大1")]
    pub terminal_kind: super::TerminalKind,

    /// 強制終了
    ///
    /// false: with the consumer; the default
    ///
    /// `英字(boolean)` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:456`
    #[doc(alias("強制終了"))]
    #[field(name = "force", label = "強制終了", format = "英字(boolean)", json(text))]
    pub force: Option<bool>,

    /// 継続課金終了完了時URL
    ///
    /// what carrier_authorize had or the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:457`
    #[doc(alias("successUrl", "継続課金終了完了時URL"))]
    #[field(name = "successUrl", label = "継続課金終了完了時URL", format = "URL 最大256")]
    pub success_url: Option<String>,

    /// 継続課金終了キャンセル時URL
    ///
    /// what carrier_authorize had or the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:458`
    #[doc(alias("cancelUrl", "継続課金終了キャンセル時URL"))]
    #[field(name = "cancelUrl", label = "継続課金終了キャンセル時URL", format = "URL 最大256")]
    pub cancel_url: Option<String>,

    /// 継続課金終了エラー時URL
    ///
    /// what carrier_authorize had or the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:459`
    #[doc(alias("errorUrl", "継続課金終了エラー時URL"))]
    #[field(name = "errorUrl", label = "継続課金終了エラー時URL", format = "URL 最大256")]
    pub error_url: Option<String>,

    /// プッシュ先URL
    ///
    /// of dummy payments only; the registered address unless given
    ///
    /// `URL 最大256` · observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:460`
    #[doc(alias("pushUrl", "プッシュ先URL"))]
    #[field(name = "pushUrl", label = "プッシュ先URL", format = "URL 最大256")]
    pub push_url: Option<String>,

    /// PayNowIDオブジェクト
    ///
    /// observed: 公式PHP MDK 2.0.0 · `specs/veritrans4g/carrier.yaml:461`
    #[doc(alias("payNowIdParam", "PayNowIDオブジェクト"))]
    #[field(name = "payNowIdParam", label = "PayNowIDオブジェクト")]
    pub pay_now_id: Option<super::PayNowIdParam>,
}

fn carrier_terminate_by_consumer_request_rules(
    message: &CarrierTerminateByConsumerRequest,
    check: &mut ::denbun::private::Check<'_>,
) {
    use ::denbun::Value as _;
    use ::denbun::private::rule;

    check.rule(
        "ドコモケータイ払い・ソフトバンクまとめて支払い(A)・フレッツまとめて支払いだけで使える",
        &["serviceOptionType"],
        rule::one_of(message.carrier.as_text(), &["docomo", "sb_matomete", "flets"]),
    );
    check.rule("3者間の終了は強制終了ではない", &["force"], rule::ne(message.force.as_bool(), Some(true)));
    check.rule(
        "強制終了はドコモケータイ払いとソフトバンクまとめて支払い(A)だけに指定できる",
        &["force", "serviceOptionType"],
        rule::or(rule::absent(message.force.as_bool()), || {
            rule::one_of(message.carrier.as_text(), &["docomo", "sb_matomete"])
        }),
    );
}

impl ::denbun::Operation for CarrierTerminateByConsumerRequest {
    type Answer = super::CarrierTerminateResponse;
    const OPERATION: &'static ::denbun::operation::OperationInfo = &::denbun::operation::OperationInfo {
        name: "carrier_terminate_by_consumer",
        label: "キャリア決済 継続課金・随時決済終了(3者間)",
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

        ::denbun::Verdict::from_conditions(None, rule::eq(answer.result.status.as_text(), Some("failure")))
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

impl ::denbun::page::Relays for CarrierTerminateByConsumerRequest {
    fn relayed<'a>(
        &self,
        answer: &'a Self::Answer,
    ) -> Option<(&'a ::denbun::Relayed, ::denbun::Charset, ::denbun::Charset)> {
        let taken = {
            use ::denbun::Value as _;
            use ::denbun::private::rule;

            if rule::eq(self.carrier.as_text(), Some("docomo")) == Some(true) {
                ::denbun::Charset::ShiftJis
            } else {
                ::denbun::Charset::Utf8
            }
        };
        answer.result.response_contents.as_ref().map(|page| (page, ::denbun::Charset::Utf8, taken))
    }
}
