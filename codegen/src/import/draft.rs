//! Entries with what was read of them: form, details and mark.

use super::details::{self, Details};
use super::entry::Entry;
use super::format::{self, Form};
use super::path::Named;
use super::plain;
use super::required::{self, Alphabet, Mark};

/// An entry that names fields, with what was read of it.
pub(super) struct Draft {
    pub(super) named: Named,
    pub(super) entry: Entry,
    pub(super) form: Form,
    pub(super) details: Details,
    pub(super) mark: Mark,
}

pub(super) fn draft(named: Named, mut entry: Entry, alphabet: &Alphabet) -> Draft {
    // What stands beside the name counts where no column says it.
    if let (Some(mark), true) = (&named.mark, plain::is_blank(&entry.required)) {
        entry.required.clone_from(mark);
    }
    if plain::is_blank(&entry.required) && required::is_word(&plain::key(&entry.condition)) {
        entry.required = std::mem::take(&mut entry.condition);
    }
    if let (Some(ty), true) = (&named.ty, entry.form.formats.is_empty()) {
        entry.form.formats.push(ty.clone());
    }
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
