//! A field tells beyond doubt which of several objects stands beside it.

use hashbrown::HashMap;

use super::near;
use super::rust_names::check_variant;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, tags};
use crate::model::Type;
use crate::naming::{self, Holder, Names};
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::Case;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        let mut choosing: HashMap<&str, Span> = HashMap::new();
        for row in message.rows.iter().filter(|row| !row.syntax.cases().is_empty()) {
            let Some(by) = &row.syntax.by else { continue };
            if let Some(sibling) = sibling(message, row, by, diagnostics) {
                check_sibling(message, row, sibling, by, diagnostics);
                check_tags(message, row, sibling, diagnostics);
            }
            check_variants(message, row, diagnostics);
            if let Some(first) = choosing.insert(&by.value, by.span).filter(|_| message.is_written()) {
                let text = format!("{} chooses among the cases of two fields", quote(&by.value));
                diagnostics
                    .error(ids::INVALID_UNION, by.span, text)
                    .related(first, "the first")
                    .help("in a request it follows from the object, and two objects may disagree");
            }
        }
    }
}

/// The row that chooses, if it is another one with listed values. In a request the cases list them.
fn sibling<'m>(
    message: &'m Message<'_>,
    row: &Row,
    by: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<&'m Row> {
    let Some(sibling) = message.row(&by.value) else {
        if !message.has(&by.value) {
            let text = format!("{} has no field {} beside it", quote(&row.name.value), quote(&by.value));
            let near = near(&by.value, message.rows.iter().map(|row| row.name.value.as_str()), diagnostics);
            let entry = diagnostics.error(ids::INVALID_UNION, by.span, text);
            match near {
                Some(near) => entry.did_you_mean(by.span, Some(near)),
                None => entry.help("write the wire name of a field of the same object"),
            };
        }
        return None;
    };
    let is_listed = !sibling.syntax.values.is_empty() || message.is_written();
    let is_choice = is_listed && sibling.is_scalar() && !sibling.is_nullable() && is_text(sibling);
    if is_choice && sibling.name.value != row.name.value {
        return Some(sibling);
    }
    let text = match is_listed {
        false => format!("{} lists no `values`, so it cannot choose", quote(&by.value)),
        true => format!("{} is no text beside it, so it cannot choose", quote(&by.value)),
    };
    diagnostics
        .error(ids::INVALID_UNION, by.span, text)
        .related(sibling.key.span, "the row")
        .help("give it `values`; it is one text, neither a list nor `null`");
    None
}

fn is_text(row: &Row) -> bool {
    !row.syntax.values.is_empty() || matches!(row.ty, None | Some(Type::Text | Type::Digits | Type::Tag(_)))
}

/// In a request the field follows from the object, so both are there or the field could not be written.
fn check_sibling(
    message: &Message<'_>,
    row: &Row,
    sibling: &Row,
    by: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    if !message.is_written() {
        return;
    }
    let said = sibling.syntax.fixed.as_ref().or(sibling.syntax.default.as_ref());
    if let Some(said) = said {
        diagnostics
            .error(
                ids::INVALID_UNION,
                said.span,
                format!("the value of {} follows from the object", quote(&by.value)),
            )
            .related(by.span, "it chooses here")
            .help("leave out `const` and `default`");
    }
    for needed in [sibling, row].into_iter().filter(|row| !row.is_required()) {
        let text = format!("{} has to be required in `{}`", quote(&needed.name.value), message.name);
        diagnostics
            .error(ids::INVALID_UNION, needed.key.span, text)
            .related(by.span, "it chooses here")
            .help("write `required: true`: in a request the field that chooses and the object go together");
    }
    if let Some(nullable) = row.syntax.nullable.as_ref().filter(|nullable| nullable.value) {
        diagnostics
            .error(
                ids::INVALID_UNION,
                nullable.span,
                format!("`null` does not tell what {} is", quote(&by.value)),
            )
            .help("leave out `nullable`");
    }
}

/// Each case is chosen by values of the list, and each value chooses one case.
fn check_tags(message: &Message<'_>, row: &Row, sibling: &Row, diagnostics: &mut Diagnostics) {
    let values = &sibling.syntax.values;
    let mut chosen: HashMap<String, Span> = HashMap::new();
    for (key, case) in row.syntax.cases() {
        let tags = spanned_tags(key, case);
        for tag in &tags {
            if !values.is_empty() && !values.has(&tag.value) {
                report_unlisted(tag, sibling, diagnostics);
            } else if let Some(first) = chosen.insert(tag.value.clone(), tag.span) {
                diagnostics
                    .error(ids::INVALID_UNION, tag.span, format!("{} chooses two cases", quote(&tag.value)))
                    .related(first, "the first")
                    .help("leave it out of one of them");
            }
        }
        if let (true, [_, second, ..]) = (message.is_written(), tags.as_slice()) {
            let text = format!("in a request the case {} is chosen by one value", quote(&key.value));
            diagnostics
                .error(ids::INVALID_UNION, second.span, text)
                .help("write a case for each value; several may be of one object");
        }
    }
}

fn spanned_tags(key: &Spanned<String>, case: &Case) -> Vec<Spanned<String>> {
    let spans = case.full().map_or(&[][..], |full| &full.when).iter().map(|tag| tag.span);
    let spans = spans.chain(std::iter::repeat(key.span));
    tags(&key.value, case).into_iter().zip(spans).map(|(tag, at)| Spanned::new(tag, at)).collect()
}

fn report_unlisted(tag: &Spanned<String>, sibling: &Row, diagnostics: &mut Diagnostics) {
    let near = near(&tag.value, sibling.syntax.values.keys().map(|key| key.value.as_str()), diagnostics);
    let text = format!("{} is not among the values of {}", quote(&tag.value), quote(&sibling.name.value));
    let entry = diagnostics.error(ids::INVALID_UNION, tag.span, text).related(sibling.key.span, "the field");
    match near {
        Some(near) => entry.did_you_mean(tag.span, Some(near)),
        None => entry.help("name the case by the value that chooses it, or write the value as `when`"),
    };
}

/// What is read has one more variant, for what no case names.
fn check_variants(message: &Message<'_>, row: &Row, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    if !message.is_written() {
        names.take("Other".to_owned(), Holder("what no case names", ""), row.key.span, diagnostics);
    }
    for (key, case) in row.syntax.cases() {
        let given = case.full().and_then(|full| full.rust.as_ref());
        if given.is_some_and(|rust| !check_variant(rust, diagnostics)) {
            continue;
        }
        let rust = given.unwrap_or(key);
        let name = naming::upper_camel(&rust.value, "Case");
        names.take(name, Holder("case", &key.value), rust.span, diagnostics);
    }
}
