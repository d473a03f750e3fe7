//! Cells over several columns and lines are laid out: every line gets a cell for every column.

use std::collections::BTreeMap;

use crate::import::grid::{Cell, Grid, Line, MAX_CELLS};

/// More columns than any table of fields has.
const MAX_COLUMNS: usize = 1000;

/// The longest text, in bytes, that a cell has in every column and line it goes over; a longer one stands in the first.
const MAX_COPIED: usize = 500;

/// A table whose cells are being read.
#[derive(Default)]
pub(super) struct Draft {
    start: usize,
    title: String,
    pub(super) in_head: bool,
    /// Where the first table inside of it stands among those that were read.
    pub(super) inner: Option<usize>,
    rows: Vec<(Vec<DraftCell>, bool)>,
    row: Option<Vec<DraftCell>>,
    cell: Option<DraftCell>,
}

/// Over how many columns and lines a cell goes.
#[derive(Clone, Copy)]
pub(super) struct Spanning {
    pub(super) columns: usize,
    pub(super) rows: usize,
}

struct DraftCell {
    text: String,
    start: usize,
    end: usize,
    is_header: bool,
    over: Spanning,
}

impl Draft {
    pub(super) fn new(start: usize, title: String) -> Self {
        Self { start, title, ..Self::default() }
    }

    pub(super) fn start_row(&mut self) {
        let at = self.cell.as_ref().map_or(0, |cell| cell.end);
        self.end_row(at);
        self.row = Some(Vec::new());
    }

    pub(super) fn start_cell(&mut self, is_header: bool, over: Spanning, at: usize) {
        self.end_cell(at);
        self.row.get_or_insert_with(Vec::new);
        self.cell = Some(DraftCell { text: String::new(), start: at, end: at, is_header, over });
    }

    /// Takes text into the open cell; says whether there is one.
    pub(super) fn text(&mut self, text: &str, end: usize) -> bool {
        let Some(cell) = &mut self.cell else { return false };
        cell.text.push_str(text);
        cell.end = end;
        true
    }

    pub(super) fn end_cell(&mut self, at: usize) {
        let Some(mut cell) = self.cell.take() else { return };
        cell.end = cell.end.max(cell.start).min(at.max(cell.start));
        self.row.get_or_insert_with(Vec::new).push(cell);
    }

    pub(super) fn end_row(&mut self, at: usize) {
        self.end_cell(at);
        if let Some(row) = self.row.take().filter(|row| !row.is_empty()) {
            self.rows.push((row, self.in_head));
        }
    }

    /// The cells in their columns. A cell that goes over several stands in each of them.
    pub(super) fn lay_out(self, end: usize) -> Grid {
        let mut grid = Grid { title: self.title, span: self.start..end, ..Grid::default() };
        let mut below: BTreeMap<usize, (Cell, usize)> = BTreeMap::new();
        let mut cells = 0;
        let mut heads = 0;
        for (row, in_head) in self.rows {
            let is_head = in_head || row.iter().all(|cell| cell.is_header);
            let line = lay_line(row, &mut below);
            cells += line.len();
            if cells > MAX_CELLS {
                break;
            }
            heads += usize::from(is_head && heads == grid.lines.len());
            grid.lines.push(line);
        }
        grid.headers = (heads > 0).then_some(heads);
        grid
    }
}

fn lay_line(row: Vec<DraftCell>, below: &mut BTreeMap<usize, (Cell, usize)>) -> Line {
    let mut line = Line::new();
    for draft in row {
        fill(&mut line, below);
        let cell = Cell::new(&tidy(&draft.text), draft.start..draft.end);
        for part in 0..draft.over.columns {
            // A column that a cell from above takes is not taken twice.
            if (part > 0 && below.contains_key(&line.len())) || line.len() >= MAX_COLUMNS {
                break;
            }
            let copy = Cell { is_beside: part > 0, ..copied(&cell) };
            if draft.over.rows > 1 {
                below.insert(line.len(), (copy.clone(), draft.over.rows));
            }
            line.push(if part == 0 { cell.clone() } else { copy });
        }
    }
    fill(&mut line, below);
    let last = below.iter().rev().find(|(_, (cell, _))| cell.is_below).map(|(column, _)| *column);
    while last.is_some_and(|last| line.len() <= last) {
        line.push(Cell::default());
        fill(&mut line, below);
    }
    // Every cell from above has been used once more; those just begun count their own line.
    below.retain(|_, (cell, left)| {
        *left -= 1;
        cell.is_below = true;
        *left > 0
    });
    line
}

fn copied(cell: &Cell) -> Cell {
    let text = if cell.text.len() > MAX_COPIED { String::new() } else { cell.text.clone() };
    Cell { text, span: cell.span.clone(), ..Cell::default() }
}

/// Puts in the cells from above, up to the first free column.
fn fill(line: &mut Line, below: &BTreeMap<usize, (Cell, usize)>) {
    while let Some((cell, _)) = below.get(&line.len()).filter(|(cell, _)| cell.is_below) {
        line.push(cell.clone());
    }
}

/// Blanks as a browser shows them: one for many, none at the ends of lines.
fn tidy(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        line.split([' ', '\t', '\r', '\u{c}']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
