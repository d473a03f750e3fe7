//! What an event changes.

use super::super::event::{Next, Said, Told};
use super::super::state::{Fact, Mark, Need, State};
use super::super::step::StepKind;
use super::Machine;

impl Machine {
    pub(super) fn started(&self, state: &mut State, step: usize) {
        if self.kind(step) == Some(StepKind::Send) && self.is_due(state, step) {
            state.marks[step] = Mark::Sent;
            leave_quit(state);
        }
    }

    pub(super) fn replied(&self, state: &mut State, at: usize, said: Said) {
        if self.kind(at) != Some(StepKind::Send) {
            return;
        }
        if state.marks[at] == Mark::Idle {
            self.started(state, at);
        }
        match state.marks[at] {
            Mark::Sent | Mark::Doubt => self.answered(state, at, said),
            // An answer that comes again or late: what it proves counts, the rest is known.
            Mark::Done | Mark::Failed if self.steps[at].settles => match said {
                Said::Confirmed => join(state, true),
                Said::Declined => join(state, false),
                Said::NotExecuted | Said::Unknown | Said::GoesOn => {}
            },
            Mark::Idle | Mark::Done | Mark::Failed => {}
        }
    }

    fn answered(&self, state: &mut State, at: usize, said: Said) {
        let step = &self.steps[at];
        let was_doubt = state.marks[at] == Mark::Doubt;
        state.marks[at] = match said {
            Said::Confirmed | Said::GoesOn => Mark::Done,
            Said::Declined => Mark::Failed,
            Said::NotExecuted => Mark::Idle,
            // What moves nothing may be sent again.
            Said::Unknown if !step.moves => Mark::Idle,
            Said::Unknown => Mark::Doubt,
        };
        if was_doubt && !state.marks.contains(&Mark::Doubt) {
            state.need = Need::None;
        }
        match said {
            Said::Confirmed if step.settles => join(state, true),
            Said::Declined if step.settles || !step.optional => join(state, false),
            Said::Unknown if step.moves => state.need = self.way_out(state),
            Said::Confirmed | Said::Declined | Said::NotExecuted | Said::Unknown | Said::GoesOn => {}
        }
    }

    pub(super) fn heard(&self, state: &mut State, at: usize, told: Told) {
        if self.kind(at) != Some(StepKind::Receive) {
            return;
        }
        let step = &self.steps[at];
        let verdict = match told {
            Told::Confirmed => Some(true),
            Told::Declined => Some(false),
            Told::Undecided | Told::Hint => None,
        };
        // What is proved when it is real has not come when somebody else wrote it.
        let is_real = told != Told::Hint || !step.proved;
        let proves = step.settles && (self.is_caused(state, at) || state.fact != Fact::Open);
        if is_real && self.is_in_turn(state, at) {
            state.marks[at] = Mark::Done;
            leave_quit(state);
            // Who comes back was sent there.
            if step.browser {
                self.pass(state, step.before, StepKind::Relay, &[Mark::Idle]);
            }
        }
        match verdict {
            Some(paid) if proves => {
                self.pass(state, step.before, StepKind::Send, &[Mark::Sent, Mark::Doubt]);
                join(state, paid);
            }
            _ if state.fact != Fact::Open || step.repeats => {}
            // It is what a later step waits for, and that one will tell.
            _ if !step.settles && self.is_awaited(state, at) => {}
            _ => state.need = self.way_out(state),
        }
    }

    /// Whether the shop still has something to do that comes behind a step.
    fn is_awaited(&self, state: &State, at: usize) -> bool {
        self.steps.iter().enumerate().any(|(later, step)| {
            step.before & (1 << at) != 0
                && step.kind != StepKind::Receive
                && !step.optional
                && state.marks[later] == Mark::Idle
                && !self.is_excluded(state, later)
        })
    }

    /// Marks the steps of a kind among some as done.
    fn pass(&self, state: &mut State, steps: u32, kind: StepKind, from: &[Mark]) {
        for step in Self::each(steps).filter(|step| self.kind(*step) == Some(kind)) {
            if from.contains(&state.marks[step]) && !self.is_excluded(state, step) {
                state.marks[step] = Mark::Done;
            }
        }
    }

    pub(super) fn looked_up(&self, state: &mut State, said: Said) {
        if matches!(said, Said::Confirmed | Said::Declined | Said::GoesOn) {
            settle_doubts(state);
        }
        match said {
            Said::Confirmed => join(state, true),
            Said::Declined => join(state, false),
            Said::GoesOn | Said::NotExecuted | Said::Unknown => {}
        }
        if state.need == Need::LookUp {
            state.need = Need::None;
        }
    }

    pub(super) fn timed_out(&self, state: &mut State) {
        let Next::Wait(_) = self.next(state) else { return };
        let sent: Vec<usize> = (0..self.steps.len()).filter(|at| state.marks[*at] == Mark::Sent).collect();
        for at in &sent {
            self.answered(state, *at, Said::Unknown);
        }
        if sent.is_empty() {
            state.need = match () {
                () if self.nothing_moved(state) => Need::Quit,
                () if self.look_up => Need::LookUp,
                () if self.manual => Need::Person,
                () => Need::None,
            };
        }
    }

    /// Whether no request or page that can move money has been used yet. A flow that begins with a message began elsewhere.
    fn nothing_moved(&self, state: &State) -> bool {
        let begins = self.steps.first().is_some_and(|step| step.kind != StepKind::Receive);
        let mut steps = self.steps.iter().zip(state.marks);
        begins
            && state.fact == Fact::Open
            && steps.all(|(step, mark)| !step.moves || matches!(mark, Mark::Idle | Mark::Failed))
    }
}

/// A fact that is proved beside the others.
fn join(state: &mut State, paid: bool) {
    let fact = if paid { Fact::Confirmed } else { Fact::Declined };
    state.fact = match state.fact {
        Fact::Open => fact,
        known if known == fact => known,
        Fact::Confirmed | Fact::Declined | Fact::Disputed => Fact::Disputed,
    };
    if !state.marks.contains(&Mark::Doubt) {
        state.need = Need::None;
    }
}

/// A person decides what is open or disputed; against a proof, the matter is disputed.
pub(super) fn decided(state: &mut State, paid: bool) {
    if state.fact == Fact::Disputed {
        state.fact = Fact::Open;
    }
    settle_doubts(state);
    join(state, paid);
}

fn settle_doubts(state: &mut State) {
    for mark in state.marks.iter_mut().filter(|mark| **mark == Mark::Doubt) {
        *mark = Mark::Done;
    }
}

/// Who was given up and comes after all is served.
pub(super) fn leave_quit(state: &mut State) {
    if state.need == Need::Quit {
        state.need = Need::None;
    }
}
