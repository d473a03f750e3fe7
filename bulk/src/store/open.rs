//! Opening a run file: made if it is not there, locked, checked, and flushed to the disk with every commit.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, params};

use super::Store;
use crate::error::BulkError;

/// `Dnbk`: what tells a run file from other databases.
const APPLICATION: i32 = 0x446e_626b;
/// The version of its tables.
const VERSION: i32 = 2;

const TABLES: &str = "
CREATE TABLE about (
    operation TEXT NOT NULL,
    input_check BLOB NOT NULL,
    planned_at INTEGER NOT NULL,
    in_use INTEGER NOT NULL
) STRICT;
CREATE TABLE rows (
    number INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    key TEXT NOT NULL,
    digest BLOB,
    left_out TEXT
) STRICT;
CREATE INDEX rows_by_key ON rows (key);
CREATE TABLE intents (
    row INTEGER NOT NULL REFERENCES rows (number),
    attempt INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    idempotency_key TEXT,
    outcome TEXT CHECK (outcome IN ('confirmed', 'declined', 'not_executed', 'unknown')),
    reason TEXT,
    error_code TEXT,
    answered_at INTEGER,
    PRIMARY KEY (row, attempt)
) STRICT, WITHOUT ROWID;
";

/// What a run file says of the run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Opened {
    /// The operation's name.
    pub(crate) operation: String,
    /// By what the input is known again.
    pub(crate) input_check: Vec<u8>,
    /// Whether it was not closed since something was written: then its `-wal` holds a part of what was sent.
    pub(super) in_use: bool,
}

impl Store {
    /// Opens a run file, or makes one without a plan.
    pub(crate) fn open_or_create(path: &Path) -> Result<(Store, Option<Opened>), BulkError> {
        if !path.exists() {
            create(path)?;
        }
        Store::open(path)
    }

    /// Opens a run file; if its plan was not finished there is none.
    ///
    /// One that was emptied is no run file, or its payments would be sent again. Nor is one that was moved without its
    /// `-wal`, where the latest intents are. Nothing is written before that is known.
    pub(crate) fn open(path: &Path) -> Result<(Store, Option<Opened>), BulkError> {
        let failed = |error| BulkError::store(path, error);
        let connection = connect(path).map_err(failed)?;
        lock(&connection).map_err(failed)?;
        if !is_ours(&connection).map_err(failed)? {
            return Err(BulkError::NotARun(path.to_owned()));
        }
        let opened = about(&connection).map_err(failed)?;
        let in_use = opened.as_ref().is_some_and(|opened| opened.in_use);
        // Looked at while the file is locked and nothing was written, which would make a new one.
        if in_use && !has_log(path) {
            return Err(BulkError::HalfMoved(path.to_owned()));
        }
        connection.execute_batch("COMMIT; PRAGMA journal_mode = WAL;").map_err(failed)?;
        keep_log(&connection, in_use).map_err(failed)?;
        check(&connection, path)?;
        let (path, connection) = (path.to_owned(), Mutex::new(connection));
        Ok((Store { path, connection, in_use: AtomicBool::new(in_use) }, opened))
    }

    /// Writes into the file itself, not only into its `-wal`, that the two belong together from now on.
    pub(super) fn use_it(&self) -> Result<(), BulkError> {
        const MARK: &str = "UPDATE about SET in_use = 1; PRAGMA wal_checkpoint(FULL);";
        if self.in_use.load(Ordering::Acquire) {
            return Ok(());
        }
        let connection = self.connection();
        let marked = keep_log(&connection, true).and_then(|()| connection.execute_batch(MARK));
        marked.map_err(|error| self.error(error))?;
        self.in_use.store(true, Ordering::Release);
        Ok(())
    }

    /// Makes one file of it again. If that fails, the `-wal` stays beside it.
    pub(super) fn put_away(&mut self) -> rusqlite::Result<()> {
        if !*self.in_use.get_mut() {
            return Ok(());
        }
        let connection = self.connection.get_mut().unwrap_or_else(PoisonError::into_inner);
        connection.execute_batch("UPDATE about SET in_use = 0")?;
        keep_log(connection, false)
    }

    pub(super) fn flush_folder(&self) -> Result<(), BulkError> {
        flush_folder(&self.path).map_err(|error| BulkError::file(&self.path, error))
    }
}

/// Makes a run file without a plan. It is made under a name of its own and has all its tables when it gets this one, so
/// that no crash leaves half a file.
fn create(path: &Path) -> Result<(), BulkError> {
    let beside = beside(path);
    let made = fill(&beside).and_then(|()| match fs::hard_link(&beside, path) {
        // Another process was faster; who may go on is decided by the lock.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        // Some disks have no links.
        Err(_) if !path.exists() => fs::rename(&beside, path).map_err(|error| BulkError::file(path, error)),
        linked => linked.map_err(|error| BulkError::file(path, error)),
    });
    // After renaming there is none of that name any more.
    let _ = fs::remove_file(&beside);
    made
}

/// A name that no other process or thread uses.
fn beside(path: &Path) -> PathBuf {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let mut beside = path.to_owned().into_os_string();
    beside.push(format!(".{}-{number}.new", std::process::id()));
    beside.into()
}

/// An empty run file that only its owner reads, as the input should be.
fn fill(path: &Path) -> Result<(), BulkError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| BulkError::file(path, error))?;
    let failed = |error| BulkError::store(path, error);
    let connection = connect(path).map_err(failed)?;
    lock(&connection).and_then(|()| make_tables(&connection)).map_err(failed)?;
    connection.close().map_err(|(_, error)| failed(error))
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags)
}

/// Begins a transaction that takes the file for this process, until the connection is closed or the process is killed.
fn lock(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::ZERO)?;
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; \
         PRAGMA checkpoint_fullfsync = ON; PRAGMA foreign_keys = ON; BEGIN EXCLUSIVE;",
    )
}

fn is_ours(connection: &Connection) -> rusqlite::Result<bool> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    Ok(number("application_id")? == APPLICATION && number("user_version")? == VERSION)
}

fn make_tables(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(TABLES)?;
    connection.pragma_update(None, "application_id", APPLICATION)?;
    connection.pragma_update(None, "user_version", VERSION)?;
    connection.execute_batch("COMMIT")
}

/// Reads every page: a plan that is half lost must not be half sent.
fn check(connection: &Connection, path: &Path) -> Result<(), BulkError> {
    let found = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match found.map_err(|error| BulkError::store(path, error))?.as_str() {
        "ok" => Ok(()),
        damage => Err(BulkError::Corrupt(path.to_owned(), damage.into())),
    }
}

fn about(connection: &Connection) -> rusqlite::Result<Option<Opened>> {
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Opened { operation: row.get(0)?, input_check: row.get(1)?, in_use: row.get(2)? })
    };
    connection.query_row("SELECT operation, input_check, in_use FROM about", params![], read).optional()
}

/// Whether the log that SQLite keeps beside the file is there, with anything in it.
fn has_log(path: &Path) -> bool {
    let mut log = path.to_owned().into_os_string();
    log.push("-wal");
    fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

/// Whether closing the file leaves its log where it is, rather than taking it in and removing it.
fn keep_log(connection: &Connection, keep: bool) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep).map(drop)
}

/// Makes the file's name durable: a plan whose name a power cut takes away would be made and sent again.
#[cfg(unix)]
fn flush_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

/// Other systems flush names with the file.
#[cfg(not(unix))]
fn flush_folder(path: &Path) -> io::Result<()> {
    File::open(path).map(drop)
}
