//! What changed in a file, line by line.

use std::fmt;
use std::path::{Path, PathBuf};

use similar::TextDiff;

/// A file that is not what would be generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The path inside the crate.
    pub path: PathBuf,
    /// What is wrong with it.
    pub kind: DifferenceKind,
    /// A unified diff from the file on disk to the one that would be generated.
    pub diff: String,
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DifferenceKind {
    /// It has another content.
    Changed,
    /// It is not there, or cannot be read.
    Missing,
    /// It was generated once and is no longer.
    Stale,
}

impl Difference {
    pub(super) fn between(path: &Path, old: Option<&str>, new: Option<&str>) -> Self {
        let kind = match (old, new) {
            (_, None) => DifferenceKind::Stale,
            (None, Some(_)) => DifferenceKind::Missing,
            (Some(_), Some(_)) => DifferenceKind::Changed,
        };
        let name = |text: Option<&str>| text.map_or("/dev/null".to_owned(), |_| shown(path));
        let (from, to) = (name(old), name(new));
        let lines = TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default());
        let diff = lines.unified_diff().header(&from, &to).to_string();
        Difference { path: path.to_owned(), kind, diff }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            DifferenceKind::Changed => "is out of date",
            DifferenceKind::Missing => "is missing",
            DifferenceKind::Stale => "is no longer generated",
        };
        writeln!(f, "{} {what}", shown(&self.path))?;
        f.write_str(&self.diff)
    }
}

/// The same on every system.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
