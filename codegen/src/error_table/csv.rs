//! CSV as spreadsheets write it: commas, quotes where needed, any line ending. Every value knows its place.

use std::ops::Range;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// The text, without quotes.
    pub(super) text: String,
    /// Where it stands, with quotes.
    pub(super) range: Range<usize>,
}

/// A table; empty lines are left out.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Rows of values.
    pub(super) rows: Vec<Vec<Cell>>,
    /// A quote that is not closed, to the end of its line.
    pub(super) unclosed: Option<Range<usize>>,
}

/// Reads a whole table; any text is one.
pub(super) fn parse(text: &str) -> Table {
    let mut table = Table::default();
    let mut row = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (cell, end) = cell(text, at, &mut table.unclosed);
        row.push(cell);
        let rest = &text[end..];
        let step = if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
        at = end + step;
        let is_last = rest.starts_with(',') && at == text.len();
        if is_last {
            row.push(Cell { text: String::new(), range: at..at });
        }
        if !rest.starts_with(',') || is_last {
            finish(&mut row, &mut table.rows);
        }
    }
    finish(&mut row, &mut table.rows);
    table
}

fn finish(row: &mut Vec<Cell>, rows: &mut Vec<Vec<Cell>>) {
    let row = std::mem::take(row);
    if row.len() > 1 || row.iter().any(|cell| !cell.text.is_empty()) {
        rows.push(row);
    }
}

/// The value that begins at `at`, and where it ends: at a comma, a line break or the end.
fn cell(text: &str, at: usize, unclosed: &mut Option<Range<usize>>) -> (Cell, usize) {
    let rest = &text[at..];
    let to_end =
        |from: usize| text[from..].find([',', '\r', '\n']).map_or(text.len(), |length| from + length);
    let Some(inside) = rest.strip_prefix('"') else {
        let end = to_end(at);
        return (Cell { text: text[at..end].to_owned(), range: at..end }, end);
    };
    let (value, closing) = quoted(inside);
    match closing {
        Some(length) => {
            let end = to_end(at + 1 + length);
            let text = value + &text[at + 1 + length..end];
            (Cell { text, range: at..end }, end)
        }
        None => {
            let line = rest.find(['\r', '\n']).map_or(text.len(), |length| at + length);
            unclosed.get_or_insert(at..line);
            (Cell { text: value, range: at..line }, text.len())
        }
    }
}

/// The text in quotes, and the bytes to behind the closing one.
fn quoted(inside: &str) -> (String, Option<usize>) {
    let mut value = String::new();
    let mut chars = inside.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c != '"' {
            value.push(c);
        } else if chars.next_if(|(_, next)| *next == '"').is_some() {
            value.push('"');
        } else {
            return (value, Some(at + 1));
        }
    }
    (value, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        let rows = parse(text).rows.into_iter();
        rows.map(|row| row.into_iter().map(|cell| cell.text).collect()).collect()
    }

    #[test]
    fn quotes_commas_and_line_endings() {
        assert_eq!(texts("a,b\r\n\"c,\"\"d\"\"\",\n\ne"), [vec!["a", "b"], vec!["c,\"d\"", ""], vec!["e"]]);
        assert_eq!(texts("a,"), [vec!["a", ""]]);
        assert_eq!(texts(""), Vec::<Vec<String>>::new());
        assert_eq!(texts("\"a\nb\",c"), [vec!["a\nb", "c"]]);
    }

    #[test]
    fn an_open_quote_is_shown_to_the_end_of_its_line() {
        let table = parse("a,\"b\nc,d\n");
        assert_eq!(table.unclosed, Some(2..4));
    }

    #[test]
    fn places_include_quotes() {
        let table = parse("a,\"b\"\n");
        assert_eq!(table.rows[0][1].range, 2..5);
    }
}
