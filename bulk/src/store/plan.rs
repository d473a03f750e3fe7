//! The plan: all rows in one transaction, so that a run file has all of them or none.

use std::sync::MutexGuard;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::read::whole;
use super::{Store, now};
use crate::error::BulkError;

/// A plan that is being written. Dropped before [`finish`](Planning::finish), it leaves nothing behind.
pub(crate) struct Planning<'s> {
    store: &'s Store,
    connection: MutexGuard<'s, Connection>,
    rows: i64,
    finished: bool,
}

impl Store {
    pub(crate) fn plan(&self) -> Result<Planning<'_>, BulkError> {
        let connection = self.connection();
        connection.execute_batch("BEGIN IMMEDIATE").map_err(|error| self.error(error))?;
        Ok(Planning { store: self, connection, rows: 0, finished: false })
    }
}

impl Planning<'_> {
    /// The line of the row that has this key already; that row cannot be sent either.
    pub(crate) fn twin(&mut self, key: &str) -> Result<Option<u64>, BulkError> {
        let found =
            self.connection.prepare_cached("SELECT line FROM rows WHERE key = ?1 ORDER BY number LIMIT 1");
        let found = found.and_then(|mut it| it.query_row([key], |row| whole(row, 0)).optional());
        found.map_err(|error| self.store.error(error))
    }

    /// Leaves out what has this key and is not left out yet; the lines of those rows.
    pub(crate) fn leave_out(&mut self, key: &str, why: &str) -> Result<Vec<u64>, BulkError> {
        const UPDATE: &str =
            "UPDATE rows SET left_out = ?2, digest = NULL WHERE key = ?1 AND left_out IS NULL RETURNING line";
        let lines = self.connection.prepare_cached(UPDATE).and_then(|mut it| {
            let lines = it.query_map(params![key, why], |row| whole(row, 0))?;
            lines.collect()
        });
        lines.map_err(|error| self.store.error(error))
    }

    /// Adds the next row: with the digest of its request, or why it is left out.
    pub(crate) fn add(&mut self, line: u64, key: &str, row: Result<[u8; 16], &str>) -> Result<(), BulkError> {
        const INSERT: &str =
            "INSERT INTO rows (number, line, key, digest, left_out) VALUES (?1, ?2, ?3, ?4, ?5)";
        let (digest, left_out) = (row.as_ref().ok().map(<[u8; 16]>::as_slice), row.err());
        let line = i64::try_from(line).unwrap_or(i64::MAX);
        let row = params![self.rows, line, key, digest, left_out];
        let added = self.connection.prepare_cached(INSERT).and_then(|mut it| it.execute(row));
        added.map_err(|error| self.store.error(error))?;
        self.rows += 1;
        Ok(())
    }

    /// Commits the plan and flushes it to the disk.
    pub(crate) fn finish(mut self, operation: &str, input_check: &[u8]) -> Result<(), BulkError> {
        const INSERT: &str =
            "INSERT INTO about (operation, input_check, planned_at, in_use) VALUES (?1, ?2, ?3, 0)";
        let about = params![operation, input_check, now()];
        let committed = self
            .connection
            .execute(INSERT, about)
            .and_then(|_| self.connection.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE);"));
        committed.map_err(|error| self.store.error(error))?;
        self.finished = true;
        self.store.flush_folder()
    }
}

impl Drop for Planning<'_> {
    fn drop(&mut self) {
        if !self.finished {
            // If it fails there is no transaction to roll back, or closing the file rolls it back.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }
}
