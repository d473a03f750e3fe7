//! A row that was read, and how reading ends.

use std::{fmt, io};

use super::Problems;
use crate::rest::Rest;

/// A row of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<M> {
    /// Its line, from 1.
    pub line: u64,
    /// Which of the file's kinds it is, if that can be told.
    pub kind: Option<usize>,
    /// The record, also with problems, if all it needs is there.
    pub record: Option<M>,
    /// The rules it breaks.
    pub problems: Problems,
    /// Columns that no field has, by their name in the header or their number from 1. Empty ones are left out.
    pub unknown: Rest,
}

impl<M> Row<M> {
    /// The record of a row without problems.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the row.
    pub fn accepted(self) -> Result<M, RowError> {
        match self.record {
            Some(record) if self.problems.is_empty() => Ok(record),
            _ => Err(RowError { line: self.line, problems: self.problems }),
        }
    }
}

/// A row with problems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowError {
    /// Its line, from 1.
    pub line: u64,
    /// What is wrong.
    pub problems: Problems,
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problems.fmt(f)
    }
}

impl std::error::Error for RowError {}

/// Why a file is not read, or not read further.
#[derive(Debug)]
pub enum ReadError {
    /// Its bytes could not be got.
    Io(io::Error),
    /// It is no such file at all: UTF-16, a byte order mark of another charset, a layout that cannot be.
    Refused(String),
    /// The header names not all columns that are needed, or one twice.
    Header(Problems),
    /// The first row with problems, where reading stops at it.
    Stopped(RowError),
    /// All rows were read, and then something was missing, such as a trailer: the file may be cut off.
    Incomplete(Problems),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "the file cannot be read: {error}"),
            Self::Refused(why) => write!(f, "the file is refused: {why}"),
            Self::Header(problems) => write!(f, "the header does not fit:\n{problems}"),
            Self::Stopped(row) => row.fmt(f),
            Self::Incomplete(problems) => write!(f, "the file is not complete:\n{problems}"),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Stopped(row) => Some(row),
            Self::Refused(_) | Self::Header(_) | Self::Incomplete(_) => None,
        }
    }
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
