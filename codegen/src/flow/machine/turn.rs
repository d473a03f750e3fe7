//! Whose turn it is: what the shop can do now, and what may come.

use super::super::state::{Fact, Mark, Need, State};
use super::super::step::StepKind;
use super::{Machine, Next};

impl Machine {
    /// The first thing of the course that the shop has to do.
    pub(super) fn course(&self, state: &State) -> Option<Next> {
        let due = self.due(state);
        let first = Self::each(due).next()?;
        Some(match self.steps[first].kind {
            StepKind::Relay => Next::Relay(first),
            StepKind::Send | StepKind::Receive => {
                Next::Send(self.set(|step| due & (1 << step) != 0 && self.kind(step) == Some(StepKind::Send)))
            }
        })
    }

    /// What the shop has to do.
    fn due(&self, state: &State) -> u32 {
        self.set(|step| !self.steps[step].optional && self.is_due(state, step))
    }

    /// Whether the shop can do a step now.
    pub(super) fn is_due(&self, state: &State, at: usize) -> bool {
        let step = &self.steps[at];
        let mut before = Self::each(step.before).map(|before| &self.steps[before]);
        let is_its_time = match state.fact {
            Fact::Open => !before.any(|before| before.settles && !before.optional),
            // Of what comes before the proof, nothing is needed any more.
            Fact::Confirmed => before.any(|before| before.settles),
            Fact::Declined | Fact::Disputed => false,
        };
        step.kind != StepKind::Receive
            && state.marks[at] == Mark::Idle
            && is_its_time
            && !self.is_excluded(state, at)
            && Self::each(step.before).all(|before| self.is_passed(state, before))
    }

    /// Whether a step that excludes this one has happened.
    pub(in crate::flow) fn is_excluded(&self, state: &State, at: usize) -> bool {
        Self::each(self.steps[at].rivals).any(|rival| state.marks[rival] != Mark::Idle)
    }

    /// Whether what comes behind a step need not wait for it.
    pub(super) fn is_passed(&self, state: &State, at: usize) -> bool {
        let step = &self.steps[at];
        state.marks[at] == Mark::Done
            || step.optional
            || self.is_excluded(state, at)
            // What is proved needs no more news.
            || (state.fact == Fact::Confirmed && step.kind != StepKind::Send)
    }

    /// Whether the requests before a step are made, so that it can have come of them.
    pub(in crate::flow) fn is_caused(&self, state: &State, at: usize) -> bool {
        !self.is_excluded(state, at)
            && Self::each(self.steps[at].before).all(|before| {
                let made = !matches!(state.marks[before], Mark::Idle | Mark::Failed);
                self.kind(before) != Some(StepKind::Send)
                    || made
                    || self.steps[before].optional
                    || self.is_excluded(state, before)
            })
    }

    /// Whether it is a message's turn: what the provider surely sends before it has come.
    pub(super) fn is_in_turn(&self, state: &State, at: usize) -> bool {
        self.is_caused(state, at)
            && Self::each(self.steps[at].before).all(|before| {
                let step = &self.steps[before];
                step.kind != StepKind::Receive
                    || !step.must_receive
                    || step.may_be_lost
                    || self.is_passed(state, before)
            })
    }

    /// The messages that may come now.
    pub(in crate::flow) fn expected(&self, state: &State) -> u32 {
        self.set(|step| {
            let it = &self.steps[step];
            it.kind == StepKind::Receive
                && (state.marks[step] == Mark::Idle || it.repeats)
                && self.is_in_turn(state, step)
        })
    }

    /// What to do when something is not known: look it up, wait for what will tell, or ask a person.
    pub(super) fn way_out(&self, state: &State) -> Need {
        let telling = |step: usize| {
            let it = &self.steps[step];
            (it.settles || it.must_receive) && !it.repeats
        };
        if self.look_up {
            Need::LookUp
        } else if Self::each(self.expected(state)).any(telling) {
            Need::None
        } else if self.manual {
            Need::Person
        } else {
            Need::None
        }
    }
}
