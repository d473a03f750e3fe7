//! What a spec says of a flow, known at build time.

use std::time::Duration;

/// What a spec says of a flow.
#[derive(Debug)]
pub struct FlowInfo {
    /// The flow's name in the spec: `card_3ds`. Stored states hold it.
    pub name: &'static str,
    /// The document's name for it.
    pub label: &'static str,
    /// The figure it stands for.
    pub figure: Option<&'static str>,
    /// The steps that the shop takes part in, at most 32.
    pub steps: &'static [StepInfo],
    /// The operation that tells what became of the payment.
    pub look_up: Option<&'static str>,
    /// Where a person finds it out.
    pub manual: Option<&'static str>,
}

/// What a spec says of a step. Sets of steps are bits, the first step's the lowest.
#[derive(Debug, Clone, Copy)]
pub struct StepInfo {
    /// What tells it from the flow's other steps. Stored states hold it.
    pub id: &'static str,
    /// The document's name for it.
    pub label: &'static str,
    /// What the shop does with it.
    pub kind: StepKind,
    /// The steps that come before it.
    pub before: u32,
    /// The steps that exclude it.
    pub rivals: u32,
    /// Whether the course goes on without it.
    pub optional: bool,
    /// Whether the provider sends it in any case.
    pub must_receive: bool,
    /// Whether it may get lost.
    pub may_be_lost: bool,
    /// Whether it comes again and again with news of its own.
    pub repeats: bool,
    /// Whether what it proves is the end of the matter.
    pub settles: bool,
    /// Whether it moves money.
    pub moves: bool,
    /// Whether the spec says how it is proved.
    pub proved: bool,
    /// Whether it comes through the shopper's browser.
    pub browser: bool,
    /// How long it is waited for.
    pub within: Option<Duration>,
    /// Until when it is waited for, in the document's words.
    pub until: Option<&'static str>,
}

/// What the shop does with a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// Sends a request and reads its answer.
    Send,
    /// Passes something on to the shopper's browser: a field of an answer, or the form or link of a hosted page.
    Relay,
    /// Receives it.
    Receive,
}

impl StepInfo {
    /// A message of which nothing is said.
    pub const PLAIN: StepInfo = StepInfo {
        id: "",
        label: "",
        kind: StepKind::Receive,
        before: 0,
        rivals: 0,
        optional: false,
        must_receive: false,
        may_be_lost: false,
        repeats: false,
        settles: false,
        moves: false,
        proved: false,
        browser: false,
        within: None,
        until: None,
    };
}

impl FlowInfo {
    /// The steps of a set, in order.
    pub(crate) fn each(&self, set: u32) -> impl Iterator<Item = (usize, &'static StepInfo)> + use<> {
        self.steps.iter().enumerate().take(32).filter(move |(at, _)| set >> at & 1 == 1)
    }

    /// The set of steps of which something is so.
    pub(crate) fn set(&self, is: impl Fn(&StepInfo) -> bool) -> u32 {
        let steps = self.steps.iter().take(32).enumerate();
        steps.filter(|(_, step)| is(step)).fold(0, |set, (at, _)| set | 1 << at)
    }
}
