//! A row of what was read of an entry, and whether it must be there.

use denbun_notation::{Charset, Set};

use super::condition::{self, Field};
use super::draft::Draft;
use super::entry::Entry;
use super::notes::Notes;
use super::required::{Mark, Need};
use super::row::{Required, Row, Value};
use super::{format, plain};
use crate::syntax::TypeWord;

/// Every row has a label: the document's, what stands in brackets, or for want of one the name itself.
pub(super) fn named(row: &mut Row, draft: &Draft) {
    if row.label.is_some() {
        return;
    }
    if let Some(label) = &draft.named.label {
        row.label = Some(label.clone());
        return;
    }
    if let Some(label) = before_values(row) {
        row.label = Some(label);
        return;
    }
    if let Some((label, note)) = before_remarks(row, draft) {
        (row.label, row.note) = (Some(label), Some(note));
        return;
    }
    match row.note.as_ref().filter(|note| is_short(note)).cloned() {
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

fn is_short(text: &str) -> bool {
    text.chars().count() <= 24 && !text.contains(['。', '※'])
}

/// Of two columns that explain, the first has the label: 説明 before 備考.
fn before_remarks(row: &Row, draft: &Draft) -> Option<(String, String)> {
    let [first, _, ..] = draft.entry.details.as_slice() else { return None };
    let label = plain::sentence(first);
    let note = row.note.as_ref()?.strip_prefix(&label)?.trim();
    (is_short(&label) && !label.is_empty() && !note.is_empty()).then(|| (label, note.to_owned()))
}

/// 処理結果 of `処理結果 1:成功 9:失敗`.
fn before_values(row: &Row) -> Option<String> {
    let (note, first) = (row.note.as_ref()?, row.values.first()?);
    let folded = plain::fold(note);
    let at = folded.find(&format!(" {}", first.value))?;
    // Folding keeps the number of characters, not that of bytes.
    let lead: String = note.chars().take(folded[..at].chars().count()).collect();
    let lead = lead.trim();
    (plain::is_japanese(lead) && lead.chars().count() <= 24).then(|| lead.to_owned())
}

/// 取引メモ1-3 and 氏名１・２ for several names are several labels.
pub(super) fn labels(label: &str, count: usize) -> Vec<String> {
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
    form_in_details(&mut row);
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

/// A table without a column for it has the notation where others explain: 内容 半角数字14〜16桁. Only what is one from
/// beginning to end, and says which characters or numbers there are.
fn form_in_details(row: &mut Row) {
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
        row.format = Some(text.to_owned());
        row.note = None;
    }
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
    let details = entry.details.join("\n");
    let noted: Vec<&str> = mark.notes.iter().filter_map(|it| notes.get(it)).collect();
    let read = |text: &str, is_marked: bool| condition::read(text, &row.key, fields, is_marked);
    match &mark.need {
        Need::Yes => {
            row.required = Some(Required::Always(true));
            comments
                .extend(noted.iter().map(|note| format!("必須 {}: {}", mark.text, plain::sentence(note))));
        }
        Need::Unstated if says_required(&details) => row.required = Some(Required::Always(true)),
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
