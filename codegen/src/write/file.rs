//! A file to be written, and what is known of it by digest.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::digest;

/// A file to be written, by its path inside the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(super) path: PathBuf,
    pub(super) text: String,
    /// The digest of the text, if it was read from the disk and is there already.
    written: Option<String>,
    /// The digest of what the text was laid out from; empty if nobody asks.
    tokens: String,
}

/// A file that was made, by digest.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Output {
    /// The path inside the crate.
    pub(super) path: PathBuf,
    /// Its text.
    pub(super) text: String,
    /// What the text was laid out from.
    pub(super) tokens: String,
}

impl File {
    /// What is written as it stands.
    pub(crate) fn new(path: &str, text: String) -> Self {
        File { path: PathBuf::from(path), text, written: None, tokens: String::new() }
    }

    /// The same, laid out from what has this digest.
    pub(crate) fn laid_out_from(self, tokens: String) -> Self {
        File { tokens, ..self }
    }

    /// What was written before.
    pub(super) fn written(output: &Output, text: String) -> Self {
        let Output { path, text: digest, tokens } = output.clone();
        File { path, text, written: Some(digest), tokens }
    }

    /// Whether it is on the disk like this, as far as that is known without looking.
    pub(super) fn is_written(&self) -> bool {
        self.written.is_some()
    }

    /// Whether it is one of a provider's own: its file, those in its folder, its tests.
    pub(super) fn is_of(&self, provider: &str) -> bool {
        let is = |path: &str| self.path == Path::new(path);
        is(&format!("src/{provider}.rs"))
            || is(&format!("tests/{provider}.rs"))
            || self.path.starts_with(format!("src/{provider}"))
    }

    pub(super) fn output(&self) -> Output {
        let text = self.written.clone().unwrap_or_else(|| digest::of(self.text.as_bytes()));
        Output { path: self.path.clone(), text, tokens: self.tokens.clone() }
    }
}
