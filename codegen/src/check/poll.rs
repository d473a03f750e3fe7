//! Only what moves nothing is asked again until something has happened.

use super::fields::check_field;
use super::{conditions, rules};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Scope};
use crate::model::Type;
use crate::syntax::EffectWord;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (index, operation) in merged.spec.operations.values().enumerate() {
        let Some(poll) = &operation.poll else { continue };
        let effect = operation.effect.as_ref().filter(|effect| effect.value != EffectWord::Read);
        if let (Some(effect), Some(field)) = (effect, &poll.field) {
            diagnostics
                .error(
                    ids::INVALID_POLL,
                    field.span,
                    "an operation that moves money is not asked again and again",
                )
                .related(effect.span, "its effect")
                .help("leave out `poll`, and write it on the operation that reads the result");
        }
        if let (Some(request), Some(field)) = (merged.request(index), &poll.field) {
            check_field(field, request, diagnostics);
            let row = request.row(&field.value);
            if let Some(row) = row.filter(|row| !is_switch(row)) {
                diagnostics
                    .error(
                        ids::INVALID_POLL,
                        field.span,
                        format!("{} cannot be switched on", quote(&field.value)),
                    )
                    .related(row.key.span, "the row")
                    .help("name a field with `type: bool` and without `const`");
            }
        }
        if let (Some(message), Some(until)) = (merged.answer(index), &poll.until) {
            let scope = Scope { merged, message, status: true };
            if let Some(expr) = rules::read(scope, until, diagnostics) {
                conditions::check_possible(scope, &expr, until, diagnostics);
            }
        }
    }
}

fn is_switch(row: &crate::merge::Row) -> bool {
    row.ty.is_none() || (row.ty == Some(Type::Bool) && row.is_scalar() && row.syntax.fixed.is_none())
}
