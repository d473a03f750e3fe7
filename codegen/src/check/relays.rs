//! What is passed on to the shopper's browser is a page that the answer holds unchanged.

use super::{conditions, rules};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Scope};
use crate::model::Type;
use crate::read::Spanned;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (index, operation) in merged.spec.operations.values().enumerate() {
        let Some(relays) = &operation.relays else { continue };
        match (merged.answer(index), &relays.field) {
            (None, Some(field)) if operation.page.is_some() => {
                diagnostics
                    .error(ids::INVALID_UNCHANGED, field.span, "a hosted page has no answer to pass on")
                    .help("leave out `relays`");
            }
            (Some(answer), Some(field)) => check_field(merged, answer, field, diagnostics),
            (_, _) => {}
        }
        let Some(when) = &relays.when else { continue };
        if relays.charset.is_none() {
            diagnostics
                .error(
                    ids::INVALID_UNCHANGED,
                    when.span,
                    "a condition of the charset, and there is no charset",
                )
                .help("write `charset:`, or leave out `when`");
        }
        let Some(request) = merged.request(index) else { continue };
        if let Some(expr) = rules::read(rules::scope(merged, request), when, diagnostics) {
            conditions::check_possible(rules::scope(merged, request), &expr, when, diagnostics);
        }
    }
}

fn check_field(
    merged: &Merged<'_>,
    answer: &Message<'_>,
    field: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    let path: Vec<&str> = match answer.has(&field.value) {
        true => vec![&field.value],
        false => field.value.split('.').collect(),
    };
    let scope = Scope { merged, message: answer, status: false };
    match scope.row(&path) {
        None if scope.is_unread(&path) => {}
        None => {
            let text = format!("`{}` has no field {}", answer.name, quote(&field.value));
            diagnostics
                .error(ids::UNKNOWN_FIELD, field.span, text)
                .help("name the answer's field, through its objects, such as `result.entryForm`");
        }
        Some(row) if row.ty.is_none_or(|ty| ty == Type::Relayed) => {}
        Some(row) => {
            diagnostics
                .error(ids::INVALID_UNCHANGED, field.span, "what is passed on as it is has `unchanged: true`")
                .related(row.key.span, "the row");
        }
    }
}
