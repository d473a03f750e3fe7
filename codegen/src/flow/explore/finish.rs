//! How a course goes on when everybody does what is expected.

use super::super::event::{End, Event, Next, Said, Told};
use super::super::machine::Machine;
use super::super::state::Mark;
use super::super::world::World;

/// Steps of one course looked at.
const LONGEST: usize = 100;

/// How a course ends when the shop does what it is told, look-ups tell the truth and what surely comes has come.
pub(super) fn finish(machine: &Machine, mut world: World, paid: bool) -> (&'static str, Vec<Event>) {
    let mut rest = Vec::new();
    while rest.len() < LONGEST {
        let next = machine.next(&world.state);
        let event = match next {
            Next::Done(_) | Next::CallPerson => match coming(machine, &world, paid) {
                Some(event) => event,
                None => return (end(next), rest),
            },
            Next::Send(steps) => Event::Started(steps.trailing_zeros() as usize),
            Next::Relay(step) => Event::Relayed(step),
            Next::LookUp => Event::LookedUp(said(paid, machine.look_up_declines)),
            Next::Wait(_) => answered(machine, &world, paid)
                .or_else(|| coming(machine, &world, paid))
                .unwrap_or(Event::TimedOut),
        };
        let after = world.after(machine, event);
        if after == world {
            return (end(next), rest);
        }
        rest.push(event);
        world = after;
    }
    ("it does not end", rest)
}

fn said(paid: bool, can_decline: bool) -> Said {
    match (paid, can_decline) {
        (true, _) => Said::Confirmed,
        (false, true) => Said::Declined,
        (false, false) => Said::Unknown,
    }
}

/// The answer to a request that is on its way.
fn answered(machine: &Machine, world: &World, paid: bool) -> Option<Event> {
    let step = world.state.marks.iter().position(|mark| *mark == Mark::Sent)?;
    let it = machine.steps.get(step)?;
    let answer = match it.settles {
        true => said(paid, it.declines),
        false if it.confirms => Said::Confirmed,
        false if it.goes_on => Said::GoesOn,
        false => Said::Unknown,
    };
    Some(Event::Replied(step, answer))
}

/// What the provider surely sends and has not sent yet.
fn coming(machine: &Machine, world: &World, paid: bool) -> Option<Event> {
    let comes = |step: &usize| {
        let it = &machine.steps[*step];
        it.must_receive && !it.may_be_lost && world.times(*step) == 0 && world.can_come(machine, *step)
    };
    let step = (0..machine.steps.len()).find(comes)?;
    let it = &machine.steps[step];
    let told = match (it.proved, it.settles, paid) {
        (false, _, _) => Told::Hint,
        (true, true, true) if it.confirms => Told::Confirmed,
        (true, true, false) if it.declines => Told::Declined,
        (true, _, _) => Told::Undecided,
    };
    Some(Event::Heard(step, told))
}

pub(super) fn end(next: Next) -> &'static str {
    match next {
        Next::Done(End::Confirmed) => "paid",
        Next::Done(End::Declined) => "not paid",
        Next::Done(End::NothingMoved) => "given up, nothing was moved",
        Next::CallPerson => "a person is called",
        Next::Send(_) | Next::Relay(_) | Next::LookUp | Next::Wait(_) => "nothing more happens",
    }
}
