//! Looks at the files of specs again and again: a few hundred names and times cost nothing.

use std::path::PathBuf;
use std::thread;
use std::time::{Duration, SystemTime};

use super::Ended;

/// How often.
const PAUSE: Duration = Duration::from_millis(250);

/// A file, its length, and when it was last written.
type Stamp = (PathBuf, u64, Option<SystemTime>);

/// Calls `changed` after each change of the files that specs and overlays are made of. It never ends.
pub(super) fn forever(specs: &[PathBuf], overlays: &[PathBuf], mut changed: impl FnMut()) -> Ended {
    let mut before = stamps(specs, overlays);
    loop {
        thread::sleep(PAUSE);
        let now = stamps(specs, overlays);
        if now != before {
            before = now;
            changed();
        }
    }
}

fn stamps(specs: &[PathBuf], overlays: &[PathBuf]) -> Vec<Stamp> {
    let mut found = Vec::new();
    specs.iter().chain(overlays).for_each(|path| collect(path.clone(), 8, &mut found));
    found.sort();
    found
}

/// A file, or the files of a folder this deep; specs have tables and samples beside them.
fn collect(path: PathBuf, depth: usize, found: &mut Vec<Stamp>) {
    let Ok(about) = path.metadata() else { return found.push((path, 0, None)) };
    if !about.is_dir() {
        return found.push((path, about.len(), about.modified().ok()));
    }
    if depth > 0 {
        let entries = path.read_dir().into_iter().flatten().flatten();
        entries.for_each(|entry| collect(entry.path(), depth - 1, found));
    }
}
