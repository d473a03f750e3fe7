// A flow as generated code has it: a payment whose result is pushed with a signature and looked up with `status`.

use denbun::flow::{Event, Flow, FlowInfo, StepInfo, StepKind, Told};

/// カード決済: pay, send the shopper on, then the provider pushes and the browser comes back, in any order.
pub(crate) struct Card;

const STEP: StepInfo = StepInfo::PLAIN;

impl Flow for Card {
    const FLOW: &'static FlowInfo = &FlowInfo {
        name: "card",
        label: "カード決済",
        figure: None,
        steps: &[
            StepInfo { id: "pay", kind: StepKind::Send, moves: true, ..STEP },
            StepInfo { id: "html", kind: StepKind::Relay, before: 0b1, ..STEP },
            StepInfo { id: "push", before: 0b11, must_receive: true, settles: true, proved: true, ..STEP },
            StepInfo { id: "back", before: 0b11, may_be_lost: true, browser: true, ..STEP },
        ],
        look_up: Some("status"),
        manual: None,
    };
}

impl Card {
    /// `pay` is about to be sent.
    pub(crate) fn sending_pay() -> Event<Self> {
        Event::started(0)
    }

    /// The push came.
    pub(crate) fn push_told(told: Told) -> Event<Self> {
        Event::heard(2, told)
    }

    /// The browser came back.
    pub(crate) fn back_told(told: Told) -> Event<Self> {
        Event::heard(3, told)
    }
}
