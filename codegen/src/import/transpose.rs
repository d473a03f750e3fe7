//! Tables that lie on their side: each line begins with what others have for a header.

use super::columns::{self, Columns};
use super::grid::{Cell, Grid, Line};
use super::header::{self, Role};
use super::plain;

/// The most columns that are turned into lines.
const MAX_COLUMNS: usize = 500;

/// The table with its lines for columns, if only that has names of fields.
pub(super) fn turned(grid: &Grid, columns: &Columns) -> Option<Grid> {
    if columns.list.iter().any(|column| column.role == Some(Role::Field)) && !is_told_wrongly(columns) {
        return None;
    }
    let first: Line = grid.lines.iter().filter_map(|line| line.first().cloned()).collect();
    if grid.width() > MAX_COLUMNS || first.len() != grid.lines.len() || !columns::looks_like_header(&first) {
        return None;
    }
    // Fields may be called `name` and `type`, but in Japanese these are headers.
    let is_header = |cell: &Cell| plain::is_japanese(&cell.text) && header::role(&cell.text).is_some();
    if first.iter().filter(|cell| is_header(cell)).count() < 2 {
        return None;
    }
    let cell = |line: &Line, at: usize| -> Cell {
        let cell = line.get(at).cloned().unwrap_or_default();
        Cell { is_below: cell.is_beside, is_beside: cell.is_below, ..cell }
    };
    let lines = (0..grid.width()).map(|at| grid.lines.iter().map(|line| cell(line, at)).collect());
    let turned = Grid { lines: lines.collect(), headers: Some(1), ..grid.clone() };
    let found = columns::find(&turned);
    found.list.iter().any(|column| column.role == Some(Role::Field)).then_some(turned)
}

/// Cells alone told of a column of names, which the first column of headers may look like.
fn is_told_wrongly(columns: &Columns) -> bool {
    columns.is_told_by_contents
}
