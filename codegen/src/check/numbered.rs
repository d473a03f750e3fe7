//! Numbered repeats: lists of forms and queries whose keys end with a number, and no key can be two things.

use super::fields::check_field;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, is_numbered};
use crate::model::{FieldPlace, Many, Type, Wire};
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax;

/// Digits a number of a key may have; more repeats than that are not read.
const MAX_DIGITS: u32 = 9;
/// The greatest first number.
const MAX_FROM: u32 = 99_999_999;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for row in message.rows.iter().filter(|row| !row.lost) {
            let Some(numbered) = &row.syntax.numbered else { continue };
            check_place(message, row, numbered, diagnostics);
            check_digits(row, numbered, diagnostics);
            check_count(message, row, numbered, diagnostics);
            if is_numbered(message, row) {
                check_inside(merged, row, diagnostics);
            }
        }
        check_keys(merged, message, diagnostics);
    }
}

fn at(row: &Row, numbered: &syntax::Numbered) -> Span {
    let written = [numbered.digits, numbered.from].into_iter().flatten().map(|number| number.span).next();
    written.unwrap_or(row.key.span)
}

fn check_place(message: &Message<'_>, row: &Row, numbered: &syntax::Numbered, diagnostics: &mut Diagnostics) {
    let place = match message.wire() {
        _ if row.place == FieldPlace::Path => "a path",
        Some(Wire::Form | Wire::Query | Wire::PlainForm) | None if message.is_object() => {
            "what is repeated itself"
        }
        Some(Wire::Form | Wire::Query | Wire::PlainForm) | None => "",
        Some(Wire::Json) => "JSON",
        Some(Wire::CsvLine | Wire::Csv) => "a line",
        Some(Wire::Headers) => "headers",
        Some(Wire::None) => "nothing",
    };
    if !place.is_empty() {
        diagnostics
            .error(ids::INVALID_NUMBERING, at(row, numbered), format!("{place} has no numbered keys"))
            .related(row.key.span, "the row")
            .help("only forms and queries have them; leave `numbered` out");
    } else if !matches!(row.many(), Many::List { .. }) {
        diagnostics
            .error(ids::INVALID_NUMBERING, at(row, numbered), "numbered keys hold several values")
            .related(row.key.span, "the row")
            .help("write `list: true`, or leave `numbered` out");
    }
}

/// The numbers have so many digits.
fn check_digits(row: &Row, numbered: &syntax::Numbered, diagnostics: &mut Diagnostics) {
    let (Some(digits), Some(from)) = (&numbered.digits, &numbered.from) else { return };
    if digits.value > MAX_DIGITS {
        diagnostics
            .error(ids::INVALID_NUMBERING, digits.span, format!("a number has at most {MAX_DIGITS} digits"))
            .help(
                "write how many digits each number has with its leading zeros, or 0 for as many as it takes",
            );
        return;
    }
    let room = if digits.value == 0 { u64::from(MAX_FROM) + 1 } else { 10_u64.pow(digits.value) };
    if u64::from(from.value) >= room.min(u64::from(MAX_FROM) + 1) {
        diagnostics
            .error(ids::INVALID_NUMBERING, from.span, format!("no such key begins with number {from}"))
            .related(digits.span, "the digits")
            .help("write the number of the first key, mostly 0 or 1");
        return;
    }
    let Some((list, Many::List { max, .. })) = row.syntax.list.as_ref().map(|list| (list, row.many())) else {
        return;
    };
    if max != u32::MAX && u64::from(from.value) + u64::from(max) > room {
        diagnostics
            .error(ids::INVALID_NUMBERING, list.span(), format!("{max} keys do not fit {digits} digits"))
            .related(digits.span, "the digits")
            .help("write fewer, or more digits");
    }
}

/// What tells how many there are is one number beside them.
fn check_count(message: &Message<'_>, row: &Row, numbered: &syntax::Numbered, diagnostics: &mut Diagnostics) {
    let Some(count) = &numbered.count else { return };
    check_field(count, message, diagnostics);
    let Some(telling) = message.row(&count.value).filter(|telling| telling.ty.is_some()) else { return };
    let is_number = match telling.ty {
        Some(Type::Integer | Type::Digits | Type::Text) => telling.is_scalar(),
        _ => false,
    };
    if !is_number || telling.place == FieldPlace::Path || telling.key.value == row.key.value {
        diagnostics
            .error(ids::INVALID_NUMBERING, count.span, format!("{} counts nothing", quote(&count.value)))
            .related(telling.key.span, "the row")
            .help("name the field that holds how many there are, a whole number");
    }
}

/// What is repeated stands in forms only. What only JSON can hold is reported of its rows.
fn check_inside(merged: &Merged<'_>, row: &Row, diagnostics: &mut Diagnostics) {
    let objects = row.objects.iter().flatten().filter_map(|at| merged.messages.get(*at));
    for object in objects
        .filter(|object| !matches!(object.wire(), Some(Wire::Form | Wire::Query | Wire::PlainForm) | None))
    {
        let named = row.syntax.object.as_ref().map_or(row.key.span, |object| object.span);
        diagnostics
            .error(
                ids::INVALID_NUMBERING,
                named,
                format!("`{}` stands in messages of another kind", object.name),
            )
            .related(object.name.span, "the object")
            .help("give the repeats an object of their own");
    }
}

/// The first part of a numbered key.
struct Stem<'m> {
    name: &'m Spanned<String>,
    digits: u32,
    /// Whose it is, by position.
    row: usize,
}

/// No key can be read in two ways.
fn check_keys(merged: &Merged<'_>, message: &Message<'_>, diagnostics: &mut Diagnostics) {
    let stems = stems(merged, message);
    for (index, stem) in stems.iter().enumerate() {
        let plain =
            message.rows.iter().filter(|row| !is_numbered(message, row) && row.place == FieldPlace::Message);
        for row in plain.filter(|row| is_numbered_key(&row.name.value, &stem.name.value, stem.digits)) {
            report(stem.name, &row.name, diagnostics);
        }
        for other in stems.iter().skip(index + 1).filter(|other| collide(stem, other)) {
            report(stem.name, other.name, diagnostics);
        }
    }
    let open = message.rows.iter().filter(|row| is_numbered(message, row)).filter(|row| {
        let objects = row.objects.iter().flatten().filter_map(|at| merged.messages.get(*at));
        objects.into_iter().any(|object| object.parts.rest.is_some())
    });
    if let [first, second, ..] = open.collect::<Vec<_>>().as_slice() {
        diagnostics
            .error(ids::NUMBERED_KEYS, second.key.span, "other numbered keys can be of two repeats")
            .related(first.key.span, "the first")
            .help("only one of a message's repeats has a `rest`");
    }
}

fn report(stem: &Spanned<String>, other: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let text = format!("keys of {} and of {} can be the same", quote(&stem.value), quote(&other.value));
    diagnostics
        .error(ids::NUMBERED_KEYS, other.span, text)
        .related(stem.span, "the other")
        .help("a key names one thing; look at the numbering's `digits`");
}

fn stems<'m>(merged: &'m Merged<'_>, message: &'m Message<'_>) -> Vec<Stem<'m>> {
    let rows = message.rows.iter().enumerate().filter(|(_, row)| is_numbered(message, row));
    rows.flat_map(|(row, numbered)| {
        let digits = numbered.syntax.numbered.as_ref().and_then(|it| it.digits).map_or(0, |it| it.value);
        numbered_names(merged, numbered).into_iter().map(move |name| Stem { name, digits, row })
    })
    .collect()
}

/// What stands before the numbers in the keys of a row's values.
pub(super) fn numbered_names<'m>(merged: &'m Merged<'_>, row: &'m Row) -> Vec<&'m Spanned<String>> {
    if !row.syntax.is_nested() {
        return vec![&row.name];
    }
    let objects = row.objects.iter().flatten().filter_map(|at| merged.messages.get(*at));
    objects.flat_map(|object| object.rows.iter().map(|row| &row.name)).collect()
}

fn collide(a: &Stem<'_>, b: &Stem<'_>) -> bool {
    let (short, long) = if a.name.value.len() <= b.name.value.len() { (a, b) } else { (b, a) };
    let Some(between) = long.name.value.strip_prefix(short.name.value.as_str()) else { return false };
    if between.is_empty() {
        // Of one row it was reported as a name that occurs twice.
        return a.row != b.row && (a.digits == b.digits || a.digits == 0 || b.digits == 0);
    }
    let length = u32::try_from(between.len()).unwrap_or(u32::MAX);
    let is_number = between.bytes().all(|byte| byte.is_ascii_digit());
    is_number
        && match (short.digits, long.digits) {
            (0, _) => !between.starts_with('0'),
            (_, 0) => length < short.digits,
            (short, long) => length.checked_add(long) == Some(short),
        }
}

/// Whether a key is `name` and a number of so many digits.
pub(super) fn is_numbered_key(key: &str, name: &str, digits: u32) -> bool {
    let Some(number) = key.strip_prefix(name) else { return false };
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    match digits {
        0 => is_number && (number == "0" || !number.starts_with('0')),
        digits => is_number && u32::try_from(number.len()) == Ok(digits),
    }
}
