//! Tables of documents become rows of a spec: TSV, CSV, Markdown or HTML in, rows out. Reads and writes no files.
//!
//! ```text
//! text ─blocks─> grids ─columns─> entries ─build─> rows ─print─> YAML
//! ```
//!
//! What a table does not say for sure becomes a comment beside the row that quotes it, never a statement.

mod blocks;
mod build;
mod columns;
mod condition;
mod contents;
mod delimited;
mod details;
mod detect;
mod draft;
mod entry;
mod fill;
mod format;
mod grid;
mod header;
mod html;
mod into;
mod label;
mod legend;
mod markdown;
mod nest;
mod notes;
mod occurs;
mod pages;
mod path;
mod phrase;
mod plain;
mod print;
mod propose;
mod required;
mod row;
mod scalar;
mod spread;
mod transpose;
mod values;
mod words;

pub use detect::{Input, decode};
pub use into::{Addition, Insertion, into};
pub use path::Numbering;
pub use row::{Numbered, Required, Row, Spread, Value, count};

use self::grid::{Grid, MAX_CELLS, MAX_LINES};
use self::header::Role;
use crate::diagnostic::{Diagnostics, ids};
use crate::source::{FileId, Sources, Span};

/// A table that was read.
#[derive(Debug)]
pub struct Table {
    /// Its rows, in order; those of objects inside of them.
    pub rows: Vec<Row>,
    /// The row for everything else that may be sent (その他データ).
    pub rest: Option<Row>,
    /// The line of text before it.
    pub title: String,
    /// What should be said of the table as a whole, such as that its columns had no header.
    pub remarks: Vec<String>,
    /// Where it stands.
    pub span: Span,
}

/// The tables of a text, in order. Without `input` the format is found out.
///
/// All that is wrong is reported at once. Of several tables those that have no names of fields are passed over; one
/// alone that has none is an error.
pub fn read(
    file: FileId,
    sources: &Sources,
    input: Option<Input>,
    diagnostics: &mut Diagnostics,
) -> Vec<Table> {
    let text = sources.text(file);
    let grids = grids(file, text, input, diagnostics);
    let cells: usize = grids.iter().flat_map(|grid| &grid.lines).map(Vec::len).sum();
    let lines: usize = grids.iter().map(|grid| grid.lines.len()).sum();
    if cells > MAX_CELLS || lines > MAX_LINES {
        let message = format!("the tables have more than {MAX_LINES} lines or {MAX_CELLS} cells");
        diagnostics.error(ids::TABLE_TOO_LARGE, Span::new(file, 0..0), message).help("import a part of it");
        return Vec::new();
    }
    if grids.is_empty() {
        diagnostics
            .error(ids::NO_TABLE, Span::new(file, 0..0), "there is no table in this text")
            .help("cells are divided by tabs (TSV), commas (CSV), bars (Markdown), or HTML's tags; name the format if it was mistaken");
        return Vec::new();
    }
    let grids = pages::joined(grids);
    let are_several = grids.len() > 1;
    let mut tables = Vec::new();
    let mut without = Vec::new();
    for grid in &grids {
        match table(file, grid, diagnostics) {
            Some(table) => tables.push(table),
            None => without.push(grid),
        }
    }
    if tables.is_empty() {
        for grid in without {
            no_field_column(file, grid, diagnostics);
        }
    } else if are_several {
        for grid in without {
            let at = Span::new(file, grid.span.start..grid.span.start);
            diagnostics
                .warning(ids::ROW_LEFT_OUT, at, "this table has no column of field names")
                .help("it is left out");
        }
    }
    tables
}

fn grids(file: FileId, text: &str, input: Option<Input>, diagnostics: &mut Diagnostics) -> Vec<Grid> {
    let input = input.unwrap_or_else(|| detect::input(text));
    // What has more dividers than a table may have cells is not taken apart.
    let dividers = match input {
        Input::Tsv => text.matches('\t').count(),
        Input::Csv => text.matches(detect::separator(text)).count(),
        Input::Markdown => text.matches('|').count(),
        Input::Html => text.matches('<').count() / 2,
    };
    if dividers > MAX_CELLS {
        let message = format!("the tables have more than {MAX_CELLS} cells");
        diagnostics.error(ids::TABLE_TOO_LARGE, Span::new(file, 0..0), message).help("import a part of it");
        return vec![Grid::default()];
    }
    match input {
        Input::Tsv => delimited::read(file, text, '\t', diagnostics),
        Input::Csv => delimited::read(file, text, detect::separator(text), diagnostics),
        Input::Markdown => markdown::read(text),
        Input::Html => html::read(text),
    }
}

fn table(file: FileId, grid: &Grid, diagnostics: &mut Diagnostics) -> Option<Table> {
    let mut columns = columns::find(grid);
    let turned = transpose::turned(grid, &columns);
    let grid = turned.as_ref().unwrap_or(grid);
    if turned.is_some() {
        columns = columns::find(grid);
    }
    if !columns.list.iter().any(|column| column.role == Some(Role::Field)) {
        return None;
    }
    let entries = entry::read(grid, &columns);
    let mut remarks = remarks(&columns);
    let built = build::build(file, entries, &columns, &grid.title, diagnostics);
    let span = Span::new(file, grid.span.clone());
    remarks.extend(built.remarks);
    Some(Table { rows: built.rows, rest: built.rest, title: grid.title.clone(), remarks, span })
}

fn remarks(columns: &columns::Columns) -> Vec<String> {
    if !columns.is_told_by_contents {
        return Vec::new();
    }
    let told = columns.list.iter().enumerate().map(|(at, column)| {
        let what = column.role.map_or("nothing known".to_owned(), |role| format!("{role:?}").to_lowercase());
        format!("{} {what}", at + 1)
    });
    vec![format!(
        "the table has no header; its columns, told by their contents: {}",
        told.collect::<Vec<_>>().join(", ")
    )]
}

fn no_field_column(file: FileId, grid: &Grid, diagnostics: &mut Diagnostics) {
    let start =
        grid.lines.first().and_then(|line| line.first()).map_or(grid.span.clone(), |cell| cell.span.clone());
    diagnostics
        .error(
            ids::NO_FIELD_COLUMN,
            Span::new(file, start),
            "no column of this table holds the names of fields",
        )
        .help(format!("head it with {}", header::known()));
}

/// A text as a YAML scalar: plain where nothing can be mistaken, quoted otherwise.
pub fn yaml_text(text: &str) -> String {
    scalar::scalar(&plain::one_line(&plain::clean(text)))
}

impl Table {
    /// The rows as YAML: `fields`, and `rest` beside it.
    ///
    /// ```
    /// use denbun_codegen::diagnostic::Diagnostics;
    /// use denbun_codegen::{import, source::Sources};
    ///
    /// let mut sources = Sources::new();
    /// let file = sources.add("table", "項目\tフィールド\t必須\t形式\n店舗ID\taid\t○\t半角数字(6)\n");
    /// let tables = import::read(file, &sources, None, &mut Diagnostics::new());
    /// assert_eq!(tables[0].yaml(), "fields:\n  aid: { rust: shop_id, label: 店舗ID, format: 半角数字(6), required: true }\n");
    /// ```
    pub fn yaml(&self) -> String {
        let mut out = String::new();
        for remark in &self.remarks {
            out.push_str(&format!("# {}\n", scalar::comment(remark)));
        }
        match self.rows.as_slice() {
            [] => out.push_str("fields: {}\n"),
            rows => out.push_str(&format!("fields:\n{}\n", print::rows(rows, print::Style::Block, 2, "\n"))),
        }
        if let Some(rest) = &self.rest {
            out.push_str(&print::rows(std::slice::from_ref(rest), print::Style::Block, 0, "\n"));
            out.push('\n');
        }
        out
    }
}
