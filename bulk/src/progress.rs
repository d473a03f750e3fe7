//! How far a run is.

use std::fmt;

use crate::outcome::RowOutcome;

/// How many rows there are of each outcome.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not reached yet.
    pub pending: u64,
    /// Confirmed.
    pub confirmed: u64,
    /// Declined.
    pub declined: u64,
    /// Not executed, with those that were left out.
    pub not_executed: u64,
    /// Unknown.
    pub unknown: u64,
}

impl Counts {
    /// All rows.
    pub fn total(&self) -> u64 {
        let Counts { pending, confirmed, declined, not_executed, unknown } = self;
        pending + confirmed + declined + not_executed + unknown
    }

    pub(crate) fn add(&mut self, outcome: RowOutcome, rows: u64) {
        *self.of(outcome) += rows;
    }

    /// A row has another outcome now.
    pub(crate) fn change(&mut self, from: RowOutcome, to: RowOutcome) {
        let before = self.of(from);
        *before = before.saturating_sub(1);
        *self.of(to) += 1;
    }

    fn of(&mut self, outcome: RowOutcome) -> &mut u64 {
        match outcome {
            RowOutcome::Pending => &mut self.pending,
            RowOutcome::Confirmed => &mut self.confirmed,
            RowOutcome::Declined => &mut self.declined,
            RowOutcome::NotExecuted => &mut self.not_executed,
            RowOutcome::Unknown => &mut self.unknown,
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { pending, confirmed, declined, not_executed, unknown } = self;
        write!(
            f,
            "{confirmed} confirmed, {declined} declined, {not_executed} not executed, {unknown} unknown"
        )?;
        if *pending > 0 { write!(f, ", {pending} pending") } else { Ok(()) }
    }
}

/// What a run is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Validating the rows.
    Planning,
    /// Sending them.
    Sending,
}

/// How far a run is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Rows that were validated, or that have an outcome.
    pub done: u64,
    /// All rows, once they are known.
    pub total: Option<u64>,
    /// Rows that break rules, while planning.
    pub broken: u64,
    /// What is known of the rows, while sending.
    pub counts: Counts,
}

impl fmt::Display for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.phase {
            Phase::Planning => write!(f, "{} rows validated, {} broken", self.done, self.broken),
            Phase::Sending => {
                write!(f, "{} of {} rows: {}", self.done, self.total.unwrap_or(self.done), self.counts)
            }
        }
    }
}

/// Why sending ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// No row is pending.
    Complete,
    /// It was stopped; pending rows are sent when the run is opened again.
    Stopped,
    /// Too many rows in succession got no answer of use; pending rows are sent when the run is opened again.
    Failing,
}

/// What came of sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "rows with an unknown outcome have to be looked up"]
pub struct Summary {
    /// Why it ended.
    pub ended: Ended,
    /// What is known of all rows of the run.
    pub counts: Counts,
}
