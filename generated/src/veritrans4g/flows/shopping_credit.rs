// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, ショッピングクレジット決済 ショッピングクレジット申込み処理.

/// ショッピングクレジット決済 ショッピングクレジット申込み処理 (図 2-10-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:286`
///
/// ```text
/// orico   = オリコ
///  1 shop    -> gateway  画面表示要求 (oricosc_authorize)
///  2 gateway -> shop     ショッピングクレジット決済 画面表示の応答
///  3 shop    -> browser  応答コンテンツ (result.resResponseContents), unchanged
///    browser -> orico    申込
///    in any order:
///  4   browser -x shop     ショッピングクレジット決済 決済結果取得応答 (return_oricosc), may be lost
///    and:
///  5   gateway -> shop     審査結果通知 (push_oricosc)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("shopping_credit", "ショッピングクレジット決済 ショッピングクレジット申込み処理"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShoppingCredit;

impl ::denbun::flow::Flow for ShoppingCredit {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "shopping_credit",
        label: "ショッピングクレジット決済 ショッピングクレジット申込み処理",
        figure: Some("図 2-10-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "oricosc_authorize",
                label: "画面表示要求",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "res_response_contents",
                label: "応答コンテンツ",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_oricosc",
                label: "ショッピングクレジット決済 決済結果取得応答",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                may_be_lost: true,
                browser: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_oricosc",
                label: "審査結果通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl ShoppingCredit {
    /// 画面表示要求: the request is about to be sent.
    pub fn sending_oricosc_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 画面表示要求: the request was answered, or failed.
    pub fn oricosc_authorize(
        reply: &::denbun::Reply<<super::super::OricoscAuthorizeRequest as ::denbun::Operation>::Answer>,
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

    /// 応答コンテンツ: it was given to the browser.
    pub fn relayed_res_response_contents() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// ショッピングクレジット決済 決済結果取得応答 came through the browser: a hint.
    pub fn return_oricosc(
        handed_back: &::denbun::HandedBack<super::super::ReturnOricosc>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// ショッピングクレジット決済 決済結果取得応答 came, and this is what it tells of the payment.
    pub fn return_oricosc_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// 審査結果通知 came, and the shop has read what it says of the payment.
    pub fn push_oricosc(
        received: &::denbun::Received<super::super::PushOricosc>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            3,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 審査結果通知 came, and this is what it tells of the payment.
    pub fn push_oricosc_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
