//! What an event changes, and what is next: one function for all flows, over the table of each.
//!
//! `denbun check` has the same meaning in its own form and looks at every course with it; a test runs both side by side.

use super::event::Kind;
use super::next::{End, Next, Steps, Wait};
use super::{Fact, FlowInfo, Said, StepInfo, StepKind, Told};

/// A state without its flow; a step is in one of the four sets or in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Raw {
    pub(super) fact: Fact,
    pub(super) need: Need,
    /// Requests on their way.
    pub(super) sent: u32,
    /// Requests of which nobody knows what became.
    pub(super) doubt: u32,
    /// What has happened.
    pub(super) done: u32,
    /// What was declined.
    pub(super) failed: u32,
}

/// What has to be done beside the course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) enum Need {
    #[default]
    None,
    LookUp,
    Person,
    /// Given up, nothing was moved.
    Quit,
}

/// A flow and a state on its way to the next one.
struct Course {
    flow: &'static FlowInfo,
    now: Raw,
}

pub(super) fn apply(flow: &'static FlowInfo, raw: Raw, event: &Kind) -> Raw {
    let mut course = Course { flow, now: raw };
    match event {
        Kind::Started(at) => course.start(*at),
        Kind::Replied(at, said) => course.replied(*at, *said),
        Kind::Relayed(at) => course.relayed(*at),
        Kind::Heard(at, told) => course.heard(*at, *told),
        Kind::LookedUp(said) => course.looked_up(*said),
        Kind::TimedOut => course.timed_out(),
        Kind::Decided { person, paid } => course.decided(person, *paid),
    }
    course.now
}

pub(super) fn next(flow: &'static FlowInfo, raw: Raw) -> Next {
    Course { flow, now: raw }.next()
}

pub(super) fn may_send(flow: &'static FlowInfo, raw: Raw) -> u32 {
    let course = Course { flow, now: raw };
    course.due() & flow.set(|step| step.optional && step.kind == StepKind::Send)
}

impl Raw {
    fn touched(self) -> u32 {
        self.sent | self.doubt | self.done | self.failed
    }

    /// Takes steps out of every set.
    fn clear(&mut self, steps: u32) {
        self.sent &= !steps;
        self.doubt &= !steps;
        self.done &= !steps;
        self.failed &= !steps;
    }

    fn mark_done(&mut self, steps: u32) {
        self.clear(steps);
        self.done |= steps;
    }
}

impl Course {
    fn step(&self, at: usize, kind: StepKind) -> Option<(&'static StepInfo, u32)> {
        let step = self.flow.steps.get(at).filter(|step| step.kind == kind)?;
        Some((step, 1_u32.checked_shl(u32::try_from(at).ok()?)?))
    }

    fn of_kind(&self, kind: StepKind) -> u32 {
        self.flow.set(|step| step.kind == kind)
    }

    /// Steps that another one has excluded.
    fn excluded(&self) -> u32 {
        let touched = self.now.touched();
        self.flow.set(|step| step.rivals & touched != 0)
    }

    /// Steps that what comes behind them need not wait for.
    fn passed(&self) -> u32 {
        let mut passed = self.now.done | self.excluded() | self.flow.set(|step| step.optional);
        if self.now.fact == Fact::Confirmed {
            passed |= !self.of_kind(StepKind::Send);
        }
        passed
    }

    /// What the shop can send or pass on now, whether it has to or not.
    fn due(&self) -> u32 {
        let proofs = self.flow.set(|step| step.settles);
        let sure = self.flow.set(|step| step.settles && !step.optional);
        // What comes before a proof is not needed after it, and what comes behind one waits for it.
        let is_its_time = |before: u32| match self.now.fact {
            Fact::Open => before & sure == 0,
            Fact::Confirmed => before & proofs != 0,
            Fact::Declined | Fact::Disputed => false,
        };
        let (passed, closed) = (self.passed(), self.now.touched() | self.excluded());
        let is_due = |at: usize, step: &StepInfo| {
            step.kind != StepKind::Receive
                && closed >> at & 1 == 0
                && step.before & !passed == 0
                && is_its_time(step.before)
        };
        self.flow.each(u32::MAX).filter(|(at, step)| is_due(*at, step)).fold(0, |set, (at, _)| set | 1 << at)
    }

    /// Whether the requests that cause a step were made.
    fn is_caused(&self, at: usize, step: &StepInfo) -> bool {
        let excluded = self.excluded();
        let made = self.now.sent | self.now.doubt | self.now.done;
        let needed =
            step.before & self.of_kind(StepKind::Send) & !excluded & !self.flow.set(|step| step.optional);
        excluded >> at & 1 == 0 && needed & !made == 0
    }

    /// Whether what the provider surely sends before it has come.
    fn is_in_turn(&self, at: usize, step: &StepInfo) -> bool {
        let sure = self.flow.set(|it| it.kind == StepKind::Receive && it.must_receive && !it.may_be_lost);
        self.is_caused(at, step) && step.before & sure & !self.passed() == 0
    }

    /// The messages that may come now.
    fn expected(&self) -> u32 {
        let touched = self.now.touched();
        let is_open = |at: usize, step: &StepInfo| {
            step.kind == StepKind::Receive
                && (touched >> at & 1 == 0 || step.repeats)
                && self.is_in_turn(at, step)
        };
        self.flow.each(u32::MAX).filter(|(at, step)| is_open(*at, step)).fold(0, |set, (at, _)| set | 1 << at)
    }

    fn next(&self) -> Next {
        let now = self.now;
        let wait = || Next::Wait(Wait::new(Steps::new(self.flow, self.expected())));
        if now.fact == Fact::Disputed || now.need == Need::Person {
            return Next::CallPerson(self.flow.manual.unwrap_or("the provider"));
        }
        if now.sent != 0 {
            return wait();
        }
        match (now.need, self.flow.look_up) {
            (Need::LookUp, Some(operation)) => return Next::LookUp(operation),
            (_, _) if now.fact == Fact::Declined => return Next::Done(End::Declined),
            (Need::Quit, _) => return Next::Done(End::NothingMoved),
            (_, _) => {}
        }
        let due = self.due() & !self.flow.set(|step| step.optional);
        let first = due & due.wrapping_neg();
        match first & self.of_kind(StepKind::Relay) {
            0 if due == 0 && now.fact == Fact::Confirmed && now.doubt == 0 => Next::Done(End::Confirmed),
            0 if due == 0 => wait(),
            0 => Next::Send(Steps::new(self.flow, due & self.of_kind(StepKind::Send))),
            relay => Next::Relay(Steps::new(self.flow, relay)),
        }
    }

    /// What to do when something is not known.
    fn way_out(&self) -> Need {
        let tells = self.flow.set(|step| (step.settles || step.must_receive) && !step.repeats);
        match (self.flow.look_up, self.expected() & tells, self.flow.manual) {
            (Some(_), _, _) => Need::LookUp,
            (None, 0, Some(_)) => Need::Person,
            (None, _, _) => Need::None,
        }
    }

    /// A fact that is proved beside the others.
    fn join(&mut self, paid: bool) {
        let proved = if paid { Fact::Confirmed } else { Fact::Declined };
        let fact = self.now.fact;
        self.now.fact = if fact == Fact::Open || fact == proved { proved } else { Fact::Disputed };
        if self.now.doubt == 0 {
            self.now.need = Need::None;
        }
    }

    fn go_on(&mut self) {
        if self.now.need == Need::Quit {
            self.now.need = Need::None;
        }
    }

    fn start(&mut self, at: usize) {
        let Some((_, bit)) = self.step(at, StepKind::Send) else { return };
        if self.due() & bit != 0 {
            self.now.sent |= bit;
            self.go_on();
        }
    }

    fn relayed(&mut self, at: usize) {
        let Some((_, bit)) = self.step(at, StepKind::Relay) else { return };
        if self.due() & bit != 0 {
            self.now.mark_done(bit);
            self.go_on();
        }
    }

    fn replied(&mut self, at: usize, said: Said) {
        let Some((step, bit)) = self.step(at, StepKind::Send) else { return };
        self.start(at);
        if (self.now.sent | self.now.doubt) & bit != 0 {
            self.answered(step, bit, said);
        } else if step.settles && (self.now.done | self.now.failed) & bit != 0 {
            match said {
                Said::Confirmed => self.join(true),
                Said::Declined => self.join(false),
                Said::NotExecuted | Said::Unknown | Said::GoesOn => {}
            }
        }
    }

    fn answered(&mut self, step: &StepInfo, bit: u32, said: Said) {
        let was_doubt = self.now.doubt & bit != 0;
        self.now.clear(bit);
        match said {
            Said::Confirmed | Said::GoesOn => self.now.done |= bit,
            Said::Declined => self.now.failed |= bit,
            Said::Unknown if step.moves => self.now.doubt |= bit,
            Said::Unknown | Said::NotExecuted => {}
        }
        if was_doubt && self.now.doubt == 0 {
            self.now.need = Need::None;
        }
        match said {
            Said::Confirmed if step.settles => self.join(true),
            Said::Declined if step.settles || !step.optional => self.join(false),
            Said::Unknown if step.moves => self.now.need = self.way_out(),
            Said::Confirmed | Said::Declined | Said::NotExecuted | Said::Unknown | Said::GoesOn => {}
        }
    }

    fn heard(&mut self, at: usize, told: Told) {
        let Some((step, bit)) = self.step(at, StepKind::Receive) else { return };
        let proves = step.settles && (self.now.fact != Fact::Open || self.is_caused(at, step));
        // Of what the provider proves, a message without proof is not its message.
        let is_real = told != Told::Hint || !step.proved;
        if is_real && self.is_in_turn(at, step) {
            self.now.mark_done(bit);
            self.go_on();
            if step.browser {
                let relays =
                    step.before & self.of_kind(StepKind::Relay) & !self.now.touched() & !self.excluded();
                self.now.mark_done(relays);
            }
        }
        match told {
            Told::Confirmed | Told::Declined if proves => {
                let made = step.before & (self.now.sent | self.now.doubt) & !self.excluded();
                self.now.mark_done(made);
                self.join(told == Told::Confirmed);
            }
            Told::Confirmed | Told::Declined | Told::Undecided | Told::Hint => self.hinted(step, bit),
        }
    }

    /// Something came that proves nothing of the payment.
    fn hinted(&mut self, step: &StepInfo, bit: u32) {
        let open = !self.now.touched() & !self.excluded();
        let awaited = self
            .flow
            .set(|later| later.before & bit != 0 && later.kind != StepKind::Receive && !later.optional);
        let goes_on = !step.settles && awaited & open != 0;
        if self.now.fact == Fact::Open && !step.repeats && !goes_on {
            self.now.need = self.way_out();
        }
    }

    fn looked_up(&mut self, said: Said) {
        if matches!(said, Said::Confirmed | Said::Declined | Said::GoesOn) {
            self.now.mark_done(self.now.doubt);
        }
        match said {
            Said::Confirmed => self.join(true),
            Said::Declined => self.join(false),
            Said::GoesOn | Said::NotExecuted | Said::Unknown => {}
        }
        if self.now.need == Need::LookUp {
            self.now.need = Need::None;
        }
    }

    fn timed_out(&mut self) {
        let Next::Wait(_) = self.next() else { return };
        let under_way = self.now.sent;
        for (at, step) in self.flow.each(under_way) {
            self.answered(step, 1 << at, Said::Unknown);
        }
        if under_way == 0 {
            self.now.need = match (self.nothing_moved(), self.flow.look_up, self.flow.manual) {
                (true, _, _) => Need::Quit,
                (false, Some(_), _) => Need::LookUp,
                (false, None, Some(_)) => Need::Person,
                (false, None, None) => Need::None,
            };
        }
    }

    fn nothing_moved(&self) -> bool {
        let begins_here = self.flow.steps.first().is_some_and(|step| step.kind != StepKind::Receive);
        let used = self.now.sent | self.now.doubt | self.now.done;
        begins_here && self.now.fact == Fact::Open && used & self.flow.set(|step| step.moves) == 0
    }

    fn decided(&mut self, person: &str, paid: bool) {
        // Nobody in particular decides nothing.
        if person.trim().is_empty() {
            return;
        }
        if self.now.fact == Fact::Disputed {
            self.now.fact = Fact::Open;
        }
        self.now.mark_done(self.now.doubt);
        self.join(paid);
    }
}
