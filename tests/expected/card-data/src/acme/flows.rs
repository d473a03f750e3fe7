// @generated from specs/good/card-data.yaml by `denbun generate`; change the spec, not this file.
//! Courses of payments of アクメ決済.

/// カード登録から決済まで.
///
/// documented · `specs/good/card-data.yaml:55`
///
/// ```text
///    if wanted:
///      shop    -> gateway  カード登録 (store_card)
///      gateway -> shop     登録結果
///    shop    -> gateway  決済 (pay)
///    gateway -> shop     結果
/// ```
#[doc(alias("card", "カード登録から決済まで"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card;

impl ::denbun::flow::Flow for Card {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "card",
        label: "カード登録から決済まで",
        figure: None,
        steps: &[
            ::denbun::flow::StepInfo {
                id: "store_card",
                label: "カード登録",
                kind: ::denbun::flow::StepKind::Send,
                optional: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "pay",
                label: "決済",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b1,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: None,
        manual: Some("管理画面"),
    };
}

#[allow(clippy::self_named_constructors)]
impl Card {
    /// カード登録: the request is about to be sent.
    #[cfg(feature = "card-data")]
    pub fn sending_store_card() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// カード登録: the request was answered, or failed.
    #[cfg(feature = "card-data")]
    pub fn store_card(
        reply: &::denbun::Reply<<super::StoreCardRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(
            0,
            ::denbun::flow::Said::read(reply, |answer, _status| ::denbun::flow::Meaning {
                verdict: None,
                goes_on: {
                    use ::denbun::Value as _;
                    use ::denbun::private::rule;

                    rule::present(answer.card_id.as_text())
                },
            }),
        )
    }

    /// 決済: the request is about to be sent.
    pub fn sending_pay() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(1)
    }

    /// 決済: the request was answered, or failed.
    pub fn pay(
        reply: &::denbun::Reply<<super::PayRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(1, ::denbun::flow::Said::of(reply))
    }
}
