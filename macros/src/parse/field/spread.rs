//! `repeated`, `separator = ","` and `nested = brackets`: how values lie in the pairs of a form.

use proc_macro2::Ident;

use super::{Field, ty};
use crate::attribute::Entry;
use crate::parse::message::Wire;
use crate::parse::{Text, one_of};
use crate::problem::Problems;

/// How the values of a field lie in pairs.
pub(crate) struct Spread {
    at: Ident,
    pub(crate) way: Way,
}

/// One of the ways.
pub(crate) enum Way {
    /// The key comes again for each value.
    Repeated,
    /// All values stand in one, with this text between them.
    Separated(String),
    /// What is inside stands in brackets or behind a dot.
    Nested(Nesting),
}

/// How a key says what is inside of what.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nesting {
    Brackets,
    Dots,
}

const NESTINGS: [(&str, Nesting); 2] = [("brackets", Nesting::Brackets), ("dots", Nesting::Dots)];

/// Reads one of the keys. Two of them contradict each other.
pub(super) fn read(entry: &Entry, known: Option<Spread>, problems: &mut Problems) -> Option<Spread> {
    let at = entry.key.clone();
    let way = match entry.key.to_string().as_str() {
        "repeated" => entry.flag(problems).then_some(Way::Repeated),
        "separator" => separator(entry, problems),
        _ => one_of(entry, "way of nesting", &NESTINGS, "`nested = brackets`", problems).map(Way::Nested),
    };
    match (known, way) {
        (Some(known), Some(_)) => {
            problems.at(&at, format!("a field is `{}` or `{at}`, not both", known.at));
            Some(known)
        }
        (known, None) => known,
        (None, Some(way)) => Some(Spread { at, way }),
    }
}

fn separator(entry: &Entry, problems: &mut Problems) -> Option<Way> {
    let text = Text::from(entry.text(problems)?);
    if text.value.is_empty() {
        problems.at(&text.at, "the text between values cannot be empty");
        return None;
    }
    Some(Way::Separated(text.value))
}

/// Values are spread over pairs in forms and queries, and there are several of them unless they are objects.
pub(super) fn check(field: &Field, wire: Option<Wire>, problems: &mut Problems) {
    let Some(Spread { at, way }) = &field.spread else { return };
    let place = match wire {
        _ if field.path.is_some() => "a path",
        Some(Wire::Form | Wire::Query | Wire::PlainForm) | None => "",
        Some(wire) => wire.word(),
    };
    let is_list = ty::list_of(&field.ty).is_some();
    if !place.is_empty() {
        problems.at(at, format!("`{at}` has a meaning in `form` and `query` only, not in `{place}`"));
    } else if field.numbered.is_some() {
        problems.at(at, format!("a field is `numbered` or `{at}`, not both"));
    } else if !is_list && !matches!(way, Way::Nested(_)) {
        let written = ty::written(&field.ty);
        problems.at(at, format!("`{at}` is of a `Vec` or an `Option` of one, not of `{written}`"));
    }
}
