//! Reading the run file.

use rusqlite::{OptionalExtension as _, params};

use super::Store;
use crate::error::BulkError;
use crate::outcome::{INTERRUPTED, INVALID, RowOutcome};
use crate::progress::Counts;
use crate::run_file::RowResult;

/// A row of the plan, and how often it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Planned {
    pub(crate) line: u64,
    pub(crate) key: String,
    /// The digest of its request; `None` if it is left out.
    pub(crate) digest: Option<Vec<u8>>,
    /// The last intent.
    pub(crate) intent: Option<Intent>,
}

/// The last time a row was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Intent {
    pub(crate) attempt: i64,
    /// When it was sent for the first time, in milliseconds since 1970.
    pub(crate) first_sent_at: i64,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) outcome: RowOutcome,
    pub(crate) reason: Option<String>,
}

/// Each row with its last intent.
const LATEST: &str = "FROM rows LEFT JOIN intents ON intents.row = rows.number \
    AND intents.attempt = (SELECT max(attempt) FROM intents AS other WHERE other.row = rows.number)";

impl Store {
    /// A row of the plan by its number from 0.
    pub(crate) fn planned(&self, number: i64) -> Result<Option<Planned>, BulkError> {
        let sql = format!(
            "SELECT line, key, digest, attempt, idempotency_key, outcome, reason, \
             (SELECT min(sent_at) FROM intents AS first WHERE first.row = rows.number) \
             {LATEST} WHERE rows.number = ?1"
        );
        let connection = self.connection();
        let found =
            connection.prepare_cached(&sql).and_then(|mut it| it.query_row([number], planned).optional());
        found.map_err(|error| self.error(error))
    }

    /// How many rows there are of each outcome.
    pub(crate) fn counts(&self) -> Result<Counts, BulkError> {
        let sql = format!(
            "SELECT left_out IS NOT NULL, attempt IS NOT NULL, outcome, count(*) {LATEST} GROUP BY 1, 2, 3"
        );
        let connection = self.connection();
        let counted = connection.prepare(&sql).and_then(|mut it| {
            let mut counts = Counts::default();
            let mut rows = it.query([])?;
            while let Some(row) = rows.next()? {
                let word = row.get_ref(2)?.as_str_or_null()?;
                counts.add(outcome(row.get(0)?, row.get(1)?, word), whole(row, 3)?);
            }
            Ok(counts)
        });
        counted.map_err(|error| self.error(error))
    }

    /// Up to `most` results from the row of this number on.
    pub(crate) fn results(&self, from: i64, most: usize) -> Result<Vec<RowResult>, BulkError> {
        let sql = format!(
            "SELECT line, key, left_out, attempt, outcome, reason, error_code, sent_at, answered_at, \
             idempotency_key {LATEST} WHERE rows.number >= ?1 ORDER BY rows.number LIMIT ?2"
        );
        let connection = self.connection();
        let read = connection
            .prepare_cached(&sql)
            .and_then(|mut it| it.query_map(params![from, most as i64], result)?.collect());
        read.map_err(|error| self.error(error))
    }
}

fn planned(row: &rusqlite::Row<'_>) -> rusqlite::Result<Planned> {
    let attempt: Option<i64> = row.get(3)?;
    let intent = match attempt {
        None => None,
        Some(attempt) => Some(Intent {
            attempt,
            first_sent_at: row.get(7)?,
            idempotency_key: row.get(4)?,
            outcome: RowOutcome::recorded(row.get_ref(5)?.as_str_or_null()?),
            reason: row.get(6)?,
        }),
    };
    Ok(Planned { line: whole(row, 0)?, key: row.get(1)?, digest: row.get(2)?, intent })
}

fn outcome(left_out: bool, sent: bool, word: Option<&str>) -> RowOutcome {
    match (left_out, sent) {
        (true, _) => RowOutcome::NotExecuted,
        (false, false) => RowOutcome::Pending,
        (false, true) => RowOutcome::recorded(word),
    }
}

fn result(row: &rusqlite::Row<'_>) -> rusqlite::Result<RowResult> {
    let left_out: Option<String> = row.get(2)?;
    let attempts: Option<u32> = row.get(3)?;
    let word = row.get_ref(4)?.as_str_or_null()?;
    let reason: Option<String> = row.get(5)?;
    let reason = match (&left_out, attempts, word) {
        (Some(_), ..) => Some(INVALID.to_owned()),
        (None, Some(_), None) => Some(INTERRUPTED.to_owned()),
        (None, ..) => reason,
    };
    Ok(RowResult {
        line: whole(row, 0)?,
        key: row.get(1)?,
        outcome: outcome(left_out.is_some(), attempts.is_some(), word),
        reason,
        error_code: row.get(6)?,
        broken: left_out,
        attempts: attempts.unwrap_or(0),
        sent_at: row.get(7)?,
        answered_at: row.get(8)?,
        idempotency_key: row.get(9)?,
    })
}

/// SQLite has no unsigned numbers; ours are never negative.
pub(super) fn whole(row: &rusqlite::Row<'_>, at: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(at).map(|number| u64::try_from(number).unwrap_or_default())
}
