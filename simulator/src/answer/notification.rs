//! Notifications: about an operation that causes them, or about a resource that has changed.

use denbun::Verdict;
use denbun_codegen::model::{ExampleValue, Message, Notification, Spec, Type};

use super::fill::convert;
use super::settle::settle;
use super::{examples, nested, numbered};
use crate::values::{Values, text};

/// The values of a notification about an answer.
pub(crate) fn caused(
    spec: &Spec,
    notification: &Notification,
    sources: &[(&Message, &Values)],
) -> Option<Values> {
    let message = &spec.messages[notification.message];
    let mut values = examples(spec, message).next()?;
    for (at, field) in message.fields.iter().enumerate() {
        if field.fixed.is_some() || values.get(at).is_none() {
            continue;
        }
        let known = sources.iter().find_map(|(message, known)| {
            let place = crate::values::position(message, &field.name)?;
            convert(spec, &message.fields[place], known.get(place)?, field, values.get(at))
        });
        if let Some(value) = known {
            values.set(at, value);
        }
    }
    nested::recorded(spec, message, &mut values, sources);
    settle(spec, message, &mut values);
    Some(values)
}

/// Where a resource stands in the message of a notification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Whole,
    Object(usize),
    Case(usize, usize),
}

/// Whether a notification carries resources of this message.
pub(crate) fn speaks_of(spec: &Spec, notification: &Notification, resource: usize) -> bool {
    place(spec, notification.message, resource).is_some()
}

fn place(spec: &Spec, message: usize, resource: usize) -> Option<Place> {
    if message == resource {
        return Some(Place::Whole);
    }
    spec.messages[message].fields.iter().enumerate().find_map(|(at, field)| match field.ty {
        Type::Object(object) if object == resource => Some(Place::Object(at)),
        Type::Union(union) => {
            let case = spec.unions[union].cases.iter().position(|case| case.object == resource)?;
            Some(Place::Case(at, case))
        }
        _ => None,
    })
}

/// What a notification says of a resource in its new state: the example about a resource of that state, or else, once
/// its effect is decided, the example about one that is decided as well. `number` tells deliveries apart.
pub(crate) fn about(
    spec: &Spec,
    notification: &Notification,
    resource: usize,
    values: &Values,
    state: &dyn Fn(&Values) -> Vec<Option<String>>,
    verdict: &dyn Fn(&Values) -> Verdict,
    number: usize,
) -> Option<Values> {
    let message = &spec.messages[notification.message];
    let place = place(spec, notification.message, resource)?;
    let part = |whole: &Values| inside(spec, resource, whole, place);
    let of_state = |whole: &Values| part(whole).is_some_and(|part| state(&part) == state(values));
    let is_decided = |values: &Values| verdict(values) != Verdict::Unknown;
    let decided = |whole: &Values| is_decided(values) && part(whole).is_some_and(|part| is_decided(&part));
    let mut whole =
        examples(spec, message).find(of_state).or_else(|| examples(spec, message).find(decided))?;
    put(&mut whole, place, values);
    for at in &notification.dedupe {
        let row = &message.fields[*at];
        let is_free =
            row.values.is_empty() && row.fixed.is_none() && matches!(row.ty, Type::Text | Type::Uuid);
        if let (Some(first), true) = (text(whole.get(*at)), is_free) {
            whole.set(*at, ExampleValue::Text(numbered(&first, number)));
        }
    }
    Some(whole)
}

/// The resource a message carries.
fn inside(spec: &Spec, resource: usize, whole: &Values, place: Place) -> Option<Values> {
    let given = match (place, whole) {
        (Place::Whole, whole) => return Some(whole.clone()),
        (Place::Object(at), whole) => match whole.get(at)? {
            ExampleValue::Object(given) => given,
            _ => return None,
        },
        (Place::Case(at, case), whole) => match whole.get(at)? {
            ExampleValue::Case(other, given) if *other == case => given,
            _ => return None,
        },
    };
    Some(Values::of_object(&spec.messages[resource], given))
}

fn put(whole: &mut Values, place: Place, values: &Values) {
    let object = values.clone().into_object();
    match place {
        Place::Whole => *whole = values.clone(),
        Place::Object(at) => whole.set(at, ExampleValue::Object(object)),
        Place::Case(at, case) => whole.set(at, ExampleValue::Case(case, object)),
    }
}
