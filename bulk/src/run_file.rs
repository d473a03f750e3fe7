//! What a run file tells, with or without its input.

use std::io::Write;
use std::path::Path;

use crate::csv::{self, Audience};
use crate::error::BulkError;
use crate::outcome::{Conclusion, RowOutcome};
use crate::progress::Counts;
use crate::store::Store;

/// How many results are read at once.
const PAGE: usize = 512;

/// What is known of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowResult {
    /// Its line in the input, from 1.
    pub line: u64,
    /// Its key.
    pub key: String,
    /// What is known of it.
    pub outcome: RowOutcome,
    /// Why it is not executed or unknown: `not_sent`, `refused_400`, `invalid`, `no_answer`, `status_502`,
    /// `unlisted_error`, `not_understood`, `undecided`, `echo`, `error_code`, `repeated`, `interrupted`, `unknown`,
    /// `target`; `looked_up` if it was settled.
    pub reason: Option<String>,
    /// The provider's error code.
    pub error_code: Option<String>,
    /// The rules it breaks, if it was left out: `am length; tkn character`.
    pub broken: Option<String>,
    /// How often it was sent.
    pub attempts: u32,
    /// When it was sent last, in milliseconds since 1970.
    pub sent_at: Option<i64>,
    /// When its answer was there, or it was settled, in milliseconds since 1970.
    pub answered_at: Option<i64>,
    /// The idempotency key it was sent with.
    pub idempotency_key: Option<String>,
}

/// A run file. While it is open, no other process can open it.
///
/// Readable without the input: for a list of what is to be looked up, for results after the run.
#[derive(Debug)]
pub struct RunFile {
    store: Store,
    operation: String,
}

impl RunFile {
    /// Opens the run file of an earlier run.
    ///
    /// # Errors
    ///
    /// There is none, another process has it, it is damaged, or its plan was never finished.
    pub fn open(path: impl AsRef<Path>) -> Result<RunFile, BulkError> {
        let path = path.as_ref();
        match Store::open(path)? {
            (store, Some(opened)) => Ok(RunFile::new(store, opened.operation)),
            (_, None) => Err(BulkError::NotARun(path.to_owned())),
        }
    }

    pub(crate) fn new(store: Store, operation: String) -> RunFile {
        RunFile { store, operation }
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// The operation's name in its spec.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// How many rows there are of each outcome.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn counts(&self) -> Result<Counts, BulkError> {
        self.store.counts()
    }

    /// What is known of each row, in the order of the input.
    pub fn results(&self) -> Results<'_> {
        Results { store: &self.store, page: Vec::new().into_iter(), next: 0, ended: false }
    }

    /// Writes the results as CSV with a header: the line and the key of the input, the outcome, why, the provider's
    /// error code, how often it was sent, and when in UTC.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or writing fails.
    pub fn write_csv(&self, out: impl Write, audience: Audience) -> Result<(), BulkError> {
        csv::write(self.results(), out, audience)
    }

    /// Records what a look-up found of a row whose outcome is unknown: that it has happened, or that it has not.
    ///
    /// # Errors
    ///
    /// No row with this key has an unknown outcome, or the file cannot be written.
    pub fn settle(&self, key: &str, has_happened: bool) -> Result<(), BulkError> {
        let outcome = if has_happened { RowOutcome::Confirmed } else { RowOutcome::Declined };
        let conclusion = Conclusion { outcome, reason: Some("looked_up".into()), error_code: None };
        self.store.settle(key, &conclusion)
    }
}

/// The results of a run, read a page at a time.
#[derive(Debug)]
pub struct Results<'r> {
    store: &'r Store,
    page: std::vec::IntoIter<RowResult>,
    next: i64,
    ended: bool,
}

impl Iterator for Results<'_> {
    type Item = Result<RowResult, BulkError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.page.len() == 0 && !self.ended {
            match self.store.results(self.next, PAGE) {
                Ok(page) => {
                    self.next += page.len() as i64;
                    self.ended = page.len() < PAGE;
                    self.page = page.into_iter();
                }
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error));
                }
            }
        }
        self.page.next().map(Ok)
    }
}
