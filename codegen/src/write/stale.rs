//! Files that were generated once: found by their first line, removed when nothing generates them any more.

use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::{fs, iter};

use hashbrown::HashSet;

use super::{File, MARK};

/// Longer first lines are no marks.
const LONGEST_LINE: u64 = 4096;

/// Generated files below the crate's folder that are none of these, by their paths inside it, sorted.
pub(super) fn generated_besides(files: &[File], out: &Path) -> Vec<PathBuf> {
    let known: HashSet<&Path> = files.iter().map(|file| file.path.as_path()).collect();
    let found = ["src", "tests"].iter().flat_map(|folder| rust_files(&out.join(folder)));
    let mut inside: Vec<PathBuf> =
        found.filter_map(|path| path.strip_prefix(out).ok().map(Path::to_owned)).collect();
    inside.retain(|path| !known.contains(path.as_path()) && is_generated(&out.join(path)));
    inside.sort();
    inside
}

/// Removes a file, and the folders it leaves empty.
pub(super) fn remove(out: &Path, path: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    let folders = iter::successors(path.parent(), |folder| folder.parent());
    for folder in folders.take_while(|folder| *folder != out) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// Links are not followed: what they lead to is not ours.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() && entry.path().extension().is_some_and(|rs| rs == "rs") => {
                    files.push(entry.path());
                }
                _ => {}
            }
        }
    }
    files
}

fn is_generated(path: &Path) -> bool {
    let Ok(file) = fs::File::open(path) else { return false };
    let mut first = Vec::new();
    let read = BufReader::new(file.take(LONGEST_LINE)).read_until(b'\n', &mut first);
    let first = String::from_utf8_lossy(&first);
    read.is_ok() && first.starts_with(MARK) && first.contains("by `denbun generate`")
}
