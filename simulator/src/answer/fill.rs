//! Carries values over: from a request into its answer, from one state of a resource into the next.

mod convert;

use denbun_codegen::model::{ExampleValue, Message, Operation, Spec, Type, Wire};

use super::settle::settle;
use super::{nested, shared_fields};
use crate::codec;
use crate::values::{Values, text};

pub(super) use convert::convert;

/// An example of an answer with what the request holds in its place: echoed fields, and fields of the same name that
/// the example has. A JSON answer repeats them also where the example has none.
pub(crate) fn filled(spec: &Spec, operation: &Operation, request: &Values, example: Values) -> Values {
    let Some(answer) = operation.response.map(|at| &spec.messages[at]) else { return example };
    let mut values = example.clone();
    let mut touched = Vec::new();
    for (answered, sent) in shared_fields(spec, operation, answer) {
        let is_echo = operation.echo.iter().any(|echo| echo.flat() == Some((answered, sent)));
        let is_wanted = is_echo || values.get(answered).is_some() || answer.wire == Wire::Json;
        let row = &answer.fields[answered];
        let Some(given) = request.get(sent).filter(|_| is_wanted && row.fixed.is_none()) else { continue };
        let from = &spec.messages[operation.request].fields[sent];
        if let Some(value) = convert(spec, from, given, row, example.get(answered)) {
            values.set(answered, value);
            touched.push(answered);
        }
    }
    touched.extend(nested::echoed(spec, operation, request, &mut values));
    repeat_amounts(answer, &example, &touched, &mut values);
    mended(spec, answer, &example, &touched, values)
}

/// The next state of a resource: the example of that state, with everything the resource has already. `state` are the
/// fields that tell states apart.
pub(crate) fn advanced(
    spec: &Spec,
    message: &Message,
    now: &Values,
    next: &Values,
    state: &[String],
) -> Values {
    let mut values = next.clone();
    let mut kept = Vec::new();
    for (at, row) in message.fields.iter().enumerate() {
        let (Some(old), Some(new)) = (now.get(at), next.get(at)) else { continue };
        if state.contains(&row.name) || *old == ExampleValue::Null || *new == ExampleValue::Null {
            continue;
        }
        if let Some(value) = convert(spec, row, old, row, Some(new)) {
            values.set(at, value);
            kept.push(at);
        }
    }
    repeat_amounts(message, next, &kept, &mut values);
    mended(spec, message, next, &kept, values)
}

/// An amount or currency that an example has twice is twice in the answer as well: what is charged is what was asked.
fn repeat_amounts(message: &Message, example: &Values, touched: &[usize], values: &mut Values) {
    let is_money = |at: usize| matches!(message.fields[at].ty, Type::Amount | Type::Number | Type::Currency);
    for (at, _) in message.fields.iter().enumerate().filter(|(at, _)| !touched.contains(at) && is_money(*at))
    {
        let same = |other: &&usize| is_money(**other) && text(example.get(**other)) == text(example.get(at));
        let Some(source) = text(example.get(at)).and_then(|_| touched.iter().find(same)) else { continue };
        if let Some(value) = as_type(message.fields[at].ty, values.get(*source)) {
            values.set(at, value);
        }
    }
}

fn as_type(ty: Type, value: Option<&ExampleValue>) -> Option<ExampleValue> {
    match (ty, value?) {
        (Type::Number, ExampleValue::Integer(value)) => Some(ExampleValue::Number(value.to_string())),
        (Type::Amount, ExampleValue::Number(text)) => text.parse().ok().map(ExampleValue::Integer),
        (_, value) => Some(value.clone()),
    }
}

/// The values with sums made right; what the message cannot hold is as the example has it.
fn mended(spec: &Spec, message: &Message, example: &Values, touched: &[usize], mut values: Values) -> Values {
    settle(spec, message, &mut values);
    let Err(violations) = codec::encode(spec, message, &values) else { return values };
    for at in touched {
        let name = &message.fields[*at].name;
        let is_inside = |path: &str| path.strip_prefix(name.as_str()).is_some_and(is_end_of_name);
        if violations.iter().any(|violation| is_inside(&violation.path)) {
            values.fields[*at] = example.get(*at).cloned();
        }
    }
    settle(spec, message, &mut values);
    if codec::encode(spec, message, &values).is_ok() { values } else { example.clone() }
}

fn is_end_of_name(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(['.', '['])
}
