//! Every world that a flow can lead to, and what leads from one to another.

use hashbrown::HashMap;

use super::super::event::{Event, Next};
use super::super::machine::Machine;
use super::super::world::World;

/// Pairs of events of one flow whose orders are compared before the search gives up.
const PAIRS: usize = 2_000_000;

/// Every world that can be reached, nearest first.
pub(super) struct Graph<'m> {
    pub(super) machine: &'m Machine,
    pub(super) worlds: Vec<World>,
    /// Where each came from first.
    parents: Vec<Option<(usize, Event)>>,
    /// What may happen in each.
    pub(super) edges: Vec<Vec<Edge>>,
}

/// What may happen in a world.
pub(super) struct Edge {
    pub(super) event: Event,
    /// The world it leads to.
    pub(super) next: usize,
    /// Whether it surely can happen.
    pub(super) sure: bool,
}

impl<'m> Graph<'m> {
    pub(super) fn new(machine: &'m Machine, limit: usize) -> Option<Self> {
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
                edges.push(Edge { event, next, sure });
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
    pub(super) fn is_small(&self) -> bool {
        let pairs = self.edges.iter().map(|edges| edges.len() * edges.len() / 2);
        pairs.sum::<usize>() <= PAIRS
    }

    /// The shortest course to a world.
    pub(super) fn course(&self, mut at: usize) -> Vec<Event> {
        let mut course = Vec::new();
        while let Some((parent, event)) = self.parents[at] {
            course.push(event);
            at = parent;
        }
        course.reverse();
        course
    }

    pub(super) fn next(&self, at: usize) -> Next {
        self.machine.next(&self.worlds[at].state)
    }
}
