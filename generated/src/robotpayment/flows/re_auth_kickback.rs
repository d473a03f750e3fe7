// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! Courses of payments of ROBOT PAYMENT, 再オーソリ(キックバック).

/// 再オーソリ(キックバック).
///
/// documented: クレジットカード(実売上・取消・再オーソリ) 接続仕様書 · `specs/robotpayment.yaml:209`
///
/// ```text
///  1 shop    -> gateway  再オーソリ (re_auth)
///    gateway -> shop     決済結果通知 レスポンス(rt=1)
///  2 gateway -> shop     決済結果通知 キックバック(rt=0) (kickback), must be received
/// ```
#[doc(alias("re_auth_kickback", "再オーソリ(キックバック)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReAuthKickback;

impl ::denbun::flow::Flow for ReAuthKickback {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "re_auth_kickback",
        label: "再オーソリ(キックバック)",
        figure: None,
        steps: &[
            ::denbun::flow::StepInfo {
                id: "re_auth",
                label: "再オーソリ",
                kind: ::denbun::flow::StepKind::Send,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "kickback",
                label: "決済結果通知 キックバック(rt=0)",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b1,
                must_receive: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: None,
        manual: Some("管理画面で対象の決済と新しい決済の両方を確認する"),
    };
}

#[allow(clippy::self_named_constructors)]
impl ReAuthKickback {
    /// 再オーソリ: the request is about to be sent.
    pub fn sending_re_auth() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 再オーソリ: the request was answered, or failed.
    pub fn re_auth(
        reply: &::denbun::Reply<<super::super::ReAuthRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(0, ::denbun::flow::Said::of(reply))
    }

    /// 決済結果通知 キックバック(rt=0) came.
    pub fn kickback(received: &::denbun::Received<super::super::Kickback>) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(1, ::denbun::flow::Told::by(received), received.answer)
    }

    /// 決済結果通知 キックバック(rt=0) came, and this is what it tells of the payment.
    pub fn kickback_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(1, told)
    }
}
