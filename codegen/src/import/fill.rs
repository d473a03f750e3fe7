//! A row of what was read of an entry, and whether it must be there.

use denbun_notation::{Charset, Set};

use super::condition::{self, Field};
use super::draft::Draft;
use super::entry::Entry;
use super::notes::Notes;
use super::required::{Mark, Need};
use super::row::{Required, Row, Value};
use super::{format, occurs, plain, spread};
use crate::syntax::TypeWord;

pub(super) fn row(draft: &Draft, key: &str, fields: &[Field], notes: &Notes) -> Row {
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
    let has_label = !plain::is_blank(&entry.label) || named.label.is_some();
    form_in_details(&mut row, has_label);
    occurs::read(&mut row, mark, &entry.occurs, &mut comments);
    spread::read(&mut row, &entry.explained(), &mut comments);
    require(&mut row, mark, entry, fields, notes, &mut comments);
    let text = entry.explained();
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

/// A table without a column for it has the notation where others explain: 内容 半角数字14〜16桁. Only what is one from
/// beginning to end, and says which characters or numbers there are.
fn form_in_details(row: &mut Row, has_label: bool) {
    let has_form = row.format.is_some() || row.ty.is_some() || row.list;
    if has_form || !row.values.is_empty() || row.fixed.is_some() {
        return;
    }
    // Numbers alone may be anything.
    let says = |note: &str| match denbun_notation::parse(note) {
        Ok(_) if !note.contains(char::is_alphabetic) => false,
        Ok(format) => match &format.charset {
            Charset::Set(set) => !set.includes(Set::ANY),
            Charset::Enum(_) => false,
            _ => true,
        },
        Err(_) => false,
    };
    let Some(note) = row.note.as_deref() else { return };
    let text = note.strip_prefix("必須").unwrap_or(note).trim_start_matches([' ', '　', ':', '：', '。']);
    if says(text) {
        // 通貨コード is what it is called as well.
        let is_name = !has_label && names(text);
        row.format = Some(text.to_owned());
        row.note = row.note.take().filter(|_| is_name);
    }
}

/// Whether a notation names what it is, rather than its characters.
fn names(text: &str) -> bool {
    !["半角", "全角", "数", "英", "文字", "桁", "バイト", "yy", "YY", "以"]
        .iter()
        .any(|word| text.contains(word))
        && plain::is_japanese(text)
}

/// A type that the notation does not tell: an address needs signs that 半角英数 has not.
fn ty(draft: &Draft) -> Option<TypeWord> {
    let has = |c: char| draft.form.read.as_ref().is_some_and(|format| format.set().contains(c));
    if draft.form.ty.is_some() {
        return draft.form.ty;
    }
    let label = &draft.entry.label;
    let is_text =
        draft.form.read.as_ref().is_some_and(|format| matches!(format.charset, Charset::Set(_)) && has('a'));
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
    let details = entry.explained();
    let noted: Vec<&str> = mark.notes.iter().filter_map(|it| notes.get(it)).collect();
    let stated = Some(entry.condition.as_str()).filter(|it| !plain::is_blank(it));
    let read = |text: &str, is_marked: bool| condition::read(text, &row.key, fields, is_marked);
    match &mark.need {
        // A circle beside a condition is no circle.
        Need::Yes | Need::Unstated | Need::No if stated.is_some_and(condition::is_one) => {
            let stated = stated.unwrap_or_default();
            row.required = read(stated, true).map(Required::When);
            if row.required.is_none() {
                tell(mark, [stated], comments);
            }
        }
        Need::Yes => {
            row.required = Some(Required::Always(true));
            tell(mark, noted.iter().copied().chain(stated), comments);
        }
        Need::Unstated if says_required(&details) => {
            row.required = Some(Required::Always(true));
            tell(mark, stated, comments);
        }
        Need::Unstated | Need::No => {
            let optional = (mark.need == Need::No).then_some(Required::Always(false));
            let of_notes = || match noted.as_slice() {
                [note] => read(note, false),
                _ => None,
            };
            match read(&details, false).or_else(of_notes) {
                Some(condition) => row.required = Some(Required::When(condition)),
                None => {
                    row.required = optional.or(row.required.take());
                    tell(mark, noted.iter().copied().chain(stated), comments);
                }
            }
        }
        Need::Never => comments.push(format!("必須 {}: not to be sent", mark.text)),
        Need::Conditional => {
            let has_label = !plain::is_blank(&entry.label);
            let places = stated.into_iter().chain(noted.iter().copied()).collect();
            on_condition(row, &Places { mark, places, details: &details, has_label }, fields, comments);
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

/// Notes that stand beside a mark.
fn tell<'n>(mark: &Mark, notes: impl IntoIterator<Item = &'n str>, comments: &mut Vec<String>) {
    let what = if mark.text.is_empty() { "条件".to_owned() } else { format!("必須 {}", mark.text) };
    comments.extend(notes.into_iter().map(|note| format!("{what}: {}", plain::sentence(note))));
}

/// Where a condition may stand.
struct Places<'p> {
    mark: &'p Mark,
    /// A column of its own, and footnotes.
    places: Vec<&'p str>,
    details: &'p str,
    /// Whether the details are not what the field is called by.
    has_label: bool,
}

/// The condition stands in a column of its own, in a footnote, or among the details.
fn on_condition(row: &mut Row, at: &Places<'_>, fields: &[Field], comments: &mut Vec<String>) {
    let Places { mark, places, details, has_label } = at;
    // Japanese that speaks of no case explains what the field is; other words may name the cases themselves.
    let may_be = |text: &String| {
        condition::is_one(text) || !(plain::is_japanese(text) || denbun_notation::parse(text).is_ok())
    };
    let said = places.first().map(|place| plain::sentence(place)).or_else(|| row.note.clone().filter(may_be));
    let first = match places.first() {
        Some(first) => condition::read(first, &row.key, fields, true),
        None => condition::read(details, &row.key, fields, true),
    };
    // A footnote may only say that there is a condition.
    let is_vague = places.first().is_some_and(|it| !condition::is_one(it));
    let found =
        first.or_else(|| is_vague.then(|| condition::read(details, &row.key, fields, true)).flatten());
    if let Some(condition) = found {
        row.required = Some(Required::When(condition));
        return;
    }
    match said {
        Some(said) => {
            comments.push(format!("必須 {}: {said}", mark.text));
            // What the comment quotes is not said twice, unless it is all there is to call the field by.
            if *has_label && row.note.as_deref() == Some(said.as_str()) {
                row.note = None;
            }
            if is_vague && condition::is_one(details) {
                comments.push(format!("必須? {}", plain::sentence(details)));
            }
        }
        None => comments.push(format!("必須 {}: on what condition is not said", mark.text)),
    }
}

/// `必須。…`, `【必須】…`: a table without a column for it says in the details that a field must be there.
fn says_required(details: &str) -> bool {
    let text = plain::fold(details);
    let ends = |rest: &str| rest.chars().next().is_none_or(|c| " 。\n:.".contains(c));
    let leads = text.trim_start().strip_prefix("必須").is_some_and(ends);
    leads || ["(必須)", "【必須】", "[必須]", "*必須*"].iter().any(|word| text.contains(word))
}

/// The row for everything else: その他データ.
pub(super) fn rest_row(entry: &Entry, notes: &Notes) -> Row {
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
