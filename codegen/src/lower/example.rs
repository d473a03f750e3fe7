//! Examples as tests of the generated crate. What no typed value can express (a text where a number stands, a
//! required number left out) is left out here; `denbun check` runs every example.

mod expected;
mod given;
mod literal;
mod outcome;
mod pinned;
mod record;
mod vector;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use super::{Context, Home, docs, name, ty};
use crate::{ir, model};
use pinned::violations;

pub(super) use given::builder;

/// Functions beside the tests; the names of the others are none that a test may have.
const FUNCTIONS: [&str; 5] = ["refuses_with_path", "is_shown", "comes_back", "refuses_line", "breaks_line"];

/// One test an example.
pub(super) fn tests(cx: &Context<'_>) -> ir::Tests {
    let mut tests = ir::Tests {
        feature: cx.spec.provider.clone(),
        module: name::ident(&cx.spec.provider),
        source: cx.spec.path.clone(),
        tests: Vec::new(),
        left_out: Vec::new(),
    };
    let mut taken = FUNCTIONS.map(str::to_owned).into();
    for (index, message) in cx.spec.messages.iter().enumerate() {
        for example in message.examples.iter().filter(|example| is_about_types(message, example)) {
            match body(cx, index, message, example) {
                Some(body) => {
                    let is_gated = cx.is_gated(cx.card_only.message(index));
                    let test = test(message, example, body, &mut taken);
                    tests.tests.push(ir::Test { is_gated, ..test });
                }
                None => tests.left_out.push(docs::code(&format!("{}: {}", message.name, example.name))),
            }
        }
    }
    tests.tests.extend(vector::tests(cx.spec, &mut taken));
    tests
}

/// The calls that build an example's message in its test, for each example of each message.
pub(super) fn calls(cx: &Context<'_>) -> Vec<Vec<Option<TokenStream>>> {
    let of_message = |(index, message): (usize, &model::Message)| {
        let shown = |example: &model::Example| {
            let body = is_about_types(message, example).then(|| body(cx, index, message, example));
            body.flatten().and_then(call)
        };
        message.examples.iter().map(shown).collect()
    };
    cx.spec.messages.iter().enumerate().map(of_message).collect()
}

fn call(body: ir::TestBody) -> Option<TokenStream> {
    match body {
        ir::TestBody::Encodes { value, .. }
        | ir::TestBody::Accepts { value, .. }
        | ir::TestBody::Refuses { value, .. }
        | ir::TestBody::WritesLine { value, .. }
        | ir::TestBody::RefusesLine { value, .. } => Some(value),
        ir::TestBody::Signs { .. }
        | ir::TestBody::Decodes { .. }
        | ir::TestBody::Breaks { .. }
        | ir::TestBody::ReadsLine { .. }
        | ir::TestBody::BreaksLine { .. } => None,
    }
}

/// Bytes of ours are read by `denbun check`: a generated request has no decoder.
pub(super) fn is_about_types(message: &model::Message, example: &model::Example) -> bool {
    let says_bytes_only = example.values.is_empty() && example.wire.is_some() && !message.fields.is_empty();
    let breaks_in_bytes = example.wire.is_some() && !example.violations.is_empty();
    message.direction != model::Direction::Request || !(says_bytes_only || breaks_in_bytes)
}

/// Bytes as a literal: text where they are text.
pub(super) fn wire(bytes: &[u8]) -> TokenStream {
    literal::bytes(bytes)
}

fn bytes_of(bytes: &[u8]) -> ir::Bytes {
    let literal = wire(bytes);
    let apart = literal::is_raw(&literal);
    ir::Bytes { literal, apart }
}

fn test(
    message: &model::Message,
    example: &model::Example,
    body: ir::TestBody,
    taken: &mut BTreeSet<String>,
) -> ir::Test {
    let plain = name::test(&message.name, &example.name);
    let mut name = plain.clone();
    let mut number = 2;
    while !taken.insert(name.clone()) {
        name = format!("{plain}_{number}");
        number += 1;
    }
    let line = format!("{} · {}", docs::text(&example.name), docs::code(&example.at.text));
    ir::Test { name: name::ident(&name), docs: docs::docs(vec![line], "", &[]), body, is_gated: false }
}

fn body(
    cx: &Context<'_>,
    index: usize,
    message: &model::Message,
    example: &model::Example,
) -> Option<ir::TestBody> {
    match message.direction {
        _ if message.wire == model::Wire::Csv => record::body(cx, index, message, example),
        model::Direction::Request => request(cx, index, message, example),
        model::Direction::Response | model::Direction::Notification => received(cx, index, message, example),
    }
}

fn request(
    cx: &Context<'_>,
    index: usize,
    message: &model::Message,
    example: &model::Example,
) -> Option<ir::TestBody> {
    if given::says_digest(message, example) {
        return None;
    }
    let value = builder(cx, message, example)?;
    let path = template(cx, message).zip(example.path.clone());
    let page =
        cx.spec.operations.iter().any(|operation| operation.request == index && operation.page.is_some());
    Some(match &example.wire {
        // The spacing of a file is not ours.
        Some(bytes) if !example.file => ir::TestBody::Encodes { value, wire: bytes_of(bytes), path, page },
        _ if example.violations.is_empty() => ir::TestBody::Accepts { value, path, page },
        _ => {
            let in_path = |field: &model::Field| field.place == model::FieldPlace::Path;
            let template = template(cx, message).filter(|_| message.fields.iter().any(in_path));
            ir::TestBody::Refuses { value, template, violations: violations(cx, index, example) }
        }
    })
}

/// The path of the operation that a request belongs to.
fn template(cx: &Context<'_>, message: &model::Message) -> Option<String> {
    let is_own = |operation: &&model::Operation| std::ptr::eq(&cx.spec.messages[operation.request], message);
    let operation = cx.spec.operations.iter().find(is_own)?;
    match operation.page.as_ref().map(|page| &page.address) {
        Some(model::Address::Path(path)) => Some(cx.spec.live_path(path)),
        Some(model::Address::Given(_)) => None,
        None => Some(cx.spec.live_path(&operation.path)),
    }
}

fn received(
    cx: &Context<'_>,
    index: usize,
    message: &model::Message,
    example: &model::Example,
) -> Option<ir::TestBody> {
    let bytes = match &example.wire {
        Some(bytes) => ir::Given::Bytes(bytes_of(bytes)),
        None => ir::Given::Values(pinned::values(message, example)?),
    };
    let violations = violations(cx, index, example);
    let ty = cx.message(index, Home::Tests);
    if is_only_about_violations(cx, index, example) {
        return Some(ir::TestBody::Breaks { message: ty, wire: bytes, violations });
    }
    Some(ir::TestBody::Decodes {
        expected: expected::expected(cx, message, example),
        leaves_nothing: leaves_nothing(message, example),
        outcome: outcome::expected(cx, index, message, example),
        hand_back: cx.spec.hand_backs.iter().any(|hand_back| hand_back.message == index),
        message: ty,
        wire: bytes,
        violations,
    })
}

/// An example without values, or one whose message cannot be built, says only what is wrong.
fn is_only_about_violations(cx: &Context<'_>, index: usize, example: &model::Example) -> bool {
    match example.values.as_slice() {
        [] => {
            !example.violations.is_empty()
                || !cx.spec.messages[index].fields.is_empty() && example.wire.is_none()
        }
        values => is_broken(cx, index, values),
    }
}

/// Whether something that must be there is not, here or in an object inside.
fn is_broken(cx: &Context<'_>, index: usize, values: &[(usize, model::ExampleValue)]) -> bool {
    let message = &cx.spec.messages[index];
    message.fields.iter().enumerate().any(|(at, field)| {
        let is_needed =
            !ty::is_optional(field, message.direction) && field.implied(message.direction).is_none();
        match given::given(values, at, field) {
            None => is_needed,
            Some(value) => is_broken_value(cx, field, value),
        }
    })
}

fn is_broken_value(cx: &Context<'_>, field: &model::Field, value: &model::ExampleValue) -> bool {
    match (field.ty, value) {
        (_, model::ExampleValue::List(items)) => items.iter().any(|item| is_broken_value(cx, field, item)),
        (model::Type::Object(_) | model::Type::Union(_), model::ExampleValue::Map(entries)) => {
            entries.iter().any(|(_, value)| is_broken_value(cx, field, value))
        }
        (model::Type::Object(at), model::ExampleValue::Object(values)) => is_broken(cx, at, values),
        (model::Type::Union(at), model::ExampleValue::Case(case, values)) => {
            let case = cx.spec.unions[at].cases.get(*case);
            case.is_some_and(|case| is_broken(cx, case.object, values))
        }
        _ => false,
    }
}

/// A message with a rest leaves nothing over, unless something is wrong with it.
fn leaves_nothing(message: &model::Message, example: &model::Example) -> bool {
    message.rest.is_some() && example.violations.is_empty()
}
