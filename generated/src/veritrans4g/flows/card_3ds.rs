// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, 3Dセキュア(本人認証)利用時の処理.

/// 3Dセキュア(本人認証)利用時の処理 (図 2-2-2).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:35`
///
/// ```text
///  1 shop    -> gateway  3-Dセキュア認証要求 (mpi_authorize)
///    gateway -> shop     3-Dセキュア認証要求の応答
///  2 shop    -> browser  応答コンテンツ (result.resResponseContents), unchanged
///    in any order:
///  3   gateway -> shop     結果通知(3-Dセキュア) (push_mpi), must be received
///    and:
///      either:
///  4     browser -x shop     本人認証の戻り(詳細あり) (return_mpi), may be lost
///      or:
///  4     browser -x shop     本人認証の戻り(詳細なし) (return_mpi_without_details), may be lost
///    if wanted:
///  5   shop    -> gateway  3-Dセキュア結果取得 (mpi_get_result)
///      gateway -> shop     3-Dセキュア結果取得の応答
/// ```
#[doc(alias("card_3ds", "3Dセキュア(本人認証)利用時の処理"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card3ds;

impl ::denbun::flow::Flow for Card3ds {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "card_3ds",
        label: "3Dセキュア(本人認証)利用時の処理",
        figure: Some("図 2-2-2"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "mpi_authorize",
                label: "3-Dセキュア認証要求",
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
                id: "push_mpi",
                label: "結果通知(3-Dセキュア)",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                must_receive: true,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_mpi",
                label: "本人認証の戻り(詳細あり)",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                rivals: 0b10000,
                may_be_lost: true,
                settles: true,
                proved: true,
                browser: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_mpi_without_details",
                label: "本人認証の戻り(詳細なし)",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                rivals: 0b1000,
                may_be_lost: true,
                browser: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("mpi_get_result"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl Card3ds {
    /// 3-Dセキュア認証要求: the request is about to be sent.
    pub fn sending_mpi_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 3-Dセキュア認証要求: the request was answered, or failed.
    pub fn mpi_authorize(
        reply: &::denbun::Reply<<super::super::MpiAuthorizeRequest as ::denbun::Operation>::Answer>,
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

    /// 結果通知(3-Dセキュア) came, and the shop has read what it says of the payment.
    pub fn push_mpi(
        received: &::denbun::Received<super::super::PushMpi>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 結果通知(3-Dセキュア) came, and this record of it tells of the payment.
    pub fn push_mpi_record(
        received: &::denbun::Received<super::super::PushMpi>,
        record: &super::super::PushMpiRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 結果通知(3-Dセキュア) came, and this is what it tells of the payment.
    pub fn push_mpi_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// 本人認証の戻り(詳細あり) came through the browser: a hint.
    pub fn return_mpi(
        handed_back: &::denbun::HandedBack<super::super::ReturnMpi>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// 本人認証の戻り(詳細あり) came through the browser and is proved.
    pub fn return_mpi_proved(
        handed_back: &::denbun::Verified<super::super::ReturnMpi>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, ::denbun::flow::Told::proved_back(handed_back))
    }

    /// 本人認証の戻り(詳細あり) came, and this is what it tells of the payment.
    pub fn return_mpi_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, told)
    }

    /// 本人認証の戻り(詳細なし) came through the browser: a hint.
    pub fn return_mpi_without_details(
        handed_back: &::denbun::HandedBack<super::super::ReturnMpiWithoutDetails>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(4, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// 本人認証の戻り(詳細なし) came, and this is what it tells of the payment.
    pub fn return_mpi_without_details_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(4, told)
    }

    /// A look-up by `mpi_get_result` was answered.
    pub fn looked_up(
        reply: &::denbun::Reply<<super::super::MpiGetResultRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(::denbun::flow::Said::of(reply))
    }

    /// A look-up by `mpi_get_result` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
