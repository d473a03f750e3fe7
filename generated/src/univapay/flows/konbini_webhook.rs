// @generated from specs/univapay by `denbun generate`; change the spec, not this file.
//! Courses of payments of UnivaPay, コンビニ決済(ウェブフック).

/// コンビニ決済(ウェブフック).
///
/// documented: コンビニ決済 – APIへのリクエスト · `specs/univapay/flows.yaml:17`
///
/// ```text
/// store   = コンビニ
///  1 shop    -> gateway  トランザクショントークン – CREATE (create_token)
///    gateway -> shop     トランザクショントークン
///  2 shop    -> gateway  課金 – CREATE (create_charge)
///    gateway -> shop     課金
///    again and again:
///      gateway -> shop     charge_updated (webhook)
///    shop    -> browser  支払先の情報の表示 (metadata)
///    browser -> store    入金
///    gateway -> shop     charge_finished (webhook), must be received
///    if wanted:
///      shop    -> gateway  課金 – GET (get_charge)
///      gateway -> shop     課金
/// ```
#[doc(alias("konbini_webhook", "コンビニ決済(ウェブフック)"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KonbiniWebhook;

impl ::denbun::flow::Flow for KonbiniWebhook {
    const FLOW: &'static ::denbun::flow::FlowInfo = &::denbun::flow::FlowInfo {
        name: "konbini_webhook",
        label: "コンビニ決済(ウェブフック)",
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
                id: "webhook",
                label: "charge_updated",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b11,
                optional: true,
                repeats: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "metadata",
                label: "支払先の情報の表示",
                kind: ::denbun::flow::StepKind::Relay,
                before: 0b111,
                ..::denbun::flow::StepInfo::PLAIN
            },
            ::denbun::flow::StepInfo {
                id: "webhook_2",
                label: "charge_finished",
                kind: ::denbun::flow::StepKind::Receive,
                before: 0b1111,
                must_receive: true,
                settles: true,
                proved: true,
                ..::denbun::flow::StepInfo::PLAIN
            },
        ],
        look_up: Some("get_charge"),
        manual: None,
    };
}

#[allow(clippy::self_named_constructors)]
impl KonbiniWebhook {
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

    /// charge_updated came, and the shop has read what it says of the payment.
    pub fn webhook(
        received: &::denbun::Received<super::super::Webhook>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            2,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// charge_updated came, and this is what it tells of the payment.
    pub fn webhook_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(2, told)
    }

    /// 支払先の情報の表示: it was given to the browser.
    pub fn relayed_metadata() -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::relayed(3)
    }

    /// charge_finished came, and the shop has read what it says of the payment.
    pub fn webhook_2(
        received: &::denbun::Received<super::super::Webhook>,
        verdict: ::denbun::Verdict,
    ) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard_and_answered(
            4,
            ::denbun::flow::Told::read(received, verdict),
            received.answer,
        )
    }

    /// charge_finished came, and this is what it tells of the payment.
    pub fn webhook_2_told(told: ::denbun::flow::Told) -> ::denbun::flow::Event<Self> {
        ::denbun::flow::Event::heard(4, told)
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
