//! Everything that can happen to a payment, as far as its flow allows it.

use hashbrown::HashSet;

use super::event::{Event, Next, Said, Told};
use super::machine::Machine;
use super::state::{Mark, State};
use super::step::StepKind;

/// A payment and what has come for it so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct World {
    /// Where the payment stands.
    pub state: State,
    /// How often each message has come, two bits a step: not at all, once, twice.
    came: u64,
}

/// How often a message is tried: once, and once more.
const TIMES: u64 = 2;

impl World {
    /// What can happen now, and whether it surely can: not what may be lost, or what only might be said.
    pub fn events(&self, machine: &Machine) -> Vec<(Event, bool)> {
        let mut events = Vec::new();
        self.tasks(machine, &mut events);
        for step in (0..machine.steps.len()).filter(|step| self.state.marks[*step] == Mark::Sent) {
            let said = answers(machine, step, self.has_effect(machine, step));
            events.extend(said.into_iter().map(|said| (Event::Replied(step, said), true)));
        }
        for step in (0..machine.steps.len()).filter(|step| self.can_come(machine, *step)) {
            let it = &machine.steps[step];
            let comes = it.must_receive && !it.may_be_lost && self.times(step) == 0;
            let tellings = tellings(machine, step).into_iter();
            events.extend(tellings.map(|(told, usual)| (Event::Heard(step, told), comes && usual)));
        }
        if matches!(machine.next(&self.state), Next::Wait(_)) {
            events.push((Event::TimedOut, true));
        }
        events
    }

    /// Whether something has come that the request of a step has caused.
    fn has_effect(&self, machine: &Machine, at: usize) -> bool {
        (0..machine.steps.len())
            .any(|step| machine.steps[step].before & (1 << at) != 0 && self.times(step) > 0)
    }

    /// What the shop is asked to do, and what it may do.
    fn tasks(&self, machine: &Machine, events: &mut Vec<(Event, bool)>) {
        let starts = |set: u32| Machine::each(set).map(Event::Started);
        match machine.next(&self.state) {
            Next::Send(steps) => events.extend(starts(steps).map(|event| (event, true))),
            Next::Relay(step) => events.push((Event::Relayed(step), true)),
            Next::LookUp => {
                events.push((Event::LookedUp(Said::Confirmed), true));
                if machine.look_up_declines {
                    events.push((Event::LookedUp(Said::Declined), true));
                }
                if machine.look_up_goes_on {
                    events.push((Event::LookedUp(Said::GoesOn), true));
                }
                events.push((Event::LookedUp(Said::Unknown), false));
            }
            Next::CallPerson => {
                events.extend([true, false].map(|paid| (Event::Decided(paid), false)));
            }
            Next::Wait(_) | Next::Done(_) => {}
        }
        events.extend(starts(machine.may(&self.state)).map(|event| (event, false)));
    }

    /// The world after an event.
    pub fn after(&self, machine: &Machine, event: Event) -> World {
        let mut came = self.came;
        if let Event::Heard(step, told) = event
            && (told != Told::Hint || !machine.steps[step].proved)
        {
            came += u64::from(self.times(step) < TIMES) << (2 * step);
        }
        World { state: machine.apply(self.state, event), came }
    }

    /// How often a message has come.
    pub fn times(&self, step: usize) -> u64 {
        self.came >> (2 * step) & 3
    }

    /// Whether a message can come: what causes it has happened, and what the same sender surely sends before has come.
    pub(super) fn can_come(&self, machine: &Machine, at: usize) -> bool {
        let step = &machine.steps[at];
        step.kind == StepKind::Receive
            && self.times(at) < TIMES
            && machine.is_caused(&self.state, at)
            && Machine::each(step.rivals).all(|rival| self.times(rival) == 0)
            && Machine::each(step.before).all(|before| self.is_behind(machine, at, before))
    }

    fn is_behind(&self, machine: &Machine, at: usize, before: usize) -> bool {
        let (step, earlier) = (&machine.steps[at], &machine.steps[before]);
        let is_skipped = earlier.optional || machine.is_excluded(&self.state, before);
        match earlier.kind {
            StepKind::Send => true,
            StepKind::Relay => is_skipped || self.state.marks[before] == Mark::Done,
            // Nothing keeps two senders in order.
            StepKind::Receive => {
                let is_sure = earlier.must_receive && !earlier.may_be_lost;
                is_skipped || !is_sure || earlier.browser != step.browser || self.times(before) > 0
            }
        }
    }
}

/// What the answer of a step can say. A request that has caused something was executed.
fn answers(machine: &Machine, step: usize, has_effect: bool) -> Vec<Said> {
    let it = &machine.steps[step];
    let said = [
        (Said::Confirmed, it.confirms),
        (Said::Declined, it.declines),
        (Said::GoesOn, it.goes_on),
        (Said::NotExecuted, !has_effect),
        (Said::Unknown, true),
    ];
    said.into_iter().filter(|(_, can)| *can).map(|(said, _)| said).collect()
}

/// What a message can say, and whether it is what the provider means by it. Anybody can send one without proof.
fn tellings(machine: &Machine, step: usize) -> Vec<(Told, bool)> {
    let it = &machine.steps[step];
    let told = [
        (Told::Confirmed, it.proved && it.confirms, true),
        (Told::Declined, it.proved && it.declines, true),
        (Told::Undecided, it.proved, !it.confirms && !it.declines),
        (Told::Hint, true, !it.proved),
    ];
    told.into_iter().filter(|(_, can, _)| *can).map(|(told, _, usual)| (told, usual)).collect()
}

/// Every world that a flow can lead to, nearest first; `None` if there are more than `limit`.
pub fn courses(machine: &Machine, limit: usize) -> Option<Vec<World>> {
    let mut worlds = vec![World::default()];
    let mut seen: HashSet<World> = worlds.iter().copied().collect();
    let mut at = 0;
    while let Some(world) = worlds.get(at).copied() {
        at += 1;
        for (event, _) in world.events(machine) {
            let after = world.after(machine, event);
            if seen.insert(after) {
                worlds.push(after);
            }
        }
        if worlds.len() > limit {
            return None;
        }
    }
    Some(worlds)
}
