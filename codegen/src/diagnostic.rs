//! What is wrong with a spec: a stable id, a place, and what to do.
//!
//! Everything that reads or checks a spec reports here and goes on. Duplicates are dropped when
//! they come in; order and the number shown are a matter of rendering.

pub mod ids;

mod excerpt;
mod explain;
mod github;
mod human;
mod id;
mod json;
mod nearest;
mod render;

use std::fmt;

use hashbrown::HashSet;

pub use explain::{explain, nearest_id};
pub use id::{Id, Import};
pub use nearest::nearest;
pub use render::{Format, LIMIT};

use crate::source::Span;

/// Whether a diagnostic stops the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is emitted.
    Error,
    /// Shown, and nothing else.
    Warning,
}

/// One thing that is wrong.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Which rule is broken.
    pub id: Id,
    /// Whether it stops the run.
    pub severity: Severity,
    /// What is wrong, in lower case, without a full stop.
    pub message: String,
    /// Where.
    pub span: Span,
    /// Words under the underlined text.
    pub label: Option<String>,
    /// Other places that matter, each with words of its own.
    pub related: Vec<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
    /// The text that would be right, and what it replaces.
    pub fix: Option<(Span, String)>,
}

/// All that is wrong, in the order found.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    seen: HashSet<(Id, Span, String)>,
}

/// A diagnostic just reported, to be told in more detail.
#[derive(Debug)]
pub struct Entry<'d>(Option<&'d mut Diagnostic>);

impl Severity {
    /// `error` or `warning`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Diagnostics {
    /// Nothing is wrong yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports an error.
    pub fn error(&mut self, id: Id, span: Span, message: impl Into<String>) -> Entry<'_> {
        debug_assert_eq!(id.severity(), Severity::Error, "{id} is documented as a warning");
        self.push(id, Severity::Error, span, message.into())
    }

    /// Reports a warning.
    pub fn warning(&mut self, id: Id, span: Span, message: impl Into<String>) -> Entry<'_> {
        debug_assert_eq!(id.severity(), Severity::Warning, "{id} is documented as an error");
        self.push(id, Severity::Warning, span, message.into())
    }

    /// Whether there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many there are, errors and warnings.
    pub fn count(&self) -> usize {
        self.list.len()
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.list.iter().filter(|it| it.severity == Severity::Error).count()
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.count() - self.errors()
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All of them, in the order found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// All of them, by file, then by position, then by id.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.list.iter().collect();
        sorted.sort_by_key(|it| (it.span, it.id.code()));
        sorted
    }

    /// Makes every warning an error.
    pub fn deny_warnings(&mut self) {
        for diagnostic in &mut self.list {
            diagnostic.severity = Severity::Error;
        }
    }

    /// Leaves warnings out.
    pub fn retain_errors(&mut self) {
        self.list.retain(|it| it.severity == Severity::Error);
    }

    /// Takes over what another run found.
    pub fn append(&mut self, other: Self) {
        for diagnostic in other.list {
            if self.seen.insert(key(&diagnostic)) {
                self.list.push(diagnostic);
            }
        }
    }

    fn push(&mut self, id: Id, severity: Severity, span: Span, message: String) -> Entry<'_> {
        let (label, related, help, fix) = (None, Vec::new(), None, None);
        let diagnostic = Diagnostic { id, severity, message, span, label, related, help, fix };
        if !self.seen.insert(key(&diagnostic)) {
            return Entry(None);
        }
        self.list.push(diagnostic);
        Entry(self.list.last_mut())
    }
}

impl Entry<'_> {
    /// Words under the underlined text.
    pub fn label(self, text: impl Into<String>) -> Self {
        self.with(|it| it.label = Some(text.into()))
    }

    /// Another place that matters.
    pub fn related(self, span: Span, text: impl Into<String>) -> Self {
        self.with(|it| it.related.push((span, text.into())))
    }

    /// What to do.
    pub fn help(self, text: impl Into<String>) -> Self {
        self.with(|it| it.help = Some(text.into()))
    }

    /// The text that would be right in place of `span`.
    pub fn replace(self, span: Span, text: impl Into<String>) -> Self {
        self.with(|it| it.fix = Some((span, text.into())))
    }

    /// Asks whether the name in `span` should have been `name`; nothing when there is none.
    pub fn did_you_mean(self, span: Span, name: Option<&str>) -> Self {
        match name {
            Some(name) => self.help(format!("did you mean `{name}`?")).replace(span, name),
            None => self,
        }
    }

    fn with(mut self, change: impl FnOnce(&mut Diagnostic)) -> Self {
        if let Some(diagnostic) = &mut self.0 {
            change(diagnostic);
        }
        self
    }
}

/// A text from a spec in backticks, on one line and of bounded length.
pub fn quote(text: &str) -> String {
    const MAX: usize = 60;
    let mut quoted = String::from("`");
    for (at, character) in text.chars().enumerate() {
        if at == MAX {
            quoted.push('…');
            break;
        }
        match character {
            character if character.is_control() => quoted.extend(character.escape_default()),
            character => quoted.push(character),
        }
    }
    quoted.push('`');
    quoted
}

fn key(diagnostic: &Diagnostic) -> (Id, Span, String) {
    (diagnostic.id, diagnostic.span, diagnostic.message.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn the_same_thing_is_reported_once() {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", "abcdef");
        let (late, early) = (Span::new(file, 3..4), Span::new(file, 0..1));
        let mut diagnostics = Diagnostics::new();
        diagnostics.error(ids::UNKNOWN_KEY, late, "x").help("first");
        diagnostics.error(ids::UNKNOWN_KEY, late, "x").help("second");
        diagnostics.error(ids::UNKNOWN_KEY, early, "x");
        assert_eq!(diagnostics.count(), 2);
        assert_eq!(diagnostics.sorted()[0].span, early);
        assert_eq!(diagnostics.sorted()[1].help.as_deref(), Some("first"));
    }

    #[test]
    fn a_quoted_text_is_short_and_on_one_line() {
        assert_eq!(quote("a\nb\u{1b}"), "`a\\nb\\u{1b}`");
        assert_eq!(quote(&"円".repeat(1000)).chars().count(), 63);
    }
}
