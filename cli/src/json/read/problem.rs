//! What is wrong with a document of values.

use std::fmt;

use denbun::RuleKind;

/// Of a longer key only the beginning is shown.
const MAX_NAME: usize = 80;

/// A key or value that the message has no place for.
#[derive(Debug)]
pub(crate) struct Problem {
    /// The key, with the objects it stands in.
    pub path: String,
    /// The rule a value of a field breaks; none if there is no such field.
    pub rule: Option<RuleKind>,
    /// What is wrong; empty if it is said elsewhere.
    message: String,
}

impl Problem {
    pub(super) fn new(path: String, rule: Option<RuleKind>, message: String) -> Self {
        Problem { path, rule, message }
    }

    /// Of a value that another problem speaks of.
    pub(super) fn silent(path: &str) -> Option<Self> {
        Some(Problem { path: path.to_owned(), rule: Some(RuleKind::Type), message: String::new() })
    }

    /// Whether there is something to say of it.
    pub(crate) fn is_told(&self) -> bool {
        !self.message.is_empty()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: String = self.path.chars().take(MAX_NAME).collect();
        let cut = if shown.len() < self.path.len() { "…" } else { "" };
        write!(f, "{shown}{cut}: {}", self.message)
    }
}
