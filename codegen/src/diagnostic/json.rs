//! Diagnostics for programs: one JSON array, columns in characters, ends excluded.

use serde::Serialize;

use super::Diagnostic;
use crate::source::Sources;

#[derive(Serialize)]
struct Row<'d> {
    id: &'d str,
    severity: &'d str,
    message: &'d str,
    file: &'d str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    help: Option<&'d str>,
}

pub(super) fn render(shown: &[&Diagnostic], sources: &Sources) -> String {
    let rows: Vec<_> = shown.iter().map(|it| row(it, sources)).collect();
    let mut text = serde_json::to_string_pretty(&rows).expect("strings and numbers are JSON");
    text.push('\n');
    text
}

fn row<'d>(diagnostic: &'d Diagnostic, sources: &'d Sources) -> Row<'d> {
    let place = sources.place(diagnostic.span);
    Row {
        id: diagnostic.id.code(),
        severity: diagnostic.severity.word(),
        message: &diagnostic.message,
        file: place.path,
        line: place.line,
        column: place.column,
        end_line: place.end_line,
        end_column: place.end_column,
        help: diagnostic.help.as_deref(),
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::{Diagnostics, Format, LIMIT, ids};
    use crate::source::{Sources, Span};

    #[test]
    fn a_row_has_every_key() {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", "金額: 円\n");
        let mut diagnostics = Diagnostics::new();
        diagnostics.error(ids::UNKNOWN_KEY, Span::new(file, 0..6), "unknown key `金額`");
        let text = diagnostics.render(&sources, Format::Json, LIMIT);
        let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let expected = serde_json::json!([{
            "id": "D0003", "severity": "error", "message": "unknown key `金額`",
            "file": "a.yaml", "line": 1, "column": 1, "end_line": 1, "end_column": 3,
            "help": null,
        }]);
        assert_eq!(value, expected);
        assert_eq!(Diagnostics::new().render(&sources, Format::Json, LIMIT), "[]\n");
    }
}
