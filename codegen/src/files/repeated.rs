//! Keys that two files of one folder both have, told once for the two files.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::source::{Sources, Span};

/// How many keys are named of those that two files have in common.
const NAMED: usize = 4;

/// A key that a file before this one has too.
pub(super) struct Repeated {
    pub(super) path: Vec<String>,
    pub(super) at: Span,
    pub(super) first: Span,
}

/// Copies of a spec beside each other have every key in common, which says one thing.
pub(super) fn report(repeated: &[Repeated], sources: &Sources, diagnostics: &mut Diagnostics) {
    let files = |key: &Repeated| (key.at.file, key.first.file);
    let mut told = Vec::new();
    for key in repeated {
        if told.contains(&files(key)) {
            continue;
        }
        told.push(files(key));
        let of_both: Vec<&Repeated> = repeated.iter().filter(|other| files(other) == files(key)).collect();
        let (here, there) = (sources.path(key.at.file), sources.path(key.first.file));
        let (message, help) = match of_both.as_slice() {
            [_] => (
                format!("the key {} is in `{here}` and in `{there}`", quote(key.name())),
                "files of one folder form one spec; leave the key in one of them",
            ),
            keys => (
                format!("`{here}` and `{there}` have {} keys in common: {}", keys.len(), named(keys)),
                "files of one folder form one spec; leave each key in one of them, or move a copy to another folder",
            ),
        };
        diagnostics.error(ids::KEY_IN_TWO_FILES, key.at, message).related(key.first, "the first").help(help);
    }
}

fn named(keys: &[&Repeated]) -> String {
    let mut names: Vec<String> = keys.iter().take(NAMED).map(|key| quote(&key.path.join("."))).collect();
    if keys.len() > NAMED {
        names.push("…".to_owned());
    }
    names.join(", ")
}

impl Repeated {
    fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }
}
