//! Tables in the middle of text: lines of several cells that stand together.

use std::ops::Range;

use super::grid::{Cell, Grid, Line};
use super::header::{self, Role};
use super::{columns, path};

/// The tables among these lines. A line of one cell ends a table, unless it is the rest of a cell that was broken.
pub(super) fn tables(text: &str, lines: Vec<(Line, Range<usize>)>) -> Vec<Grid> {
    let mut grids: Vec<Grid> = Vec::new();
    let mut open = false;
    let mut title = String::new();
    for (line, span) in joined(lines) {
        let is_row = line.len() > 1;
        match (is_row, open) {
            (true, true) => {
                if let Some(grid) = grids.last_mut() {
                    grid.lines.push(line);
                    grid.span.end = span.end;
                }
            }
            (true, false) => {
                let title = std::mem::take(&mut title);
                grids.push(Grid { lines: vec![line], title, span, ..Grid::default() });
                open = true;
            }
            (false, _) => {
                open = false;
                let words = text.get(span).unwrap_or_default().trim();
                if !words.is_empty() {
                    words.clone_into(&mut title);
                }
            }
        }
    }
    let ends: Vec<usize> = grids.iter().skip(1).map(|grid| grid.span.start).chain([text.len()]).collect();
    for (grid, end) in grids.iter_mut().zip(ends) {
        grid.after = text.get(grid.span.end..end).unwrap_or_default().to_owned();
    }
    grids.retain(Grid::is_table);
    grids
}

/// Lines whose cells were broken in two by a line break inside a cell are joined: both pieces together have just as
/// many cells as the header above them, and the second one begins no row of its own.
fn joined(lines: Vec<(Line, Range<usize>)>) -> Vec<(Line, Range<usize>)> {
    let mut out: Vec<(Line, Range<usize>)> = Vec::new();
    let mut head: Option<Head> = None;
    // The first pieces of a broken line.
    let mut pieces: Option<(Line, Range<usize>)> = None;
    let rest: Vec<bool> = (0..lines.len()).map(|at| is_rest_of_cell(&lines, at)).collect();
    for ((line, span), is_rest) in lines.into_iter().zip(rest) {
        let whole = head.as_ref().map(|head| head.width);
        if let Some((row, place)) =
            out.last_mut().filter(|(row, _)| is_rest && pieces.is_none() && Some(row.len()) == whole)
        {
            join(row, line);
            place.end = span.end;
            continue;
        }
        if columns::looks_like_header(&line) {
            head = Some(Head::of(&line));
            out.extend(pieces.take());
            out.push((line, span));
            continue;
        }
        let Some(head) = &head else {
            out.push((line, span));
            continue;
        };
        if let Some((mut broken, place)) = pieces.take() {
            if head.goes_on(&broken, &line) {
                join(&mut broken, line);
                let whole = (broken, place.start..span.end);
                match whole.0.len() == head.width {
                    true => out.push(whole),
                    false => pieces = Some(whole),
                }
                continue;
            }
            out.push((broken, place));
        }
        match line.len() > 2 && line.len() < head.width && line.last().is_some_and(|cell| !cell.is_empty()) {
            true => pieces = Some((line, span)),
            false => out.push((line, span)),
        }
    }
    out.extend(pieces);
    out
}

/// The most lines one cell is broken into.
const MAX_BROKEN: usize = 12;

/// Whether a line without cells is the rest of the last cell before it: rows go on behind it, or it lists a value.
fn is_rest_of_cell(lines: &[(Line, Range<usize>)], at: usize) -> bool {
    let text = |at: usize| match lines.get(at).map(|(line, _)| line.as_slice()) {
        Some([cell]) if !cell.is_empty() => Some(cell.text.trim()),
        _ => None,
    };
    let Some(own) = text(at) else { return false };
    if own.starts_with(['※', '<', '＜', '■', '◆', '●', '【', '□', '#', '*', '|']) {
        return false;
    }
    let next = (at + 1..at + MAX_BROKEN).find(|at| text(*at).is_none()).unwrap_or(at + 1);
    let goes_on =
        lines.get(next).is_some_and(|(line, _)| line.len() > 1 && !columns::looks_like_header(line));
    goes_on || lists_value(own)
}

/// `prod：本番`, `「1」あり`, `省略時は…`: what the last cell of a row may go on with.
fn lists_value(text: &str) -> bool {
    let folded = super::plain::fold(text.trim_start_matches(['・', ' ', '　']));
    let code = folded.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let is_value =
        code.len() < folded.len() && code.trim_start().starts_with([':', '=']) && !code.starts_with("://");
    is_value
        || ["「", "\"", "省略時", "デフォルト", "初期値", "それ以外", "上記以外", "その他:"]
            .iter()
            .any(|word| folded.starts_with(word))
}

/// What a header says of the lines below it.
struct Head {
    width: usize,
    /// The column of field names.
    field: Option<usize>,
}

impl Head {
    fn of(line: &Line) -> Self {
        let is_field = |cell: &Cell| matches!(header::role(&cell.text), Some((Role::Field, _)));
        Self { width: line.len(), field: line.iter().position(is_field) }
    }

    /// Whether a line is the rest of a broken one.
    fn goes_on(&self, broken: &Line, line: &Line) -> bool {
        let is_row = self.field.and_then(|at| line.get(at)).is_some_and(|cell| path::is_name(&cell.text));
        let is_note =
            line.first().is_some_and(|cell| cell.text.trim_start().starts_with(['※', '<', '＜', '■']));
        !is_row && !is_note && !line.iter().all(Cell::is_empty) && broken.len() + line.len() - 1 <= self.width
    }
}

fn join(broken: &mut Line, line: Line) {
    let mut cells = line.into_iter();
    if let (Some(last), Some(first)) = (broken.last_mut(), cells.next()) {
        last.text.push('\n');
        last.text.push_str(&first.text);
        last.span.end = first.span.end;
    }
    broken.extend(cells);
}
