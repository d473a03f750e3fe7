//! Entries become rows: names are read, forms, details, marks and conditions; then rows are put into their objects.

use std::collections::HashMap;

use super::columns::Columns;
use super::condition::{self, Field};
use super::details::{self, Details};
use super::entry::{self, Entries, Entry};
use super::format::{self, Form};
use super::header::Role;
use super::nest::{self, Placed};
use super::notes::Notes;
use super::path::{self, Named, Path, Step};
use super::required::{Alphabet, Mark, Need};
use super::row::{Required, Row, Value};
use super::{plain, propose};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::source::{FileId, Span};
use crate::syntax::TypeWord;

/// The rows of a table, and the row for everything else.
pub(super) struct Built {
    pub(super) rows: Vec<Row>,
    pub(super) rest: Option<Row>,
}

/// An entry that names fields, with what was read of it.
struct Draft {
    named: Named,
    entry: Entry,
    form: Form,
    details: Details,
    mark: Mark,
}

/// Makes the rows of a table's entries.
pub(super) fn build(
    file: FileId,
    entries: Entries,
    columns: &Columns,
    diagnostics: &mut Diagnostics,
) -> Built {
    let notes = Notes::read(&entries.notes);
    let alphabet = Alphabet::of(entries.list.iter().map(|entry| entry.required.as_str()));
    let mut rest = None;
    let mut drafts = Vec::new();
    for entry in entries.list {
        tell_surplus(file, &entry, diagnostics);
        let at = Span::new(file, entry.span.clone());
        match path::read(&entry.name) {
            Some(named) if !named.paths.is_empty() => drafts.push(draft(named, entry, alphabet)),
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
    Built { rows, rest }
}

fn draft(named: Named, entry: Entry, alphabet: Alphabet) -> Draft {
    let form = format::read(&entry.form);
    let mut text = entry.details.join("\n");
    let mut details = Details::default();
    let values = listed_beside(&entry, &form);
    if !values.is_empty() {
        // The details were the labels of the values.
        text = String::new();
        details.values = values;
    } else if let [(value, _)] = entry.values.as_slice() {
        text = one_value(value, &text, &form, &mut details);
    }
    let found = details::read(&text, &form);
    let details = merge(details, found);
    let details = with_columns(details, &entry, &form);
    let mark = alphabet.read(&entry.required);
    Draft { named, entry, form, details, mark }
}

/// Values that have lines of their own, each with its label beside it.
fn listed_beside(entry: &Entry, form: &Form) -> Vec<(String, String)> {
    let is_value = |(value, _): &(String, String)| {
        super::values::is_code(&plain::fold(value)) && format::fits(form, &plain::fold(value))
    };
    if entry.values.len() < 2 || !entry.values.iter().all(is_value) {
        return Vec::new();
    }
    let label = |value: &str, label: &str| {
        if plain::is_blank(label) { value.to_owned() } else { plain::one_line(label) }
    };
    entry.values.iter().map(|(value, text)| (plain::fold(value), label(value, text))).collect()
}

/// The cell of a column of values: a list, one value, or words like those of the details.
fn one_value(value: &str, text: &str, form: &Form, details: &mut Details) -> String {
    let code = plain::fold(value.trim().trim_matches(['「', '」', '"']));
    if super::values::is_code(&code) && format::fits(form, &code) {
        details.fixed = Some(code.clone());
        details.comments.push(format!("const: `{code}` stands in the column of values"));
        return text.to_owned();
    }
    let listed = details::read(value, form);
    let is_list = !listed.values.is_empty() || listed.fixed.is_some();
    if !is_list {
        return [value, text]
            .iter()
            .filter(|it| !it.trim().is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join("\n");
    }
    *details = Details { note: None, ..listed };
    text.to_owned()
}

/// What columns of their own say goes before what sentences do.
fn merge(own: Details, found: Details) -> Details {
    let mut comments = own.comments;
    comments.extend(found.comments);
    let has_own = !own.values.is_empty() || own.fixed.is_some();
    Details {
        values: if has_own { own.values } else { found.values },
        is_open: if has_own { own.is_open } else { found.is_open },
        fixed: if has_own { own.fixed } else { found.fixed },
        default: own.default.or(found.default),
        note: found.note,
        comments,
    }
}

fn with_columns(mut details: Details, entry: &Entry, form: &Form) -> Details {
    let code = |text: &str| {
        let text = plain::fold(text.trim().trim_matches(['「', '」', '"', '\'']));
        (super::values::is_code(&text) && format::fits(form, &text)).then_some(text)
    };
    if !plain::is_blank(&entry.fixed) {
        match code(&entry.fixed) {
            Some(value) => {
                details.fixed = Some(value);
                details.values.clear();
            }
            None => details.comments.push(format!("固定値: {}", plain::one_line(&entry.fixed))),
        }
    }
    if !plain::is_blank(&entry.default) && details.fixed.is_none() {
        match code(&entry.default) {
            Some(value) if details.values.is_empty() || details.values.iter().any(|(it, _)| *it == value) => {
                details.default = Some(value)
            }
            _ => details.comments.push(format!("デフォルト: {}", plain::one_line(&entry.default))),
        }
    }
    details
}

fn tell_surplus(file: FileId, entry: &Entry, diagnostics: &mut Diagnostics) {
    if let Some(at) = &entry.surplus {
        diagnostics
            .warning(ids::RAGGED_ROW, Span::new(file, at.clone()), "this cell has no column in the header")
            .help("it is left out; is a separator inside of a cell not quoted?");
    }
}

/// Fields that lie deeper than the one above, by a column of levels or by blanks and branches before the name.
fn nest_by_level(drafts: &mut [Draft]) {
    let level = |draft: &Draft| draft.entry.level.unwrap_or(draft.named.indent);
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
        row.label = labels.get(at).cloned().filter(|it| !it.is_empty()).or(row.label);
        if row.note == row.label {
            row.note = None;
        }
        row.order = order;
        row.list |= last.is_list;
        if at > 0 {
            row.comments.retain(|comment| !comment.starts_with('['));
        }
        named(&mut row, draft);
        placed.push(Placed { path: path.clone(), row });
    }
}

/// Every row has a label: the document's, what stands in brackets, or for want of one the name itself.
fn named(row: &mut Row, draft: &Draft) {
    if row.label.is_some() {
        return;
    }
    if let Some(label) = &draft.named.label {
        row.label = Some(label.clone());
        return;
    }
    let short = row.note.as_ref().filter(|note| note.chars().count() <= 24 && !note.contains(['。', '※']));
    match short.cloned() {
        Some(label) => {
            row.note = None;
            row.label = Some(label);
        }
        None => {
            row.label = Some(row.key.clone());
            row.comments.push("label: none in the table".to_owned());
        }
    }
}

/// 取引メモ1-3 and 氏名１・２ for several names are several labels.
fn labels(label: &str, count: usize) -> Vec<String> {
    let (label, _) = super::notes::without_marks(label);
    if count < 2 || label.is_empty() {
        return vec![label; count];
    }
    let divided: Vec<&str> = label.split(['/', '／', '、']).map(str::trim).collect();
    if divided.len() == count {
        return divided.into_iter().map(str::to_owned).collect();
    }
    let folded = plain::fold(&label);
    let base = folded.trim_end_matches(|c: char| c.is_ascii_digit() || "・-~,〜".contains(c));
    let numbers = &folded[base.len()..];
    let base: String = label.chars().take(base.chars().count()).collect();
    if numbers.starts_with('1') && numbers.len() > 1 {
        return (1..=count).map(|number| format!("{base}{number}")).collect();
    }
    vec![label; count]
}

fn row(draft: &Draft, key: &str, fields: &[Field], notes: &Notes) -> Row {
    let Draft { named, entry, form, details, mark } = draft;
    let mut comments: Vec<String> = entry.sections.iter().map(|section| format!("[{section}]")).collect();
    comments.extend(form.comment.clone());
    comments.extend(details.comments.iter().cloned());
    let mut row = Row {
        key: key.to_owned(),
        format: form.notation.clone(),
        ty: ty(draft),
        fixed: details.fixed.clone(),
        default: details.default.clone(),
        values: details
            .values
            .iter()
            .map(|(value, label)| Value { value: value.clone(), label: label.clone(), rust: None })
            .collect(),
        open: details.is_open,
        list: form.is_list,
        note: details.note.clone(),
        span: entry.span.clone(),
        ..Row::default()
    };
    if form.is_object {
        row.ty = Some(TypeWord::Json);
    }
    require(&mut row, mark, entry, fields, notes, &mut comments);
    let text = entry.details.join("\n");
    let referred = super::notes::references(&format!("{text}\n{}", entry.label))
        .into_iter()
        .chain(named.marks.iter().cloned());
    for mark_name in referred {
        if let Some(note) = notes.get(&mark_name).filter(|_| !mark.notes.contains(&mark_name)) {
            comments.push(format!("{mark_name} {}", plain::sentence(note)));
        }
    }
    if !plain::is_blank(&entry.example) {
        comments.push(format!("例: {}", entry.example));
    }
    comments.extend(
        entry
            .others
            .iter()
            .map(|(header, text)| if header.is_empty() { text.clone() } else { format!("{header}: {text}") }),
    );
    let mut seen = std::collections::HashSet::new();
    comments.retain(|comment| seen.insert(comment.clone()));
    row.comments = comments;
    row
}

/// A type that the notation does not tell: an address needs signs that 半角英数 has not.
fn ty(draft: &Draft) -> Option<TypeWord> {
    let has = |c: char| draft.form.read.as_ref().is_some_and(|format| format.set().contains(c));
    if draft.form.ty.is_some() {
        return draft.form.ty;
    }
    let label = &draft.entry.label;
    let is_text = draft
        .form
        .read
        .as_ref()
        .is_some_and(|format| matches!(format.charset, denbun_notation::Charset::Set(_)) && has('a'));
    let ends = |words: &[&str]| words.iter().any(|word| plain::fold(label).ends_with(word));
    match is_text {
        true if ends(&["メールアドレス", "メール", "E-mail"]) && !has('@') => Some(TypeWord::Email),
        true if ends(&["URL", "URI"]) && !has('/') => Some(TypeWord::Url),
        _ => None,
    }
}

/// Whether it must be there, as far as that can be said for sure.
fn require(
    row: &mut Row,
    mark: &Mark,
    entry: &Entry,
    fields: &[Field],
    notes: &Notes,
    comments: &mut Vec<String>,
) {
    let details = entry.details.join("\n");
    let noted: Vec<&str> = mark.notes.iter().filter_map(|it| notes.get(it)).collect();
    let read = |text: &str, is_marked: bool| condition::read(text, &row.key, fields, is_marked);
    match &mark.need {
        Need::Yes => {
            row.required = Some(Required::Always(true));
            comments
                .extend(noted.iter().map(|note| format!("必須 {}: {}", mark.text, plain::sentence(note))));
        }
        Need::Unstated | Need::No => {
            let optional = (mark.need == Need::No).then_some(Required::Always(false));
            row.required = read(&details, false).map(Required::When).or(optional);
            comments
                .extend(noted.iter().map(|note| format!("必須 {}: {}", mark.text, plain::sentence(note))));
        }
        Need::Never => comments.push(format!("必須 {}: not to be sent", mark.text)),
        Need::Conditional => {
            let stated = [entry.condition.as_str()]
                .into_iter()
                .chain(noted.iter().copied())
                .find(|it| !it.trim().is_empty());
            let found = match stated {
                Some(stated) => read(stated, true),
                None => read(&details, true),
            };
            match found {
                Some(condition) => row.required = Some(Required::When(condition)),
                None => {
                    let stated = stated.unwrap_or(row.note.as_deref().unwrap_or_default());
                    let stated = if stated.trim().is_empty() {
                        "on what condition is not said".to_owned()
                    } else {
                        plain::sentence(stated)
                    };
                    comments.push(format!("必須 {}: {stated}", mark.text));
                    // What the comment quotes is not said twice.
                    if row.note.as_deref() == Some(stated.as_str()) {
                        row.note = None;
                    }
                }
            }
        }
        Need::Cases(first, cases) => match condition::of_cases(first, cases, &row.key, fields) {
            Some(condition) => {
                row.required = Some(Required::When(condition));
                if cases.iter().any(|(_, need)| *need == Need::Never) {
                    comments.push(format!("必須 {}", mark.text));
                }
            }
            None => comments.push(format!("必須 {}", mark.text)),
        },
        Need::Unclear => comments.push(format!("必須 {}: not understood", mark.text)),
    }
}

/// The row for everything else: その他データ.
fn rest_row(entry: &Entry, notes: &Notes) -> Row {
    let form = format::read(&entry.form);
    let (label, _) = super::notes::without_marks(&entry.label);
    let text = plain::sentence(&entry.details.join("\n"));
    let mut comments: Vec<String> = form.comment.into_iter().collect();
    for mark in super::notes::references(&text) {
        comments.extend(notes.get(&mark).map(|note| format!("{mark} {}", plain::sentence(note))));
    }
    let order = plain::key(&entry.order).parse().ok();
    Row {
        key: "rest".to_owned(),
        label: (!label.is_empty()).then_some(label),
        format: form.notation,
        note: (!text.is_empty()).then_some(text),
        order,
        comments,
        span: entry.span.clone(),
        ..Row::default()
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
