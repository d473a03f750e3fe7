//! Compares what an example says with what was read.

use denbun::{IsoDuration, Timestamp};
use denbun_codegen::model::{ExampleRest, ExampleValue, Field, FieldPlace, Message, Spec, Type};

use super::show::{show, show_rest};
use crate::values::Values;

/// Everything that differs among the fields of one place, each with its path.
pub(super) fn differences(
    spec: &Spec,
    message: &Message,
    place: FieldPlace,
    expected: &Values,
    got: &Values,
) -> Vec<String> {
    let mut found = Vec::new();
    for (at, field) in message.fields.iter().enumerate().filter(|(_, field)| field.place == place) {
        value(spec, field, &field.name, expected.get(at), got.get(at), &mut found);
    }
    if place == FieldPlace::Message {
        found.extend(rest_difference(expected, got));
    }
    found
}

fn value(
    spec: &Spec,
    field: &Field,
    path: &str,
    expected: Option<&ExampleValue>,
    got: Option<&ExampleValue>,
    found: &mut Vec<String>,
) {
    // Where `null` is no value of its own it is absence.
    let given = |value: Option<&ExampleValue>| match value {
        Some(ExampleValue::Null) if !field.nullable => false,
        value => value.is_some(),
    };
    let (Some(a), Some(b)) = (expected.filter(|_| given(expected)), got.filter(|_| given(got))) else {
        if given(expected) != given(got) {
            found.push(format!("`{path}` is {}, not {}", show(got), show(expected)));
        }
        return;
    };
    match (a, b) {
        (ExampleValue::List(a), ExampleValue::List(b)) if a.len() == b.len() && !is_json(field) => {
            for (at, (a, b)) in a.iter().zip(b).enumerate() {
                value(spec, field, &format!("{path}[{at}]"), Some(a), Some(b), found);
            }
        }
        (ExampleValue::Map(a), ExampleValue::Map(b)) if same_keys(a, b) && !is_json(field) => {
            for (key, a) in a {
                let b = b.iter().find(|(other, _)| other == key).map(|(_, value)| value);
                value(spec, field, &format!("{path}.{key}"), Some(a), b, found);
            }
        }
        (ExampleValue::Object(a), ExampleValue::Object(b)) => {
            if let Type::Object(at) = field.ty {
                object(spec, &spec.messages[at], path, a, b, found);
            }
        }
        (ExampleValue::Case(case, a), ExampleValue::Case(other, b)) if case == other => {
            if let Type::Union(union) = field.ty {
                object(spec, &spec.messages[spec.unions[union].cases[*case].object], path, a, b, found);
            }
        }
        (a, b) if equal(field.ty, a, b) => {}
        (a, b) => found.push(format!("`{path}` is {}, not {}", show(Some(b)), show(Some(a)))),
    }
}

fn object(
    spec: &Spec,
    object: &Message,
    path: &str,
    a: &[(usize, ExampleValue)],
    b: &[(usize, ExampleValue)],
    found: &mut Vec<String>,
) {
    let (a, b) = (Values::of_object(object, a), Values::of_object(object, b));
    for (at, field) in object.fields.iter().enumerate() {
        value(spec, field, &format!("{path}.{}", field.name), a.get(at), b.get(at), found);
    }
}

fn is_json(field: &Field) -> bool {
    matches!(field.ty, Type::Json | Type::FlatJson)
}

fn same_keys(a: &[(String, ExampleValue)], b: &[(String, ExampleValue)]) -> bool {
    a.len() == b.len() && a.iter().all(|(key, _)| b.iter().any(|(other, _)| other == key))
}

fn equal(ty: Type, a: &ExampleValue, b: &ExampleValue) -> bool {
    match (a, b) {
        (ExampleValue::Integer(integer), ExampleValue::Number(number))
        | (ExampleValue::Number(number), ExampleValue::Integer(integer)) => *number == integer.to_string(),
        (ExampleValue::Text(a), ExampleValue::Text(b)) if ty == Type::Timestamp => {
            a == b || parsed::<Timestamp>(a).is_some_and(|a| parsed(b) == Some(a))
        }
        (ExampleValue::Text(a), ExampleValue::Text(b)) if ty == Type::Duration => {
            a == b || parsed::<IsoDuration>(a).is_some_and(|a| parsed(b) == Some(a))
        }
        (ExampleValue::List(a), ExampleValue::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(ty, a, b))
        }
        (ExampleValue::Map(a), ExampleValue::Map(b)) => {
            let has = |key: &str, value: &ExampleValue| {
                b.iter().any(|(other, same)| other == key && equal(ty, value, same))
            };
            a.len() == b.len() && a.iter().all(|(key, value)| has(key, value))
        }
        (a, b) => a == b,
    }
}

fn parsed<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn rest_difference(expected: &Values, got: &Values) -> Option<String> {
    let is_empty = |rest: &Option<ExampleRest>| match rest {
        None => true,
        Some(ExampleRest::Pairs(pairs)) => pairs.is_empty(),
        Some(ExampleRest::Text(text)) => text.is_empty(),
    };
    if expected.rest == got.rest || is_empty(&expected.rest) && is_empty(&got.rest) {
        return None;
    }
    Some(format!("the rest is {}, not {}", show_rest(&got.rest), show_rest(&expected.rest)))
}
