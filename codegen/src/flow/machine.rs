//! The machine of a flow: what is known, what is to be done next, and what an event changes.
//!
//! Facts only grow: open, then confirmed or declined, then disputed if the other is proved as well. Only what is proved
//! makes a fact; everything else leads to a look-up or to a person.

use super::compile;
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

/// A step of a machine. Sets of steps are bits, the first step's the lowest.
#[derive(Debug, Clone)]
pub struct Step {
    /// The name it is stored by.
    pub id: String,
    /// What the shop does with it.
    pub kind: StepKind,
    /// The steps that come before it.
    pub before: u32,
    /// The steps that exclude it.
    pub rivals: u32,
    /// The course goes on without it.
    pub optional: bool,
    /// The provider sends it in any case.
    pub must_receive: bool,
    /// It may get lost.
    pub may_be_lost: bool,
    /// It comes again and again with news of its own.
    pub repeats: bool,
    /// What it proves is the end of the matter.
    pub settles: bool,
    /// It moves money.
    pub moves: bool,
    /// Something proves what it says.
    pub proved: bool,
    /// It can say that it was paid.
    pub confirms: bool,
    /// It can say that it was not.
    pub declines: bool,
    /// Its answer can say that the course goes on.
    pub goes_on: bool,
    /// It comes through the shopper's browser.
    pub browser: bool,
}

/// What the shop does with a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// Sends a request and reads its answer.
    Send,
    /// Passes something on to the browser.
    Relay,
    /// Receives it.
    Receive,
}

/// What is known of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mark {
    /// Nothing has happened.
    #[default]
    Idle,
    /// The request is on its way.
    Sent,
    /// Nobody knows what became of the request.
    Doubt,
    /// It has happened.
    Done,
    /// The provider has declined it.
    Failed,
}

/// What is proved of the payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Fact {
    /// Nothing.
    #[default]
    Open,
    /// It is made.
    Confirmed,
    /// It is not made.
    Declined,
    /// Both were proved.
    Disputed,
}

/// What has to be done beside the course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Need {
    /// Nothing.
    #[default]
    None,
    /// Look up what became of the payment.
    LookUp,
    /// Ask a person.
    Person,
    /// Give up: nothing was moved.
    Quit,
}

/// Where a payment stands in its flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct State {
    /// What is proved.
    pub fact: Fact,
    /// What has to be done beside the course.
    pub need: Need,
    /// What is known of each step.
    pub marks: [Mark; 32],
}

/// What an answer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Said {
    /// It has happened.
    Confirmed,
    /// It has not happened.
    Declined,
    /// The request had no effect.
    NotExecuted,
    /// Nobody knows.
    Unknown,
    /// Nothing is proved, and the course goes on.
    GoesOn,
}

/// What a notification or a hand-back says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Told {
    /// Proved: it was paid.
    Confirmed,
    /// Proved: it was not.
    Declined,
    /// Proved, and it says neither.
    Undecided,
    /// Not proved.
    Hint,
}

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// The shop is about to send the request of a step.
    Started(usize),
    /// The request of a step was answered.
    Replied(usize, Said),
    /// The shop has passed something on.
    Relayed(usize),
    /// Something came.
    Heard(usize, Told),
    /// A look-up was answered.
    LookedUp(Said),
    /// Nobody waits any longer.
    TimedOut,
    /// A person has found out whether it was paid.
    Decided(bool),
}

/// What to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Next {
    /// Send the request of one of these steps.
    Send(u32),
    /// Pass on what this step says.
    Relay(usize),
    /// Look up what became of the payment.
    LookUp,
    /// Wait for the answer, or for one of these steps.
    Wait(u32),
    /// Call a person.
    CallPerson,
    /// Nothing is left to do.
    Done(End),
}

/// How a flow ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// The payment is made.
    Confirmed,
    /// The payment is not made.
    Declined,
    /// The payment was given up before anything was moved.
    NothingMoved,
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
                    leave_quit(&mut state);
                }
            }
            Event::Heard(step, told) => self.heard(&mut state, step, told),
            Event::LookedUp(said) => self.looked_up(&mut state, said),
            Event::TimedOut => self.timed_out(&mut state),
            Event::Decided(paid) => decided(&mut state, paid),
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

    pub(super) fn each(set: u32) -> impl Iterator<Item = usize> {
        (0..32).filter(move |step| set & (1 << step) != 0)
    }

    /// The first thing of the course that the shop has to do.
    fn course(&self, state: &State) -> Option<Next> {
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
    fn is_due(&self, state: &State, at: usize) -> bool {
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
    pub(super) fn is_excluded(&self, state: &State, at: usize) -> bool {
        Self::each(self.steps[at].rivals).any(|rival| state.marks[rival] != Mark::Idle)
    }

    /// Whether what comes behind a step need not wait for it.
    fn is_passed(&self, state: &State, at: usize) -> bool {
        let step = &self.steps[at];
        state.marks[at] == Mark::Done
            || step.optional
            || self.is_excluded(state, at)
            // What is proved needs no more news.
            || (state.fact == Fact::Confirmed && step.kind != StepKind::Send)
    }

    /// Whether the requests before a step are made, so that it can have come of them.
    pub(super) fn is_caused(&self, state: &State, at: usize) -> bool {
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
    fn is_in_turn(&self, state: &State, at: usize) -> bool {
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
    pub(super) fn expected(&self, state: &State) -> u32 {
        self.set(|step| {
            let it = &self.steps[step];
            it.kind == StepKind::Receive
                && (state.marks[step] == Mark::Idle || it.repeats)
                && self.is_in_turn(state, step)
        })
    }

    /// What to do when something is not known: look it up, wait for what will tell, or ask a person.
    fn way_out(&self, state: &State) -> Need {
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

    fn started(&self, state: &mut State, step: usize) {
        if self.kind(step) == Some(StepKind::Send) && self.is_due(state, step) {
            state.marks[step] = Mark::Sent;
            leave_quit(state);
        }
    }

    fn replied(&self, state: &mut State, at: usize, said: Said) {
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

    fn heard(&self, state: &mut State, at: usize, told: Told) {
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

    fn looked_up(&self, state: &mut State, said: Said) {
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

    fn timed_out(&self, state: &mut State) {
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
fn decided(state: &mut State, paid: bool) {
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
fn leave_quit(state: &mut State) {
    if state.need == Need::Quit {
        state.need = Need::None;
    }
}
