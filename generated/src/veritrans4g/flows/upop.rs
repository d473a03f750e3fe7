// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, 銀聯ネット決済(UPOP).

/// 銀聯ネット決済(UPOP) (図 2-5-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:96`
///
/// ```text
/// upop    = UPOPゲートウェイ
///  1 shop    -> gateway  銀聯ネット決済(UPOP) 与信 (upop_authorize)
///    gateway -> shop     銀聯ネット決済(UPOP) 与信の応答
///  2 shop    -> browser  UPOPリダイレクト用HTMLフォーム文字列 (result.entryForm), unchanged
///    browser -> upop     決済
///    in any order:
///  3   gateway -> shop     銀聯ネット決済(UPOP) 決済結果通知 (push_upop), must be received
///    and:
///      browser -x shop     銀聯ネット決済(UPOP) ブラウザ経由の結果 (return_upop), may be lost
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("upop", "銀聯ネット決済(UPOP)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upop;

impl ::denbun::flow::Flow for Upop {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "upop",
        label: "銀聯ネット決済(UPOP)",
        figure: Some("図 2-5-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "upop_authorize",
                label: "銀聯ネット決済(UPOP) 与信",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "entry_form",
                label: "UPOPリダイレクト用HTMLフォーム文字列",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_upop",
                label: "銀聯ネット決済(UPOP) 決済結果通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                must_receive: true,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_upop",
                label: "銀聯ネット決済(UPOP) ブラウザ経由の結果",
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
impl Upop {
    /// 銀聯ネット決済(UPOP) 与信: the request is about to be sent.
    pub fn sending_upop_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 銀聯ネット決済(UPOP) 与信: the request was answered, or failed.
    pub fn upop_authorize(
        reply: &::denbun::Reply<<super::super::UpopAuthorizeRequest as ::denbun::Operation>::Answer>,
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

    /// UPOPリダイレクト用HTMLフォーム文字列: it was given to the browser.
    pub fn relayed_entry_form() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// 銀聯ネット決済(UPOP) 決済結果通知 came, and the shop has read what it says of the payment.
    pub fn push_upop(
        received: &::denbun::Received<super::super::PushUpop>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 銀聯ネット決済(UPOP) 決済結果通知 came, and this record of it tells of the payment.
    pub fn push_upop_record(
        received: &::denbun::Received<super::super::PushUpop>,
        record: &super::super::PushUpopRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 銀聯ネット決済(UPOP) 決済結果通知 came, and this is what it tells of the payment.
    pub fn push_upop_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// 銀聯ネット決済(UPOP) ブラウザ経由の結果 came through the browser: a hint.
    pub fn return_upop(
        handed_back: &::denbun::HandedBack<super::super::ReturnUpop>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// 銀聯ネット決済(UPOP) ブラウザ経由の結果 came, and this is what it tells of the payment.
    pub fn return_upop_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
