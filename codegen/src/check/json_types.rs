//! What is written as a JSON number spells one, and JSON is UTF-8.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, is_number};
use crate::model::{JsonForm, Type, Wire};
use crate::syntax::{CharsetUse, CharsetWord};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in merged.messages.iter().filter(|message| message.wire() == Some(Wire::Json)) {
        check_charset(message, diagnostics);
        message.rows.iter().for_each(|row| check_forms(message, row, diagnostics));
    }
}

fn check_forms(message: &Message<'_>, row: &Row, diagnostics: &mut Diagnostics) {
    let Some(words) = row.syntax.json.as_ref() else { return };
    let Some(first) = words.first() else { return };
    if matches!(row.ty, Some(Type::Json | Type::FlatJson)) {
        diagnostics
            .error(ids::JSON_TYPE, first.span, "a JSON value has the type it has")
            .related(row.key.span, "the row")
            .help("leave out `json`");
        return;
    }
    if row.json().write == JsonForm::Number && message.is_written() && !spells_numbers(row) {
        let text = format!("{} is no number, so it cannot be written as one", quote(&row.name.value));
        diagnostics
            .error(ids::JSON_TYPE, first.span, text)
            .related(row.key.span, "the row")
            .help("write `json: text`, or give it a type such as `integer` or `number`");
    }
    if let Some(again) = words.iter().skip(1).find(|word| word.value == first.value) {
        diagnostics
            .error(ids::JSON_TYPE, again.span, format!("`{}` is named twice", again.value.word()))
            .related(first.span, "the first");
    }
}

/// Whether every value of a row is a number in JSON. Digits may begin with zeros, which no number does.
fn spells_numbers(row: &Row) -> bool {
    let listed = &row.syntax.values;
    if let Some(fixed) = &row.syntax.fixed {
        return is_number(&fixed.value.0);
    }
    if !listed.is_empty() {
        return listed.keys().all(|value| is_number(&value.value));
    }
    row.ty.is_none_or(|ty| JsonForm::of(ty) == JsonForm::Number)
}

fn check_charset(message: &Message<'_>, diagnostics: &mut Diagnostics) {
    let Some(charset) = message.charset() else { return };
    let word = match charset {
        CharsetUse::Plain(word) => Some(word),
        CharsetUse::Stated(stated) => stated.value.as_ref(),
    };
    if let Some(word) = word.filter(|word| word.value != CharsetWord::Utf8) {
        diagnostics
            .error(
                ids::JSON_CHARSET,
                word.span,
                format!("JSON is written in UTF-8, not in {}", word.value.word()),
            )
            .help("leave out `charset`");
    }
}
