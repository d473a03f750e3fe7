// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, コンビニ決済.

/// コンビニ決済 (図 2-3-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:45`
///
/// ```text
/// store   = コンビニ
///  1 shop    -> gateway  コンビニ決済 申込 (cvs_authorize)
///    gateway -> shop     コンビニ決済 申込の応答
///  2 shop    -> browser  処理結果表示 (result.receiptNo)
///  3 browser -> store    入金
///  4 gateway -> shop     コンビニ決済 入金通知 (push_cvs)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("konbini", "コンビニ決済"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Konbini;

impl ::denbun::flow::Flow for Konbini {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "konbini",
        label: "コンビニ決済",
        figure: Some("図 2-3-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "cvs_authorize",
                label: "コンビニ決済 申込",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "receipt_no",
                label: "処理結果表示",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_cvs",
                label: "コンビニ決済 入金通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                settles: true,
                proved: true,
                until: Some("支払期限"),
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl Konbini {
    /// コンビニ決済 申込: the request is about to be sent.
    pub fn sending_cvs_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// コンビニ決済 申込: the request was answered, or failed.
    pub fn cvs_authorize(
        reply: &::denbun::Reply<<super::super::CvsAuthorizeRequest as ::denbun::Operation>::Answer>,
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

    /// 処理結果表示: it was given to the browser.
    pub fn relayed_receipt_no() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// コンビニ決済 入金通知 came, and the shop has read what it says of the payment.
    pub fn push_cvs(
        received: &::denbun::Received<super::super::PushCvs>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// コンビニ決済 入金通知 came, and this record of it tells of the payment.
    pub fn push_cvs_record(
        received: &::denbun::Received<super::super::PushCvs>,
        record: &super::super::PushCvsRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// コンビニ決済 入金通知 came, and this is what it tells of the payment.
    pub fn push_cvs_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
