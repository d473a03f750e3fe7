//! A flow as states that a person can follow: what the shop does next, and what leads from one to another.
//!
//! A machine tells many more states apart. Those in which the shop does the same are one here, so a diagram says what
//! may follow, not which course was taken before.

use super::event::{End, Event, Next};
use super::machine::Machine;
use super::state::Mark;
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
    let mut found = Found::default();
    for world in &worlds {
        let doing = Doing::of(machine, world);
        let is_over = matches!(doing, Doing::Done(_));
        let from = found.place(doing);
        for (event, _) in world.events(machine) {
            let after = Doing::of(machine, &world.after(machine, event));
            if !(is_over && after == Doing::CallPerson) {
                let to = found.place(after);
                found.edge(from, to, event);
            }
        }
    }
    Some(found.reachable())
}

/// What is found so far.
#[derive(Default)]
struct Found {
    nodes: Vec<Doing>,
    edges: Vec<StateEdge>,
}

impl Found {
    /// The place of a state. Wherever it waits for messages, the shop does the same: what may come is what it waits for
    /// anywhere.
    fn place(&mut self, doing: Doing) -> usize {
        let known = self.nodes.iter().position(|known| match (known, &doing) {
            (Doing::Wait(_), Doing::Wait(_)) => true,
            (known, doing) => known == doing,
        });
        match known {
            None => {
                self.nodes.push(doing);
                self.nodes.len() - 1
            }
            Some(at) => {
                if let (Doing::Wait(known), Doing::Wait(more)) = (&mut self.nodes[at], doing) {
                    known.extend(more);
                    known.sort_unstable();
                    known.dedup();
                }
                at
            }
        }
    }

    fn edge(&mut self, from: usize, to: usize, event: Event) {
        if from == to {
            return;
        }
        match self.edges.iter_mut().find(|edge| (edge.from, edge.to) == (from, to)) {
            Some(edge) if edge.events.contains(&event) => {}
            Some(edge) => edge.events.push(event),
            None => self.edges.push(StateEdge { from, to, events: vec![event] }),
        }
    }

    /// The states that are left when contradictions are.
    fn reachable(self) -> States {
        let mut reached = vec![false; self.nodes.len()];
        let mut open = vec![0];
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut reached[at], true) {
                open.extend(self.edges.iter().filter(|edge| edge.from == at).map(|edge| edge.to));
            }
        }
        let place = |at: usize| reached[..at].iter().filter(|reached| **reached).count();
        let edges = self.edges.into_iter().filter(|edge| reached[edge.from]);
        let edges =
            edges.map(|edge| StateEdge { from: place(edge.from), to: place(edge.to), ..edge }).collect();
        let nodes = self.nodes.into_iter().zip(&reached).filter(|(_, reached)| **reached);
        States { nodes: nodes.map(|(node, _)| node).collect(), edges }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Step, StepKind};
    use super::*;

    fn step(kind: StepKind) -> Step {
        Step {
            id: "step".to_owned(),
            kind,
            before: 0,
            rivals: 0,
            optional: false,
            must_receive: true,
            may_be_lost: false,
            repeats: false,
            settles: true,
            moves: true,
            prepares: false,
            proved: true,
            confirms: true,
            declines: true,
            goes_on: kind == StepKind::Send,
            browser: false,
        }
    }

    #[test]
    fn a_request_and_its_notification_have_few_states() {
        let told = Step { before: 1, ..step(StepKind::Receive) };
        let machine = Machine {
            steps: vec![step(StepKind::Send), told],
            look_up: false,
            look_up_declines: false,
            look_up_goes_on: false,
            manual: true,
        };
        let States { nodes, edges } = states(&machine).expect("few courses");
        assert_eq!(nodes[0], Doing::Send(vec![0]));
        for doing in [
            Doing::AwaitAnswer(vec![0]),
            Doing::Wait(vec![1]),
            Doing::Done(End::Confirmed),
            Doing::Done(End::Declined),
        ] {
            assert_eq!(nodes.iter().filter(|node| **node == doing).count(), 1, "{doing:?}");
        }
        let leads = |at: usize| edges.iter().any(|edge| edge.to == at);
        assert!((1..nodes.len()).all(leads), "{nodes:?} {edges:?}");
        assert!(edges.iter().all(|edge| edge.from != edge.to && !edge.events.is_empty()));
    }
}
