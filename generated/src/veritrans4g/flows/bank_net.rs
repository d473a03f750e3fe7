// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G, 銀行決済(銀行リンク方式\[ネット決済-決済機関コード未指定時\]).

/// 銀行決済(銀行リンク方式\[ネット決済-決済機関コード未指定時\]) (図 2-4-2).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:69`
///
/// ```text
/// bank    = 金融機関
///  1 shop    -> gateway  銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込 (bank_authorize_netbank)
///    gateway -> shop     銀行決済 決済申込の応答
///  2 shop    -> browser  リダイレクト表示(金融機関選択画面の表示) (result.url)
///  3 browser -> gateway  金融機関選択
///  4 browser -> bank     入金画面表示要求
///  5 browser -> bank     入金
///    in any order:
///  6   browser -x shop     入金確認 (return_bank), may be lost
///    and:
///  7   gateway -> shop     銀行決済 入金通知 (push_bank)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("bank_net", "銀行決済(銀行リンク方式[ネット決済-決済機関コード未指定時])"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BankNet;

impl ::denbun::flow::Flow for BankNet {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "bank_net",
        label: "銀行決済(銀行リンク方式[ネット決済-決済機関コード未指定時])",
        figure: Some("図 2-4-2"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "bank_authorize_netbank",
                label: "銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "url",
                label: "リダイレクト表示(金融機関選択画面の表示)",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_bank",
                label: "入金確認",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                may_be_lost: true,
                browser: true,
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
impl BankNet {
    /// 銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込: the request is about to be sent.
    pub fn sending_bank_authorize_netbank() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 銀行決済 ネットバンク決済(決済機関コード未指定) 決済申込: the request was answered, or failed.
    pub fn bank_authorize_netbank(
        reply: &::denbun::Reply<<super::super::BankAuthorizeNetbankRequest as ::denbun::Operation>::Answer>,
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

    /// リダイレクト表示(金融機関選択画面の表示): it was given to the browser.
    pub fn relayed_url() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// 入金確認 came through the browser: a hint.
    pub fn return_bank(
        handed_back: &::denbun::HandedBack<super::super::ReturnBank>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// 入金確認 came, and this is what it tells of the payment.
    pub fn return_bank_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// 銀行決済 入金通知 came, and the shop has read what it says of the payment.
    pub fn push_bank(
        received: &::denbun::Received<super::super::PushBank>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            3,
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
            3,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 銀行決済 入金通知 came, and this is what it tells of the payment.
    pub fn push_bank_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
