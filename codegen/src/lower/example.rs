//! Examples as tests of the generated crate. What no typed value can express (a text where a number stands, a
//! required number left out) is left out here; `denbun check` runs every example.

mod expected;
mod given;

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, docs, name, operation, ty};
use crate::{ir, model};

pub(super) use given::builder;

/// One test an example.
pub(super) fn tests(cx: &Context<'_>) -> ir::Tests {
    let mut tests = ir::Tests::default();
    let mut taken = BTreeSet::new();
    for (index, message) in cx.spec.messages.iter().enumerate() {
        for example in message.examples.iter().filter(|example| is_about_types(message, example)) {
            match body(cx, index, message, example) {
                Some(body) => tests.tests.push(test(message, example, body, &mut taken)),
                None => tests.left_out.push(docs::code(&format!("{}: {}", message.name, example.name))),
            }
        }
    }
    tests
}

/// Bytes of ours are read by `denbun check`: a generated request has no decoder.
pub(super) fn is_about_types(message: &model::Message, example: &model::Example) -> bool {
    let says_bytes_only = example.values.is_empty() && example.wire.is_some() && !message.fields.is_empty();
    let breaks_in_bytes = example.wire.is_some() && !example.violations.is_empty();
    message.direction != model::Direction::Request || !(says_bytes_only || breaks_in_bytes)
}

/// Bytes as a literal: text where they are text.
pub(super) fn wire(bytes: &[u8]) -> TokenStream {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.is_ascii() => quote!(#text.as_bytes()),
        Ok(_) | Err(_) => {
            let bytes = Literal::byte_string(bytes);
            quote!(#bytes)
        }
    }
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
    ir::Test { name: name::ident(&name), docs: docs::docs(vec![line], "", &[]), body }
}

fn body(
    cx: &Context<'_>,
    index: usize,
    message: &model::Message,
    example: &model::Example,
) -> Option<ir::TestBody> {
    match message.direction {
        model::Direction::Request => request(cx, message, example),
        model::Direction::Response | model::Direction::Notification => received(cx, index, message, example),
    }
}

fn request(cx: &Context<'_>, message: &model::Message, example: &model::Example) -> Option<ir::TestBody> {
    let value = builder(cx, message, example)?;
    Some(match &example.wire {
        Some(bytes) => ir::TestBody::Encodes { value, wire: wire(bytes) },
        None if example.violations.is_empty() => ir::TestBody::Accepts { value },
        None => ir::TestBody::Refuses { value, violations: violations(example) },
    })
}

fn received(
    cx: &Context<'_>,
    index: usize,
    message: &model::Message,
    example: &model::Example,
) -> Option<ir::TestBody> {
    let bytes = wire(example.wire.as_deref()?);
    let violations = violations(example);
    let ty = cx.in_tests(index);
    if is_only_about_violations(message, example) {
        return Some(ir::TestBody::Breaks { message: ty, wire: bytes, violations });
    }
    Some(ir::TestBody::Decodes {
        expected: expected::expected(cx, message, example),
        leaves_nothing: leaves_nothing(message, example),
        outcome: outcome(cx, index, message, example),
        message: ty,
        wire: bytes,
        violations,
    })
}

/// An example without values, or one whose message cannot be built, says only what is wrong.
fn is_only_about_violations(message: &model::Message, example: &model::Example) -> bool {
    let is_missing = |(at, field): (usize, &model::Field)| {
        !ty::is_optional(field, message.direction)
            && field.fixed.is_none()
            && !example.values.iter().any(|(given, _)| *given == at)
    };
    example.values.is_empty() || message.fields.iter().enumerate().any(is_missing)
}

/// `field: rule`, or the rule alone when it is about no field; sorted.
fn violations(example: &model::Example) -> Vec<String> {
    let mut lines: Vec<String> = example
        .violations
        .iter()
        .map(|(path, rule)| if path.is_empty() { rule.clone() } else { format!("{path}: {rule}") })
        .collect();
    lines.sort();
    lines
}

/// A message with a rest leaves nothing over, unless something is wrong with it.
fn leaves_nothing(message: &model::Message, example: &model::Example) -> bool {
    message.rest.is_some() && example.violations.is_empty()
}

fn outcome(
    cx: &Context<'_>,
    index: usize,
    message: &model::Message,
    example: &model::Example,
) -> Option<ir::ExpectedOutcome> {
    let expected = match example.outcome? {
        model::Verdict::Confirmed => "Confirmed",
        model::Verdict::Declined => "Declined",
        model::Verdict::Unknown => "Unknown",
    };
    let code = operation::error_code(cx.spec, message).map(|field| {
        let field = name::ident(&field.rust);
        quote!(::denbun::Value::as_text(&message.#field))
    });
    Some(ir::ExpectedOutcome {
        verdict: verdict(cx, index, message)?,
        code: code.unwrap_or_else(|| quote!(None)),
        expected: name::ident(expected),
    })
}

/// A notification reads its own outcome; an answer's is read by its operation, if all that have it read it alike.
fn verdict(cx: &Context<'_>, index: usize, message: &model::Message) -> Option<TokenStream> {
    if message.direction == model::Direction::Notification {
        let notification = cx.in_tests(index);
        return Some(quote!(<#notification as ::denbun::Notification>::verdict(message)));
    }
    let own = message.outcome.as_ref();
    let operations = cx.spec.operations.iter().filter(|operation| operation.response == Some(index));
    let operation = operations.into_iter().find(|operation| match (&operation.outcome, own) {
        (Some(read), Some(own)) => read.confirmed == own.confirmed && read.declined == own.declined,
        (_, None) => true,
        (None, Some(_)) => false,
    })?;
    let request = cx.in_tests(operation.request);
    Some(quote!(<#request as ::denbun::Operation>::verdict(message)))
}

impl Context<'_> {
    /// The type of a message as the tests see it.
    fn in_tests(&self, index: usize) -> TokenStream {
        let (module, name) = (name::ident(&self.spec.provider), name::ident(&self.spec.messages[index].rust));
        quote!(#module::#name)
    }
}
