//! Headers as they may be kept: all names, and the values that are known to be harmless.

use crate::class;
use crate::constraint::{self, Direction};
use crate::exchange::{Headers, is_media_type};
use crate::mask;
use crate::operation::OperationInfo;
use crate::schema::{Field, Kind, Schema, Wire};
use crate::violation::Violations;

/// The headers of an exchange, each value masked unless it is known to be harmless.
pub(super) fn shown(operation: &OperationInfo, headers: &Headers) -> Vec<(String, String)> {
    let value = |name: &str, value: &str| {
        if is_harmless(operation, name, value) { value.to_owned() } else { mask::text(value).to_string() }
    };
    headers.iter().map(|(name, text)| (mask::key(name).into_owned(), value(name, text))).collect()
}

/// Whether a value is one that the spec or HTTP itself lists, or a public row that fits its format.
fn is_harmless(operation: &OperationInfo, name: &str, value: &str) -> bool {
    let is = |known: &str| name.eq_ignore_ascii_case(known);
    let status = operation.idempotency.and_then(|idempotency| idempotency.status);
    if let Some(status) = status.filter(|status| is(status.header)) {
        return status.kept.contains(&value);
    }
    match () {
        () if is("content-type") || is("accept") => is_media_type(value),
        () if is("content-length") || is("retry-after") => is_small_number(value),
        () => is_public(operation, name, value),
    }
}

fn is_small_number(value: &str) -> bool {
    (1..=8).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_public(operation: &OperationInfo, name: &str, value: &str) -> bool {
    let Some(schema) = operation.answer_headers.filter(|schema| schema.wire == Wire::Headers) else {
        return false;
    };
    let field = schema.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name));
    field.is_some_and(|field| field.is_public() && fits(schema, field, value))
}

fn fits(schema: &Schema<'_>, field: &Field<'_>, value: &str) -> bool {
    let number = field.kind != Kind::Integer || is_small_number(value);
    let mut violations = Violations::new();
    let seen = class::scan(value.as_bytes());
    constraint::check(field, schema.charset, Direction::In, value, seen, &mut violations);
    number && violations.is_empty()
}
