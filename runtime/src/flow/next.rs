//! What to do now.

use std::fmt;
use std::time::Duration;

use super::{FlowInfo, StepInfo};

/// What to do now.
#[derive(Debug, Clone, Copy, PartialEq)]
#[must_use = "who does not do what is next leaves a payment open"]
pub enum Next {
    /// Send the request of one of these steps; first store the state that its `sending_…` event leads to.
    Send(Steps),
    /// Pass on to the browser what this step says: a field of the answer, or the hosted page.
    Relay(Steps),
    /// Look up what became of the payment, with the operation of this name.
    LookUp(&'static str),
    /// Wait for an answer that is under way, or for one of these steps.
    Wait(Wait),
    /// Call a person, who looks at this place.
    CallPerson(&'static str),
    /// Nothing is left to do. What still comes may be applied all the same.
    Done(End),
}

/// How a flow ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The payment is made.
    Confirmed,
    /// The payment is not made.
    Declined,
    /// It was given up before anything was moved. Should the shopper come back after all, the course goes on.
    NothingMoved,
}

/// What is waited for. If it does not come in time, apply the event that the time is over.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Wait {
    /// What may come; empty while an answer is under way, or when only a look-up will tell.
    pub steps: Steps,
    /// How long, if the document says it.
    pub within: Option<Duration>,
    /// Until when, in the document's words.
    pub until: Option<&'static str>,
}

/// Steps of a flow.
#[derive(Clone, Copy)]
pub struct Steps {
    info: &'static FlowInfo,
    set: u32,
}

impl Steps {
    pub(super) fn new(info: &'static FlowInfo, set: u32) -> Self {
        Steps { info, set }
    }

    /// Each of them, in the order of the flow.
    pub fn iter(&self) -> impl Iterator<Item = &'static StepInfo> + use<> {
        self.info.each(self.set).map(|(_, step)| step)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.set == 0
    }

    /// Whether the step of this id is among them.
    pub fn contains(&self, id: &str) -> bool {
        self.iter().any(|step| step.id == id)
    }

    /// Their numbers, as bits.
    #[doc(hidden)]
    pub fn bits(&self) -> u32 {
        self.set
    }
}

impl PartialEq for Steps {
    fn eq(&self, other: &Self) -> bool {
        self.set == other.set && std::ptr::eq(self.info, other.info)
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|step| step.id)).finish()
    }
}

impl Wait {
    pub(super) fn new(steps: Steps) -> Self {
        let within = steps.iter().filter_map(|step| step.within).max();
        Wait { steps, within, until: steps.iter().find_map(|step| step.until) }
    }
}
