//! Tables in the middle of text: lines of several cells that stand together.

use std::ops::Range;

use super::grid::{Grid, Line};

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
/// many cells as most lines of the table.
fn joined(lines: Vec<(Line, Range<usize>)>) -> Vec<(Line, Range<usize>)> {
    let Some(usual) = usual_width(&lines) else { return lines };
    let mut out: Vec<(Line, Range<usize>)> = Vec::new();
    // The first piece of a broken line, whole cells behind it.
    let mut pieces: Option<(Line, Range<usize>)> = None;
    for (line, span) in lines {
        if let Some((mut broken, place)) = pieces.take() {
            let is_text = line.iter().all(super::grid::Cell::is_empty);
            if !is_text && broken.len() + line.len() - 1 <= usual {
                join(&mut broken, line);
                let place = place.start..span.end;
                match broken.len() == usual {
                    true => out.push((broken, place)),
                    false => pieces = Some((broken, place)),
                }
                continue;
            }
            out.push((broken, place));
        }
        let may_be_broken =
            line.len() > 2 && line.len() < usual && line.last().is_some_and(|cell| !cell.is_empty());
        match may_be_broken {
            true => pieces = Some((line, span)),
            false => out.push((line, span)),
        }
    }
    out.extend(pieces);
    out
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

/// How many cells most lines have, if nearly all rows agree.
fn usual_width(lines: &[(Line, Range<usize>)]) -> Option<usize> {
    let rows: Vec<usize> = lines.iter().map(|(line, _)| line.len()).filter(|width| *width > 1).collect();
    let widest = rows.iter().copied().max()?;
    let full = rows.iter().filter(|width| **width == widest).count();
    (full * 3 >= rows.len() * 2 && widest > 3).then_some(widest)
}
