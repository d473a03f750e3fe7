//! The search through all courses of a flow: every interleaving of answers, messages, losses, repetitions and time-outs.

mod finish;
mod graph;
mod orders;
mod reach;
mod stuck;

use super::event::Event;
use super::machine::Machine;
use graph::Graph;

/// States of one flow before the search gives up.
const LIMIT: usize = 20_000;

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
    /// A state that nothing surely leads out of; with a step, after a message that said neither.
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
