//! Something that happened to a payment.

use std::fmt;
use std::marker::PhantomData;

use super::{Flow, Said, Told};
use crate::notification::Answer;

/// Something that happened. Generated code has a function for each; those of another flow do not compile.
pub struct Event<F> {
    pub(super) kind: Kind,
    pub(super) answer: Option<&'static Answer>,
    flow: PhantomData<fn() -> F>,
}

/// What happened; steps are numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Started(usize),
    Replied(usize, Said),
    Relayed(usize),
    Heard(usize, Told),
    LookedUp(Said),
    TimedOut,
    Decided { person: String, paid: bool },
}

impl<F> fmt::Debug for Event<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.kind, f)
    }
}

impl<F> Clone for Event<F> {
    fn clone(&self) -> Self {
        Event { kind: self.kind.clone(), answer: self.answer, flow: PhantomData }
    }
}

impl<F: Flow> Event<F> {
    fn new(kind: Kind) -> Self {
        Event { kind, answer: None, flow: PhantomData }
    }

    /// The request of a step is about to be sent. Store the state this leads to before sending, so that nobody sends it
    /// again when the answer is lost with the process.
    pub fn started(step: usize) -> Self {
        Event::new(Kind::Started(step))
    }

    /// The request of a step was answered, or failed.
    pub fn replied(step: usize, said: Said) -> Self {
        Event::new(Kind::Replied(step, said))
    }

    /// What a step passes on was given to the browser.
    pub fn relayed(step: usize) -> Self {
        Event::new(Kind::Relayed(step))
    }

    /// A notification or a hand-back came.
    pub fn heard(step: usize, told: Told) -> Self {
        Event::new(Kind::Heard(step, told))
    }

    /// The same with what it must be answered with.
    pub fn heard_and_answered(step: usize, told: Told, answer: &'static Answer) -> Self {
        Event { answer: Some(answer), ..Event::heard(step, told) }
    }

    /// A look-up was answered.
    pub fn looked_up(said: Said) -> Self {
        Event::new(Kind::LookedUp(said))
    }

    /// Nobody waits any longer.
    pub fn timed_out() -> Self {
        Event::new(Kind::TimedOut)
    }

    /// A person has found out whether it was paid, and is named. Without a name nothing is decided.
    pub fn decided_by(person: impl Into<String>, paid: bool) -> Self {
        Event::new(Kind::Decided { person: person.into(), paid })
    }

    /// Who decided, if a person did.
    pub fn person(&self) -> Option<&str> {
        match &self.kind {
            Kind::Decided { person, .. } => Some(person),
            _ => None,
        }
    }
}
