//! A row has a label and does not contradict itself.

use denbun_notation::Format;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Row, rest_format};
use crate::model::Type;
use crate::source::Span;
use crate::syntax::Rest;

/// Diagnostics looked through for a reason that a label is missing.
const MOST: usize = 200;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for row in message.rows.iter().filter(|row| !row.lost) {
            check_label(row, diagnostics);
            check_fixed(row, diagnostics);
            check_list(row, diagnostics);
            check_expression(row, diagnostics);
        }
        if let Some(rest) = &message.parts.rest {
            check_rest(rest, message.name.span, diagnostics);
            // Reading it reports what is wrong with its notation.
            rest_format(merged, rest, diagnostics);
        }
    }
}

fn check_label(row: &Row, diagnostics: &mut Diagnostics) {
    let label = row.syntax.label.as_ref();
    if label.is_none_or(|label| label.value.trim().is_empty()) && !is_misspelled(row, diagnostics) {
        let at = label.map_or(row.key.span, |label| label.span);
        diagnostics
            .error(ids::MISSING_LABEL, at, format!("row {} has no label", quote(&row.key.value)))
            .help("write the document's name for it, as `label: …`");
    }
}

/// Whether the row has a key that was reported as probably meaning `label`.
fn is_misspelled(row: &Row, diagnostics: &Diagnostics) -> bool {
    let Some(written) = row.written else { return false };
    diagnostics.iter().take(MOST).any(|it| {
        let inside =
            it.span.file == written.file && it.span.start >= written.start && it.span.end <= written.end;
        inside && it.id == ids::UNKNOWN_KEY && it.fix.as_ref().is_some_and(|(_, fix)| fix == "label")
    })
}

/// What the codecs do not look at must not pass for a check.
fn check_expression(row: &Row, diagnostics: &mut Diagnostics) {
    let Some(notation) = &row.syntax.format else { return };
    // What a UUID is, its type says.
    let is_typed = !row.syntax.values.is_empty() || row.ty == Some(Type::Uuid);
    if row.format.as_ref().is_none_or(Format::is_checked) || is_typed {
        return;
    }
    diagnostics
        .warning(ids::UNCHECKED_EXPRESSION, notation.span, "values are not checked against this expression")
        .help("write it as one class and its repetition, such as `^[A-Z0-9]{8}$`, or correct it beside");
}

fn check_fixed(row: &Row, diagnostics: &mut Diagnostics) {
    if matches!(row.ty, Some(Type::Json | Type::FlatJson)) {
        check_free(row, diagnostics);
    }
    let (Some(fixed), Some(default)) = (&row.syntax.fixed, &row.syntax.default) else { return };
    diagnostics
        .error(ids::CONTRADICTORY_ROW, default.span, "a row with `const` cannot have a `default`")
        .related(fixed.span, "the only value it can have")
        .help("leave out one of them");
}

/// What may be any JSON has neither one value nor one that is sent by itself: both are one scalar.
fn check_free(row: &Row, diagnostics: &mut Diagnostics) {
    let said = [("const", &row.syntax.fixed), ("default", &row.syntax.default)];
    for (key, value) in said.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?))) {
        let text = format!("`{key}` is one scalar, and the row takes any JSON");
        let entry = diagnostics.error(ids::CONTRADICTORY_ROW, value.span, text);
        let entry = match &row.syntax.ty {
            Some(ty) => entry.related(ty.span, "its type"),
            None => entry,
        };
        entry.help("leave it out, or write the type of the scalar");
    }
}

/// A list of values makes an enum, which no other type than text can be.
fn check_list(row: &Row, diagnostics: &mut Diagnostics) {
    let first = row.syntax.values.keys().next();
    if let (None, Some(name), false) = (first, &row.syntax.values_type, row.syntax.is_nested()) {
        diagnostics
            .error(ids::CONTRADICTORY_ROW, name.span, "`enum` names the type of `values`, and there are none")
            .help("leave out `enum`, or list the values");
    }
    match (first, &row.syntax.open) {
        // A UUID may be open too.
        (None, Some(open)) if !matches!(row.ty, Some(Type::Uuid)) && !row.syntax.is_nested() => {
            diagnostics
                .error(
                    ids::CONTRADICTORY_ROW,
                    open.span,
                    "`open` says something about `values`, and there are none",
                )
                .help("leave out `open`, or list the values");
        }
        (Some(first), _) => {
            let fits =
                matches!(row.ty, None | Some(Type::Text | Type::Digits | Type::Integer | Type::Tag(_)));
            if let (false, Some(ty)) = (fits, &row.syntax.ty) {
                let message = format!("a row with `values` cannot be of type `{}`", ty.value.word());
                diagnostics
                    .error(ids::CONTRADICTORY_ROW, ty.span, message)
                    .related(first.span, "the values")
                    .help("leave out `type`: the values make a type of their own");
            }
        }
        (None, _) => {}
    }
}

fn check_rest(rest: &Rest, message: Span, diagnostics: &mut Diagnostics) {
    if rest.label.as_ref().is_none_or(|label| label.value.trim().is_empty()) {
        let format = rest.format.as_ref().map(|format| format.span);
        let at = rest.label.as_ref().map(|label| label.span).or(format).unwrap_or(message);
        diagnostics
            .error(ids::MISSING_LABEL, at, "`rest` has no label")
            .help("write the document's name for it, as `label: …`");
    }
}
