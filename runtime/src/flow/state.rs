//! Where a payment stands in its flow.

use std::fmt;
use std::marker::PhantomData;

use super::machine::{self, Raw};
use super::{Event, Flow, Next, Steps};
use crate::notification::Answer;

/// Where a payment stands in its flow. It is small, is written as a short text, and is read back from it.
pub struct State<F> {
    pub(super) raw: Raw,
    flow: PhantomData<fn() -> F>,
}

/// What is proved of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Fact {
    /// Nothing.
    #[default]
    Open,
    /// It is made.
    Confirmed,
    /// It is not made.
    Declined,
    /// Both were proved: a person decides.
    Disputed,
}

/// What an event led to.
#[must_use = "the new state has to be stored, and what is next to be done"]
pub struct Step<F> {
    /// The new state. Store it before doing what is next.
    pub state: State<F>,
    /// What the event must be answered with first, if it was a notification.
    pub answer: Option<&'static Answer>,
    /// What to do now.
    pub next: Next,
}

impl<F: Flow> State<F> {
    /// A payment of which nothing has happened.
    pub fn new() -> Self {
        State::from_raw(Raw::default())
    }

    pub(super) fn from_raw(raw: Raw) -> Self {
        State { raw, flow: PhantomData }
    }

    /// What an event leads to. What was known before, or does not belong here, changes nothing.
    pub fn apply(self, event: &Event<F>) -> Step<F> {
        let state = State::from_raw(machine::apply(F::FLOW, self.raw, &event.kind));
        Step { state, answer: event.answer, next: state.next() }
    }

    /// What to do now.
    pub fn next(self) -> Next {
        machine::next(F::FLOW, self.raw)
    }

    /// The requests that the shop may send now without having to.
    pub fn may_send(self) -> Steps {
        Steps::new(F::FLOW, machine::may_send(F::FLOW, self.raw))
    }

    /// What is proved of the payment.
    pub fn fact(self) -> Fact {
        self.raw.fact
    }
}

impl<F: Flow> Default for State<F> {
    fn default() -> Self {
        State::new()
    }
}

impl<F> Clone for State<F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for State<F> {}

impl<F> PartialEq for State<F> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl<F> Eq for State<F> {}

impl<F> std::hash::Hash for State<F> {
    fn hash<H: std::hash::Hasher>(&self, hasher: &mut H) {
        self.raw.hash(hasher);
    }
}

impl<F: Flow> fmt::Debug for Step<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Step")
            .field("state", &self.state)
            .field("answer", &self.answer)
            .field("next", &self.next)
            .finish()
    }
}

impl<F: Flow> fmt::Debug for State<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "State({self})")
    }
}
