// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, 銀行決済(銀行リンク方式\[ネット決済-決済機関コード指定時\]).

/// 銀行決済(銀行リンク方式\[ネット決済-決済機関コード指定時\]) (図 2-4-4).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:83`
///
/// ```text
/// bank    = 金融機関
///  1 shop    -> gateway  銀行決済 ネットバンク決済(決済機関コード指定) 決済申込 (bank_authorize_netbank_direct)
///  2 gateway -> shop     銀行決済 決済申込の応答
///  3 shop    -> browser  銀行決済 入金画面表示要求 (bank_page)
///  4 browser -> bank     入金
///  5 gateway -> shop     銀行決済 入金通知 (push_bank)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("bank_net_direct", "銀行決済(銀行リンク方式[ネット決済-決済機関コード指定時])"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BankNetDirect;

impl ::denbun::flow::Flow for BankNetDirect {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "bank_net_direct",
        label: "銀行決済(銀行リンク方式[ネット決済-決済機関コード指定時])",
        figure: Some("図 2-4-4"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "bank_authorize_netbank_direct",
                label: "銀行決済 ネットバンク決済(決済機関コード指定) 決済申込",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "bank_page",
                label: "銀行決済 入金画面表示要求",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                moves: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_bank",
                label: "銀行決済 入金通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                settles: true,
                proved: true,
                within: Some(::core::time::Duration::from_millis(1800000)),
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl BankNetDirect {
    /// 銀行決済 ネットバンク決済(決済機関コード指定) 決済申込: the request is about to be sent.
    pub fn sending_bank_authorize_netbank_direct() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 銀行決済 ネットバンク決済(決済機関コード指定) 決済申込: the request was answered, or failed.
    pub fn bank_authorize_netbank_direct(
        reply: &::denbun::Reply<<super::super::BankAuthorizeNetbankDirectRequest as ::denbun::Operation>::Answer>,
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

    /// 銀行決済 入金画面表示要求: it was given to the browser.
    pub fn relayed_bank_page() -> ::denbun::flow::Event<Self> {
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
