//! Results as CSV.

use std::borrow::Cow;
use std::io::{BufWriter, Write};

use denbun::Timestamp;

use crate::error::BulkError;
use crate::run_file::{Results, RowResult};

/// Who reads a result file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// A person with a spreadsheet: a byte order mark, and an apostrophe before what would be a formula.
    Spreadsheet,
    /// A program: every key exactly as it is in the input.
    Program,
}

const HEADER: &str = "line,key,outcome,reason,error_code,broken,attempts,sent_at,answered_at\r\n";

pub(crate) fn write(results: Results<'_>, out: impl Write, audience: Audience) -> Result<(), BulkError> {
    let mut out = BufWriter::new(out);
    let mark = match audience {
        Audience::Spreadsheet => "\u{feff}",
        Audience::Program => "",
    };
    write!(out, "{mark}{HEADER}").map_err(BulkError::Results)?;
    for result in results {
        out.write_all(line(&result?, audience).as_bytes()).map_err(BulkError::Results)?;
    }
    out.flush().map_err(BulkError::Results)
}

fn line(result: &RowResult, audience: Audience) -> String {
    let text = |text: &Option<String>| cell(text.as_deref().unwrap_or_default(), audience).into_owned();
    let cells = [
        result.line.to_string(),
        cell(&result.key, audience).into_owned(),
        result.outcome.to_string(),
        text(&result.reason),
        text(&result.error_code),
        text(&result.broken),
        result.attempts.to_string(),
        moment(result.sent_at),
        moment(result.answered_at),
    ];
    cells.join(",") + "\r\n"
}

fn moment(at: Option<i64>) -> String {
    let at = at.and_then(|at| Timestamp::from_millisecond(at).ok());
    at.map(|at| at.to_string()).unwrap_or_default()
}

fn cell(text: &str, audience: Audience) -> Cow<'_, str> {
    let guarded = match audience {
        Audience::Spreadsheet if is_formula(text) => Cow::Owned(format!("'{text}")),
        Audience::Spreadsheet | Audience::Program => Cow::Borrowed(text),
    };
    if guarded.contains([',', '"', '\r', '\n']) {
        return Cow::Owned(format!("\"{}\"", guarded.replace('"', "\"\"")));
    }
    guarded
}

/// Whether a spreadsheet computes what begins like this.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_no_formula_for_a_spreadsheet() {
        for text in ["=1+1", "+81", "-1", "@a", "＝1", "\t=1"] {
            assert_eq!(cell(text, Audience::Spreadsheet), format!("'{text}"));
            assert_eq!(cell(text, Audience::Program), text);
        }
        assert_eq!(cell("=\"a\",1", Audience::Spreadsheet), "\"'=\"\"a\"\",1\"");
        assert_eq!(cell("A-1", Audience::Spreadsheet), "A-1");
    }
}
