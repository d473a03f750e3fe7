//! What a look-up says of a payment whose end is known.

use denbun::Verdict;
use denbun_codegen::model::{ExampleValue, Field, Message, Operation, Spec, Type};

use super::fill::{convert, filled};
use super::{answer, examples, status};
use crate::codec;
use crate::payments::{Payment, is_free};
use crate::values::{Values, position};

/// The answer to a look-up of a payment: its HTTP status and values. Where the answer lists what was found, the first
/// listed says it; otherwise the answer itself does. `None` if the spec has no example that does.
pub(crate) fn looked_up(
    spec: &Spec,
    operation: &Operation,
    request: &Values,
    payment: &Payment,
    verdict: Verdict,
) -> Option<(u16, Values)> {
    let message = &spec.messages[operation.response?];
    if !lists(spec, message, &mut vec![operation.response?]) {
        return answer(spec, operation, request, verdict);
    }
    let all: Vec<Values> = examples(spec, message).collect();
    let says = |wanted: Option<Verdict>| {
        all.iter().find_map(|values| {
            let status = status(spec, operation, values, Verdict::Confirmed)?;
            (listed(spec, message, &|at| values.get(at)) == wanted).then(|| (status, values.clone()))
        })
    };
    // Of what is not decided nothing may be found as well.
    let found = says(Some(verdict)).or_else(|| says(None).filter(|_| verdict == Verdict::Unknown));
    let (status, example) = found?;
    let mut values = filled(spec, operation, request, example);
    about(spec, message, payment, &mut values);
    Some((status, values))
}

/// Whether a message lists objects that say themselves what they tell.
fn lists(spec: &Spec, message: &Message, seen: &mut Vec<usize>) -> bool {
    message.fields.iter().any(|row| {
        let Type::Object(object) = row.ty else { return false };
        if spec.messages[object].outcome.is_some() {
            return true;
        }
        let is_new = !seen.contains(&object);
        seen.push(object);
        is_new && lists(spec, &spec.messages[object], seen)
    })
}

/// What the first object says that says anything itself.
fn listed<'v>(
    spec: &Spec,
    message: &Message,
    value: &dyn Fn(usize) -> Option<&'v ExampleValue>,
) -> Option<Verdict> {
    message.fields.iter().enumerate().find_map(|(at, row)| {
        let Type::Object(object) = row.ty else { return None };
        let object = &spec.messages[object];
        let given = match value(at)? {
            ExampleValue::List(items) => items.first()?,
            given => given,
        };
        let ExampleValue::Object(fields) = given else { return None };
        let inside = |wanted: usize| fields.iter().find(|(at, _)| *at == wanted).map(|(_, value)| value);
        codec::message_verdict(spec, object, &Values::of_object(object, fields), None)
            .or_else(|| listed(spec, object, &inside))
    })
}

/// The first of each list is about the payment: what the shop has said of it stands under the same names.
fn about(spec: &Spec, message: &Message, payment: &Payment, values: &mut Values) {
    let before = values.clone();
    for (row, value) in message.fields.iter().zip(&mut values.fields) {
        if let Some(value) = value {
            tell(spec, row, payment, value);
        }
    }
    if codec::encode(spec, message, values).is_err() {
        *values = before;
    }
}

fn tell(spec: &Spec, row: &Field, payment: &Payment, value: &mut ExampleValue) {
    match (value, row.ty) {
        (ExampleValue::List(items), Type::Object(_)) => {
            items.iter_mut().take(1).for_each(|item| tell(spec, row, payment, item));
        }
        (ExampleValue::Object(fields), Type::Object(object)) => {
            let rows = &spec.messages[object].fields;
            fields.iter_mut().for_each(|(at, value)| tell(spec, &rows[*at], payment, value));
        }
        (value, ty) if is_free(row) || matches!(ty, Type::Amount) => {
            let known = payment.requests.iter().find_map(|(message, known)| {
                let message = &spec.messages[*message];
                let at = position(message, &row.name)?;
                convert(spec, &message.fields[at], known.get(at)?, row, Some(value))
            });
            if let Some(known) = known {
                *value = known;
            }
        }
        _ => {}
    }
}
