//! The machine of a flow: what is known, what is to be done next, and what an event changes.
//!
//! Facts only grow: open, then confirmed or declined, then disputed if the other is proved as well. Only what is proved
//! makes a fact; everything else leads to a look-up or to a person.

mod change;
mod turn;

use super::compile;
use super::event::{End, Event, Next};
use super::state::{Fact, Mark, Need, State};
use super::step::{Step, StepKind};
use crate::model::Flow;

/// A flow as steps with conditions.
#[derive(Debug, Clone)]
pub struct Machine {
    /// The steps that the course depends on, in the order written.
    pub steps: Vec<Step>,
    /// Whether an operation tells what became of the payment.
    pub look_up: bool,
    /// Whether it can say that it was not made.
    pub look_up_declines: bool,
    /// Whether it can say that the course goes on.
    pub look_up_goes_on: bool,
    /// Whether a person is said to find it out.
    pub manual: bool,
}

impl Machine {
    /// The machine of a flow.
    pub fn new(flow: &Flow) -> Machine {
        compile::compile(flow)
    }

    /// What an event changes.
    pub fn apply(&self, mut state: State, event: Event) -> State {
        match event {
            Event::Started(step) => self.started(&mut state, step),
            Event::Replied(step, said) => self.replied(&mut state, step, said),
            Event::Relayed(step) => {
                if self.kind(step) == Some(StepKind::Relay) && self.is_due(&state, step) {
                    state.marks[step] = Mark::Done;
                    change::leave_quit(&mut state);
                }
            }
            Event::Heard(step, told) => self.heard(&mut state, step, told),
            Event::LookedUp(said) => self.looked_up(&mut state, said),
            Event::TimedOut => self.timed_out(&mut state),
            Event::Decided(paid) => change::decided(&mut state, paid),
        }
        state
    }

    /// What to do now.
    pub fn next(&self, state: &State) -> Next {
        if state.fact == Fact::Disputed || state.need == Need::Person {
            return Next::CallPerson;
        }
        if state.marks.contains(&Mark::Sent) {
            return Next::Wait(self.expected(state));
        }
        match (state.need, state.fact) {
            (Need::LookUp, _) => return Next::LookUp,
            (_, Fact::Declined) => return Next::Done(End::Declined),
            (Need::Quit, _) => return Next::Done(End::NothingMoved),
            (Need::None | Need::Person, _) => {}
        }
        if let Some(next) = self.course(state) {
            return next;
        }
        match state.fact {
            Fact::Confirmed if !state.marks.contains(&Mark::Doubt) => Next::Done(End::Confirmed),
            _ => Next::Wait(self.expected(state)),
        }
    }

    /// The steps that the shop may take now without having to.
    pub fn may(&self, state: &State) -> u32 {
        let optional = |step: usize| self.steps[step].optional && self.is_due(state, step);
        self.set(|step| self.steps[step].kind == StepKind::Send && optional(step))
    }

    fn kind(&self, step: usize) -> Option<StepKind> {
        self.steps.get(step).map(|step| step.kind)
    }

    fn set(&self, mut has: impl FnMut(usize) -> bool) -> u32 {
        (0..self.steps.len()).filter(|step| has(*step)).fold(0, |set, step| set | 1 << step)
    }

    pub(crate) fn each(mut set: u32) -> impl Iterator<Item = usize> {
        std::iter::from_fn(move || {
            let first = (set != 0).then_some(set.trailing_zeros() as usize);
            set &= set.wrapping_sub(1);
            first
        })
    }
}
