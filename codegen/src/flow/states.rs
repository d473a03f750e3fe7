//! A flow as states that a person can follow: what the shop does next, and what leads from one to another.
//!
//! A machine tells many more states apart. Those in which the shop does the same are one here, so a diagram says what
//! may follow, not which course was taken before.

use std::collections::{BTreeMap, HashMap};

use super::machine::{End, Event, Machine, Mark, Next};
use super::world::{World, courses};

/// Courses of one flow that are looked at.
const LIMIT: usize = 4_000;

/// The states of a flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct States {
    /// What the shop does; the first is where the flow begins.
    pub nodes: Vec<Doing>,
    /// What leads from one to another, in the order in which it is first found.
    pub edges: Vec<StateEdge>,
}

/// What leads from one state to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateEdge {
    /// Index into [`States::nodes`].
    pub from: usize,
    /// Index into [`States::nodes`].
    pub to: usize,
    /// Any of these leads there.
    pub events: Vec<Event>,
}

/// What the shop does. Steps are indices into [`Machine::steps`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Doing {
    /// Sends the request of one of these steps.
    Send(Vec<usize>),
    /// Waits for the answer to these requests.
    AwaitAnswer(Vec<usize>),
    /// Passes on what this step says.
    Relay(usize),
    /// Looks up what became of the payment.
    LookUp,
    /// Waits for one of these steps.
    Wait(Vec<usize>),
    /// Calls a person.
    CallPerson,
    /// Nothing: it is over.
    Done(End),
}

impl Doing {
    fn of(machine: &Machine, world: &World) -> Doing {
        let steps = |set| Machine::each(set).collect();
        let sent: Vec<usize> =
            (0..machine.steps.len()).filter(|step| world.state.marks[*step] == Mark::Sent).collect();
        match machine.next(&world.state) {
            Next::Wait(_) if !sent.is_empty() => Doing::AwaitAnswer(sent),
            Next::Wait(set) => Doing::Wait(steps(set)),
            Next::Send(set) => Doing::Send(steps(set)),
            Next::Relay(step) => Doing::Relay(step),
            Next::LookUp => Doing::LookUp,
            Next::CallPerson => Doing::CallPerson,
            Next::Done(end) => Doing::Done(end),
        }
    }
}

/// The states of a machine; `None` if it has too many courses to draw. What changes nothing is left out, and so is
/// what contradicts a state in which nothing is left to do: that always calls a person.
pub fn states(machine: &Machine) -> Option<States> {
    let worlds = courses(machine, LIMIT)?;
    let mut nodes: Vec<Doing> = Vec::new();
    let mut places: HashMap<Doing, usize> = HashMap::new();
    let mut place = |doing: Doing| {
        *places.entry(doing.clone()).or_insert_with(|| {
            nodes.push(doing);
            nodes.len() - 1
        })
    };
    let mut order: Vec<(usize, usize)> = Vec::new();
    let mut events: BTreeMap<(usize, usize), Vec<Event>> = BTreeMap::new();
    for world in &worlds {
        let doing = Doing::of(machine, world);
        let is_over = matches!(doing, Doing::Done(_));
        let from = place(doing);
        for (event, _) in world.events(machine) {
            let after = Doing::of(machine, &world.after(machine, event));
            let contradicts = is_over && matches!(after, Doing::CallPerson);
            let to = place(after);
            if from == to || contradicts {
                continue;
            }
            let known = events.entry((from, to)).or_insert_with(|| {
                order.push((from, to));
                Vec::new()
            });
            if !known.contains(&event) {
                known.push(event);
            }
        }
    }
    let edge = |(from, to)| StateEdge { from, to, events: events.remove(&(from, to)).unwrap_or_default() };
    let edges = order.into_iter().map(edge).collect();
    Some(States { nodes, edges })
}
