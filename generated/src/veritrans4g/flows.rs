// @generated from specs/veritrans4g by `denbun generate`; change the spec, not this file.
//! Courses of payments of VeriTrans4G.

/// 基本処理フロー (図 2-1-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:7`
///
/// ```text
///  1 shop    -> gateway  売上(カード) (card_capture)
///  2 gateway -> shop     売上の応答(カード)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("basic", "基本処理フロー"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basic;

impl ::denbun::flow::Flow for Basic {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "basic",
        label: "基本処理フロー",
        figure: Some("図 2-1-1"),
        steps: &[::denbun::flow::StepInfo {
            id: "card_capture",
            label: "売上(カード)",
            kind: ::denbun::flow::StepKind::Send,
            settles: true,
            moves: true,
            proved: true,
            ..::denbun::flow::StepInfo::PLAIN
        }],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl Basic {
    /// 売上(カード): the request is about to be sent.
    pub fn sending_card_capture() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 売上(カード): the request was answered, or failed.
    pub fn card_capture(
        reply: &::denbun::Reply<<super::CardCaptureRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

/// 与信時(MDKトークン方式)の処理 (図 2-2-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:16`
///
/// ```text
/// token_server = トークンサーバー
/// card_company = カード会社
///  1 shop         -> browser       カード情報の入力画面
///  2 browser      -> token_server  カード情報の送信
///  3 token_server -> gateway       保存
///  4 token_server -> browser       トークン応答
///  5 browser      -> shop          トークン連携
///  6 shop         -> gateway       トークン決済申込 (card_authorize)
///  7 gateway      -> token_server  参照
///  8 gateway      -> card_company  与信要求
///  9 card_company -> gateway       応答
/// 10 gateway      -> shop          与信の応答(カード)
///    if wanted:
///      shop         -> gateway       取引検索 (search)
///      gateway      -> shop          取引検索の応答
/// 11 shop         -> browser       結果表示
/// ```
#[doc(alias("card_token", "与信時(MDKトークン方式)の処理"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardToken;

impl ::denbun::flow::Flow for CardToken {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "card_token",
        label: "与信時(MDKトークン方式)の処理",
        figure: Some("図 2-2-1"),
        steps: &[::denbun::flow::StepInfo {
            id: "card_authorize",
            label: "トークン決済申込",
            kind: ::denbun::flow::StepKind::Send,
            settles: true,
            moves: true,
            proved: true,
            ..::denbun::flow::StepInfo::PLAIN
        }],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CardToken {
    /// トークン決済申込: the request is about to be sent.
    pub fn sending_card_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// トークン決済申込: the request was answered, or failed.
    pub fn card_authorize(
        reply: &::denbun::Reply<<super::CardAuthorizeRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

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
        reply: &::denbun::Reply<<super::MpiAuthorizeRequest as ::denbun::Operation>::Answer>,
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
        received: &::denbun::Received<super::PushMpi>,
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
        received: &::denbun::Received<super::PushMpi>,
        record: &super::PushMpiRecord,
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
    pub fn return_mpi(handed_back: &::denbun::HandedBack<super::ReturnMpi>) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// 本人認証の戻り(詳細あり) came through the browser and is proved.
    pub fn return_mpi_proved(
        handed_back: &::denbun::Verified<super::ReturnMpi>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, ::denbun::flow::Told::proved_back(handed_back))
    }

    /// 本人認証の戻り(詳細あり) came, and this is what it tells of the payment.
    pub fn return_mpi_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(3, told)
    }

    /// 本人認証の戻り(詳細なし) came through the browser: a hint.
    pub fn return_mpi_without_details(
        handed_back: &::denbun::HandedBack<super::ReturnMpiWithoutDetails>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(4, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// 本人認証の戻り(詳細なし) came, and this is what it tells of the payment.
    pub fn return_mpi_without_details_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(4, told)
    }

    /// A look-up by `mpi_get_result` was answered.
    pub fn looked_up(
        reply: &::denbun::Reply<<super::MpiGetResultRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(::denbun::flow::Said::of(reply))
    }

    /// A look-up by `mpi_get_result` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

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
        reply: &::denbun::Reply<<super::CvsAuthorizeRequest as ::denbun::Operation>::Answer>,
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
        received: &::denbun::Received<super::PushCvs>,
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
        received: &::denbun::Received<super::PushCvs>,
        record: &super::PushCvsRecord,
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
        reply: &::denbun::Reply<<super::BankAuthorizeAtmRequest as ::denbun::Operation>::Answer>,
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
        received: &::denbun::Received<super::PushBank>,
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
        received: &::denbun::Received<super::PushBank>,
        record: &super::PushBankRecord,
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
        reply: &::denbun::Reply<<super::BankAuthorizeNetbankRequest as ::denbun::Operation>::Answer>,
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
    pub fn return_bank(handed_back: &::denbun::HandedBack<super::ReturnBank>) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// 入金確認 came, and this is what it tells of the payment.
    pub fn return_bank_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// 銀行決済 入金通知 came, and the shop has read what it says of the payment.
    pub fn push_bank(
        received: &::denbun::Received<super::PushBank>,
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
        received: &::denbun::Received<super::PushBank>,
        record: &super::PushBankRecord,
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
        reply: &::denbun::Reply<<super::BankAuthorizeNetbankDirectRequest as ::denbun::Operation>::Answer>,
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
        received: &::denbun::Received<super::PushBank>,
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
        received: &::denbun::Received<super::PushBank>,
        record: &super::PushBankRecord,
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
        reply: &::denbun::Reply<<super::UpopAuthorizeRequest as ::denbun::Operation>::Answer>,
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
        received: &::denbun::Received<super::PushUpop>,
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
        received: &::denbun::Received<super::PushUpop>,
        record: &super::PushUpopRecord,
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
    pub fn return_upop(handed_back: &::denbun::HandedBack<super::ReturnUpop>) -> ::denbun::flow::Event<Self> {
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

/// PayPal決済 与信処理後に売上処理を実行する場合 (図 2-6-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:108`
///
/// ```text
/// paypal  = PayPal
///  1 shop    -> gateway  PayPal決済 与信請求 (paypal_authorize_set)
///    gateway -> shop     PayPal決済 与信の応答
///  2 shop    -> browser  ログインURL (result.loginUrl)
///  3 browser -> paypal   ログイン画面表示
///    browser -x shop     PayPal決済 戻り先URLへの遷移 (return_paypal), may be lost
///    if wanted:
///  4   shop    -> gateway  PayPal決済 与信請求確認 (paypal_authorize_get)
///      gateway -> shop     PayPal決済 与信の応答
///  5 shop    -> gateway  PayPal決済 与信請求完了 (paypal_authorize_do)
///    gateway -> shop     PayPal決済 与信の応答
///  6 shop    -> gateway  PayPal決済 売上請求(与信後) (paypal_capture)
///    gateway -> shop     PayPal決済 売上の応答
///  7 gateway -> shop     速報通知 (push_paypal)
///  8 gateway -> shop     確報通知 (push_paypal)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("paypal", "PayPal決済 与信処理後に売上処理を実行する場合"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paypal;

impl ::denbun::flow::Flow for Paypal {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "paypal",
        label: "PayPal決済 与信処理後に売上処理を実行する場合",
        figure: Some("図 2-6-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "paypal_authorize_set",
                label: "PayPal決済 与信請求",
                kind: ::denbun::flow::StepKind::Send,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "login_url",
                label: "ログインURL",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_paypal",
                label: "PayPal決済 戻り先URLへの遷移",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                may_be_lost: true,
                browser: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "paypal_authorize_get",
                label: "PayPal決済 与信請求確認",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b111,
                optional: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "paypal_authorize_do",
                label: "PayPal決済 与信請求完了",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b1111,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "paypal_capture",
                label: "PayPal決済 売上請求(与信後)",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b11111,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_paypal",
                label: "速報通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b111111,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_paypal_2",
                label: "確報通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b1111111,
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
impl Paypal {
    /// PayPal決済 与信請求: the request is about to be sent.
    pub fn sending_paypal_authorize_set() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// PayPal決済 与信請求: the request was answered, or failed.
    pub fn paypal_authorize_set(
        reply: &::denbun::Reply<<super::PaypalAuthorizeSetRequest as ::denbun::Operation>::Answer>,
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

    /// ログインURL: it was given to the browser.
    pub fn relayed_login_url() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// PayPal決済 戻り先URLへの遷移 came through the browser: a hint.
    pub fn return_paypal(
        handed_back: &::denbun::HandedBack<super::ReturnPaypal>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// PayPal決済 戻り先URLへの遷移 came, and this is what it tells of the payment.
    pub fn return_paypal_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// PayPal決済 与信請求確認: the request is about to be sent.
    pub fn sending_paypal_authorize_get() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(3)
    }

    /// PayPal決済 与信請求確認: the request was answered, or failed.
    pub fn paypal_authorize_get(
        reply: &::denbun::Reply<<super::PaypalAuthorizeGetRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(3, ::denbun::flow::Said::of(reply))
    }

    /// PayPal決済 与信請求完了: the request is about to be sent.
    pub fn sending_paypal_authorize_do() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(4)
    }

    /// PayPal決済 与信請求完了: the request was answered, or failed.
    pub fn paypal_authorize_do(
        reply: &::denbun::Reply<<super::PaypalAuthorizeDoRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(4, ::denbun::flow::Said::of(reply))
    }

    /// PayPal決済 売上請求(与信後): the request is about to be sent.
    pub fn sending_paypal_capture() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(5)
    }

    /// PayPal決済 売上請求(与信後): the request was answered, or failed.
    pub fn paypal_capture(
        reply: &::denbun::Reply<<super::PaypalCaptureRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(5, ::denbun::flow::Said::of(reply))
    }

    /// 速報通知 came, and the shop has read what it says of the payment.
    pub fn push_paypal(
        received: &::denbun::Received<super::PushPaypal>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            6,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 速報通知 came, and this record of it tells of the payment.
    pub fn push_paypal_record(
        received: &::denbun::Received<super::PushPaypal>,
        record: &super::PushPaypalRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            6,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 速報通知 came, and this is what it tells of the payment.
    pub fn push_paypal_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(6, told)
    }

    /// 確報通知 came, and the shop has read what it says of the payment.
    pub fn push_paypal_2(
        received: &::denbun::Received<super::PushPaypal>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            7,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 確報通知 came, and this record of it tells of the payment.
    pub fn push_paypal_2_record(
        received: &::denbun::Received<super::PushPaypal>,
        record: &super::PushPaypalRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            7,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 確報通知 came, and this is what it tells of the payment.
    pub fn push_paypal_2_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(7, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

/// PayPal決済 与信同時売上処理 (図 2-6-2).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:125`
///
/// ```text
/// paypal  = PayPal
///  1 shop    -> gateway  PayPal決済 売上請求 (paypal_capture_set)
///    gateway -> shop     PayPal決済 売上の応答
///  2 shop    -> browser  ログインURL (result.loginUrl)
///  3 browser -> paypal   ログイン画面表示
///    browser -x shop     PayPal決済 戻り先URLへの遷移 (return_paypal), may be lost
///    if wanted:
///  4   shop    -> gateway  PayPal決済 売上請求確認 (paypal_capture_get)
///      gateway -> shop     PayPal決済 売上の応答
///  5 shop    -> gateway  PayPal決済 売上請求完了 (paypal_capture_do)
///    gateway -> shop     PayPal決済 売上の応答
///  6 gateway -> shop     速報通知 (push_paypal)
///  7 gateway -> shop     確報通知 (push_paypal)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("paypal_capture", "PayPal決済 与信同時売上処理"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaypalCapture;

impl ::denbun::flow::Flow for PaypalCapture {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "paypal_capture",
        label: "PayPal決済 与信同時売上処理",
        figure: Some("図 2-6-2"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "paypal_capture_set",
                label: "PayPal決済 売上請求",
                kind: ::denbun::flow::StepKind::Send,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "login_url",
                label: "ログインURL",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b1,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "return_paypal",
                label: "PayPal決済 戻り先URLへの遷移",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                may_be_lost: true,
                browser: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "paypal_capture_get",
                label: "PayPal決済 売上請求確認",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b111,
                optional: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "paypal_capture_do",
                label: "PayPal決済 売上請求完了",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b1111,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_paypal",
                label: "速報通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11111,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_paypal_2",
                label: "確報通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b111111,
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
impl PaypalCapture {
    /// PayPal決済 売上請求: the request is about to be sent.
    pub fn sending_paypal_capture_set() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// PayPal決済 売上請求: the request was answered, or failed.
    pub fn paypal_capture_set(
        reply: &::denbun::Reply<<super::PaypalCaptureSetRequest as ::denbun::Operation>::Answer>,
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

    /// ログインURL: it was given to the browser.
    pub fn relayed_login_url() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(1)
    }

    /// PayPal決済 戻り先URLへの遷移 came through the browser: a hint.
    pub fn return_paypal(
        handed_back: &::denbun::HandedBack<super::ReturnPaypal>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// PayPal決済 戻り先URLへの遷移 came, and this is what it tells of the payment.
    pub fn return_paypal_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// PayPal決済 売上請求確認: the request is about to be sent.
    pub fn sending_paypal_capture_get() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(3)
    }

    /// PayPal決済 売上請求確認: the request was answered, or failed.
    pub fn paypal_capture_get(
        reply: &::denbun::Reply<<super::PaypalCaptureGetRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(3, ::denbun::flow::Said::of(reply))
    }

    /// PayPal決済 売上請求完了: the request is about to be sent.
    pub fn sending_paypal_capture_do() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(4)
    }

    /// PayPal決済 売上請求完了: the request was answered, or failed.
    pub fn paypal_capture_do(
        reply: &::denbun::Reply<<super::PaypalCaptureDoRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(4, ::denbun::flow::Said::of(reply))
    }

    /// 速報通知 came, and the shop has read what it says of the payment.
    pub fn push_paypal(
        received: &::denbun::Received<super::PushPaypal>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            5,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 速報通知 came, and this record of it tells of the payment.
    pub fn push_paypal_record(
        received: &::denbun::Received<super::PushPaypal>,
        record: &super::PushPaypalRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            5,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 速報通知 came, and this is what it tells of the payment.
    pub fn push_paypal_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(5, told)
    }

    /// 確報通知 came, and the shop has read what it says of the payment.
    pub fn push_paypal_2(
        received: &::denbun::Received<super::PushPaypal>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            6,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 確報通知 came, and this record of it tells of the payment.
    pub fn push_paypal_2_record(
        received: &::denbun::Received<super::PushPaypal>,
        record: &super::PushPaypalRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            6,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 確報通知 came, and this is what it tells of the payment.
    pub fn push_paypal_2_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(6, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

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
        reply: &::denbun::Reply<<super::AlipayAuthorizeRequest as ::denbun::Operation>::Answer>,
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
        received: &::denbun::Received<super::PushAlipay>,
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
        received: &::denbun::Received<super::PushAlipay>,
        record: &super::PushAlipayRecord,
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
        handed_back: &::denbun::HandedBack<super::ReturnAlipay>,
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

/// Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上決済処理 (図 2-8-2).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:153`
///
/// ```text
/// consumer = 消費者
///  1 consumer -> shop      バーコード読取
///  2 shop     -> gateway   Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上 (alipay_authorize_shop_scan)
///  3 gateway  -> shop      Alipay決済 与信同時売上の応答
///    if wanted:
///  4   shop     -> gateway   Alipay決済(バーコード決済(店舗スキャン型)) 確認要求 (alipay_confirm)
///  5 gateway  -> shop      Alipay決済 確認の応答
///    gateway  -> shop      Alipay決済 決済結果通知 (push_alipay)
/// ```
#[doc(alias("alipay_shop_scan", "Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上決済処理"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlipayShopScan;

impl ::denbun::flow::Flow for AlipayShopScan {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "alipay_shop_scan",
        label: "Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上決済処理",
        figure: Some("図 2-8-2"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "alipay_authorize_shop_scan",
                label: "Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上",
                kind: ::denbun::flow::StepKind::Send,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_alipay",
                label: "Alipay決済 決済結果通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b1,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("alipay_confirm"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl AlipayShopScan {
    /// Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上: the request is about to be sent.
    pub fn sending_alipay_authorize_shop_scan() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// Alipay決済(バーコード決済(店舗スキャン型)) 与信同時売上: the request was answered, or failed.
    pub fn alipay_authorize_shop_scan(
        reply: &::denbun::Reply<<super::AlipayAuthorizeShopScanRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// Alipay決済 決済結果通知 came, and the shop has read what it says of the payment.
    pub fn push_alipay(
        received: &::denbun::Received<super::PushAlipay>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// Alipay決済 決済結果通知 came, and this record of it tells of the payment.
    pub fn push_alipay_record(
        received: &::denbun::Received<super::PushAlipay>,
        record: &super::PushAlipayRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// Alipay決済 決済結果通知 came, and this is what it tells of the payment.
    pub fn push_alipay_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(1, told)
    }

    /// A look-up by `alipay_confirm` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

/// Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上決済処理 (図 2-8-3).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:166`
///
/// ```text
/// consumer = 消費者
/// alipay   = Alipay
///  1 shop     -> gateway   Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上 (alipay_authorize_consumer_scan)
///  2 gateway  -> shop      Alipay決済 与信同時売上の応答
///    shop     -> consumer  QRコードの表示
///  3 consumer -> shop      QRコード読取
///  4 consumer -> alipay    認証結果送信
///  5 gateway  -> shop      Alipay決済 決済結果通知 (push_alipay)
///    if wanted:
///      shop     -> gateway   取引検索 (search)
///      gateway  -> shop      取引検索の応答
/// ```
#[doc(alias("alipay_consumer_scan", "Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上決済処理"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlipayConsumerScan;

impl ::denbun::flow::Flow for AlipayConsumerScan {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "alipay_consumer_scan",
        label: "Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上決済処理",
        figure: Some("図 2-8-3"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "alipay_authorize_consumer_scan",
                label: "Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上",
                kind: ::denbun::flow::StepKind::Send,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_alipay",
                label: "Alipay決済 決済結果通知",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b1,
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
impl AlipayConsumerScan {
    /// Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上: the request is about to be sent.
    pub fn sending_alipay_authorize_consumer_scan() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// Alipay決済(バーコード決済(消費者スキャン型)) 与信同時売上: the request was answered, or failed.
    pub fn alipay_authorize_consumer_scan(
        reply: &::denbun::Reply<<super::AlipayAuthorizeConsumerScanRequest as ::denbun::Operation>::Answer>,
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

    /// Alipay決済 決済結果通知 came, and the shop has read what it says of the payment.
    pub fn push_alipay(
        received: &::denbun::Received<super::PushAlipay>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// Alipay決済 決済結果通知 came, and this record of it tells of the payment.
    pub fn push_alipay_record(
        received: &::denbun::Received<super::PushAlipay>,
        record: &super::PushAlipayRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// Alipay決済 決済結果通知 came, and this is what it tells of the payment.
    pub fn push_alipay_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(1, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

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
        reply: &::denbun::Reply<<super::CarrierAuthorizeRequest as ::denbun::Operation>::Answer>,
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
        received: &::denbun::Received<super::PushCarrier>,
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
        received: &::denbun::Received<super::PushCarrier>,
        record: &super::PushCarrierRecord,
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
        handed_back: &::denbun::HandedBack<super::ReturnCarrier>,
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

/// キャリア決済 申込(継続) (図 2-9-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:193`
///
/// ```text
/// carrier = キャリア
///  1 shop    -> gateway  キャリア決済 決済申込(継続) (carrier_authorize_continuous)
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
#[doc(alias("carrier_continuous", "キャリア決済 申込(継続)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierContinuous;

impl ::denbun::flow::Flow for CarrierContinuous {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_continuous",
        label: "キャリア決済 申込(継続)",
        figure: Some("図 2-9-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "carrier_authorize_continuous",
                label: "キャリア決済 決済申込(継続)",
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
impl CarrierContinuous {
    /// キャリア決済 決済申込(継続): the request is about to be sent.
    pub fn sending_carrier_authorize_continuous() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 決済申込(継続): the request was answered, or failed.
    pub fn carrier_authorize_continuous(
        reply: &::denbun::Reply<<super::CarrierAuthorizeContinuousRequest as ::denbun::Operation>::Answer>,
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
        received: &::denbun::Received<super::PushCarrier>,
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
        received: &::denbun::Received<super::PushCarrier>,
        record: &super::PushCarrierRecord,
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
        handed_back: &::denbun::HandedBack<super::ReturnCarrier>,
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

/// キャリア決済 申込(随時) (図 2-9-1).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:206`
///
/// ```text
/// carrier = キャリア
///  1 shop    -> gateway  キャリア決済 決済申込(随時) (carrier_authorize_on_demand)
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
#[doc(alias("carrier_on_demand", "キャリア決済 申込(随時)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierOnDemand;

impl ::denbun::flow::Flow for CarrierOnDemand {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_on_demand",
        label: "キャリア決済 申込(随時)",
        figure: Some("図 2-9-1"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "carrier_authorize_on_demand",
                label: "キャリア決済 決済申込(随時)",
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
impl CarrierOnDemand {
    /// キャリア決済 決済申込(随時): the request is about to be sent.
    pub fn sending_carrier_authorize_on_demand() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 決済申込(随時): the request was answered, or failed.
    pub fn carrier_authorize_on_demand(
        reply: &::denbun::Reply<<super::CarrierAuthorizeOnDemandRequest as ::denbun::Operation>::Answer>,
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
        received: &::denbun::Received<super::PushCarrier>,
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
        received: &::denbun::Received<super::PushCarrier>,
        record: &super::PushCarrierRecord,
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
        handed_back: &::denbun::HandedBack<super::ReturnCarrier>,
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

/// キャリア決済 売上/キャンセル (図 2-9-2).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:219`
///
/// ```text
///    either:
///  1   shop    -> gateway  キャリア決済 売上 (carrier_capture)
///  2   gateway -> shop     キャリア決済 売上の応答
///    or:
///  1   shop    -> gateway  キャリア決済 キャンセル (carrier_cancel)
///  2   gateway -> shop     キャリア決済 キャンセルの応答
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_capture", "キャリア決済 売上/キャンセル"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierCapture;

impl ::denbun::flow::Flow for CarrierCapture {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_capture",
        label: "キャリア決済 売上/キャンセル",
        figure: Some("図 2-9-2"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "carrier_capture",
                label: "キャリア決済 売上",
                kind: ::denbun::flow::StepKind::Send,
                rivals: 0b10,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "carrier_cancel",
                label: "キャリア決済 キャンセル",
                kind: ::denbun::flow::StepKind::Send,
                rivals: 0b1,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CarrierCapture {
    /// キャリア決済 売上: the request is about to be sent.
    pub fn sending_carrier_capture() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 売上: the request was answered, or failed.
    pub fn carrier_capture(
        reply: &::denbun::Reply<<super::CarrierCaptureRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// キャリア決済 キャンセル: the request is about to be sent.
    pub fn sending_carrier_cancel() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(1)
    }

    /// キャリア決済 キャンセル: the request was answered, or failed.
    pub fn carrier_cancel(
        reply: &::denbun::Reply<<super::CarrierCancelRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(1, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

/// キャリア決済 継続課金売上結果通知(PUSH) (図 2-9-3).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:227`
///
/// ```text
/// carrier = キャリア
///  1 gateway -> carrier  課金
///    in any order:
///      again and again:
///  2     gateway -> shop     継続課金結果通知 (push_carrier)
///    and:
///  3   gateway -> shop     抹消通知 (push_carrier)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_charges", "キャリア決済 継続課金売上結果通知(PUSH)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierCharges;

impl ::denbun::flow::Flow for CarrierCharges {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_charges",
        label: "キャリア決済 継続課金売上結果通知(PUSH)",
        figure: Some("図 2-9-3"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "push_carrier",
                label: "継続課金結果通知",
                kind: ::denbun::flow::StepKind::Receive,
                repeats: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "push_carrier_2",
                label: "抹消通知",
                kind: ::denbun::flow::StepKind::Receive,
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
impl CarrierCharges {
    /// 継続課金結果通知 came, and the shop has read what it says of the payment.
    pub fn push_carrier(
        received: &::denbun::Received<super::PushCarrier>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            0,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 継続課金結果通知 came, and this record of it tells of the payment.
    pub fn push_carrier_record(
        received: &::denbun::Received<super::PushCarrier>,
        record: &super::PushCarrierRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            0,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 継続課金結果通知 came, and this is what it tells of the payment.
    pub fn push_carrier_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(0, told)
    }

    /// 抹消通知 came, and the shop has read what it says of the payment.
    pub fn push_carrier_2(
        received: &::denbun::Received<super::PushCarrier>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 抹消通知 came, and this record of it tells of the payment.
    pub fn push_carrier_2_record(
        received: &::denbun::Received<super::PushCarrier>,
        record: &super::PushCarrierRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            1,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 抹消通知 came, and this is what it tells of the payment.
    pub fn push_carrier_2_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(1, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

/// キャリア決済 継続課金終了(2者間) (図 2-9-4).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:237`
///
/// ```text
///  1 shop    -> gateway  キャリア決済 継続課金・随時決済終了(2者間) (carrier_terminate)
///  2 gateway -> shop     キャリア決済 継続課金・随時決済終了の応答
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_terminate", "キャリア決済 継続課金終了(2者間)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierTerminate;

impl ::denbun::flow::Flow for CarrierTerminate {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_terminate",
        label: "キャリア決済 継続課金終了(2者間)",
        figure: Some("図 2-9-4"),
        steps: &[::denbun::flow::StepInfo {
            id: "carrier_terminate",
            label: "キャリア決済 継続課金・随時決済終了(2者間)",
            kind: ::denbun::flow::StepKind::Send,
            settles: true,
            moves: true,
            proved: true,
            ..::denbun::flow::StepInfo::PLAIN
        }],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CarrierTerminate {
    /// キャリア決済 継続課金・随時決済終了(2者間): the request is about to be sent.
    pub fn sending_carrier_terminate() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 継続課金・随時決済終了(2者間): the request was answered, or failed.
    pub fn carrier_terminate(
        reply: &::denbun::Reply<<super::CarrierTerminateRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

/// キャリア決済 継続課金終了(3者間) (図 2-9-5).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:246`
///
/// ```text
/// carrier = キャリア
///  1 shop    -> gateway  キャリア決済 継続課金・随時決済終了(3者間) (carrier_terminate_by_consumer)
///  2 gateway -> shop     キャリア決済 継続課金・随時決済終了の応答
///  3 shop    -> browser  レスポンスコンテンツ (result.responseContents), unchanged
///    browser -> carrier  解約
///    in any order:
///  4   gateway -> shop     継続終了結果通知 (push_carrier)
///    and:
///  5   gateway -> browser  リダイレクト
///  6   browser -x shop     完了画面要求 (return_carrier), may be lost
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_terminate_by_consumer", "キャリア決済 継続課金終了(3者間)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierTerminateByConsumer;

impl ::denbun::flow::Flow for CarrierTerminateByConsumer {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_terminate_by_consumer",
        label: "キャリア決済 継続課金終了(3者間)",
        figure: Some("図 2-9-5"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "carrier_terminate_by_consumer",
                label: "キャリア決済 継続課金・随時決済終了(3者間)",
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
                label: "継続終了結果通知",
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
impl CarrierTerminateByConsumer {
    /// キャリア決済 継続課金・随時決済終了(3者間): the request is about to be sent.
    pub fn sending_carrier_terminate_by_consumer() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 継続課金・随時決済終了(3者間): the request was answered, or failed.
    pub fn carrier_terminate_by_consumer(
        reply: &::denbun::Reply<<super::CarrierTerminateByConsumerRequest as ::denbun::Operation>::Answer>,
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

    /// 継続終了結果通知 came, and the shop has read what it says of the payment.
    pub fn push_carrier(
        received: &::denbun::Received<super::PushCarrier>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 継続終了結果通知 came, and this record of it tells of the payment.
    pub fn push_carrier_record(
        received: &::denbun::Received<super::PushCarrier>,
        record: &super::PushCarrierRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 継続終了結果通知 came, and this is what it tells of the payment.
    pub fn push_carrier_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// 完了画面要求 came through the browser: a hint.
    pub fn return_carrier(
        handed_back: &::denbun::HandedBack<super::ReturnCarrier>,
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

/// キャリア決済 随時決済の再与信/売上/キャンセル (図 2-9-6).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:259`
///
/// ```text
///    either:
///  1   shop    -> gateway  キャリア決済 再与信(随時) (carrier_re_authorize)
///  2   gateway -> shop     キャリア決済 再与信の応答
///    or:
///  1   shop    -> gateway  キャリア決済 売上 (carrier_capture)
///  2   gateway -> shop     キャリア決済 売上の応答
///    or:
///  1   shop    -> gateway  キャリア決済 キャンセル (carrier_cancel)
///  2   gateway -> shop     キャリア決済 キャンセルの応答
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_on_demand_charge", "キャリア決済 随時決済の再与信/売上/キャンセル"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierOnDemandCharge;

impl ::denbun::flow::Flow for CarrierOnDemandCharge {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_on_demand_charge",
        label: "キャリア決済 随時決済の再与信/売上/キャンセル",
        figure: Some("図 2-9-6"),
        steps: &[
            ::denbun::flow::StepInfo {
                id: "carrier_re_authorize",
                label: "キャリア決済 再与信(随時)",
                kind: ::denbun::flow::StepKind::Send,
                rivals: 0b110,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "carrier_capture",
                label: "キャリア決済 売上",
                kind: ::denbun::flow::StepKind::Send,
                rivals: 0b101,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "carrier_cancel",
                label: "キャリア決済 キャンセル",
                kind: ::denbun::flow::StepKind::Send,
                rivals: 0b11,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CarrierOnDemandCharge {
    /// キャリア決済 再与信(随時): the request is about to be sent.
    pub fn sending_carrier_re_authorize() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 再与信(随時): the request was answered, or failed.
    pub fn carrier_re_authorize(
        reply: &::denbun::Reply<<super::CarrierReAuthorizeRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// キャリア決済 売上: the request is about to be sent.
    pub fn sending_carrier_capture() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(1)
    }

    /// キャリア決済 売上: the request was answered, or failed.
    pub fn carrier_capture(
        reply: &::denbun::Reply<<super::CarrierCaptureRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(1, ::denbun::flow::Said::of(reply))
    }

    /// キャリア決済 キャンセル: the request is about to be sent.
    pub fn sending_carrier_cancel() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(2)
    }

    /// キャリア決済 キャンセル: the request was answered, or failed.
    pub fn carrier_cancel(
        reply: &::denbun::Reply<<super::CarrierCancelRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(2, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

/// キャリア決済 随時決済の終了 (図 2-9-7).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:267`
///
/// ```text
///  1 shop    -> gateway  キャリア決済 継続課金・随時決済終了(2者間) (carrier_terminate)
///  2 gateway -> shop     キャリア決済 継続課金・随時決済終了の応答
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_on_demand_end", "キャリア決済 随時決済の終了"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierOnDemandEnd;

impl ::denbun::flow::Flow for CarrierOnDemandEnd {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_on_demand_end",
        label: "キャリア決済 随時決済の終了",
        figure: Some("図 2-9-7"),
        steps: &[::denbun::flow::StepInfo {
            id: "carrier_terminate",
            label: "キャリア決済 継続課金・随時決済終了(2者間)",
            kind: ::denbun::flow::StepKind::Send,
            settles: true,
            moves: true,
            proved: true,
            ..::denbun::flow::StepInfo::PLAIN
        }],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CarrierOnDemandEnd {
    /// キャリア決済 継続課金・随時決済終了(2者間): the request is about to be sent.
    pub fn sending_carrier_terminate() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// キャリア決済 継続課金・随時決済終了(2者間): the request was answered, or failed.
    pub fn carrier_terminate(
        reply: &::denbun::Reply<<super::CarrierTerminateRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

/// キャリア決済 随時決済の抹消通知(PUSH) (図 2-9-8).
///
/// documented: システムフロー · `specs/veritrans4g/flows.yaml:276`
///
/// ```text
/// carrier = キャリア
///  1 carrier -> gateway  抹消
///  2 gateway -> shop     抹消通知 (push_carrier)
///    if wanted:
///      shop    -> gateway  取引検索 (search)
///      gateway -> shop     取引検索の応答
/// ```
#[doc(alias("carrier_on_demand_erased", "キャリア決済 随時決済の抹消通知(PUSH)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CarrierOnDemandErased;

impl ::denbun::flow::Flow for CarrierOnDemandErased {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "carrier_on_demand_erased",
        label: "キャリア決済 随時決済の抹消通知(PUSH)",
        figure: Some("図 2-9-8"),
        steps: &[::denbun::flow::StepInfo {
            id: "push_carrier",
            label: "抹消通知",
            kind: ::denbun::flow::StepKind::Receive,
            settles: true,
            proved: true,
            ..::denbun::flow::StepInfo::PLAIN
        }],
        look_up: Some("search"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl CarrierOnDemandErased {
    /// 抹消通知 came, and the shop has read what it says of the payment.
    pub fn push_carrier(
        received: &::denbun::Received<super::PushCarrier>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            0,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// 抹消通知 came, and this record of it tells of the payment.
    pub fn push_carrier_record(
        received: &::denbun::Received<super::PushCarrier>,
        record: &super::PushCarrierRecord,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            0,
            ::denbun::flow::Told::read(received, record.verdict()),
            received.answer,
        )
    }

    /// 抹消通知 came, and this is what it tells of the payment.
    pub fn push_carrier_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(0, told)
    }

    /// A look-up by `search` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}

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
        reply: &::denbun::Reply<<super::OricoscAuthorizeRequest as ::denbun::Operation>::Answer>,
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
        handed_back: &::denbun::HandedBack<super::ReturnOricosc>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// ショッピングクレジット決済 決済結果取得応答 came, and this is what it tells of the payment.
    pub fn return_oricosc_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// 審査結果通知 came, and the shop has read what it says of the payment.
    pub fn push_oricosc(
        received: &::denbun::Received<super::PushOricosc>,
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
