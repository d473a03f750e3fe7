//! Constants that an example's bytes hold and its values leave out. One that need not be there is not written by itself,
//! so the values alone would become other bytes.

use denbun_codegen::model::{ExampleValue, Field, Message, Spec, Type};

use super::show::show;
use crate::values::Values;

/// Gives the values the constants that were read and that they lack, also inside objects. What was given is told, as an
/// example writes it: `pay.kind: "1"`.
pub(super) fn take_over(spec: &Spec, message: &Message, values: &mut Values, read: &Values) -> Vec<String> {
    let mut found = Vec::new();
    fields(spec, message, "", values, read, &mut found);
    found
}

fn fields(
    spec: &Spec,
    message: &Message,
    path: &str,
    values: &mut Values,
    read: &Values,
    found: &mut Vec<String>,
) {
    for (at, row) in message.fields.iter().enumerate() {
        let Some(read) = read.get(at) else { continue };
        let path = format!("{path}{}", row.name);
        match &mut values.fields[at] {
            Some(given) => inside(spec, row, &path, given, read, found),
            // What is implied need not be given.
            None if row.implied(message.direction).is_none() && is_constant(row, read) => {
                found.push(format!("{path}: {}", show(Some(read))));
                values.set(at, read.clone());
            }
            None => {}
        }
    }
}

fn is_constant(row: &Field, read: &ExampleValue) -> bool {
    row.fixed.as_ref().is_some_and(|fixed| read.says(fixed))
}

fn inside(
    spec: &Spec,
    row: &Field,
    path: &str,
    given: &mut ExampleValue,
    read: &ExampleValue,
    found: &mut Vec<String>,
) {
    match (row.ty, given, read) {
        (Type::Object(at), ExampleValue::Object(given), ExampleValue::Object(read)) => {
            object(spec, &spec.messages[at], path, given, read, found);
        }
        (Type::Union(union), ExampleValue::Case(case, given), ExampleValue::Case(other, read))
            if case == other =>
        {
            if let Some(case) = spec.unions[union].cases.get(*case) {
                object(spec, &spec.messages[case.object], path, given, read, found);
            }
        }
        (Type::Object(_) | Type::Union(_), ExampleValue::List(given), ExampleValue::List(read)) => {
            for (at, (given, read)) in given.iter_mut().zip(read).enumerate() {
                inside(spec, row, &format!("{path}[{at}]"), given, read, found);
            }
        }
        (Type::Object(_), ExampleValue::Map(given), ExampleValue::Map(read)) => {
            for (key, given) in given {
                if let Some((_, read)) = read.iter().find(|(other, _)| other == key) {
                    inside(spec, row, &format!("{path}.{key}"), given, read, found);
                }
            }
        }
        _ => {}
    }
}

fn object(
    spec: &Spec,
    object: &Message,
    path: &str,
    given: &mut Vec<(usize, ExampleValue)>,
    read: &[(usize, ExampleValue)],
    found: &mut Vec<String>,
) {
    let mut values = Values::of_object(object, given);
    fields(spec, object, &format!("{path}."), &mut values, &Values::of_object(object, read), found);
    *given = values.into_object();
}
