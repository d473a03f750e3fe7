// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, Alipay決済(オンライン決済) 与信同時売上決済処理.

/// Alipay決済(オンライン決済) 与信同時売上決済処理 (図 2-8-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:141`
///
/// ```text
/// alipay  = Alipay
///  1 shop    -> gateway  Alipay決済(オンライン決済) 与信同時売上 (alipay_authorize)
///    gateway -> shop     Alipay決済 与信同時売上の応答
///  2 shop    -> browser  Alipayリダイレクト用HTMLフォーム文字列 (result.entryForm), unchanged
///    browser -> alipay   払込
///    in any order:
///  3   gateway -> shop     Alipay決済 決済結果通知 (push_alipay), must be received
///    and:
///      browser -x shop     Alipay決済 ブラウザ経由の結果 (return_alipay), may be lost
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("alipay", "Alipay決済(オンライン決済) 与信同時売上決済処理"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alipay;

impl ::denbun::flow::Flow for Alipay {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "alipay",
        label: "Alipay決済(オンライン決済) 与信同時売上決済処理",
        figure: Some("図 2-8-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "alipay_authorize",
                label: "Alipay決済(オンライン決済) 与信同時売上",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "entry_form",
                label: "Alipayリダイレクト用HTMLフォーム文字列",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_alipay",
                label: "Alipay決済 決済結果通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                must_receive: true,
                settles: true,
                proved: true,
                within: Some(::core::time::Duration::from_millis(1800000)),
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_alipay",
                label: "Alipay決済 ブラウザ経由の結果",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                may_be_lost: true,
                browser: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl Alipay {
    /// Alipay決済(オンライン決済) 与信同時売上: the request is about to be sent.
    pub fn sending_alipay_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// Alipay決済(オンライン決済) 与信同時売上: the request was answered, or failed.
    pub fn alipay_authorize(
        reply: &::denbun::Reply<<super::super::AlipayAuthorizeRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(
            0,
            ::denbun::flow::Said::read(reply, |answer, _status| ::denbun::flow::Meaning {
                verdict: Some({
                    use ::denbun::Value as _;
                    use ::denbun::private::rule;

                    ::denbun::Verdict::from_conditions(
                        None,
                        rule::eq(answer.result.status.as_text(), Some("failure")),
                    )
                }),
                goes_on: {
                    use ::denbun::Value as _;
                    use ::denbun::private::rule;

                    rule::eq(answer.result.status.as_text(), Some("success"))
                },
            }),
        )
    }

    /// Alipayリダイレクト用HTMLフォーム文字列: it was given to the browser.
    pub fn relayed_entry_form() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// Alipay決済 決済結果通知 came, and the shop has read what it says of the payment.
    pub fn push_alipay(
        received: &::denbun::Received<super::super::PushAlipay>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// Alipay決済 決済結果通知 came, and this record of it tells of the payment.
    pub fn push_alipay_record(
        received: &::denbun::Received<super::super::PushAlipay>,
        record: &super::super::PushAlipayRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// Alipay決済 決済結果通知 came, and this is what it tells of the payment.
    pub fn push_alipay_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// Alipay決済 ブラウザ経由の結果 came through the browser: a hint.
    pub fn return_alipay(
        handed_back: &::denbun::HandedBack<super::super::ReturnAlipay>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// Alipay決済 ブラウザ経由の結果 came, and this is what it tells of the payment.
    pub fn return_alipay_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
