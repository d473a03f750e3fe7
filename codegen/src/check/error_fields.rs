//! The fields that carry error codes are texts or whole numbers of what the provider sends.

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, Scope};
use crate::model::{Direction, Type};
use crate::read::Spanned;
use crate::rule::Scope as _;
use crate::syntax;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let Some(errors) = &merged.spec.errors else { return };
    for (index, name) in errors.field.iter().enumerate() {
        let first = errors.field.iter().take(index).find(|first| first.value == name.value);
        match first {
            Some(first) => report_twice(name, first, diagnostics),
            None => check_field(merged, name, diagnostics),
        }
    }
    check_blocks(errors, diagnostics);
    if error_fields(merged).is_empty() {
        let at = errors.file.as_ref().map(|file| file.span);
        if let Some(at) = at.or(merged.spec.label.as_ref().map(|label| label.span)) {
            diagnostics
                .error(ids::MISSING_KEY, at, "missing key `field` of this error table")
                .help("no field, or more than one, is labeled エラーコード; write the wire name of the one that carries a code");
        }
    }
}

/// Codes in blocks are as short as codes are.
fn check_blocks(errors: &syntax::Errors, diagnostics: &mut Diagnostics) {
    const MAX_BLOCK: u32 = 64;
    if let Some(blocks) = errors.blocks.as_ref().filter(|blocks| !(1..=MAX_BLOCK).contains(&blocks.value)) {
        diagnostics
            .error(ids::CODE_BLOCKS, blocks.span, format!("no code has {blocks} characters"))
            .help("write how many characters of the field are one code, such as 4");
    }
}

fn report_twice(name: &Spanned<String>, first: &Spanned<String>, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(ids::CONTRADICTORY_ROW, name.span, format!("{} is named twice", quote(&name.value)))
        .related(first.span, "the first")
        .help("leave out one of them");
}

fn check_field(merged: &Merged<'_>, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let path = path(merged, &name.value);
    let found: Vec<&Row> = received(merged).filter_map(|message| find(merged, message, &path)).collect();
    match found.first() {
        Some(row) if !found.iter().any(|row| is_code(row)) => {
            let text = format!("{} is neither a text nor a whole number", quote(&name.value));
            diagnostics
                .error(ids::CONTRADICTORY_ROW, name.span, text)
                .related(row.key.span, "the row")
                .help("name a field that carries a code, through objects such as `error.code`");
        }
        Some(_) => {}
        None if received(merged).any(|message| is_unread(merged, message, &path)) => {}
        None => report_unknown(merged, name, diagnostics),
    }
}

fn report_unknown(merged: &Merged<'_>, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let known: Vec<String> =
        received(merged).flat_map(|message| scope(merged, message).names()).take(super::COMPARED).collect();
    let near = near(&name.value, known.iter().map(String::as_str), diagnostics);
    let text = format!("nothing the provider sends has a field {}", quote(&name.value));
    let entry = diagnostics.error(ids::UNKNOWN_FIELD, name.span, text);
    match near {
        Some(near) => entry.did_you_mean(name.span, Some(near)),
        None => entry.help("write a wire name, or a path of them through objects such as `error.code`"),
    };
}

/// The fields that carry error codes, as paths of wire names: those given, or the only one labeled so in what the
/// provider sends.
pub(crate) fn error_fields(merged: &Merged<'_>) -> Vec<Vec<String>> {
    let Some(errors) = &merged.spec.errors else { return Vec::new() };
    if !errors.field.is_empty() {
        return errors.field.iter().map(|name| path(merged, &name.value)).collect();
    }
    let rows = received(merged).flat_map(|message| &message.rows);
    let mut names: Vec<&str> =
        rows.filter(|row| row.label() == "エラーコード").map(|row| row.name.value.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    match names.as_slice() {
        [only] => vec![vec![(*only).to_owned()]],
        _ => Vec::new(),
    }
}

/// Those of them that something the provider sends has, each once.
pub(super) fn known(merged: &Merged<'_>) -> Vec<Vec<String>> {
    let mut known = error_fields(merged);
    known.retain(|path| received(merged).any(|message| has(merged, message, path)));
    known.dedup();
    known
}

/// Whether a message has the field at a path, or may have it once its rows can be read.
pub(super) fn has(merged: &Merged<'_>, message: &Message<'_>, path: &[String]) -> bool {
    find(merged, message, path).is_some() || is_unread(merged, message, path)
}

/// The parts of a name; one with a dot may also be a wire name as it stands.
fn path(merged: &Merged<'_>, name: &str) -> Vec<String> {
    if merged.messages.iter().any(|message| message.has(name)) {
        return vec![name.to_owned()];
    }
    name.split('.').map(str::to_owned).collect()
}

fn received<'m, 'c>(merged: &'m Merged<'c>) -> impl Iterator<Item = &'m Message<'c>> {
    merged.messages.iter().filter(|message| message.direction() != Direction::Request)
}

fn scope<'s, 'c>(merged: &'s Merged<'c>, message: &'s Message<'c>) -> Scope<'s, 'c> {
    Scope { merged, message, status: false }
}

fn find<'s, 'c>(merged: &'s Merged<'c>, message: &'s Message<'c>, path: &[String]) -> Option<&'s Row> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    scope(merged, message).row(&path)
}

fn is_unread<'s, 'c>(merged: &'s Merged<'c>, message: &'s Message<'c>, path: &[String]) -> bool {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    scope(merged, message).is_unread(&path)
}

fn is_code(row: &Row) -> bool {
    let is_plain = match row.ty {
        Some(
            Type::Text
            | Type::Digits
            | Type::Integer
            | Type::Email
            | Type::Url
            | Type::Uuid
            | Type::Ipv4
            | Type::Currency,
        )
        | None => true,
        _ => !row.syntax.values.is_empty(),
    };
    row.is_scalar() && is_plain
}
