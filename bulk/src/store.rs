//! The run file: a plan that never changes, and for each time a row is sent an intent that is completed once.

mod open;
mod plan;
mod read;

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, params};

pub(crate) use open::Opened;
pub(crate) use plan::Planning;
pub(crate) use read::Intent;

use crate::error::BulkError;
use crate::outcome::Conclusion;

/// An open run file. While it lives no other process can open it.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
    connection: Mutex<Connection>,
    /// Whether the file says that its `-wal` belongs to it.
    in_use: AtomicBool,
}

impl Drop for Store {
    fn drop(&mut self) {
        // If it fails, file and log stay as a crash leaves them, and are opened the same way.
        let _ = self.put_away();
    }
}

impl Store {
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Commits that a row is about to be sent. When this returns, the intent is on the disk.
    ///
    /// An attempt of a row can be intended once: the table has it as its key.
    pub(crate) fn intend(&self, row: i64, attempt: i64, key: Option<&str>) -> Result<(), BulkError> {
        const INSERT: &str =
            "INSERT INTO intents (row, attempt, sent_at, idempotency_key) VALUES (?1, ?2, ?3, ?4)";
        self.use_it()?;
        self.one(INSERT, params![row, attempt, now(), key])
    }

    /// Commits what came of an attempt.
    pub(crate) fn conclude(&self, row: i64, attempt: i64, conclusion: &Conclusion) -> Result<(), BulkError> {
        const UPDATE: &str = "UPDATE intents SET outcome = ?3, reason = ?4, error_code = ?5, answered_at = ?6 \
            WHERE row = ?1 AND attempt = ?2 AND outcome IS NULL";
        let Conclusion { outcome, reason, error_code } = conclusion;
        self.one(UPDATE, params![row, attempt, outcome.as_str(), reason, error_code, now()])
    }

    /// Records what a look-up found of the last attempt of each row with this key whose outcome is unknown.
    pub(crate) fn settle(&self, key: &str, conclusion: &Conclusion) -> Result<(), BulkError> {
        const UPDATE: &str = "UPDATE intents SET outcome = ?2, reason = ?3, answered_at = ?4 \
            FROM (SELECT row AS settled, max(attempt) AS latest FROM intents \
                WHERE row = (SELECT number FROM rows WHERE key = ?1 AND left_out IS NULL) GROUP BY row) \
            WHERE row = settled AND attempt = latest AND (outcome IS NULL OR outcome = 'unknown')";
        self.use_it()?;
        let found = params![key, conclusion.outcome.as_str(), conclusion.reason, now()];
        let changed = self.connection().prepare_cached(UPDATE).and_then(|mut it| it.execute(found));
        match changed.map_err(|error| self.error(error))? {
            0 => Err(BulkError::NothingToSettle(key.to_owned())),
            _ => Ok(()),
        }
    }

    /// Runs a statement that must change one row. It is a transaction of its own, flushed to the disk.
    fn one(&self, sql: &str, params: &[&dyn rusqlite::ToSql]) -> Result<(), BulkError> {
        let changed = self.connection().prepare_cached(sql).and_then(|mut it| it.execute(params));
        match changed.map_err(|error| self.error(error))? {
            1 => Ok(()),
            _ => Err(self.error(rusqlite::Error::QueryReturnedNoRows)),
        }
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn error(&self, error: rusqlite::Error) -> BulkError {
        BulkError::store(&self.path, error)
    }
}

/// Milliseconds since 1970. A clock before that counts as 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use denbun::transport::InProcess;
    use denbun::{HttpRequest, HttpResponse, Target};

    use crate::{Bulk, BulkError, Row, Stop};

    mod shop {
        include!("../tests/shop/mod.rs");
    }

    /// SQLite says that the disk is full when a file may have no more pages.
    #[tokio::test]
    async fn on_a_full_disk_nothing_is_sent_without_its_intent() {
        let input = std::env::temp_dir().join(format!("denbun-bulk-full-{}.csv", std::process::id()));
        std::fs::write(&input, "payments").expect("written");
        let sent = AtomicI64::new(0);
        let provider = InProcess::new(|_: &HttpRequest| {
            sent.fetch_add(1, Ordering::SeqCst);
            Ok(HttpResponse::new(200, b"OK,77,".to_vec()))
        });
        let rows = || {
            let pay = |line| Ok(Row::new(line, format!("K{line}"), Ok(shop::Pay::new("A", line))));
            Ok((1..=500).map(pay))
        };
        let bulk = Bulk::new(&input, rows, provider, Target::live());
        let mut run = bulk.open().expect("a plan");
        let pages: i64 = {
            let connection = run.file().store().connection();
            let pages =
                connection.pragma_query_value(None, "page_count", |row| row.get(0)).expect("a number");
            connection.pragma_update(None, "max_page_count", pages + 1).expect("set");
            pages
        };
        assert!(pages > 1);
        let ended = run.send(&Stop::new(), |_| {}).await;
        assert!(matches!(ended, Err(BulkError::DiskFull(_))), "{ended:?}");
        let intents: i64 = {
            let connection = run.file().store().connection();
            connection.query_row("SELECT count(*) FROM intents", [], |row| row.get(0)).expect("a number")
        };
        let sent = sent.load(Ordering::SeqCst);
        assert!(sent > 0 && sent <= intents && intents < 500, "{sent} sent, {intents} intents");
        drop(run);
        for end in ["", ".denbun.sqlite", ".denbun.sqlite-wal"] {
            let _ = std::fs::remove_file(format!("{}{end}", input.display()));
        }
    }
}
