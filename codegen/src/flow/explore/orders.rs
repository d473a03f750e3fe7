//! The same events in two orders.

use super::super::event::{Event, Said, Told};
use super::super::state::Fact;
use super::super::world::World;
use super::finish::finish;
use super::graph::{Edge, Graph};
use super::{Finding, FindingKind, finding};

impl Graph<'_> {
    /// The first two events that end differently in another order.
    pub(super) fn orders(&self) -> Option<Finding> {
        (0..self.worlds.len()).find_map(|at| {
            let outer: Vec<&Edge> =
                self.edges.get(at)?.iter().filter(|edge| comes_from_outside(&edge.event)).collect();
            let pairs = outer
                .iter()
                .enumerate()
                .flat_map(|(at, one)| outer[at + 1..].iter().map(move |other| (*one, *other)));
            pairs
                .filter(|(one, other)| step_of(one.event) != step_of(other.event))
                .find_map(|(one, other)| self.two_orders(at, one, other))
        })
    }

    fn two_orders(&self, at: usize, one: &Edge, other: &Edge) -> Option<Finding> {
        let (machine, world) = (self.machine, self.worlds[at]);
        let a = self.worlds[one.next].after(machine, other.event);
        let b = self.worlds[other.next].after(machine, one.event);
        if a == b {
            return None;
        }
        let (one, other) = (one.event, other.event);
        let known = [self.proof(one), self.proof(other), fact(&world)];
        let truths = [true, false].into_iter().filter(|truth| !known.contains(&Some(!truth)));
        truths.into_iter().find_map(|truth| {
            let ((end, rest), (other_end, other_rest)) =
                (finish(machine, a, truth), finish(machine, b, truth));
            let course = |first, second, rest: Vec<Event>| {
                self.course(at).into_iter().chain([first, second]).chain(rest).collect()
            };
            (end != other_end).then(|| Finding {
                course: course(one, other, rest),
                other: course(other, one, other_rest),
                ends: [end, other_end],
                ..finding(FindingKind::OrderMatters, step_of(one).max(step_of(other)))
            })
        })
    }

    /// What an event proves of the payment, if it proves anything.
    fn proof(&self, event: Event) -> Option<bool> {
        match event {
            Event::Heard(_, Told::Confirmed) | Event::Replied(_, Said::Confirmed) => {
                step_of(event).filter(|step| self.machine.steps[*step].settles).map(|_| true)
            }
            Event::Heard(_, Told::Declined) | Event::Replied(_, Said::Declined) => Some(false),
            _ => None,
        }
    }
}

fn fact(world: &World) -> Option<bool> {
    match world.state.fact {
        Fact::Confirmed => Some(true),
        Fact::Declined => Some(false),
        Fact::Open | Fact::Disputed => None,
    }
}

fn comes_from_outside(event: &Event) -> bool {
    match event {
        // What never left has caused nothing.
        Event::Replied(_, said) => *said != Said::NotExecuted,
        Event::Heard(..) => true,
        Event::Started(_) | Event::Relayed(_) | Event::LookedUp(_) | Event::TimedOut | Event::Decided(_) => {
            false
        }
    }
}

fn step_of(event: Event) -> Option<usize> {
    match event {
        Event::Started(step) | Event::Replied(step, _) | Event::Relayed(step) | Event::Heard(step, _) => {
            Some(step)
        }
        Event::LookedUp(_) | Event::TimedOut | Event::Decided(_) => None,
    }
}
