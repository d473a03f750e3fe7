//! TSV and CSV, alone or in the middle of text.
//!
//! In CSV a quote at the start of a cell always opens one. In TSV quotes are mostly text: only a cell that could not do
//! without them (as spreadsheets write cells with line breaks, tabs or quotes) is taken for quoted.

use std::ops::Range;

use super::grid::{Cell, Grid, Line};
use crate::diagnostic::{Diagnostics, ids};
use crate::source::{FileId, Span};

/// A line of cells, or a line of text outside of tables.
struct Logical {
    cells: Line,
    span: Range<usize>,
}

/// The tables of a text whose cells are divided by `separator`.
pub(super) fn read(file: FileId, text: &str, separator: char, diagnostics: &mut Diagnostics) -> Vec<Grid> {
    let form = Form { separator, is_loose: separator == '\t' && !is_all_quoted(text) };
    let mut lines = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (line, next) = logical(file, text, at, form, diagnostics);
        lines.push(line);
        at = next;
    }
    super::blocks::tables(text, lines.into_iter().map(|line| (line.cells, line.span)).collect())
}

/// How cells are written.
#[derive(Clone, Copy)]
struct Form {
    separator: char,
    /// Whether quotes around a cell are text unless it needs them.
    is_loose: bool,
}

/// Whether every cell of the first line of several is in quotes, as some programs write all of them.
fn is_all_quoted(text: &str) -> bool {
    let first = text.lines().find(|line| line.contains('\t'));
    let is_quoted = |cell: &str| cell.len() > 1 && cell.starts_with('"') && cell.ends_with('"');
    first.is_some_and(|line| line.split('\t').filter(|cell| !cell.is_empty()).all(is_quoted))
}

/// The line that begins at `at`, and where the next one does. A quoted cell may span several lines of the text.
fn logical(
    file: FileId,
    text: &str,
    at: usize,
    form: Form,
    diagnostics: &mut Diagnostics,
) -> (Logical, usize) {
    let separator = form.separator;
    let mut cells = Vec::new();
    let mut from = at;
    loop {
        let (cell, end) = match quoted(text, from, form) {
            Quoted::No => bare(text, from, separator),
            Quoted::Closed(cell, end) => (cell, end),
            Quoted::Open => {
                diagnostics
                    .error(ids::OPEN_QUOTE, Span::new(file, from..from + 1), "this quoted cell is never closed")
                    .help("close it with `\"` before the next separator; a quote inside of a quoted cell is written twice");
                bare(text, from, separator)
            }
        };
        cells.push(cell);
        let rest = &text[end..];
        if rest.starts_with(separator) {
            from = end + separator.len_utf8();
            continue;
        }
        let next = end + line_break(rest);
        return (Logical { cells, span: at..end }, next);
    }
}

fn line_break(rest: &str) -> usize {
    match rest.as_bytes() {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

fn bare(text: &str, from: usize, separator: char) -> (Cell, usize) {
    let rest = &text[from..];
    let end = from + rest.find([separator, '\n', '\r']).unwrap_or(rest.len());
    (Cell::new(&text[from..end], from..end), end)
}

enum Quoted {
    No,
    Closed(Cell, usize),
    Open,
}

fn quoted(text: &str, from: usize, form: Form) -> Quoted {
    let Form { separator, is_loose } = form;
    let Some(inner) = text[from..].strip_prefix('"') else { return Quoted::No };
    let mut content = String::new();
    let mut needed = false;
    let mut chars = inner.char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        if c != '"' {
            needed |= c == separator || c == '\n' || c == '\r';
            content.push(c);
            continue;
        }
        if let Some((_, '"')) = chars.peek() {
            chars.next();
            needed = true;
            content.push('"');
            continue;
        }
        let end = from + 1 + offset + 1;
        let rest = &text[end..];
        let is_end = rest.is_empty() || rest.starts_with([separator, '\n', '\r']);
        return match (is_end, is_loose) {
            (true, true) if !needed => Quoted::No,
            (true, _) => Quoted::Closed(Cell::new(&content, from..end), end),
            // `"cafis" here` is text that begins with a quote.
            (false, _) => Quoted::No,
        };
    }
    if is_loose { Quoted::No } else { Quoted::Open }
}
