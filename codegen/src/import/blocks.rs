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
    for (line, span) in lines {
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
