//! Markdown tables: cells between bars, with a line of dashes under the header if there is one.

use std::ops::Range;

use super::grid::{Cell, Grid, Line};

/// The tables of a Markdown text.
pub(super) fn read(text: &str) -> Vec<Grid> {
    let mut lines = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        lines.push((cells(line, at), at..at + line.trim_end_matches(['\n', '\r']).len()));
        at += line.len();
    }
    let (lines, rules) = without_rules(lines);
    let mut grids = super::blocks::tables(text, lines);
    for grid in &mut grids {
        grid.headers = headers(grid, &rules);
    }
    grids
}

/// Whether a text has a header over a line of dashes, which nothing but Markdown has.
pub(super) fn has_rule(text: &str) -> bool {
    let mut above = 0;
    for line in text.lines() {
        let count = cells(line, 0).len();
        if is_rule(line) && above > 1 {
            return true;
        }
        above = count;
    }
    false
}

type Lines = Vec<(Line, Range<usize>)>;

fn without_rules(lines: Lines) -> (Lines, Vec<usize>) {
    let is_dashes = |line: &Line| line.len() > 1 && line.iter().all(|cell| is_dash(&cell.text));
    let rules = lines.iter().filter(|(line, _)| is_dashes(line)).map(|(_, span)| span.start).collect();
    (lines.into_iter().filter(|(line, _)| !is_dashes(line)).collect(), rules)
}

/// How many lines stand above the first line of dashes.
fn headers(grid: &Grid, rules: &[usize]) -> Option<usize> {
    let rule = rules.iter().find(|rule| grid.span.contains(*rule) || **rule == grid.span.end + 1)?;
    let above = |line: &&Line| line.first().is_some_and(|cell| cell.span.start < *rule);
    Some(grid.lines.iter().filter(above).count())
}

fn is_rule(line: &str) -> bool {
    let cells = cells(line, 0);
    cells.len() > 1 && cells.iter().all(|cell| is_dash(&cell.text))
}

fn is_dash(text: &str) -> bool {
    let text = text.trim();
    let dashes = text.trim_start_matches(':').trim_end_matches(':');
    !dashes.is_empty() && dashes.chars().all(|c| c == '-')
}

/// The cells of a line; a bar behind `\\` or inside of backticks divides nothing.
fn cells(line: &str, at: usize) -> Line {
    let body = line.trim_end();
    if let Some(cells) = wiki_header(body, at) {
        return cells;
    }
    let bars = bars(body);
    if bars.is_empty() {
        return vec![cell(body, at..at + body.len())];
    }
    let mut from = body.len() - body.trim_start().len();
    let mut cells = Vec::new();
    let start = from;
    for bar in bars {
        // The bar at the very start opens the first cell.
        if bar > start {
            cells.push(cell(&body[from..bar], at + from..at + bar));
        }
        from = bar + 1;
    }
    if from < body.len() {
        cells.push(cell(&body[from..], at + from..at + body.len()));
    }
    cells
}

/// `||項目||型||`: the header of a wiki's table.
fn wiki_header(body: &str, at: usize) -> Option<Line> {
    let lead = body.len() - body.trim_start().len();
    let inner = body.trim_start().strip_prefix("||")?.strip_suffix("||")?;
    let mut from = at + lead + 2;
    let mut cells = Line::new();
    for part in inner.split("||") {
        cells.push(cell(part, from..from + part.len()));
        from += part.len() + 2;
    }
    let is_header = cells.len() > 1
        && !inner.replace("||", "").contains('|')
        && cells.iter().all(|cell| !cell.is_empty());
    is_header.then_some(cells)
}

fn bars(body: &str) -> Vec<usize> {
    let mut bars = Vec::new();
    let (mut is_escaped, mut in_code) = (false, false);
    for (at, c) in body.char_indices() {
        match c {
            '`' if !is_escaped && (in_code || body[at + 1..].contains('`')) => in_code = !in_code,
            '|' if !is_escaped && !in_code => bars.push(at),
            _ => {}
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    bars
}

fn cell(text: &str, span: Range<usize>) -> Cell {
    let mut out = String::new();
    let mut rest = text.trim_matches([' ', '\t']);
    // `<br>` is how Markdown breaks a line inside of a cell.
    while let Some((before, tail)) = split_break(rest) {
        out.push_str(before);
        out.push('\n');
        rest = tail;
    }
    out.push_str(rest);
    Cell::new(&unmarked(&out), span)
}

fn split_break(text: &str) -> Option<(&str, &str)> {
    let at = text.match_indices('<').map(|(at, _)| at).find(|at| {
        text.get(*at..at + 3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br")) && text[*at..].contains('>')
    })?;
    let end = at + text[at..].find('>')? + 1;
    let inner = text.get(at + 3..end - 1)?;
    inner.trim().trim_end_matches('/').is_empty().then(|| (&text[..at], &text[end..]))
}

/// Without the marks of Markdown: bold, code, escapes. Underscores and single stars stay, for names have them.
fn unmarked(text: &str) -> String {
    let text = text.replace("**", "");
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some(next)) if next.is_ascii_punctuation() => {}
            ('`', _) => {}
            _ => out.push(c),
        }
    }
    out.replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
