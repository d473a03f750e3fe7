//! A notation and what it says, on one line.

use crate::parse::parse;

/// `notation<TAB>charset<TAB>unit<TAB>min<TAB>max`, or `notation<TAB>error<TAB>reason`.
///
/// A newline inside a cell is written ` ⏎ `, in `line` and in the answer.
pub fn report_line(line: &str) -> String {
    let line = line.strip_suffix('\n').unwrap_or(line);
    let line = line.strip_suffix('\r').unwrap_or(line);
    match parse(line) {
        Ok(format) => format!("{}\t{}", one_line(line), format.row()),
        Err(error) => format!("{}\terror\t{}", one_line(line), one_line(&error.to_string())),
    }
}

fn one_line(text: &str) -> String {
    text.replace("\r\n", " ⏎ ").replace(['\n', '\r'], " ⏎ ").replace('\t', " ")
}
