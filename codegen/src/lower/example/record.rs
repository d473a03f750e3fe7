//! Examples of a file's records: one line each.

use super::super::{Context, Home, name};
use super::{builder, bytes_of, expected, is_only_about_violations, violations};
use crate::{ir, model};

/// An example as a test of its line.
pub(super) fn body(
    cx: &Context<'_>,
    index: usize,
    message: &model::Message,
    example: &model::Example,
) -> Option<ir::TestBody> {
    let file = cx.spec.files.iter().find(|file| file.records.iter().any(|record| record.message == index))?;
    let (module, record) = (name::ident(&cx.spec.provider), name::ident(&file.rust_type));
    let file = quote::quote!(#module::#record);
    let violations = violations(cx, index, example);
    let wire = example.wire.as_deref().map(bytes_of);
    let ty = cx.message(index, Home::Tests);
    let is_broken = is_only_about_violations(cx, index, example) || !violations.is_empty();
    match (wire, builder(cx, message, example)) {
        (Some(wire), _) if is_broken => {
            Some(ir::TestBody::BreaksLine { file, message: ty, wire, violations })
        }
        (None, Some(value)) if is_broken => Some(ir::TestBody::RefusesLine { file, value, violations }),
        (Some(wire), Some(value)) if message.direction == model::Direction::Request => {
            Some(ir::TestBody::WritesLine { file, message: ty, value, wire: Some(wire) })
        }
        // Quotes and the like are the provider's own choice.
        (Some(wire), _) => Some(ir::TestBody::ReadsLine {
            expected: expected::expected(cx, message, example),
            file,
            message: ty,
            wire,
        }),
        (None, Some(value)) => Some(ir::TestBody::WritesLine { file, message: ty, value, wire: None }),
        (None, None) => None,
    }
}
