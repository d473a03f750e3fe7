//! The pages of a folder, and how they get there: only what differs is written, and what nobody makes any more goes away.

use std::path::{Path, PathBuf};
use std::{fs, io};

use denbun_codegen::parallel;

/// The list of the files that were made, so that only these are ever removed.
const LIST: &str = ".denbun-docs";

/// Pages by their paths below a folder, with `/` as separator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    files: Vec<(String, String)>,
}

/// What [`Site::write`] did, by paths below the folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Written, because they were missing or different.
    pub written: Vec<String>,
    /// Removed, because nothing makes them any more.
    pub removed: Vec<String>,
    /// Left as they were.
    pub unchanged: usize,
}

impl Site {
    /// Adds a page; one that is there already is replaced.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) {
        let (path, text) = (path.into(), text.into());
        match self.files.iter_mut().find(|(known, _)| *known == path) {
            Some(known) => known.1 = text,
            None => self.files.push((path, text)),
        }
    }

    /// Adds pages that are known to be new.
    pub(crate) fn extend(&mut self, files: impl IntoIterator<Item = (String, String)>) {
        self.files.extend(files);
    }

    /// Paths and texts, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of a page.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.iter().find(|(known, _)| known == path).map(|(_, text)| text.as_str())
    }

    /// Writes what differs, and removes what was made before and is made no more. Other files are never touched.
    ///
    /// # Errors
    ///
    /// A file or folder cannot be written; the message names it.
    pub fn write(&self, out: &Path) -> io::Result<Written> {
        let mut done = Written::default();
        let mut paths: Vec<&str> = self.files.iter().map(|(path, _)| path.as_str()).collect();
        paths.sort_unstable();
        let list = paths.iter().map(|path| format!("{path}\n")).collect::<String>();
        let before = fs::read_to_string(out.join(LIST)).unwrap_or_default();
        let files: Vec<_> = self.files.iter().collect();
        for written in
            parallel::map(files, |_, (path, text)| write(&below(out, path), text).map(|new| (path, new)))
        {
            match written? {
                (path, true) => done.written.push(path.clone()),
                (_, false) => done.unchanged += 1,
            }
        }
        for stale in before.lines().filter(|path| paths.binary_search(path).is_err() && is_inside(path)) {
            let place = below(out, stale);
            if place.is_file() {
                fs::remove_file(&place).map_err(|error| named(&place, &error))?;
                done.removed.push(stale.to_owned());
                leave(out, &place);
            }
        }
        if before != list {
            create(&out.join(LIST), &list)?;
        }
        Ok(done)
    }
}

/// Writes a file unless it is there as it should be.
fn write(place: &Path, text: &str) -> io::Result<bool> {
    let is_new = !fs::read(place).is_ok_and(|old| old == text.as_bytes());
    if is_new {
        create(place, text)?;
    }
    Ok(is_new)
}

fn below(out: &Path, path: &str) -> PathBuf {
    path.split('/').fold(out.to_owned(), |place, part| place.join(part))
}

/// Whether a path of the list stays in the folder, whoever wrote the list.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && path.split('/').all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':']))
}

/// Removes the folders that are empty now.
fn leave(out: &Path, place: &Path) {
    let mut folder = place.parent();
    while let Some(inner) = folder.filter(|inner| *inner != out) {
        if fs::remove_dir(inner).is_err() {
            return;
        }
        folder = inner.parent();
    }
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|error| named(path, &error))
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
