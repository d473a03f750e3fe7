// @generated from specs/robotpayment.yaml by `denbun generate`; change the spec, not this file.
//! Courses of payments of ROBOT PAYMENT, 決済処理(キックバック).

/// 決済処理(キックバック).
///
/// documented: クレジットカード トークン方式 3Dセキュア2.0(通常決済) 接続仕様書 · `specs/robotpayment.yaml:210`
///
/// ```text
/// card_company = カード会社
///  1 browser      -> gateway       トークン作成
///  2 browser      -> shop          トークン
///  3 shop         -> gateway       決済処理(商品登録なし) (payment)
///    gateway      -> shop          決済結果通知 レスポンス(rt=1)
///  4 gateway      -> card_company  与信
///  5 gateway      -> shop          決済結果通知 キックバック(rt=0) (kickback), must be received
/// ```
#[doc(alias("payment_kickback", "決済処理(キックバック)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaymentKickback;

impl ::denbun::flow::Flow for PaymentKickback {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "payment_kickback",
        label: "決済処理(キックバック)",
        figure: None,
        steps: &[
            ::denbun::flow::StepInfo {
                id: "payment",
                label: "決済処理(商品登録なし)",
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
        manual: Some("管理画面で決済の状態を確認する"),
    };
}

#[allow(clippy::self_named_constructors)]
impl PaymentKickback {
    /// 決済処理(商品登録なし): the request is about to be sent.
    pub fn sending_payment() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// 決済処理(商品登録なし): the request was answered, or failed.
    pub fn payment(
        reply: &::denbun::Reply<<super::super::PaymentRequest as ::denbun::Operation>::Answer>,
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
