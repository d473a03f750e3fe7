//! Examples.

mod values;

use hashbrown::HashSet;

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
        violations: example.violations.iter().map(|it| violation(merged, message, &it.value)).collect(),
        status: example.status.map_or(200, |status| status.value),
        outcome: example.outcome.as_ref().map(|outcome| verdict(outcome.value)),
        at: place(merged.sources, span(example).unwrap_or(message.name.span)),
    })
}

/// A violation with the paths of wire names.
fn violation(merged: &Merged<'_>, message: &Message<'_>, written: &str) -> (String, String) {
    let (paths, rule) = violation_parts(written);
    let on_wire: Vec<String> = paths.split(',').map(|path| wire_path(merged, message, path.trim())).collect();
    let is_same = paths.split(',').map(str::trim).eq(on_wire.iter().map(String::as_str));
    let paths = if is_same { paths.to_owned() } else { on_wire.join(", ") };
    (paths, rule.to_owned())
}

/// `items[0].status` in wire names; what names no row stays as it is.
fn wire_path(merged: &Merged<'_>, message: &Message<'_>, path: &str) -> String {
    let (first, inner) = match path.split_once('.') {
        Some((first, inner)) => (first, Some(inner)),
        None => (path, None),
    };
    let (name, index) = first.split_at(first.find('[').unwrap_or(first.len()));
    let Some(row) = message.row(name) else { return path.to_owned() };
    let object = row.objects.iter().flatten().find_map(|at| merged.messages.get(*at));
    let inner = match (inner, object) {
        (Some(inner), Some(object)) => format!(".{}", wire_path(merged, object, inner)),
        (Some(inner), None) => format!(".{inner}"),
        (None, _) => String::new(),
    };
    format!("{}{index}{inner}", row.name.value)
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
            let pairs = pairs.value.iter().map(|(key, value)| (key.value.clone(), value.value.0.clone()));
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
