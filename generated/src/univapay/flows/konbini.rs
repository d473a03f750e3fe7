// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Courses of payments of UnivaPay, コンビニ決済(課金の取得).

/// コンビニ決済(課金の取得).
///
/// documented: コンビニ決済 – APIへのリクエスト · `specs/univapay/flows.yaml:6`
///
/// ```text
/// store   = コンビニ
///  1 shop    -> gateway  トランザクショントークン – CREATE (create_token)
///    gateway -> shop     トランザクショントークン
///  2 shop    -> gateway  課金 – CREATE (create_charge)
///    gateway -> shop     課金
///    if wanted:
///  3   shop    -> gateway  課金 – GET (get_charge)
///      gateway -> shop     課金
///    shop    -> browser  支払先の情報の表示 (metadata)
///    browser -> store    入金
/// ```
#[doc(alias("konbini", "コンビニ決済(課金の取得)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Konbini;

impl ::denbun::flow::Flow for Konbini {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "konbini",
        label: "コンビニ決済(課金の取得)",
        figure: None,
        steps: &[
            ::denbun::flow::StepInfo {
                id: "create_token",
                label: "トランザクショントークン – CREATE",
                kind: ::denbun::flow::StepKind::Send,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "create_charge",
                label: "課金 – CREATE",
                kind: ::denbun::flow::StepKind::Send,
                before: 0b1,
                settles: true,
                moves: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "metadata",
                label: "支払先の情報の表示",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b11,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("get_charge"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl Konbini {
    /// トランザクショントークン – CREATE: the request is about to be sent.
    pub fn sending_create_token() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(0)
    }

    /// トランザクショントークン – CREATE: the request was answered, or failed.
    pub fn create_token(
        reply: &::denbun::Reply<<super::super::CreateTokenRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(
            0,
            ::denbun::flow::Said::read(reply, |answer, _status| ::denbun::flow::Meaning {
                verdict: None,
                goes_on: {
                    use ::denbun::Value as _;
                    use ::denbun::private::rule;

                    rule::present(answer.token_id.as_text())
                },
            }),
        )
    }

    /// 課金 – CREATE: the request is about to be sent.
    pub fn sending_create_charge() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::started(1)
    }

    /// 課金 – CREATE: the request was answered, or failed.
    pub fn create_charge(
        reply: &::denbun::Reply<<super::super::CreateChargeRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::replied(
            1,
            ::denbun::flow::Said::read(reply, |answer, _status| ::denbun::flow::Meaning {
                verdict: Some({
                    use ::denbun::Value as _;
                    use ::denbun::private::rule;

                    ::denbun::Verdict::from_conditions(
                        rule::eq(answer.status.as_text(), Some("successful")),
                        rule::one_of(answer.status.as_text(), &["failed", "canceled"]),
                    )
                }),
                goes_on: {
                    use ::denbun::Value as _;
                    use ::denbun::private::rule;

                    rule::eq(answer.status.as_text(), Some("awaiting"))
                },
            }),
        )
    }

    /// 支払先の情報の表示: it was given to the browser.
    pub fn relayed_metadata() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(2)
    }

    /// A look-up by `get_charge` was answered.
    pub fn looked_up(
        reply: &::denbun::Reply<<super::super::GetChargeRequest as ::denbun::Operation>::Answer>,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(::denbun::flow::Said::read(reply, |answer, _status| ::denbun::flow::Meaning {
            verdict: Some({
                use ::denbun::Value as _;
                use ::denbun::private::rule;

                ::denbun::Verdict::from_conditions(
                    rule::eq(answer.status.as_text(), Some("successful")),
                    rule::one_of(answer.status.as_text(), &["failed", "canceled"]),
                )
            }),
            goes_on: {
                use ::denbun::Value as _;
                use ::denbun::private::rule;

                rule::eq(answer.status.as_text(), Some("awaiting"))
            },
        }))
    }

    /// A look-up by `get_charge` was answered, and the shop has read what it says of the payment.
    pub fn looked_up_as(said: ::denbun::flow::Said) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::looked_up(said)
    }
}
