//! Which diagnostics are shown, and in which of the formats.

use super::{Diagnostic, Diagnostics, Severity, github, human, json};
use crate::source::Sources;

/// How many diagnostics are shown unless all are asked for.
pub const LIMIT: usize = 50;

/// What diagnostics are written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A person: the source line, underlined.
    Human {
        /// Whether with terminal colors.
        color: bool,
    },
    /// A program: one array.
    Json,
    /// GitHub's annotations: one workflow command a line.
    Github,
}

impl Diagnostics {
    /// At most `limit` of them in order of their place; when there are more, errors go first.
    pub fn shown(&self, limit: usize) -> Vec<&Diagnostic> {
        let mut shown = self.sorted();
        if shown.len() > limit {
            shown.sort_by_key(|it| it.severity);
            shown.truncate(limit);
            shown.sort_by_key(|it| (it.span, it.id.code()));
        }
        shown
    }

    /// At most `limit` of them as text that ends in a line break, or nothing for nothing.
    ///
    /// How many were left out is said at the end, except in JSON.
    pub fn render(&self, sources: &Sources, format: Format, limit: usize) -> String {
        let shown = self.shown(limit);
        let more = self.count() - shown.len();
        match format {
            Format::Human { color } => human::render(&shown, more, sources, color),
            Format::Json => json::render(&shown, sources),
            Format::Github => github::render(&shown, more, sources),
        }
    }

    /// How many there are in words, such as `2 errors, 1 warning`.
    pub fn summary(&self) -> String {
        let word = |count: usize, severity: Severity| match count {
            1 => format!("1 {severity}"),
            count => format!("{count} {severity}s"),
        };
        let parts = [(self.errors(), Severity::Error), (self.warnings(), Severity::Warning)];
        let parts = parts.into_iter().filter(|(count, _)| *count > 0);
        parts.map(|(count, severity)| word(count, severity)).collect::<Vec<_>>().join(", ")
    }
}

impl Diagnostic {
    /// The diagnostic for a compiler error: message and source line, without the leading
    /// `error`, which the compiler writes itself.
    pub fn bare(&self, sources: &Sources) -> String {
        human::bare(self, sources)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::ids;
    use crate::source::Span;

    #[test]
    fn errors_are_shown_before_warnings_when_there_are_too_many() {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", "x".repeat(100));
        let mut diagnostics = Diagnostics::new();
        for at in 0..60 {
            diagnostics.warning(ids::UNQUOTED_CODE, Span::new(file, at..at + 1), "w");
        }
        diagnostics.error(ids::UNKNOWN_KEY, Span::new(file, 90..91), "e");
        assert_eq!(diagnostics.shown(LIMIT).len(), 50);
        assert_eq!(diagnostics.shown(LIMIT)[49].message, "e");
        assert_eq!(diagnostics.summary(), "1 error, 60 warnings");
        let human = diagnostics.render(&sources, Format::Human { color: false }, LIMIT);
        assert!(human.ends_with("\nand 11 more\n"));
        let all = diagnostics.render(&sources, Format::Json, usize::MAX);
        assert_eq!(all.matches("\"id\"").count(), 61);
    }
}
