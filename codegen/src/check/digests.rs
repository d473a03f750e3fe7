//! A digest covers what is sent for sure and comes back alike, and its field has room for it on both ways.

use hashbrown::HashMap;

use super::fields::check_field;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, fits};
use crate::model::Type;
use crate::read::Spanned;
use crate::syntax::{DigestUse, HandBack};

/// The least and the greatest number of hexadecimal digits: 128 bits, and all that HMAC-SHA256 has.
const DIGITS: std::ops::RangeInclusive<u32> = 32..=64;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (index, (name, hand_back)) in merged.spec.hand_backs.iter().enumerate() {
        let Some(digest) = hand_back.digest() else { continue };
        let length = check_length(digest, diagnostics);
        check_covered(digest, diagnostics);
        let Some(received) = merged.hand_back(index) else { continue };
        check_message(received, digest, length, diagnostics);
        for request in requests(merged, name) {
            check_message(request, digest, length, diagnostics);
            check_request(request, received, digest, diagnostics);
            check_amount(request, received, hand_back, digest, diagnostics);
        }
    }
}

/// The requests of the pages that are followed by a hand-back.
fn requests<'m, 'c>(
    merged: &'m Merged<'c>,
    name: &'m Spanned<String>,
) -> impl Iterator<Item = &'m Message<'c>> {
    let operations = merged.spec.operations.values().enumerate();
    let pages = operations.filter(|(_, operation)| {
        let returns = operation.page.as_ref().and_then(|page| page.returns.as_ref());
        returns.is_some_and(|returns| returns.value == name.value)
    });
    pages.filter_map(|(index, _)| merged.request(index))
}

fn check_length(digest: &DigestUse, diagnostics: &mut Diagnostics) -> u32 {
    let Some(length) = &digest.length else { return *DIGITS.end() };
    if !DIGITS.contains(&length.value) {
        let text = format!("a digest of {length} digits is not from 32 to 64 long");
        diagnostics
            .error(ids::INVALID_DIGEST, length.span, text)
            .help("a shorter one can be guessed, and HMAC-SHA256 has 64 digits");
    }
    length.value.clamp(*DIGITS.start(), *DIGITS.end())
}

fn check_covered(digest: &DigestUse, diagnostics: &mut Diagnostics) {
    let Some(of) = &digest.of else { return };
    if let (Some(field), []) = (&digest.field, of.as_slice()) {
        diagnostics
            .error(ids::INVALID_DIGEST, field.span, "the digest covers nothing")
            .help("name under `of` the order's number and the amount");
    }
    let mut seen = HashMap::new();
    for name in of {
        if digest.field.as_ref().is_some_and(|field| field.value == name.value) {
            let text = format!("a digest cannot cover its own field {}", quote(&name.value));
            diagnostics.error(ids::INVALID_DIGEST, name.span, text).help("leave it out of `of`");
        }
        if let Some(first) = seen.insert(name.value.as_str(), name.span) {
            diagnostics
                .error(ids::INVALID_DIGEST, name.span, format!("{} is covered twice", quote(&name.value)))
                .related(first, "the first")
                .help("leave out one of them");
        }
    }
}

/// What is covered, each once, without the digest's own field.
fn covered(digest: &DigestUse) -> impl Iterator<Item = &Spanned<String>> {
    let of = digest.of.as_deref().unwrap_or_default();
    let is_own =
        |name: &Spanned<String>| digest.field.as_ref().is_some_and(|field| field.value == name.value);
    let is_first =
        move |at: usize, name: &Spanned<String>| of.iter().take(at).all(|it| it.value != name.value);
    of.iter().enumerate().filter(move |(at, name)| !is_own(name) && is_first(*at, name)).map(|(_, name)| name)
}

fn check_message(message: &Message<'_>, digest: &DigestUse, length: u32, diagnostics: &mut Diagnostics) {
    for name in digest.field.iter().chain(covered(digest)) {
        check_field(name, message, diagnostics);
    }
    if let Some((name, row)) = digest.field.as_ref().and_then(|name| Some((name, message.row(&name.value)?)))
    {
        check_carrier(message, name, row, length, diagnostics);
    }
    for name in covered(digest) {
        let row = message.row(&name.value);
        if let Some(row) = row.filter(|row| row.ty.is_some() && kind(row).is_none()) {
            let text = format!("{} is no text or whole number that a digest can cover", quote(&name.value));
            diagnostics
                .error(ids::INVALID_DIGEST, name.span, text)
                .related(row.key.span, "the row")
                .help("cover fields of type `text`, `digits`, `integer`, `yen` or `amount`");
        }
    }
}

/// The field is free, and has room for the digits.
fn check_carrier(
    message: &Message<'_>,
    name: &Spanned<String>,
    row: &Row,
    length: u32,
    diagnostics: &mut Diagnostics,
) {
    let is_text = matches!(row.ty, None | Some(Type::Text | Type::Digits | Type::Digest)) && row.is_scalar();
    let is_fixed =
        !row.syntax.values.is_empty() || row.syntax.fixed.is_some() || row.syntax.default.is_some();
    if !is_text || is_fixed {
        let text = format!("{} cannot carry a digest: it is no free text", quote(&name.value));
        diagnostics
            .error(ids::INVALID_DIGEST, name.span, text)
            .related(row.key.span, "the row")
            .help("name a free field without `values`, `const` and `default`, such as 自由項目");
        return;
    }
    let digits = "0123456789abcdef".repeat(4);
    let digits = digits.get(..length as usize).unwrap_or(&digits);
    let refusal = row.format.as_ref().and_then(|format| fits(format, Type::Text, digits).err());
    if let Some(reason) = refusal {
        let text =
            format!("{} of `{}` has no room for the digest: {reason}", quote(&name.value), message.name);
        let at = row.syntax.format.as_ref().map_or(row.key.span, |format| format.span);
        diagnostics
            .error(ids::INVALID_DIGEST, name.span, text)
            .related(at, "its format")
            .help("a digest is made of the digits 0 to 9 and a to f; write a smaller `length`, 32 at least, or another field");
    }
}

/// What is covered is in every request, and comes back as the same kind of value.
fn check_request(
    request: &Message<'_>,
    received: &Message<'_>,
    digest: &DigestUse,
    diagnostics: &mut Diagnostics,
) {
    for name in covered(digest) {
        let Some(sent) = request.row(&name.value) else { continue };
        if !sent.is_required() {
            let text = format!("{} is covered, but `{}` may be without it", quote(&name.value), request.name);
            diagnostics
                .error(ids::INVALID_DIGEST, name.span, text)
                .related(sent.key.span, "the row")
                .help("write `required: true` there");
        }
        let back = received.row(&name.value);
        if let Some(back) = back.filter(|back| kind(back).zip(kind(sent)).is_some_and(|(a, b)| a != b)) {
            let text = format!("{} is sent as one type and comes back as another", quote(&name.value));
            diagnostics
                .error(ids::INVALID_DIGEST, name.span, text)
                .related(sent.key.span, "sent")
                .related(back.key.span, "handed back")
                .help("give both the same `type`: a digest covers the value, not its spelling");
        }
    }
}

/// Whoever pays less than was asked must not pass.
fn check_amount(
    request: &Message<'_>,
    received: &Message<'_>,
    hand_back: &HandBack,
    digest: &DigestUse,
    diagnostics: &mut Diagnostics,
) {
    let covers = |row: &Row| {
        digest.of.iter().flatten().any(|name| name.value == row.key.value || name.value == row.name.value)
    };
    let amounts = received.rows.iter().filter(|row| matches!(row.ty, Some(Type::Yen | Type::Amount)));
    for amount in amounts.filter(|row| request.has(&row.key.value) && !covers(row)) {
        if let Some(field) = digest.field.as_ref().filter(|_| !hand_back.body.parts.fields.is_empty()) {
            let text = format!("the digest does not cover the amount {}", quote(&amount.key.value));
            diagnostics
                .warning(ids::UNCOVERED_AMOUNT, field.span, text)
                .related(amount.key.span, "the amount")
                .help("name it under `of`: without it, one digest fits payments of any amount");
        }
    }
}

/// Whether a value is a number to a digest; `None` if no digest covers it.
fn kind(row: &Row) -> Option<bool> {
    if !row.is_scalar() {
        return None;
    }
    match row.ty? {
        _ if !row.syntax.values.is_empty() || row.syntax.fixed.is_some() => Some(false),
        Type::Text | Type::Digits => Some(false),
        Type::Integer | Type::Yen | Type::Amount => Some(true),
        Type::Bool
        | Type::Date
        | Type::DateTime
        | Type::Email
        | Type::Url
        | Type::Number
        | Type::Timestamp
        | Type::Duration
        | Type::Currency
        | Type::Uuid
        | Type::Ipv4
        | Type::Json
        | Type::FlatJson
        | Type::Relayed
        | Type::Digest
        | Type::Object(_)
        | Type::Union(_)
        | Type::Tag(_) => None,
    }
}
