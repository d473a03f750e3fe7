//! What is wrong in a file, and where.

use std::fmt;
use std::ops::Deref;

use super::RecordKind;
use crate::violation::{RuleKind, Violation, Violations};
use crate::wire::csv::Columns;

/// A broken rule and its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1. A record whose values have line breaks is at its first line.
    pub line: u64,
    /// The column, from 1; none if the whole row is meant.
    pub column: Option<u32>,
    /// The field, the rule, and what is wrong.
    pub violation: Violation,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, ", self.line)?;
        if let Some(column) = self.column {
            write!(f, "column {column}, ")?;
        }
        self.violation.fmt(f)
    }
}

/// All problems of a row, or of a file, in the order found. Derefs to a slice; at most [`Violations::LIMIT`] are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    list: Vec<Problem>,
    omitted: usize,
}

impl Problems {
    /// None.
    pub const fn new() -> Self {
        Self { list: Vec::new(), omitted: 0 }
    }

    /// What is wrong with a row of this kind.
    #[cold]
    pub(super) fn of(
        line: u64,
        violations: Violations,
        kind: Option<&RecordKind<'_>>,
        columns: &Columns,
    ) -> Self {
        let omitted = violations.omitted();
        let list = violations.into_iter().map(|violation| {
            let fields = kind.map_or(&[][..], |kind| kind.schema.fields);
            let field = fields.iter().position(|field| field.name == violation.path);
            let column = field.map(|field| columns.of(field)).filter(|column| *column != Columns::NOWHERE);
            Problem { line, column: column.map(|column| column as u32 + 1), violation }
        });
        Self { list: list.collect(), omitted }
    }

    /// One that is of no field.
    #[cold]
    pub(super) fn one(line: u64, column: Option<usize>, rule: RuleKind, message: impl Into<String>) -> Self {
        let violation = Violation::message(rule, message);
        Self { list: vec![Problem { line, column: column.map(|at| at as u32 + 1), violation }], omitted: 0 }
    }

    /// How many were found beyond those kept.
    pub const fn omitted(&self) -> usize {
        self.omitted
    }

    /// The broken rules without their places.
    pub fn into_violations(self) -> Violations {
        self.list.into_iter().map(|problem| problem.violation).collect()
    }
}

impl Deref for Problems {
    type Target = [Problem];

    fn deref(&self) -> &[Problem] {
        &self.list
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'p> IntoIterator for &'p Problems {
    type Item = &'p Problem;
    type IntoIter = std::slice::Iter<'p, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl Extend<Problem> for Problems {
    fn extend<I: IntoIterator<Item = Problem>>(&mut self, problems: I) {
        for problem in problems {
            if self.list.len() < Violations::LIMIT {
                self.list.push(problem);
            } else {
                self.omitted += 1;
            }
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, problem) in self.list.iter().enumerate() {
            if number > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        if self.omitted > 0 {
            write!(f, "\nand {} more", self.omitted)?;
        }
        Ok(())
    }
}
