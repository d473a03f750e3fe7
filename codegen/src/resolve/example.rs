//! Examples.

use std::collections::HashSet;

use super::message::Positions;
use super::place;
use crate::check::{value_type, violation_parts};
use crate::merge::{Merged, Message, from_hex, from_text};
use crate::model::{self, ExampleRest, ExampleValue, Type, Verdict};
use crate::source::Span;
use crate::syntax::{self, Example, Scalar, VerdictWord};

pub(super) fn examples(
    merged: &Merged<'_>,
    message: &Message<'_>,
    fields: &Positions<'_>,
) -> Option<Vec<model::Example>> {
    let given: HashSet<&str> = message
        .body
        .examples
        .iter()
        .filter_map(|example| example.name.as_ref())
        .map(|name| name.value.as_str())
        .collect();
    let examples = message.body.examples.iter().enumerate();
    examples
        .map(|(index, example)| {
            let name = example.name.as_ref().map(|name| name.value.clone());
            let name = name.unwrap_or_else(|| free_name(&given, index + 1));
            convert(merged, message, fields, name, example)
        })
        .collect()
}

fn convert(
    merged: &Merged<'_>,
    message: &Message<'_>,
    fields: &Positions<'_>,
    name: String,
    example: &Example,
) -> Option<model::Example> {
    Some(model::Example {
        name,
        wire: wire(merged, message, example)?,
        values: values(message, fields, example)?,
        rest: example.rest.as_ref().map(rest),
        violations: example.violations.iter().map(|it| violation_parts(&it.value)).map(owned).collect(),
        outcome: example.outcome.as_ref().map(|outcome| verdict(outcome.value)),
        at: place(merged.sources, span(example).unwrap_or(message.name.span)),
    })
}

fn owned((path, rule): (&str, &str)) -> (String, String) {
    (path.to_owned(), rule.to_owned())
}

/// `example_1`, or longer if a given name is that.
fn free_name(given: &HashSet<&str>, number: usize) -> String {
    let mut name = format!("example_{number}");
    while given.contains(name.as_str()) {
        name.insert_str(0, "unnamed_");
    }
    name
}

/// Where diagnostics about the example point: its bytes, or else its values.
fn span(example: &Example) -> Option<Span> {
    let bytes = example.wire.as_ref().or(example.hex.as_ref()).map(|text| text.span);
    bytes.or(example.values.as_ref().map(|values| values.span))
}

/// The outer `None` means that errors were reported.
fn wire(merged: &Merged<'_>, message: &Message<'_>, example: &Example) -> Option<Option<Vec<u8>>> {
    match (&example.wire, &example.hex) {
        (Some(text), _) => from_text(&text.value, merged.charset(message)).ok().map(Some),
        (None, Some(hex)) => from_hex(&hex.value).map(Some),
        (None, None) => Some(None),
    }
}

fn values(
    message: &Message<'_>,
    fields: &Positions<'_>,
    example: &Example,
) -> Option<Vec<(usize, ExampleValue)>> {
    let written = example.values.iter().flat_map(|values| &values.value);
    let values = written.map(|(name, scalar)| {
        let ty = value_type(message.row(&name.value)?)?;
        Some((*fields.get(name.value.as_str())?, value(&scalar.value, ty)?))
    });
    values.collect()
}

fn value(scalar: &Scalar, ty: Type) -> Option<ExampleValue> {
    Some(match ty {
        Type::Integer | Type::Yen => ExampleValue::Integer(scalar.text.parse().ok()?),
        Type::Bool => ExampleValue::Bool(scalar.text == "true"),
        Type::Text | Type::Digits | Type::Date | Type::DateTime | Type::Email | Type::Url => {
            ExampleValue::Text(scalar.text.clone())
        }
    })
}

fn rest(rest: &syntax::ExampleRest) -> ExampleRest {
    match rest {
        syntax::ExampleRest::Pairs(pairs) => {
            let pairs = pairs.value.iter().map(|(key, value)| (key.value.clone(), value.value.clone()));
            ExampleRest::Pairs(pairs.collect())
        }
        syntax::ExampleRest::Text(text) => ExampleRest::Text(text.value.clone()),
    }
}

fn verdict(word: VerdictWord) -> Verdict {
    match word {
        VerdictWord::Confirmed => Verdict::Confirmed,
        VerdictWord::Declined => Verdict::Declined,
        VerdictWord::Unknown => Verdict::Unknown,
    }
}
