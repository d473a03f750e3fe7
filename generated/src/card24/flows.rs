// @generated from specs/card24.yaml by `denbun generate`; change the spec, not this file.
//! Courses of payments of 24カード決済JP.

/// データ連携形式.
///
/// nothing that is handed back proves a payment
///
/// documented: 決済インターフェース · `specs/card24.yaml:56`
///
/// ```text
///  1 shop    -> browser  ジャンプ (data_link)
///  2 browser -> gateway  決済画面で入力
///  3 browser -x shop     処理を戻す (hand_back), may be lost
/// ```
#[doc(alias("data_link", "データ連携形式"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DataLink;

impl ::denbun::flow::Flow for DataLink {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "data_link",
        label: "データ連携形式",
        figure: None,
        steps: &[
            ::denbun::flow::StepInfo {
                id: "data_link",
                label: "ジャンプ",
                kind: ::denbun::flow::StepKind::Relay,
                moves: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "hand_back",
                label: "処理を戻す",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b1,
                may_be_lost: true,
                browser: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: None,
        manual: Some("管理画面でオーダーIDと決済金額を確認する"),
    };
}

#[allow(clippy::self_named_constructors)]
impl DataLink {
    /// ジャンプ: it was given to the browser.
    pub fn relayed_data_link() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(0)
    }

    /// 処理を戻す came through the browser: a hint.
    pub fn hand_back(handed_back: &::denbun::HandedBack<super::HandBack>) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(1, ::denbun::flow::Told::through_browser(handed_back))
    }

    /// 処理を戻す came, and this is what it tells of the payment.
    pub fn hand_back_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(1, told)
    }
}
