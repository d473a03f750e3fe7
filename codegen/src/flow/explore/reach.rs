//! Steps that no course takes, and payments that are never made.

use super::super::event::{End, Next};
use super::super::state::Mark;
use super::finish::end;
use super::graph::Graph;
use super::{Finding, FindingKind, finding};

impl Graph<'_> {
    /// Steps that never happen unless a person steps in, and a payment that is never made.
    pub(super) fn unreached(&self) -> Vec<Finding> {
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
            open.extend(self.edges[at].iter().map(|edge| edge.next).filter(|next| !reached[*next]));
        }
        reached
    }
}
