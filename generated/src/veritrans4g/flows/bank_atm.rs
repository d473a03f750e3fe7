// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, 銀行決済(ATM決済\[番号通知方式\]).

/// 銀行決済(ATM決済\[番号通知方式\]) (図 2-4-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:57`
///
/// ```text
/// atm     = ATM
///  1 shop    -> gateway  銀行決済 ATM決済(番号通知方式) 決済申込 (bank_authorize_atm)
///    gateway -> shop     銀行決済 決済申込の応答
///  2 shop    -> browser  収納機関番号・お客様番号・確認番号の表示 (result.shunoKikanNo)
///  3 browser -> atm      入金
///  4 gateway -> shop     銀行決済 入金通知 (push_bank)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("bank_atm", "銀行決済(ATM決済[番号通知方式])"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BankAtm;

impl ::denbun::flow::Flow for BankAtm {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "bank_atm",
        label: "銀行決済(ATM決済[番号通知方式])",
        figure: Some("図 2-4-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "bank_authorize_atm",
                label: "銀行決済 ATM決済(番号通知方式) 決済申込",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "shuno_kikan_no",
                label: "収納機関番号・お客様番号・確認番号の表示",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_bank",
                label: "銀行決済 入金通知",
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
impl BankAtm {
    /// 銀行決済 ATM決済(番号通知方式) 決済申込: the request is about to be sent.
    pub fn sending_bank_authorize_atm() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 銀行決済 ATM決済(番号通知方式) 決済申込: the request was answered, or failed.
    pub fn bank_authorize_atm(
        reply: &::denbun::Reply<<super::super::BankAuthorizeAtmRequest as ::denbun::Operation>::Answer>,
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

    /// 収納機関番号・お客様番号・確認番号の表示: it was given to the browser.
    pub fn relayed_shuno_kikan_no() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// 銀行決済 入金通知 came, and the shop has read what it says of the payment.
    pub fn push_bank(
        received: &::denbun::Received<super::super::PushBank>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 銀行決済 入金通知 came, and this record of it tells of the payment.
    pub fn push_bank_record(
        received: &::denbun::Received<super::super::PushBank>,
        record: &super::super::PushBankRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 銀行決済 入金通知 came, and this is what it tells of the payment.
    pub fn push_bank_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
