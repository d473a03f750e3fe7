//! Notifications: about an operation that causes them, or about a resource that has changed.

use denbun::Verdict;
use denbun_codegen::model::{ExampleValue, Message, Notification, Spec, Type};

use super::fill::convert;
use super::id::count_up;
use super::settle::settle;
use super::{examples, nested};
use crate::codec;
use crate::values::Values;

/// The values of a notification about an answer.
pub(crate) fn caused(
    spec: &Spec,
    notification: &Notification,
    sources: &[(&Message, &Values)],
    wanted: Option<Verdict>,
) -> Option<Values> {
    let message = &spec.messages[notification.message];
    let example = nth(spec, message, wanted, 0)?;
    let (values, _) = told(spec, message, sources, example.clone());
    Some(meant(spec, message, example, values, wanted))
}

/// The values of a message that a flow has the provider send, about what is known of the payment. `times` is how often
/// the flow has sent such a message before: the next one is as the next example that says the same. `number` tells
/// messages apart.
pub(crate) fn in_flow(
    spec: &Spec,
    (message, dedupe): (&Message, &[usize]),
    sources: &[(&Message, &Values)],
    wanted: Verdict,
    times: usize,
    number: usize,
) -> Option<Values> {
    let example = nth(spec, message, Some(wanted), times)?;
    let (values, known) = told(spec, message, sources, example.clone());
    let mut values = meant(spec, message, example, values, Some(wanted));
    let own: Vec<usize> = dedupe.iter().copied().filter(|at| !known.contains(at)).collect();
    count_up(message, &own, number, &mut values);
    Some(values)
}

/// Whether a message has an example that says this of a payment.
pub(crate) fn can_say(spec: &Spec, message: &Message, verdict: Verdict) -> bool {
    examples(spec, message).any(|values| said(spec, message, &values) == Some(verdict))
}

/// An example that says what is wanted; one that says nothing if none does; any if nothing is wanted. None says the opposite.
fn nth(spec: &Spec, message: &Message, wanted: Option<Verdict>, times: usize) -> Option<Values> {
    let all: Vec<Values> = examples(spec, message).collect();
    let Some(wanted) = wanted else { return all.into_iter().next() };
    let says = |values: &&Values| said(spec, message, values) == Some(wanted);
    let is_open = |values: &&Values| {
        said(spec, message, values).is_none_or(|said| said == Verdict::Unknown || wanted == Verdict::Unknown)
    };
    let fit: Vec<&Values> = all.iter().filter(says).collect();
    let found = fit.get(times).or(fit.last()).copied().cloned();
    found.or_else(|| all.iter().find(is_open).cloned())
}

/// What a message says of a payment: by its own conditions, or by those of its first record.
fn said(spec: &Spec, message: &Message, values: &Values) -> Option<Verdict> {
    codec::message_verdict(spec, message, values, None).or_else(|| {
        message.fields.iter().enumerate().find_map(|(at, row)| {
            let (Type::Object(object), Some(ExampleValue::List(items))) = (row.ty, values.get(at)) else {
                return None;
            };
            let ExampleValue::Object(given) = items.first()? else { return None };
            let object = &spec.messages[object];
            codec::message_verdict(spec, object, &Values::of_object(object, given), None)
        })
    })
}

/// What is known must not change what the example was chosen for: where it does, the fields that say it, and records, stay
/// as the example has them.
fn meant(
    spec: &Spec,
    message: &Message,
    example: Values,
    mut values: Values,
    wanted: Option<Verdict>,
) -> Values {
    if wanted.is_none() || said(spec, message, &example) == said(spec, message, &values) {
        return values;
    }
    let outcome = message.outcome.as_ref();
    let conditions = outcome.into_iter().flat_map(|it| [&it.confirmed, &it.declined]).flatten();
    let read: Vec<String> =
        conditions.flat_map(|it| it.fields()).filter_map(|path| path.first().cloned()).collect();
    for (at, (row, value)) in message.fields.iter().zip(example.fields).enumerate() {
        if row.numbered.is_some() || row.spread.is_some() || read.contains(&row.name) {
            values.fields[at] = value;
        }
    }
    values
}

/// An example about what is known, and the fields that are.
fn told(
    spec: &Spec,
    message: &Message,
    sources: &[(&Message, &Values)],
    mut values: Values,
) -> (Values, Vec<usize>) {
    let mut touched = Vec::new();
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
            touched.push(at);
        }
    }
    nested::recorded(spec, message, &mut values, sources);
    settle(spec, message, &mut values);
    (values, touched)
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
    count_up(message, &notification.dedupe, number, &mut whole);
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
