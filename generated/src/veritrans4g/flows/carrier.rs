// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, キャリア決済 申込(都度).

/// キャリア決済 申込(都度) (図 2-9-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:180`
///
/// ```text
/// carrier = キャリア
///  1 shop    -> gateway  キャリア決済 決済申込(都度) (carrier_authorize)
///  2 gateway -> shop     キャリア決済 決済申込の応答
///  3 shop    -> browser  レスポンスコンテンツ (result.responseContents), unchanged
///    browser -> carrier  認証・購入
///    in any order:
///  4   gateway -> shop     申込結果通知 (push_carrier)
///    and:
///  5   gateway -> browser  リダイレクト
///  6   browser -x shop     完了画面要求 (return_carrier), may be lost
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier", "キャリア決済 申込(都度)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carrier;

impl ::denbun::flow::Flow for Carrier {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier",
        label: "キャリア決済 申込(都度)",
        figure: Some("図 2-9-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "carrier_authorize",
                label: "キャリア決済 決済申込(都度)",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "response_contents",
                label: "レスポンスコンテンツ",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_carrier",
                label: "申込結果通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_carrier",
                label: "完了画面要求",
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
impl Carrier {
    /// キャリア決済 決済申込(都度): the request is about to be sent.
    pub fn sending_carrier_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 決済申込(都度): the request was answered, or failed.
    pub fn carrier_authorize(
        reply: &::denbun::Reply<<super::super::CarrierAuthorizeRequest as ::denbun::Operation>::Answer>,
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

    /// レスポンスコンテンツ: it was given to the browser.
    pub fn relayed_response_contents() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// 申込結果通知 came, and the shop has read what it says of the payment.
    pub fn push_carrier(
        received: &::denbun::Received<super::super::PushCarrier>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 申込結果通知 came, and this record of it tells of the payment.
    pub fn push_carrier_record(
        received: &::denbun::Received<super::super::PushCarrier>,
        record: &super::super::PushCarrierRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 申込結果通知 came, and this is what it tells of the payment.
    pub fn push_carrier_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// 完了画面要求 came through the browser: a hint.
    pub fn return_carrier(
        handed_back: &::denbun::HandedBack<super::super::ReturnCarrier>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// 完了画面要求 came, and this is what it tells of the payment.
    pub fn return_carrier_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
