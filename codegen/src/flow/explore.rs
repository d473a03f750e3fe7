//! The search through all courses of a flow: every interleaving of answers, messages, losses, repetitions and time-outs.

use std::collections::HashMap;

use super::event::{End, Event, Next, Said, Told};
use super::machine::Machine;
use super::state::Mark;
use super::world::World;

/// States of one flow before the search gives up.
const LIMIT: usize = 20_000;
/// Pairs of events of one flow whose orders are compared before the search gives up.
const PAIRS: usize = 2_000_000;
/// Steps of one course looked at.
const LONGEST: usize = 100;

/// Something that must not be in a flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub kind: FindingKind,
    /// The machine's step it is about.
    pub step: Option<usize>,
    /// The shortest course that shows it, or, of what never happens, one that comes as far as any.
    pub course: Vec<Event>,
    /// What the shop waits for in vain.
    pub waits: Vec<usize>,
    /// The same events in another order.
    pub other: Vec<Event>,
    /// How both end, in words.
    pub ends: [&'static str; 2],
}

/// What must not be in a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FindingKind {
    /// Two orders of the same events end differently.
    OrderMatters,
    /// A state that nothing surely leads out of.
    Stuck,
    /// The same after a request of which nobody knows what became.
    Unresolved,
    /// The same when the browser does not come back.
    Stranded,
    /// A step that no course takes.
    Unreachable,
    /// No course ends with a payment.
    NeverSettled,
    /// There are too many courses to look at.
    TooLarge,
}

/// Everything wrong with a flow, each kind once. `budget` is how many states may be looked at, and is used up.
pub fn explore(machine: &Machine, budget: &mut usize) -> Vec<Finding> {
    let graph = Graph::new(machine, LIMIT.min(*budget));
    let Some(graph) = graph.filter(Graph::is_small) else {
        return vec![finding(FindingKind::TooLarge, None)];
    };
    *budget = budget.saturating_sub(graph.worlds.len());
    let mut found = graph.stuck();
    found.extend(graph.orders());
    if found.is_empty() {
        found.extend(graph.unreached());
    }
    found
}

fn finding(kind: FindingKind, step: Option<usize>) -> Finding {
    Finding { kind, step, course: Vec::new(), waits: Vec::new(), other: Vec::new(), ends: [""; 2] }
}

/// Every world that can be reached, nearest first.
struct Graph<'m> {
    machine: &'m Machine,
    worlds: Vec<World>,
    /// Where each came from first.
    parents: Vec<Option<(usize, Event)>>,
    /// Where each leads to, and whether it surely can.
    edges: Vec<Vec<(usize, bool)>>,
}

impl<'m> Graph<'m> {
    fn new(machine: &'m Machine, limit: usize) -> Option<Self> {
        let mut graph =
            Graph { machine, worlds: vec![World::default()], parents: vec![None], edges: Vec::new() };
        let mut places: HashMap<World, usize> = HashMap::from([(World::default(), 0)]);
        let mut at = 0;
        while let Some(world) = graph.worlds.get(at).copied() {
            let mut edges = Vec::new();
            for (event, sure) in world.events(machine) {
                let after = world.after(machine, event);
                let next = *places.entry(after).or_insert_with(|| {
                    graph.worlds.push(after);
                    graph.parents.push(Some((at, event)));
                    graph.worlds.len() - 1
                });
                edges.push((next, sure));
            }
            graph.edges.push(edges);
            at += 1;
            if graph.worlds.len() > limit {
                return None;
            }
        }
        Some(graph)
    }

    /// Whether all pairs of events can be compared in a time that people wait.
    fn is_small(&self) -> bool {
        let pairs = self.edges.iter().map(|edges| edges.len() * edges.len() / 2);
        pairs.sum::<usize>() <= PAIRS
    }

    /// The shortest course to a world.
    fn course(&self, mut at: usize) -> Vec<Event> {
        let mut course = Vec::new();
        while let Some((parent, event)) = self.parents[at] {
            course.push(event);
            at = parent;
        }
        course.reverse();
        course
    }

    fn next(&self, at: usize) -> Next {
        self.machine.next(&self.worlds[at].state)
    }

    /// Worlds from which no end can surely be reached, one of each kind.
    fn stuck(&self) -> Vec<Finding> {
        let can_end = self.can_end();
        let mut found: Vec<Finding> = Vec::new();
        // Where the shop waits in vain tells more than what led there.
        let (waiting, others): (Vec<usize>, Vec<usize>) =
            (0..self.worlds.len()).filter(|at| !can_end[*at]).partition(|at| self.waits(*at));
        for at in if waiting.is_empty() { others } else { waiting } {
            let (kind, step) = self.why_stuck(at);
            if found.iter().all(|known| known.kind != kind) {
                let world = &self.worlds[at];
                let waits = Machine::each(self.machine.expected(&world.state));
                let waits = waits.filter(|step| world.times(*step) == 0).collect();
                found.push(Finding { course: self.course(at), waits, ..finding(kind, step) });
            }
        }
        // What is more exactly said is not said twice.
        if found.len() > 1 {
            found.retain(|it| it.kind != FindingKind::Stuck);
        }
        found
    }

    /// Whether the shop has nothing to do but wait, and no answer is under way.
    fn waits(&self, at: usize) -> bool {
        matches!(self.next(at), Next::Wait(_)) && !self.worlds[at].state.marks.contains(&Mark::Sent)
    }

    fn can_end(&self) -> Vec<bool> {
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); self.worlds.len()];
        for (at, edges) in self.edges.iter().enumerate() {
            edges.iter().filter(|(_, sure)| *sure).for_each(|(to, _)| back[*to].push(at));
        }
        let is_end = |at: &usize| matches!(self.next(*at), Next::Done(_) | Next::CallPerson);
        let mut open: Vec<usize> = (0..self.worlds.len()).filter(is_end).collect();
        let mut can_end = vec![false; self.worlds.len()];
        open.iter().for_each(|at| can_end[*at] = true);
        while let Some(at) = open.pop() {
            for &from in &back[at] {
                if !can_end[from] {
                    can_end[from] = true;
                    open.push(from);
                }
            }
        }
        can_end
    }

    fn why_stuck(&self, at: usize) -> (FindingKind, Option<usize>) {
        let world = &self.worlds[at];
        let doubt = world.state.marks.iter().position(|mark| matches!(mark, Mark::Doubt | Mark::Sent));
        let lost = |step: &usize| {
            let it = &self.machine.steps[*step];
            it.browser && world.times(*step) == 0
        };
        let lost = Machine::each(self.machine.expected(&world.state)).find(lost);
        match (doubt, lost) {
            (Some(step), _) => (FindingKind::Unresolved, Some(step)),
            (None, Some(step)) => (FindingKind::Stranded, Some(step)),
            (None, None) => (FindingKind::Stuck, None),
        }
    }

    /// Steps that never happen unless a person steps in, and a payment that is never made.
    fn unreached(&self) -> Vec<Finding> {
        let alone = self.without_people();
        let is_taken = |step: usize| {
            self.worlds
                .iter()
                .zip(&alone)
                .any(|(world, alone)| *alone && world.state.marks[step] != Mark::Idle)
        };
        let never = (0..self.machine.steps.len()).find(|step| !is_taken(*step));
        let is_paid = |at: usize| self.next(at) == Next::Done(End::Confirmed);
        match never {
            Some(step) => vec![self.furthest(&alone, FindingKind::Unreachable, Some(step))],
            None if !(0..self.worlds.len()).any(is_paid) => {
                vec![self.furthest(&alone, FindingKind::NeverSettled, None)]
            }
            None => Vec::new(),
        }
    }

    /// What no course shows is shown by one that comes as far as any: the shortest of these, and how it ends.
    fn furthest(&self, alone: &[bool], kind: FindingKind, step: Option<usize>) -> Finding {
        let taken =
            |at: usize| self.worlds[at].state.marks.iter().filter(|mark| **mark == Mark::Done).count();
        let is_end = |at: &usize| alone[*at] && matches!(self.next(*at), Next::Done(_) | Next::CallPerson);
        // Of several, `max_by_key` takes the last.
        let Some(at) = (0..self.worlds.len()).rev().filter(is_end).max_by_key(|at| taken(*at)) else {
            return finding(kind, step);
        };
        Finding { course: self.course(at), ends: [end(self.next(at)), ""], ..finding(kind, step) }
    }

    /// Which worlds come about without a person.
    fn without_people(&self) -> Vec<bool> {
        let mut reached = vec![false; self.worlds.len()];
        let mut open = vec![0];
        while let Some(at) = open.pop() {
            if std::mem::replace(&mut reached[at], true) || self.next(at) == Next::CallPerson {
                continue;
            }
            open.extend(self.edges[at].iter().map(|(to, _)| *to).filter(|to| !reached[*to]));
        }
        reached
    }

    /// The first two events that end differently in another order.
    fn orders(&self) -> Option<Finding> {
        (0..self.worlds.len()).find_map(|at| {
            let world = self.worlds[at];
            let events: Vec<Event> = world.events(self.machine).into_iter().map(|(event, _)| event).collect();
            let outer: Vec<Event> = events.into_iter().filter(comes_from_outside).collect();
            let pairs = outer
                .iter()
                .enumerate()
                .flat_map(|(at, one)| outer[at + 1..].iter().map(move |other| (*one, *other)));
            pairs
                .filter(|(one, other)| step_of(*one) != step_of(*other))
                .find_map(|(one, other)| self.two_orders(at, one, other))
        })
    }

    fn two_orders(&self, at: usize, one: Event, other: Event) -> Option<Finding> {
        let (machine, world) = (self.machine, self.worlds[at]);
        let a = world.after(machine, one).after(machine, other);
        let b = world.after(machine, other).after(machine, one);
        if a == b {
            return None;
        }
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
        super::Fact::Confirmed => Some(true),
        super::Fact::Declined => Some(false),
        super::Fact::Open | super::Fact::Disputed => None,
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

/// How a course ends when the shop does what it is told, look-ups tell the truth and what surely comes has come.
fn finish(machine: &Machine, mut world: World, paid: bool) -> (&'static str, Vec<Event>) {
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

fn end(next: Next) -> &'static str {
    match next {
        Next::Done(End::Confirmed) => "paid",
        Next::Done(End::Declined) => "not paid",
        Next::Done(End::NothingMoved) => "given up, nothing was moved",
        Next::CallPerson => "a person is called",
        Next::Send(_) | Next::Relay(_) | Next::LookUp | Next::Wait(_) => "nothing more happens",
    }
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
