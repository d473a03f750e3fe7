//! Values inside objects: what an answer echoes there, and what the records of a notification are about.

use denbun_codegen::model::{ExampleValue, Field, Message, Operation, Spec, Type};

use super::fill::convert;
use crate::values::{Values, position};

/// Echoed fields that stand in objects of the answer get what the request holds; the places of the objects.
pub(super) fn echoed(
    spec: &Spec,
    operation: &Operation,
    request: &Values,
    answer: &mut Values,
) -> Vec<usize> {
    let Some(message) = operation.response.map(|at| &spec.messages[at]) else { return Vec::new() };
    let mut touched = Vec::new();
    for echo in operation.echo.iter().filter(|echo| echo.flat().is_none()) {
        let from = &spec.messages[operation.request].fields[echo.sent];
        let Some(given) = request.get(echo.sent) else { continue };
        let [outer, inside @ ..] = echo.answered.as_slice() else { continue };
        if let Some(Some(object)) = answer.fields.get_mut(*outer) {
            put(spec, &message.fields[*outer], object, inside, (from, given));
            touched.push(*outer);
        }
    }
    touched
}

/// Puts what is given at the end of a path through objects. Objects that the example does not have stay away.
fn put(spec: &Spec, row: &Field, value: &mut ExampleValue, path: &[usize], given: (&Field, &ExampleValue)) {
    let (Type::Object(object), ExampleValue::Object(fields)) = (row.ty, value) else { return };
    let [at, deeper @ ..] = path else { return };
    let row = &spec.messages[object].fields[*at];
    let known = fields.iter_mut().find(|(other, _)| other == at);
    match known {
        Some((_, value)) if !deeper.is_empty() => put(spec, row, value, deeper, given),
        known if deeper.is_empty() => {
            let base = known.as_ref().map(|known| &known.1);
            let Some(new) = convert(spec, given.0, given.1, row, base) else { return };
            match known {
                Some((_, value)) => *value = new,
                None => fields.push((*at, new)),
            }
        }
        _ => {}
    }
}

/// The first record of each list of records is about what is known: its fields of the same names, or of those that they
/// are the same as.
pub(super) fn recorded(spec: &Spec, message: &Message, values: &mut Values, sources: &[(&Message, &Values)]) {
    for (at, row) in message.fields.iter().enumerate() {
        let Type::Object(object) = row.ty else { continue };
        if row.numbered.is_none() && row.spread.is_none() {
            continue;
        }
        let Some(Some(ExampleValue::List(items))) = values.fields.get_mut(at) else { continue };
        let Some(ExampleValue::Object(fields)) = items.first_mut() else { continue };
        for (place, value) in fields {
            let row = &spec.messages[object].fields[*place];
            let known = known(spec, sources, row, value);
            if let Some(known) = known.filter(|_| row.fixed.is_none()) {
                *value = known;
            }
        }
    }
}

/// What is known of a field, by its name or that of the one it is the same as.
fn known(
    spec: &Spec,
    sources: &[(&Message, &Values)],
    row: &Field,
    example: &ExampleValue,
) -> Option<ExampleValue> {
    let same = row.same_as.as_ref().map(|same| spec.messages[same.message].fields[same.field].name.as_str());
    let names = [Some(row.name.as_str()), same];
    names.into_iter().flatten().find_map(|name| {
        sources.iter().find_map(|(message, values)| {
            let (from, value) = find(spec, message, &|at| values.get(at), name)?;
            convert(spec, from, value, row, Some(example))
        })
    })
}

/// The value of the field of a name, also inside the objects of a message.
fn find<'s>(
    spec: &'s Spec,
    message: &'s Message,
    value: &dyn Fn(usize) -> Option<&'s ExampleValue>,
    name: &str,
) -> Option<(&'s Field, &'s ExampleValue)> {
    if let Some(at) = position(message, name) {
        return Some((&message.fields[at], value(at)?));
    }
    message.fields.iter().enumerate().find_map(|(at, row)| match (row.ty, value(at)?) {
        (Type::Object(object), ExampleValue::Object(inside)) => {
            let get = |wanted: usize| inside.iter().find(|(at, _)| *at == wanted).map(|(_, value)| value);
            find(spec, &spec.messages[object], &get, name)
        }
        _ => None,
    })
}
