//! Generated files against those on disk: written where they differ, or compared and the difference shown.
//!
//! A file is never touched unless its first line says that it was generated, or it is about to be.

mod diff;
mod file;
mod kept;
#[cfg_attr(not(feature = "view"), allow(dead_code, reason = "only what templates make is listed"))]
mod list;
mod manifest;
mod stale;

use std::fmt;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

pub use diff::{Difference, DifferenceKind};
pub(crate) use file::File;
pub(crate) use kept::Record;
pub use kept::{Kept, Unchanged};
pub(crate) use manifest::Manifest;

/// How the first line of a generated file begins.
pub(crate) const MARK: &str = "// @generated from ";

/// The files of a generated crate.
#[derive(Debug)]
pub struct Files {
    out: PathBuf,
    files: Vec<File>,
    kept: Kept,
    /// The specs that may be kept.
    records: Vec<Record>,
    owner: Owner,
}

/// What says of a file on the disk that it was generated.
#[derive(Debug)]
enum Owner {
    /// Its first line.
    Mark,
    /// A list in the folder.
    #[cfg_attr(not(feature = "view"), allow(dead_code, reason = "only what templates make is listed"))]
    List(list::List),
}

/// What [`Files::write`] did, by paths below the crate's folder.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Changes {
    /// Written, because they were missing or different.
    pub written: Vec<PathBuf>,
    /// Removed, because nothing generates them any more.
    pub removed: Vec<PathBuf>,
    /// Left as they were.
    pub unchanged: usize,
}

/// What the files of a crate come from.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) files: Vec<File>,
    /// What is on the disk and stays.
    pub(crate) unchanged: Vec<Unchanged>,
    /// The specs that may be kept.
    pub(crate) records: Vec<Record>,
}

impl Files {
    /// What was made, and what stays.
    pub(crate) fn new(out: &Path, made: Made, kept: Kept) -> Self {
        let Made { mut files, unchanged, mut records } = made;
        for unchanged in unchanged {
            records.push(unchanged.record);
            files.extend(unchanged.files);
        }
        Files { out: out.to_owned(), files, kept, records, owner: Owner::Mark }
    }

    /// Files of any kind, with a list of them in the folder under this name.
    #[cfg(feature = "view")]
    pub(crate) fn listed(out: &Path, mut files: Vec<File>, name: &str) -> Self {
        let known = list::List::read(out, name);
        files.push(list::List::of(name, &files));
        let (kept, records) = (Kept::default(), Vec::new());
        Files { out: out.to_owned(), files, kept, records, owner: Owner::List(known) }
    }

    /// Paths inside the crate, and texts.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.files.iter().map(|file| (file.path.as_path(), file.text.as_str()))
    }

    /// Writes what differs and removes generated files that are no longer generated.
    ///
    /// # Errors
    ///
    /// A file or folder that cannot be written, and what is not ours to write; the message names it.
    pub fn write(&self) -> io::Result<Changes> {
        let mut changes = Changes::default();
        self.refuse_foreign()?;
        for file in &self.files {
            if self.is_current(file) {
                changes.unchanged += 1;
                continue;
            }
            let path = self.out.join(&file.path);
            create(&path, &file.text).map_err(|error| named(&path, &error))?;
            changes.written.push(file.path.clone());
        }
        for stale in self.stale().into_iter().filter(|path| self.may_remove(path)) {
            let path = self.out.join(&stale);
            stale::remove(&self.out, &path).map_err(|error| named(&path, &error))?;
            changes.removed.push(stale);
        }
        self.kept.keep(self.records.iter().map(|record| record.with_outputs(self)).collect());
        Ok(changes)
    }

    /// How the folder differs from what would be written; empty if it does not.
    pub fn check(&self) -> Vec<Difference> {
        let changed = self.files.iter().filter(|file| !self.is_current(file)).map(|file| {
            let old = fs::read_to_string(self.out.join(&file.path)).ok();
            Difference::between(&file.path, old.as_deref(), Some(&file.text))
        });
        let stale = self.stale().into_iter().map(|path| {
            let old = fs::read_to_string(self.out.join(&path)).ok();
            Difference::between(&path, old.as_deref(), None)
        });
        changed.chain(stale).collect()
    }

    fn is_current(&self, file: &File) -> bool {
        file.is_written() || fs::read_to_string(self.out.join(&file.path)).is_ok_and(|old| old == file.text)
    }

    /// Refuses to write over what somebody else has put there, and through links that lead out of the folder.
    fn refuse_foreign(&self) -> io::Result<()> {
        match &self.owner {
            Owner::Mark => Ok(()),
            Owner::List(known) => {
                let mut files = self.files.iter().filter(|file| !self.is_current(file));
                files.try_for_each(|file| known.may_write(&self.out, &file.path))
            }
        }
    }

    /// Whether a file that nothing generates any more is as it was written.
    fn may_remove(&self, path: &Path) -> bool {
        match &self.owner {
            Owner::Mark => true,
            Owner::List(known) => known.is_untouched(&self.out, path),
        }
    }

    /// Files that were generated once and are no longer.
    pub fn stale(&self) -> Vec<PathBuf> {
        if let Owner::List(known) = &self.owner {
            return known.stale(&self.out, &self.files);
        }
        stale::generated_besides(&self.files, &self.out)
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.written.iter().try_for_each(|path| writeln!(f, "wrote {}", path.display()))?;
        self.removed.iter().try_for_each(|path| writeln!(f, "removed {}", path.display()))?;
        write!(
            f,
            "{} written, {} removed, {} unchanged",
            self.written.len(),
            self.removed.len(),
            self.unchanged
        )
    }
}

/// Writes over what is there: a file that is emptied first is brought to the disk at once by some systems, which takes
/// longer than all else.
fn create(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
    file.write_all(text.as_bytes())?;
    file.set_len(text.len() as u64)
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests;
