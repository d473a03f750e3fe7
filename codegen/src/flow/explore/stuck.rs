//! Worlds that nothing surely leads out of.

use super::super::event::{Event, Next, Told};
use super::super::machine::Machine;
use super::super::state::Mark;
use super::graph::Graph;
use super::{Finding, FindingKind, finding};

impl Graph<'_> {
    /// Worlds from which no end can surely be reached, one of each kind.
    pub(super) fn stuck(&self) -> Vec<Finding> {
        let can_end = self.can_end();
        let mut found: Vec<Finding> = Vec::new();
        let stuck: Vec<usize> = (0..self.worlds.len()).filter(|at| !can_end[*at]).collect();
        for at in self.most_telling(stuck) {
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

    /// Where the shop waits in vain tells more than what led there, and most where nothing surely comes any more.
    fn most_telling(&self, stuck: Vec<usize>) -> Vec<usize> {
        let (waiting, others): (Vec<usize>, Vec<usize>) = stuck.into_iter().partition(|at| self.waits(*at));
        let goes_on = |at: &usize| self.edges[*at].iter().any(|edge| edge.sure && edge.next != *at);
        let (passing, dead): (Vec<usize>, Vec<usize>) = waiting.into_iter().partition(goes_on);
        [dead, passing, others].into_iter().find(|worlds| !worlds.is_empty()).unwrap_or_default()
    }

    /// Whether the shop has nothing to do but wait, and no answer is under way.
    fn waits(&self, at: usize) -> bool {
        matches!(self.next(at), Next::Wait(_)) && !self.worlds[at].state.marks.contains(&Mark::Sent)
    }

    fn can_end(&self) -> Vec<bool> {
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); self.worlds.len()];
        for (at, edges) in self.edges.iter().enumerate() {
            edges.iter().filter(|edge| edge.sure).for_each(|edge| back[edge.next].push(at));
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
        match (doubt, self.told_neither(at), lost) {
            (Some(step), _, _) => (FindingKind::Unresolved, Some(step)),
            // Where the provider has spoken, what the browser brings is not to blame.
            (None, Some(step), _) => (FindingKind::Stuck, Some(step)),
            (None, None, Some(step)) => (FindingKind::Stranded, Some(step)),
            (None, None, None) => (FindingKind::Stuck, None),
        }
    }

    /// A message on the way there that could have settled the payment and said neither.
    fn told_neither(&self, at: usize) -> Option<usize> {
        self.course(at).into_iter().rev().find_map(|event| match event {
            Event::Heard(step, Told::Undecided) if self.machine.steps[step].settles => Some(step),
            _ => None,
        })
    }
}
