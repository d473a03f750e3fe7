//! Entries become rows: names are read, forms, details, marks and conditions; then rows are put into their objects.

use std::collections::{HashMap, HashSet};

use super::columns::Columns;
use super::condition::Field;
use super::draft::{Draft, draft};
use super::entry::{self, Entries, Entry};
use super::fill::{rest_row, row};
use super::grid::MAX_LINES;
use super::header::Role;
use super::label::{labels, named, unnumbered};
use super::legend::Legend;
use super::nest::{self, Placed};
use super::notes::Notes;
use super::path::{self, Path, Step};
use super::required::Alphabet;
use super::row::Row;
use super::{plain, propose};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::source::{FileId, Span};

/// The rows of a table, and the row for everything else.
pub(super) struct Built {
    pub(super) rows: Vec<Row>,
    pub(super) rest: Option<Row>,
    /// Notes that stand beside the table and that no cell refers to.
    pub(super) remarks: Vec<String>,
}

/// Makes the rows of a table's entries.
pub(super) fn build(
    file: FileId,
    entries: Entries,
    columns: &Columns,
    title: &str,
    diagnostics: &mut Diagnostics,
) -> Built {
    let notes = Notes::read(&entries.notes);
    let alphabet = Alphabet::of(
        entries.list.iter().map(|entry| entry.required.as_str()),
        legend(&entries, columns, title),
    );
    let mut remarks = notes.beside(entries.list.iter().flat_map(Entry::cells));
    remarks.extend(entries.below.iter().map(|line| format!("[{line}]")));
    let mut rest = None;
    let mut drafts = Vec::new();
    for entry in entries.list {
        tell_surplus(file, &entry, diagnostics);
        let at = Span::new(file, entry.span.clone());
        match path::read(&entry.name) {
            Some(named) if !named.paths.is_empty() => drafts.push(draft(named, entry, &alphabet)),
            Some(_) if rest.is_none() && entry::is_rest(&entry) => rest = Some(rest_row(&entry, &notes)),
            Some(_) => {
                let what = if entry.label.is_empty() {
                    String::new()
                } else {
                    format!(" ({})", quote(&entry.label))
                };
                diagnostics
                    .warning(ids::ROW_LEFT_OUT, at, format!("this line{what} names no field"))
                    .help("it is left out");
            }
            None => {
                let message = format!("{} is no name of a field", quote(plain::one_line(&entry.name).trim()));
                diagnostics
                    .error(ids::TABLE_FIELD_NAME, at, message)
                    .help("a name is one word of letters, digits and `_-.[]`; several are divided by line breaks, commas or slashes");
            }
        }
    }
    let names: usize = drafts.iter().map(|draft| draft.named.paths.len()).sum();
    if names > MAX_LINES {
        let message = format!("the table names more than {MAX_LINES} fields");
        diagnostics.error(ids::TABLE_TOO_LARGE, Span::new(file, 0..0), message).help("import a part of it");
        drafts.clear();
    }
    settle_numbers(&mut drafts);
    nest_by_level(&mut drafts);
    let fields = known_fields(&drafts);
    let has_order = columns.list.iter().any(|column| column.role == Some(Role::Order));
    let mut placed = Vec::new();
    for (at, draft) in drafts.iter().enumerate() {
        let order = if has_order { order(&draft.entry, at) } else { None };
        place(draft, &fields, &notes, order, &mut placed);
    }
    let mut rows = nest::nest(file, placed, diagnostics);
    propose::names(&mut rows);
    Built { rows, rest, remarks }
}

/// What the marks mean: as the header says it, the line above the table, or the notes.
fn legend(entries: &Entries, columns: &Columns, title: &str) -> Legend {
    let marks = columns.list.iter().filter(|column| column.role == Some(Role::Required));
    let headers: Vec<&str> = marks.map(|column| column.header.as_str()).collect();
    Legend::read(&format!("{}\n{title}\n{}", headers.join("\n"), entries.notes))
}

/// One letter at the end of a name stands for a number if the table says so, or numbers other names alike.
fn settle_numbers(drafts: &mut [Draft]) {
    let stems: HashSet<String> = drafts.iter().flat_map(|draft| &draft.named.paths).map(stem).collect();
    let unsure = |draft: &Draft| draft.named.paths.iter().filter(|path| path.unsure.is_some()).count();
    let many = drafts.iter().map(unsure).sum::<usize>() > 1;
    let letters = ["a", "b", "c", "m", "x", "y"];
    for draft in drafts {
        let text = format!("{}\n{}", draft.entry.label, draft.entry.explained());
        for path in &mut draft.named.paths {
            let Some(letter) = path.letter() else { continue };
            let told = path::told(&text, letter);
            if let (Some(numbering), Some(Some(told))) = (&mut path.numbering, told) {
                *numbering = path::Numbering { digits: numbering.digits.max(told.digits), ..told };
            }
            let Some(printed) = path.unsure.clone() else { continue };
            let base = stem(path);
            let is_letter = letters.iter().any(|other| stems.contains(&format!("{base}{other}")));
            let is_ranged = matches!(told, Some(Some(_)));
            if !is_ranged && (is_letter || (told.is_none() && !many)) {
                path.numbering = None;
                if let Some(last) = path.steps.last_mut() {
                    last.key = printed.rsplit('.').next().unwrap_or(&printed).to_owned();
                }
            }
        }
    }
}

/// The last key of a path.
fn stem(path: &Path) -> String {
    path.steps.last().map(|step| step.key.clone()).unwrap_or_default()
}

fn tell_surplus(file: FileId, entry: &Entry, diagnostics: &mut Diagnostics) {
    if let Some(at) = &entry.surplus {
        diagnostics
            .warning(ids::RAGGED_ROW, Span::new(file, at.clone()), "this cell has no column in the header")
            .help("it is left out; is a separator inside of a cell not quoted?");
    }
}

/// Fields that lie deeper than the one above, by a column of levels, by the numbers of their lines, or by blanks and
/// branches before the name.
fn nest_by_level(drafts: &mut [Draft]) {
    let by_number = are_numbered(drafts);
    let by_label = are_labels_nested(drafts);
    let level = |draft: &Draft| match (draft.entry.level, by_number) {
        (Some(level), _) => level,
        (None, true) => draft.entry.number.len(),
        (None, false) if by_label => draft.entry.label_indent,
        (None, false) => draft.named.indent,
    };
    if drafts.iter().all(|draft| level(draft) == drafts.first().map_or(0, level)) {
        return;
    }
    let mut above: Vec<(usize, Vec<Step>)> = Vec::new();
    for draft in drafts {
        let own = level(draft);
        above.retain(|(level, _)| *level < own);
        let prefix = above.last().map(|(_, steps)| steps.clone()).unwrap_or_default();
        for path in &mut draft.named.paths {
            // Names that are written out in full need nothing before them.
            let is_full = path.steps.len() > 1
                && path.steps.first().map(|it| &it.key) == prefix.first().map(|it| &it.key);
            if !is_full && prefix.len() < 30 {
                path.steps.splice(0..0, prefix.iter().cloned());
            }
        }
        if let [path] = draft.named.paths.as_slice() {
            above.push((own, path.steps.clone()));
        }
    }
}

/// Whether labels are moved in below fields that can hold others, and names are not.
fn are_labels_nested(drafts: &[Draft]) -> bool {
    let may_hold = |draft: &Draft| draft.form.notation.is_none() && draft.details.values.is_empty();
    let is_deeper = |pair: &[Draft]| pair[1].entry.label_indent > pair[0].entry.label_indent;
    drafts.iter().all(|draft| draft.named.indent == 0)
        && drafts
            .first()
            .is_some_and(|first| drafts.iter().all(|it| it.entry.label_indent >= first.entry.label_indent))
        && drafts.windows(2).all(|pair| !is_deeper(pair) || may_hold(&pair[0]))
}

/// Whether 2.1 lies in 2: every line has a number, and of each with several parts the one above it is a field too.
fn are_numbered(drafts: &[Draft]) -> bool {
    let mut seen: HashSet<&[u32]> = HashSet::new();
    let mut is_deep = false;
    for draft in drafts {
        let number = draft.entry.number.as_slice();
        let Some((_, above)) = number.split_last() else { return false };
        if !above.is_empty() && !seen.contains(above) {
            return false;
        }
        is_deep |= !above.is_empty();
        seen.insert(number);
    }
    is_deep
}

/// What conditions can speak of, by the object it stands in.
fn known_fields(drafts: &[Draft]) -> Fields {
    let mut known = Fields::new();
    for draft in drafts {
        for path in &draft.named.paths {
            let Some((last, parents)) = path.steps.split_last() else { continue };
            known.entry(keys(parents)).or_default().push(Field {
                key: last.key.clone(),
                label: draft.entry.label.clone(),
                values: draft.details.values.clone(),
                is_open: draft.details.is_open,
                form: draft.form.clone(),
            });
        }
    }
    known
}

/// The fields of each object, by the keys that lead to it.
type Fields = HashMap<Vec<String>, Vec<Field>>;

fn keys(steps: &[Step]) -> Vec<String> {
    steps.iter().map(|step| step.key.clone()).collect()
}

/// The column in a csv-line, where it is not the position in the table.
fn order(entry: &Entry, at: usize) -> Option<u32> {
    let order: u32 = entry.order.trim_end_matches('.').parse().ok()?;
    (order as usize != at + 1).then_some(order)
}

fn place(draft: &Draft, fields: &Fields, notes: &Notes, order: Option<u32>, placed: &mut Vec<Placed>) {
    let labels = labels(&draft.entry.label, draft.named.paths.len());
    for (at, path) in draft.named.paths.iter().enumerate() {
        let Some((last, parents)) = path.steps.split_last() else { continue };
        let beside = fields.get(&keys(parents)).map_or(&[][..], Vec::as_slice);
        let mut row = row(draft, &last.key, beside, notes);
        let labels = labels.get(at).map(|label| match path.numbering {
            Some(_) => unnumbered(label),
            None => label.clone(),
        });
        row.label = labels.filter(|it| !it.is_empty()).or(row.label);
        if row.note == row.label {
            row.note = None;
        }
        row.order = order;
        row.list |= last.is_list;
        if row.list {
            row.comments.retain(|comment| !comment.starts_with("list? "));
        }
        if last.has_place {
            number_places(&mut row, &draft.entry.explained());
        }
        if at > 0 {
            row.comments.retain(|comment| !comment.starts_with('['));
        }
        named(&mut row, draft);
        placed.push(Placed { path: path.clone(), row });
    }
}

/// How many places `price[n]` has, and from which on.
fn number_places(row: &mut Row, text: &str) {
    let Some(Some(told)) = path::told(text, 'n') else { return };
    row.max = row.max.or(told.many);
    if told.from != 0 {
        row.comments.push(format!("nested: the table counts from {}, brackets count from 0", told.from));
    }
}

/// A path whose beginning was left out, by the names read before it.
pub(super) fn complete(path: &Path, before: &[Path]) -> Path {
    let Some(first) = path.steps.first().filter(|_| path.is_cut) else { return path.clone() };
    let known = before.iter().rev().find_map(|other| {
        let at = other.steps.iter().position(|step| step.key == first.key)?;
        Some(other.steps[..at].to_vec())
    });
    let steps = known.unwrap_or_default().into_iter().chain(path.steps.iter().cloned()).collect();
    Path { steps, is_cut: false, ..path.clone() }
}
