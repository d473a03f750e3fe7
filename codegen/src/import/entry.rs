//! The lines of a table as entries: one for each field, with all its cells; headings and notes between them.

use std::ops::Range;

use super::columns::{self, Columns};
use super::format;
use super::grid::{Cell, Grid, Line};
use super::header::Role;
use super::{notes, path, plain};

/// What a table says of one field, cell by cell.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) label: String,
    /// How far the label is moved in, or marked as part of what stands above.
    pub(super) label_indent: usize,
    /// Headings that stand before it.
    pub(super) sections: Vec<String>,
    pub(super) details: Vec<String>,
    pub(super) required: String,
    pub(super) condition: String,
    pub(super) form: format::Cells,
    pub(super) order: String,
    /// Values with what stands beside them.
    pub(super) values: Vec<(String, String)>,
    pub(super) fixed: String,
    pub(super) default: String,
    pub(super) example: String,
    pub(super) level: Option<usize>,
    /// How often it may come.
    pub(super) occurs: String,
    /// The number of its line, part by part: 2.1 is 2 and 1.
    pub(super) number: Vec<u32>,
    /// Cells of columns nobody knows, with their headers.
    pub(super) others: Vec<(String, String)>,
    /// Where the name stands; the whole line if it has none.
    pub(super) span: Range<usize>,
    /// Where a cell stands that the header has no column for.
    pub(super) surplus: Option<Range<usize>>,
}

impl Entry {
    /// The cells that may refer to notes.
    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        let own =
            [&self.name, &self.label, &self.required, &self.condition, &self.form.length, &self.default];
        let values = self.values.iter().map(|(value, _)| value);
        own.into_iter().chain(&self.details).chain(&self.form.formats).chain(values).map(String::as_str)
    }

    /// All that explains the field, a cell a line.
    pub(super) fn explained(&self) -> String {
        let values = self.values.iter().map(|(value, _)| value.as_str());
        let values: Vec<&str> = values.filter(|_| self.values.len() == 1).collect();
        let cells = values.into_iter().chain(self.details.iter().map(String::as_str));
        cells.filter(|it| !it.trim().is_empty()).collect::<Vec<_>>().join("\n")
    }
}

/// The entries of a table, and the text of the notes among and below them.
pub(super) struct Entries {
    pub(super) list: Vec<Entry>,
    pub(super) notes: String,
    /// Lines of one cell behind the last field.
    pub(super) below: Vec<String>,
}

/// Reads the lines below the header.
pub(super) fn read(grid: &Grid, columns: &Columns) -> Entries {
    let mut list: Vec<Entry> = Vec::new();
    let mut notes = String::new();
    let mut sections: Vec<String> = Vec::new();
    for line in grid.lines.iter().skip(columns.headers) {
        match kind(line, columns, !list.is_empty()) {
            Kind::Nothing => {}
            Kind::Note(text) => {
                notes.push_str(&text);
                notes.push('\n');
            }
            Kind::Section(text) => sections.push(text),
            Kind::Continuation => {
                if let Some(last) = list.last_mut() {
                    let more = entry(line, columns);
                    join(last, more);
                }
            }
            Kind::Entry => {
                let mut entry = entry(line, columns);
                // A line for each value repeats the field's name.
                if let Some(last) = list.last_mut().filter(|last| is_next_value(last, &entry)) {
                    join(last, entry);
                    continue;
                }
                entry.sections.splice(0..0, std::mem::take(&mut sections));
                list.push(entry);
            }
        }
    }
    without_repeated_sections(&mut list);
    notes.push_str(&grid.after);
    Entries { list, notes, below: sections }
}

enum Kind {
    Nothing,
    Note(String),
    Section(String),
    Continuation,
    Entry,
}

fn kind(line: &Line, columns: &Columns, has_last: bool) -> Kind {
    let filled: Vec<&Cell> = line.iter().filter(|cell| !cell.is_empty() && !cell.is_beside).collect();
    let Some(first) = filled.first() else { return Kind::Nothing };
    // A dash says nothing, so a heading may have them beside it.
    let said = filled.iter().filter(|cell| !plain::is_blank(&cell.text)).count();
    if columns::is_header_again(line, columns) {
        return Kind::Nothing;
    }
    let at = |role: Role| {
        columns.list.iter().position(|column| column.role == Some(role)).and_then(|at| line.get(at))
    };
    let field = at(Role::Field);
    let text = field.map_or("", |cell| cell.text.trim());
    if plain::is_blank(text) && is_total(&first.text) {
        return Kind::Nothing;
    }
    if filled.len() == 1 && plain::is_blank(text) && has_last && explains(line, columns) {
        return Kind::Continuation;
    }
    if (filled.len() == 1 || (said == 1 && !plain::is_blank(&first.text))) && !path::is_name(text) {
        let text = first.text.trim();
        return if text.starts_with(['※', '＊', '*', '注']) {
            Kind::Note(text.to_owned())
        } else {
            Kind::Section(plain::one_line(text))
        };
    }
    if field.is_some_and(|cell| cell.is_below) && has_last {
        return Kind::Continuation;
    }
    let label = at(Role::Label).filter(|cell| !cell.is_below);
    let has_label = label.is_some_and(|cell| !plain::is_blank(&cell.text));
    // A line with a number of its own is no rest of the one before.
    let has_number = at(Role::Number).is_some_and(|cell| !cell.is_below && !numbers(&cell.text).is_empty());
    if text.is_empty() && !has_label && !has_number && has_last { Kind::Continuation } else { Kind::Entry }
}

/// Whether the only cell of a line stands below the explanations, and not over all columns as a heading does.
fn explains(line: &Line, columns: &Columns) -> bool {
    let at = line.iter().position(|cell| !cell.is_empty());
    let is_wide = line.iter().any(|cell| cell.is_beside && !cell.is_empty());
    let role = at.and_then(|at| columns.list.get(at)).and_then(|column| column.role);
    let is_first = at == Some(0);
    let is_mark = at.and_then(|at| line.get(at)).is_some_and(|cell| cell.text.trim_start().starts_with('※'));
    !is_wide
        && !is_first
        && !is_mark
        && matches!(
            role,
            Some(
                Role::Details | Role::Values | Role::Format | Role::Condition | Role::Default | Role::Example
            )
        )
}

/// Whether a line adds up those above.
fn is_total(text: &str) -> bool {
    matches!(
        plain::key(text).as_str(),
        "合計" | "計" | "小計" | "総計" | "合計桁数" | "合計バイト数" | "total" | "subtotal"
    )
}

fn entry(line: &Line, columns: &Columns) -> Entry {
    let mut entry = Entry::default();
    let mut value: Option<String> = None;
    let mut marks: Vec<(&str, &str)> = Vec::new();
    for (at, cell) in line.iter().enumerate() {
        let Some(column) = columns.list.get(at) else { continue };
        let text = cell.text.trim();
        let Some(role) = column.role else {
            if !plain::is_blank(text) && !cell.is_beside {
                entry.others.push((column.header.clone(), plain::one_line(text)));
            }
            continue;
        };
        // A cell over several columns counts once for what may be there more than once.
        let is_again =
            cell.is_beside && matches!(role, Role::Details | Role::Format | Role::Section | Role::Values);
        if is_again || (text.is_empty() && role != Role::Field && role != Role::Required) {
            continue;
        }
        // What only one column can say stays with the first that says it.
        if !plain::is_blank(text) && is_said(&entry, role) {
            entry.others.push((column.header.clone(), plain::one_line(text)));
            continue;
        }
        match role {
            // Blanks before a name tell how deep it lies.
            Role::Field => {
                entry.name = cell.text.clone();
                entry.span = cell.span.clone();
            }
            Role::Label => take_label(&mut entry, &cell.text),
            Role::Details => entry.details.push(text.to_owned()),
            Role::Required if cell.is_beside => {}
            Role::Required => marks.push((&column.header, text)),
            Role::Condition => entry.condition = text.to_owned(),
            Role::Format => entry.form.formats.push(text.to_owned()),
            Role::Length => {
                entry.form.length = text.to_owned();
                entry.form.in_bytes = column.in_bytes;
            }
            Role::MinLength => entry.form.min = text.to_owned(),
            Role::Variable => entry.form.variable = text.to_owned(),
            Role::Order => entry.order = plain::key(text),
            Role::Number => entry.number = numbers(text),
            Role::Values => match &mut value {
                Some(value) => value.push_str(&format!("\n{text}")),
                None => value = Some(text.to_owned()),
            },
            Role::Const => entry.fixed = text.to_owned(),
            Role::Default => entry.default = text.to_owned(),
            Role::Example => entry.example = plain::one_line(text),
            Role::Level => entry.level = plain::key(text).trim_start_matches("lv").parse().ok(),
            Role::Section => entry.sections.push(plain::one_line(text)),
            Role::Occurs => entry.occurs = text.to_owned(),
        }
    }
    take_marks(&mut entry, &marks);
    if let Some(value) = value {
        let beside = entry.details.join("\n");
        entry.values.push((value, beside));
    }
    if entry.span.is_empty() {
        entry.span = line.iter().find(|cell| !cell.is_empty()).map_or(0..0, |cell| cell.span.clone());
    }
    let surplus = line.iter().skip(columns.list.len()).find(|cell| !cell.is_empty());
    entry.surplus = surplus.map(|cell| cell.span.clone());
    entry
}

/// A label without blanks and branches before it; a remark behind it explains.
fn take_label(entry: &mut Entry, cell: &str) {
    let (indent, text) = path::indent(cell);
    entry.label_indent = indent;
    let text = text.trim();
    let remark = text.find('※').filter(|at| *at > 0).map(|at| text.split_at(at));
    let is_number = |remark: &str| {
        remark.chars().nth(1).is_none_or(|c| plain::fold_char(c).is_ascii_digit() || c == ')' || c == '）')
    };
    match remark.filter(|(_, remark)| !is_number(remark)) {
        Some((label, remark)) if !remark.contains([')', '）']) => {
            entry.label = plain::one_line(label);
            entry.details.push(remark.to_owned());
        }
        _ => entry.label = plain::one_line(text),
    }
}

/// Whether a column before this one has said what it says.
fn is_said(entry: &Entry, role: Role) -> bool {
    let own = match role {
        Role::Condition => &entry.condition,
        Role::Length => &entry.form.length,
        Role::MinLength => &entry.form.min,
        Role::Const => &entry.fixed,
        Role::Default => &entry.default,
        Role::Example => &entry.example,
        Role::Label => &entry.label,
        _ => return false,
    };
    !plain::is_blank(own)
}

/// Of several columns of marks (新規 and 変更) one counts only if all say the same.
fn take_marks(entry: &mut Entry, marks: &[(&str, &str)]) {
    let Some((_, first)) = marks.first() else { return };
    if marks.iter().all(|(_, mark)| plain::key(mark) == plain::key(first)) {
        entry.required = (*first).to_owned();
        return;
    }
    let shown = marks.iter().map(|(header, mark)| {
        let mark = if mark.is_empty() { "(空欄)" } else { mark };
        (if header.is_empty() { "必須" } else { *header }.to_owned(), plain::one_line(mark))
    });
    entry.others.extend(shown);
}

/// The parts of a line's number; nothing if it is none.
fn numbers(text: &str) -> Vec<u32> {
    let key = plain::key(text);
    let parts: Option<Vec<u32>> =
        key.trim_end_matches('.').split(['.', '-']).map(|part| part.parse().ok()).collect();
    parts.unwrap_or_default()
}

fn is_next_value(last: &Entry, entry: &Entry) -> bool {
    !entry.values.is_empty()
        && !last.values.is_empty()
        && last.name == entry.name
        && last.label == entry.label
}

/// A line that only goes on with the field of the line before.
fn join(last: &mut Entry, more: Entry) {
    for text in more.details {
        if last.details.last() != Some(&text) {
            last.details.push(text);
        }
    }
    for format in more.form.formats {
        if !last.form.formats.contains(&format) {
            last.form.formats.push(format);
        }
    }
    let fill = |own: &mut String, more: String| {
        if own.trim().is_empty() {
            *own = more;
        }
    };
    fill(&mut last.form.length, more.form.length);
    fill(&mut last.required, more.required);
    fill(&mut last.condition, more.condition);
    fill(&mut last.default, more.default);
    fill(&mut last.occurs, more.occurs);
    last.values.extend(more.values);
    last.others.extend(more.others);
}

/// A group's name that stands in every line of it heads only the first.
fn without_repeated_sections(list: &mut [Entry]) {
    let mut before: Vec<String> = Vec::new();
    for entry in list {
        let own = std::mem::take(&mut entry.sections);
        let keep = own.iter().filter(|section| !before.contains(section) && **section != entry.label);
        entry.sections = keep.cloned().collect();
        if !own.is_empty() {
            before = own;
        }
    }
}

/// Whether an entry without a name stands for everything else that may be sent: その他データ.
pub(super) fn is_rest(entry: &Entry) -> bool {
    const WORDS: [&str; 6] = ["その他", "任意の", "任意で設定", "自由に", "key=value", "任意パラメ"];
    let (label, _) = notes::without_marks(&entry.label);
    let details = entry.details.join(" ");
    WORDS.iter().any(|word| label.contains(word) || details.contains(word))
}
