//! The samples of keys: one file a key, with a good spec, a bad one, and what `denbun check` says of that.

use serde::Serialize;

// Written by the build script: the files of `keys/`, by type and key.
include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// A key in a spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Sample {
    /// A spec that uses the key, and in which nothing is wrong.
    pub good: &'static str,
    /// A spec in which the key is wrong.
    pub bad: &'static str,
    /// What `denbun check` says of it.
    pub says: &'static str,
}

/// Every sample, with the names of its type and its file.
pub fn samples() -> impl Iterator<Item = (&'static str, &'static str, Sample)> {
    KEYS.iter().filter_map(|(ty, key, text)| Some((*ty, *key, read(text)?)))
}

/// The sample of one key.
pub(super) fn of(ty: &str, key: &str) -> Option<Sample> {
    let file = key.replace(" -> ", "-to-");
    let (.., text) = KEYS.iter().find(|(of, name, _)| *of == ty && *name == file)?;
    read(text)
}

fn read(text: &'static str) -> Option<Sample> {
    let block = |fence: &str| {
        let (_, rest) = text.split_once(&format!("```{fence}\n"))?;
        rest.split_once("```").map(|(block, _)| block)
    };
    Some(Sample { good: block("yaml good")?, bad: block("yaml bad")?, says: block("text")? })
}
