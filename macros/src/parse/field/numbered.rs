//! `numbered(digits = 4, from = 0, count = "n")`: how the keys of a list are numbered.

use proc_macro2::Ident;

use super::{Field, ty};
use crate::attribute::{Entry, Given, admit, split};
use crate::parse::Text;
use crate::parse::message::Wire;
use crate::problem::Problems;

/// How the keys of a list are numbered.
pub(crate) struct Numbered {
    at: Ident,
    /// How many digits a number has; 0 for as many as it takes.
    pub(crate) digits: u32,
    /// The first number.
    pub(crate) from: u32,
    /// The field that says how many there are, by its name on the wire.
    pub(crate) count: Option<Text>,
}

const EXAMPLE: &str = "`numbered(digits = 4, from = 0)`, with 0 digits for as many as it takes";
const MAX_DIGITS: u32 = 9;
const MAX_FROM: u32 = 99_999_999;

pub(super) fn read(entry: &Entry, problems: &mut Problems) -> Option<Numbered> {
    let Given::List(group) = &entry.given else {
        problems.at(&entry.key, format!("`numbered` says how keys are numbered: {EXAMPLE}"));
        return None;
    };
    let (mut digits, mut from, mut count) = (None, None, None);
    for entry in
        admit(split(group.stream(), problems), "numbered", &["digits", "from", "count"], &[], problems)
    {
        match entry.key.to_string().as_str() {
            "digits" => digits = entry.number(problems),
            "from" => from = entry.number(problems),
            _ => count = entry.text(problems).map(Text::from),
        }
    }
    let (Some(digits), Some(from)) = (digits, from) else {
        problems.at(&entry.key, format!("`numbered` needs `digits` and `from`: {EXAMPLE}"));
        return None;
    };
    let room = if digits == 0 { MAX_FROM + 1 } else { 10_u32.saturating_pow(digits) };
    if digits > MAX_DIGITS || from > MAX_FROM || from >= room {
        problems.at(
            &entry.key,
            format!("no key has number {from} in {digits} digits, of which there are at most {MAX_DIGITS}"),
        );
        return None;
    }
    Some(Numbered { at: entry.key.clone(), digits, from, count })
}

/// Numbered keys stand in forms and queries, and hold several values.
pub(super) fn check(field: &Field, wire: Option<Wire>, problems: &mut Problems) {
    let Some(numbered) = &field.numbered else { return };
    let place = match wire {
        _ if field.path.is_some() => "a path",
        Some(Wire::Form | Wire::Query | Wire::PlainForm) | None => "",
        Some(wire) => wire.word(),
    };
    if !place.is_empty() {
        problems.at(
            &numbered.at,
            format!("`numbered` has a meaning in `form` and `query` only, not in `{place}`"),
        );
    } else if ty::list_of(&field.ty).is_none() {
        let written = ty::written(&field.ty);
        problems
            .at(&numbered.at, format!("`numbered` is of a `Vec` or an `Option` of one, not of `{written}`"));
    }
}

/// What tells how many there are is a field of the message.
pub(crate) fn check_counts(fields: &[Field], problems: &mut Problems) {
    for field in fields {
        let Some(count) = field.numbered.as_ref().and_then(|numbered| numbered.count.as_ref()) else {
            continue;
        };
        match fields.iter().find(|other| other.name.value == count.value) {
            Some(other) if other.ident != field.ident => {}
            _ => problems.at(&count.at, format!("no other field has the name `{}` on the wire", count.value)),
        }
    }
}
