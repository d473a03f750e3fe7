//! Rows are put into the objects their names say, and numbered rows into a list.

use std::collections::HashSet;

use super::build::complete;
use super::path::{Numbering, Path, Step};
use super::row::{Numbered, Row, Spread};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::source::{FileId, Span};
use crate::syntax::TypeWord;

/// A row and where it belongs.
pub(super) struct Placed {
    pub(super) path: Path,
    pub(super) row: Row,
}

/// The key and label of a list whose records the table names only by their numbers.
const RECORDS: (&str, &str) = ("records", "明細");

/// The comment of an object that only its fields tell of.
const NO_ROW: &str = "label: the table has no line of its own for this object";

/// Puts rows into their objects, in the order of the table.
pub(super) fn nest(file: FileId, placed: Vec<Placed>, diagnostics: &mut Diagnostics) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut before: Vec<Path> = Vec::new();
    let mut numbered: Vec<(Numbering, Row)> = Vec::new();
    let mut first_number = None;
    let is_form = placed.iter().any(|it| it.path.in_brackets);
    let objects: HashSet<String> =
        placed.iter().filter(|it| it.path.steps.len() > 1).map(outermost).collect();
    for Placed { path, mut row } in placed {
        let mut path = complete(&path, &before);
        let is_object = objects.contains(path.steps.first().map_or("", |step| step.key.as_str()));
        let spread = if is_form { in_form(&mut path, &mut row, is_object) } else { None };
        if is_repetition(&path, &numbered) {
            continue;
        }
        row.key = key(&path);
        match path.numbering {
            Some(numbering) if path.steps.len() == 1 => {
                first_number.get_or_insert(rows.len());
                if let Some((_, other)) = numbered.iter().find(|(_, other)| other.key == row.key) {
                    report(file, &row, other, diagnostics);
                    continue;
                }
                numbered.push((numbering, row));
            }
            _ => insert(file, &mut rows, &path.steps, row, diagnostics),
        }
        let outer = path.steps.first().and_then(|step| rows.iter_mut().find(|row| row.key == step.key));
        if let (Some(outer), Some(spread)) = (outer, spread) {
            outer.spread.get_or_insert(spread);
        }
        before.push(path);
    }
    let count = count_field(&rows);
    let at = first_number.unwrap_or(rows.len());
    let lists = lists(numbered, count);
    rows.splice(at..at, lists);
    if rows.iter().any(|row| row.numbered.is_some() || row.spread.is_some()) {
        rows.iter_mut().for_each(with_dots);
    }
    rows
}

/// In a message of which something else shows that it is a form, dots stand in the keys.
fn with_dots(row: &mut Row) {
    if row.fields.is_some() && !row.list && row.numbered.is_none() && row.spread.is_none() {
        row.spread = Some(Spread::Dots);
    }
}

/// How the outermost object or list of a path lies in a form whose keys have brackets. Where nothing stands in them, the
/// key itself comes again, so it keeps them.
fn in_form(path: &mut Path, row: &mut Row, is_object: bool) -> Option<Spread> {
    if row.ty == Some(TypeWord::Json) && !is_object {
        row.ty = None;
        row.comments.push("type: a form holds no JSON; which keys it has is not said".to_owned());
    }
    match path.steps.as_mut_slice() {
        [only] if only.is_list && !only.has_place && !is_object => {
            only.key.push_str("[]");
            row.key.clone_from(&only.key);
            Some(Spread::Repeated)
        }
        [outer, inner] if path.in_brackets && outer.is_list && !outer.has_place => {
            inner.key = format!("{}[][{}]", outer.key, inner.key);
            row.key.clone_from(&inner.key);
            Some(Spread::Repeated)
        }
        [_, _, ..] if path.in_brackets => Some(Spread::Brackets),
        [only] if only.is_list && !is_object => Some(Spread::Brackets),
        _ => None,
    }
}

fn outermost(placed: &Placed) -> String {
    placed.path.steps.first().map(|step| step.key.clone()).unwrap_or_default()
}

fn key(path: &Path) -> String {
    path.steps.last().map(|step| step.key.clone()).unwrap_or_default()
}

/// `orderId0001` after `orderId0000` is the same field.
fn is_repetition(path: &Path, numbered: &[(Numbering, Row)]) -> bool {
    let [Step { key, .. }] = path.steps.as_slice() else { return false };
    let base = key.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = key.len() - base.len();
    digits > 0 && numbered.iter().any(|(numbering, row)| row.key == base && numbering.digits == digits)
}

fn insert(file: FileId, rows: &mut Vec<Row>, steps: &[Step], row: Row, diagnostics: &mut Diagnostics) {
    let Some((step, rest)) = steps.split_first() else { return };
    let at = rows.iter().position(|other| other.key == step.key);
    match (at, rest.is_empty()) {
        (None, true) => rows.push(row),
        (None, false) => {
            let mut object = Row {
                key: step.key.clone(),
                label: Some(step.key.clone()),
                list: step.is_list,
                comments: vec![NO_ROW.to_owned()],
                fields: Some(Vec::new()),
                span: row.span.clone(),
                ..Row::default()
            };
            insert(file, object.fields.get_or_insert_default(), rest, row, diagnostics);
            rows.push(object);
        }
        (Some(at), true) if is_made_up(&rows[at]) => {
            let made_up = std::mem::take(&mut rows[at]);
            let ty = row.ty.filter(|ty| *ty != TypeWord::Json);
            rows[at] =
                Row { fields: made_up.fields, list: made_up.list || row.list, format: None, ty, ..row };
        }
        (Some(at), true) => report(file, &row, &rows[at], diagnostics),
        (Some(at), false) => {
            let object = &mut rows[at];
            become_object(object);
            object.list |= step.is_list;
            insert(file, object.fields.get_or_insert_default(), rest, row, diagnostics);
        }
    }
}

fn is_made_up(row: &Row) -> bool {
    row.comments.iter().any(|comment| comment == NO_ROW)
}

/// A row under which others stand has no form of its own.
fn become_object(row: &mut Row) {
    if row.fields.is_some() {
        return;
    }
    if let Some(format) = row.format.take() {
        row.comments.push(format!("形式 {format}: not that of an object"));
    }
    row.ty = None;
    row.fields = Some(Vec::new());
}

fn report(file: FileId, row: &Row, first: &Row, diagnostics: &mut Diagnostics) {
    let at = |row: &Row| Span::new(file, row.span.clone());
    diagnostics
        .error(ids::FIELD_TWICE, at(row), format!("the field {} is in the table twice", quote(&row.key)))
        .label("again here")
        .related(at(first), "first here")
        .help("import the tables of several messages one by one, or take one of the two lines out");
}

/// The field that tells how many there are.
fn count_field(rows: &[Row]) -> Option<String> {
    let is_count = |row: &&Row| {
        let label = row.label.as_deref().unwrap_or_default();
        label.ends_with("件数") || row.key.to_ascii_lowercase().starts_with("numberof")
    };
    rows.iter().find(is_count).map(|row| row.key.clone())
}

/// One field with numbers is a list of its own; several with the same numbers are a list of records.
fn lists(numbered: Vec<(Numbering, Row)>, count: Option<String>) -> Vec<Row> {
    let mut groups: Vec<(Numbering, Vec<Row>)> = Vec::new();
    for (numbering, row) in numbered {
        let group = groups.iter_mut().find(|(other, _)| *other == numbering);
        match group {
            Some((_, rows)) => rows.push(row),
            None => groups.push((numbering, vec![row])),
        }
    }
    let several = groups.iter().filter(|(_, rows)| rows.len() > 1).count() > 1;
    groups.into_iter().map(|(numbering, rows)| list(numbering, rows, count.clone(), several)).collect()
}

fn list(numbering: Numbering, mut rows: Vec<Row>, count: Option<String>, several: bool) -> Row {
    let numbered = Some(Numbered { numbering, count });
    if rows.len() == 1
        && let Some(row) = rows.pop()
    {
        return Row { list: true, numbered, ..row };
    }
    let span = rows.first().map_or(0..0, |row| row.span.clone());
    let key = if several { format!("{}{}", RECORDS.0, numbering.digits) } else { RECORDS.0.to_owned() };
    Row {
        key,
        label: Some(RECORDS.1.to_owned()),
        list: true,
        numbered,
        comments: vec!["the table has no name for these records: name and label are made up".to_owned()],
        fields: Some(rows),
        span,
        ..Row::default()
    }
}
