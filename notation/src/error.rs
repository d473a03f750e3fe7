//! What of a notation could not be understood.

use std::fmt;
use std::ops::Range;

/// A notation that cannot be read, and the part that is to blame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotationError {
    /// The part as printed.
    pub part: String,
    /// Where it stands in the notation, in bytes.
    pub range: Range<usize>,
    /// Why it cannot be read, without the part.
    pub reason: String,
}

impl fmt::Display for NotationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.part.is_empty() {
            f.write_str(&self.reason)
        } else {
            write!(f, "cannot read `{}`: {}", self.part, self.reason)
        }
    }
}

impl std::error::Error for NotationError {}
