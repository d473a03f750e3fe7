//! Conditions of required fields and of notifications can be met, and no field is required by itself.

use super::rules;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row, Scope};
use crate::read::Spanned;
use crate::rule::Expr;
use crate::syntax::Required;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for row in &message.rows {
            if let Some(Required::When(text)) = &row.syntax.required {
                check_required(merged, message, row, text, diagnostics);
            }
        }
    }
    for (index, operation) in merged.spec.operations.values().enumerate() {
        let Some(request) = merged.request(index) else { continue };
        for text in operation.notifies.iter().map(|(_, text)| text).filter(|text| text.value != "always") {
            if let Some(expr) = rules::read(rules::scope(merged, request), text, diagnostics) {
                check_possible(rules::scope(merged, request), &expr, text, diagnostics);
            }
        }
    }
}

fn check_required(
    merged: &Merged<'_>,
    message: &Message<'_>,
    row: &Row,
    text: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    let Some(expr) = rules::read(rules::scope(merged, message), text, diagnostics) else { return };
    if expr.fields().iter().any(|path| {
        path.join(".") == row.name.value
            || [Some(&row.name.value), Some(&row.key.value)].contains(&path.first())
    }) {
        diagnostics
            .error(
                ids::REQUIRED_BY_ITSELF,
                text.span,
                format!("whether {} is required depends on itself", quote(&row.name.value)),
            )
            .help("name the fields that decide it; a check of its value is a rule of the message");
        return;
    }
    check_possible(rules::scope(merged, message), &expr, text, diagnostics);
}

pub(super) fn check_possible(
    scope: Scope<'_, '_>,
    expr: &Expr,
    text: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    if scope.merged.may_try() && expr.is_never_true(&|path, value| scope.nearest(path, value)) {
        diagnostics
            .warning(ids::IMPOSSIBLE_RULE, text.span, "no message can meet this condition")
            .help("look for values that exclude each other, or that a format does not allow");
    }
}
