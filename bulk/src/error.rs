//! Why a run cannot begin or go on. Whatever is said here, the row it is about was not sent.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use denbun::Violations;
use denbun::outcome::NotExecuted;
use rusqlite::ErrorCode;

/// Why a run cannot begin or go on.
///
/// Rows that were under way are finished and recorded all the same, and none is started afterwards.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkError {
    /// The input cannot be read.
    Input(PathBuf, io::Error),
    /// Rows break rules: nothing was planned and nothing is sent.
    Broken(BrokenRows),
    /// The target lacks a host or credentials.
    Target(NotExecuted),
    /// The input is not the one the run was planned with.
    InputChanged(PathBuf),
    /// This line no longer becomes the request that was planned: the rows, the operation or the target changed.
    RowChanged(u64),
    /// The run file was made for this operation, not for the one to send.
    OtherOperation(String),
    /// Another process works on the run file.
    InUse(PathBuf),
    /// The file beside the input is no run file, or one of another version.
    NotARun(PathBuf),
    /// The run file was left in the middle of a run and then moved without the `-wal` beside it, which has the latest of
    /// what was sent.
    HalfMoved(PathBuf),
    /// The run file is damaged.
    Corrupt(PathBuf, Box<dyn Error + Send + Sync>),
    /// The disk of the run file is full.
    DiskFull(PathBuf),
    /// The run file, or its folder, cannot be written.
    ReadOnly(PathBuf, Box<dyn Error + Send + Sync>),
    /// The run file fails otherwise.
    Store(PathBuf, Box<dyn Error + Send + Sync>),
    /// The results cannot be written.
    Results(io::Error),
    /// No row with this key has an unknown outcome.
    NothingToSettle(String),
}

impl BulkError {
    /// What an error of SQLite means to whoever runs payments.
    pub(crate) fn store(path: &Path, error: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => BulkError::InUse(path),
            Some(ErrorCode::NotADatabase) => BulkError::NotARun(path),
            Some(ErrorCode::DatabaseCorrupt) => BulkError::Corrupt(path, error.into()),
            Some(ErrorCode::DiskFull) => BulkError::DiskFull(path),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                BulkError::ReadOnly(path, error.into())
            }
            _ => BulkError::Store(path, error.into()),
        }
    }

    /// The same for the errors of files.
    pub(crate) fn file(path: &Path, error: io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => BulkError::DiskFull(path),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                BulkError::ReadOnly(path, error.into())
            }
            _ => BulkError::Store(path, error.into()),
        }
    }
}

impl fmt::Display for BulkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BulkError::Input(path, error) => write!(f, "{}: {error}", path.display()),
            BulkError::Broken(rows) => write!(f, "nothing was sent\n{rows}"),
            BulkError::Target(reason) => write!(f, "{reason}"),
            BulkError::InputChanged(path) => {
                write!(
                    f,
                    "{} is not what the run was planned with; restore it to resume the run",
                    path.display()
                )
            }
            BulkError::RowChanged(line) => {
                write!(f, "line {line} no longer becomes the request that was planned; it was not sent")
            }
            BulkError::OtherOperation(name) => write!(f, "the run file belongs to the operation `{name}`"),
            BulkError::InUse(path) => write!(f, "another process works on {}", path.display()),
            BulkError::NotARun(path) => {
                write!(f, "{} is no run file of this version of denbun", path.display())
            }
            BulkError::HalfMoved(path) => {
                let path = path.display();
                write!(
                    f,
                    "{path}-wal is missing, which has a part of what was sent; put it back beside {path}"
                )
            }
            BulkError::Corrupt(path, error) => write!(f, "{} is damaged: {error}", path.display()),
            BulkError::DiskFull(path) => write!(f, "{}: the disk is full", path.display()),
            BulkError::ReadOnly(path, error) => write!(f, "{} cannot be written: {error}", path.display()),
            BulkError::Store(path, error) => write!(f, "{}: {error}", path.display()),
            BulkError::Results(error) => write!(f, "the results cannot be written: {error}"),
            BulkError::NothingToSettle(key) => write!(f, "no row `{key}` has an unknown outcome"),
        }
    }
}

impl Error for BulkError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            BulkError::Input(_, error) | BulkError::Results(error) => Some(error),
            BulkError::Target(reason) => Some(reason),
            BulkError::Corrupt(_, error) | BulkError::ReadOnly(_, error) | BulkError::Store(_, error) => {
                Some(&**error)
            }
            BulkError::Broken(_)
            | BulkError::InputChanged(_)
            | BulkError::RowChanged(_)
            | BulkError::OtherOperation(_)
            | BulkError::InUse(_)
            | BulkError::NotARun(_)
            | BulkError::HalfMoved(_)
            | BulkError::DiskFull(_)
            | BulkError::NothingToSettle(_) => None,
        }
    }
}

/// A row that breaks rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenRow {
    /// Its line in the input, from 1.
    pub line: u64,
    /// Its key.
    pub key: String,
    /// The rules it breaks.
    pub violations: Violations,
}

impl fmt::Display for BrokenRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, violation) in self.violations.iter().enumerate() {
            let end = if number == 0 { "" } else { "\n" };
            write!(f, "{end}line {}: {violation} [{}]", self.line, violation.rule)?;
        }
        Ok(())
    }
}

/// The rows of an input that break rules, as they were found. The first [`BrokenRows::LIMIT`] are kept, all are counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BrokenRows {
    kept: Vec<BrokenRow>,
    count: u64,
}

impl BrokenRows {
    /// How many rows are kept.
    pub const LIMIT: usize = 1000;

    pub(crate) fn push(&mut self, row: BrokenRow) {
        self.count += 1;
        if self.kept.len() < Self::LIMIT {
            self.kept.push(row);
        }
    }

    /// The rows that were kept.
    pub fn rows(&self) -> &[BrokenRow] {
        &self.kept
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.count
    }
}

impl fmt::Display for BrokenRows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, row) in self.kept.iter().enumerate() {
            let end = if number == 0 { "" } else { "\n" };
            write!(f, "{end}{row}")?;
        }
        match self.count - self.kept.len() as u64 {
            0 => Ok(()),
            more => write!(f, "\nand {more} more rows"),
        }
    }
}
