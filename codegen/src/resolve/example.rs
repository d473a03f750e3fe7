//! Examples.

mod values;

use std::collections::HashSet;

use super::place;
use crate::check::violation_parts;
use crate::merge::{Merged, Message, from_hex, from_text};
use crate::model::{self, ExampleRest, Verdict};
use crate::source::Span;
use crate::syntax::{self, Example, VerdictWord};

pub(super) fn examples(merged: &Merged<'_>, message: &Message<'_>) -> Option<Vec<model::Example>> {
    let given: HashSet<&str> = message
        .examples()
        .iter()
        .filter_map(|example| example.name.as_ref())
        .map(|name| name.value.as_str())
        .collect();
    let examples = message.examples().iter().enumerate();
    examples
        .map(|(index, example)| {
            let name = example.name.as_ref().map(|name| name.value.clone());
            let name = name.unwrap_or_else(|| free_name(&given, index + 1));
            convert(merged, message, name, example)
        })
        .collect()
}

fn convert(
    merged: &Merged<'_>,
    message: &Message<'_>,
    name: String,
    example: &Example,
) -> Option<model::Example> {
    Some(model::Example {
        name,
        wire: wire(merged, message, example)?,
        file: example.file.is_some(),
        path: example.path.as_ref().map(|path| path.value.clone()),
        values: values::values(merged, message, example)?,
        rest: example.rest.as_ref().map(rest),
        violations: example.violations.iter().map(|it| violation_parts(&it.value)).map(owned).collect(),
        status: example.status.map_or(200, |status| status.value),
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
    let bytes =
        example.wire.as_ref().or(example.hex.as_ref()).or(example.file.as_ref()).map(|text| text.span);
    bytes.or(example.values.as_ref().map(|values| values.span))
}

/// The outer `None` means that errors were reported.
fn wire(merged: &Merged<'_>, message: &Message<'_>, example: &Example) -> Option<Option<Vec<u8>>> {
    match (&example.wire, &example.hex, &example.file) {
        (Some(text), _, _) => from_text(&text.value, merged.charset(message)).ok().map(Some),
        (None, Some(hex), _) => from_hex(&hex.value).map(Some),
        (None, None, Some(file)) => merged.files.get(&file.span).cloned().map(Some),
        (None, None, None) => Some(None),
    }
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
