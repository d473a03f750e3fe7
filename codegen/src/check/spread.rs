//! Lists and objects of forms: each lies in the pairs in one way, and no key can be two things.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, is_numbered, is_spread};
use crate::model::{FieldPlace, Many, Nesting, Wire};
use crate::read::Spanned;
use crate::source::Span;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for row in message.rows.iter().filter(|row| !row.lost) {
            if is_numbered(message, row) {
                let objects = row.objects.iter().flatten().filter_map(|at| merged.messages.get(*at));
                objects.for_each(|object| check_single(object, row, diagnostics));
            }
            let ways = ways(row);
            let Some((key, at)) = ways.first().copied() else { continue };
            if !check_place(message, row, key, at, diagnostics) {
                continue;
            }
            check_one_way(row, &ways, diagnostics);
            check_kind(row, key, at, diagnostics);
            check_separator(merged, message, row, diagnostics);
            check_inside(merged, row, diagnostics);
        }
        check_keys(merged, message, diagnostics);
    }
}

/// The ways a row says its values lie in pairs: each key, and where it is written.
fn ways(row: &Row) -> Vec<(&'static str, Span)> {
    let written = &row.syntax;
    let ways = [
        ("repeated", written.repeated.as_ref().filter(|repeated| repeated.value).map(|it| it.span)),
        ("separator", written.separator.as_ref().map(|it| it.span)),
        ("nested", written.nested.as_ref().map(|it| it.span)),
    ];
    ways.into_iter().filter_map(|(key, at)| Some((key, at?))).collect()
}

fn check_place(message: &Message<'_>, row: &Row, key: &str, at: Span, diagnostics: &mut Diagnostics) -> bool {
    let place = match message.wire() {
        _ if row.place == FieldPlace::Path => "a path",
        Some(Wire::Form | Wire::Query | Wire::PlainForm) | None => return true,
        Some(Wire::Json) => "JSON",
        Some(Wire::CsvLine | Wire::Csv) => "a line",
        Some(Wire::Headers) => "a header",
        // That there are fields at all was reported.
        Some(Wire::None) => return false,
    };
    diagnostics
        .error(ids::INVALID_SPREAD, at, format!("`{key}` says something that {place} cannot hold"))
        .related(row.key.span, "the row")
        .help(format!("only forms and queries have it; leave `{key}` out"));
    false
}

fn check_one_way(row: &Row, ways: &[(&'static str, Span)], diagnostics: &mut Diagnostics) {
    let numbered = row.syntax.numbered.as_ref().map(|numbered| {
        let written = [numbered.digits, numbered.from].into_iter().flatten().map(|it| it.span).next();
        ("numbered", written.unwrap_or(row.key.span))
    });
    let all: Vec<_> = numbered.into_iter().chain(ways.iter().copied()).collect();
    if let [(first, at), (second, other), ..] = all.as_slice() {
        diagnostics
            .error(ids::INVALID_SPREAD, *other, format!("a row has either `{first}` or `{second}`"))
            .related(*at, "the other")
            .help("leave out one of them: the values lie in the message in one way");
    }
}

/// A list, or with `nested` an object.
fn check_kind(row: &Row, key: &str, at: Span, diagnostics: &mut Diagnostics) {
    let is_list = matches!(row.many(), Many::List { .. });
    if is_list || key == "nested" && row.syntax.is_nested() {
        return;
    }
    let (text, help) = match key {
        "nested" => ("one value has no keys inside", "write `list: true`, `fields` or `object`"),
        "repeated" => ("one value has its key once", "write `list: true`"),
        _ => ("nothing stands between values where there is one", "write `list: true`"),
    };
    diagnostics
        .error(ids::INVALID_SPREAD, at, text)
        .related(row.key.span, "the row")
        .help(format!("{help}, or leave `{key}` out"));
}

/// What stands between values can be written, and none of the listed values holds it.
fn check_separator(merged: &Merged<'_>, message: &Message<'_>, row: &Row, diagnostics: &mut Diagnostics) {
    let Some(separator) = &row.syntax.separator else { return };
    let text = separator.value.0.as_str();
    let is_plain = message.wire() == Some(Wire::PlainForm);
    let problem = if text.is_empty() {
        "between values stands at least one character".to_owned()
    } else if text.chars().any(|c| c.is_control() && c != '\t') || is_plain && text.contains('&') {
        format!("{} ends more than a value", quote(text))
    } else {
        String::new()
    };
    if !problem.is_empty() {
        diagnostics
            .error(ids::INVALID_SPREAD, separator.span, problem)
            .help("write what the document prints between the values, such as `\",\"` or `\"|\"`");
        return;
    }
    for inner in inner_rows(merged, row) {
        for value in inner.syntax.values.keys().filter(|value| value.value.contains(text)) {
            let message = format!("the value {} holds what stands between the values", quote(&value.value));
            diagnostics
                .error(ids::INVALID_SPREAD, value.span, message)
                .related(separator.span, "the separator")
                .help("look at the document: a value that holds it would be read as two");
        }
    }
}

/// The rows whose values a row's list is made of.
fn inner_rows<'m>(merged: &'m Merged<'_>, row: &'m Row) -> Vec<&'m Row> {
    if !row.syntax.is_nested() {
        return vec![row];
    }
    let objects = row.objects.iter().flatten().filter_map(|at| merged.messages.get(*at));
    objects.flat_map(|object| &object.rows).collect()
}

/// Objects side by side are made of single values; what is nested may hold anything but numbered keys.
fn check_inside(merged: &Merged<'_>, row: &Row, diagnostics: &mut Diagnostics) {
    let nesting = row.syntax.nested.as_ref().map(|nested| nested.value.nesting());
    let at = row.syntax.object.as_ref().map_or(row.key.span, |object| object.span);
    for object in row.objects.iter().flatten().filter_map(|at| merged.messages.get(*at)) {
        if !matches!(object.wire(), Some(Wire::Form | Wire::Query | Wire::PlainForm) | None) {
            diagnostics
                .error(
                    ids::INVALID_SPREAD,
                    at,
                    format!("`{}` stands in messages of another kind", object.name),
                )
                .related(object.name.span, "the object")
                .help("give what stands in forms an object of its own");
        } else if nesting.is_none() {
            check_side_by_side(object, row, diagnostics);
        }
        for inner in &object.rows {
            if let Some(nesting) = nesting {
                check_name(&inner.name, nesting, diagnostics);
            }
        }
    }
}

/// Of a list or object inside of numbered repeats or lists in parallel nobody knows which of them it is of.
fn check_single(object: &Message<'_>, row: &Row, diagnostics: &mut Diagnostics) {
    let several = object.rows.iter().find(|inner| is_spread(object, inner) || is_numbered(object, inner));
    if let Some(inner) = several {
        diagnostics
            .error(ids::INVALID_SPREAD, inner.key.span, "what is repeated so holds single values")
            .related(row.key.span, "the list")
            .help("take the list or object out, or write `nested` if the keys say what is inside of what");
    }
}

fn check_side_by_side(object: &Message<'_>, row: &Row, diagnostics: &mut Diagnostics) {
    check_single(object, row, diagnostics);
    if let Some(rest) = &object.parts.rest {
        let at = rest.label.as_ref().map_or(object.name.span, |label| label.span);
        diagnostics
            .error(ids::INVALID_SPREAD, at, "of other keys nobody knows which object they are of")
            .related(row.key.span, "the list")
            .help("leave `rest` out here; the message can have one");
    }
}

/// The key of what is inside of an object comes back from the whole key.
fn check_name(name: &Spanned<String>, nesting: Nesting, diagnostics: &mut Diagnostics) {
    let outside = nesting.outside("x", &name.value);
    if nesting.inside("x", &outside).as_deref() != Some(&name.value) {
        let text = format!("{} cannot be a key inside of another one", quote(&name.value));
        diagnostics
            .error(ids::INVALID_SPREAD, name.span, text)
            .help("write the name as it stands in the innermost brackets, without them");
    }
}

/// What can stand in a message's keys, and whose it is.
struct Claim<'m> {
    name: &'m Spanned<String>,
    nesting: Option<Nesting>,
    /// Whose it is, by position.
    row: usize,
}

impl Claim<'_> {
    /// Whether a key of the other one can be a key of this one.
    fn takes(&self, other: &Self) -> bool {
        let key = match other.nesting {
            Some(nesting) => nesting.outside(&other.name.value, "x"),
            None => other.name.value.clone(),
        };
        match self.nesting {
            Some(nesting) => nesting.inside(&self.name.value, &key).is_some(),
            None => self.name.value == key,
        }
    }
}

/// No key can be read in two ways.
fn check_keys(merged: &Merged<'_>, message: &Message<'_>, diagnostics: &mut Diagnostics) {
    if !message.rows.iter().any(|row| is_spread(message, row)) {
        return;
    }
    let rows = message.rows.iter().enumerate().filter(|(_, row)| row.place == FieldPlace::Message);
    let rows = rows.filter(|(_, row)| !is_numbered(message, row));
    let claims: Vec<Claim<'_>> = rows.flat_map(|(at, row)| claims(merged, message, row, at)).collect();
    for (index, claim) in claims.iter().enumerate() {
        for other in claims.iter().skip(index + 1).filter(|other| other.row != claim.row) {
            // Two rows of one name are reported as such.
            let is_twice = claim.name.value == other.name.value
                && message.rows.get(claim.row).is_some_and(|row| row.name.value == claim.name.value)
                && message.rows.get(other.row).is_some_and(|row| row.name.value == other.name.value);
            if !is_twice && (claim.takes(other) || other.takes(claim)) {
                let (one, two) = (quote(&claim.name.value), quote(&other.name.value));
                diagnostics
                    .error(
                        ids::SPREAD_KEYS,
                        other.name.span,
                        format!("keys of {one} and of {two} can be the same"),
                    )
                    .related(claim.name.span, "the other")
                    .help("a key names one thing; look at the names on the wire");
            }
        }
    }
}

fn claims<'m>(merged: &'m Merged<'_>, message: &Message<'_>, row: &'m Row, at: usize) -> Vec<Claim<'m>> {
    let nesting = row.syntax.nested.as_ref().map(|nested| nested.value.nesting());
    let is_object = is_spread(message, row) && nesting.is_none() && row.syntax.is_nested();
    let names = if is_object {
        inner_rows(merged, row).into_iter().map(|inner| &inner.name).collect()
    } else {
        vec![&row.name]
    };
    names.into_iter().map(|name| Claim { name, nesting, row: at }).collect()
}

/// The keys that a row's values stand under, of nested ones an example.
pub(super) fn keys_of(merged: &Merged<'_>, row: &Row) -> Vec<String> {
    let names = || inner_rows(merged, row).into_iter().map(|inner| inner.name.value.clone());
    match row.syntax.nested.as_ref().map(|nested| nested.value.nesting()) {
        None => names().collect(),
        Some(nesting) => {
            let name = row.name.value.as_str();
            let first = matches!(row.many(), Many::List { .. }).then(|| nesting.outside(name, "0"));
            let outer = first.as_deref().unwrap_or(name);
            match row.syntax.is_nested() {
                true => names().map(|inner| nesting.outside(outer, &inner)).collect(),
                false => vec![outer.to_owned()],
            }
        }
    }
}

/// Whether a row that is spread has a key.
pub(super) fn has_key(merged: &Merged<'_>, row: &Row, key: &str) -> bool {
    match row.syntax.nested.as_ref().map(|nested| nested.value.nesting()) {
        None => inner_rows(merged, row).iter().any(|inner| inner.name.value == key),
        Some(nesting) => nesting.inside(&row.name.value, key).is_some(),
    }
}
