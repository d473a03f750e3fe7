//! A decoded message as JSON.

use denbun::{Rest, Violation, Violations};
use denbun_codegen::model::{ExampleRest, ExampleValue, Field, Message, Spec, Type, Wire};
use denbun_simulator::codec::Values;

use super::Json;
use super::document::parse;

/// The values that are there, in the document's order.
pub(crate) fn write_values(spec: &Spec, message: &Message, values: &Values) -> Json {
    let fields = message.fields.iter().enumerate();
    let pairs = fields
        .filter_map(|(at, field)| Some((field.name.clone(), write_value(spec, field, values.get(at)?))));
    Json::Object(pairs.collect())
}

fn write_value(spec: &Spec, field: &Field, value: &ExampleValue) -> Json {
    let object = |at: usize, given: &[(usize, ExampleValue)]| {
        let object = &spec.messages[at];
        write_values(spec, object, &Values::of_object(object, given))
    };
    match (value, field.ty) {
        (ExampleValue::Object(given), Type::Object(at)) => object(at, given),
        (ExampleValue::Case(case, given), Type::Union(union)) => {
            object(spec.unions[union].cases[*case].object, given)
        }
        (ExampleValue::List(items), _) => {
            Json::List(items.iter().map(|item| write_value(spec, field, item)).collect())
        }
        (ExampleValue::Map(pairs), _) => {
            let write = |(key, value): &(String, _)| (key.clone(), write_value(spec, field, value));
            Json::Object(pairs.iter().map(write).collect())
        }
        (ExampleValue::Text(text), _) => Json::text(text),
        (ExampleValue::Integer(value), _) => Json::Number(value.to_string()),
        (ExampleValue::Number(text), _) => Json::Number(text.clone()),
        (ExampleValue::Bool(value), _) => Json::Bool(*value),
        (ExampleValue::Null, _) | (ExampleValue::Object(_) | ExampleValue::Case(..), _) => Json::Null,
    }
}

/// What stands in the message beside its fields: pairs as an object, the last columns as one text.
pub(crate) fn write_rest(message: &Message, values: &Values, unknown: &Rest) -> Json {
    let declared = match &values.rest {
        Some(ExampleRest::Text(text)) => return Json::text(text),
        Some(ExampleRest::Pairs(pairs)) => pairs.as_slice(),
        None => &[],
    };
    let declared = declared.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    write_pairs(message.wire, declared.chain(unknown.iter()))
}

/// Pairs as an object; the values of a key that repeats are a list.
fn write_pairs<'p>(wire: Wire, given: impl Iterator<Item = (&'p str, &'p str)>) -> Json {
    // In JSON the text of an unknown value is JSON itself.
    let value = |text: &str| match wire {
        Wire::Json => parse(text.as_bytes()).unwrap_or_else(|_| Json::text(text)),
        Wire::Form
        | Wire::Query
        | Wire::PlainForm
        | Wire::CsvLine
        | Wire::Csv
        | Wire::Headers
        | Wire::None => Json::text(text),
    };
    let mut pairs: Vec<(String, Json)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for (key, text) in given {
        let place = *places.entry(key).or_insert(pairs.len());
        match pairs.get_mut(place).map(|(_, value)| value) {
            None => pairs.push((key.to_owned(), value(text))),
            Some(Json::List(values)) => values.push(value(text)),
            Some(first) => *first = Json::List(vec![std::mem::replace(first, Json::Null), value(text)]),
        }
    }
    Json::Object(pairs)
}

/// Violations as a list of `{field, label, rule, message}`.
pub(crate) fn write_violations(violations: &Violations) -> Json {
    let write = |violation: &Violation| {
        Json::object([
            ("field", Json::text(&violation.path)),
            ("label", Json::text(&violation.label)),
            ("rule", Json::text(violation.rule.as_str())),
            ("message", Json::text(&violation.message)),
        ])
    };
    Json::List(violations.iter().map(write).collect())
}
