//! What the provider says: examples of the spec, made to fit the request.

mod failure;
mod fill;
mod hand_back;
mod id;
mod look_up;
mod nested;
mod notification;
mod page;
mod settle;

use denbun::Verdict;
use denbun_codegen::model::{Echo, Example, ExampleRest, Message, Operation, Spec};

use crate::codec::{self, Values};
use crate::onward;
use crate::values::position;

pub(crate) use failure::failure;
pub(crate) use fill::{advanced, filled};
pub(crate) use hand_back::{Choice, hand_backs};
pub(crate) use id::numbered;
pub(crate) use look_up::looked_up;
pub(crate) use notification::{about, can_say, caused, in_flow, speaks_of};
pub(crate) use page::page;

/// The HTTP statuses an answer may have, the likeliest first.
pub(crate) const STATUSES: [u16; 4] = [200, 201, 202, 204];

/// The values of the valid examples of a message, in the order written.
pub(crate) fn examples<'s>(spec: &'s Spec, message: &'s Message) -> impl Iterator<Item = Values> + use<'s> {
    let valid = message.examples.iter().filter(|example| example.violations.is_empty());
    valid.map(|example| example_values(spec, message, example))
}

fn example_values(spec: &Spec, message: &Message, example: &Example) -> Values {
    match &example.wire {
        Some(wire) => codec::decode(spec, message, wire).values,
        None => Values::of_example(message, example),
    }
}

/// An answer with that verdict, repeating what the request holds: its HTTP status and values.
pub(crate) fn answer(
    spec: &Spec,
    operation: &Operation,
    request: &Values,
    verdict: Verdict,
) -> Option<(u16, Values)> {
    let message = &spec.messages[operation.response?];
    let verdict = reachable(operation, message, verdict);
    let suits = |values: &Values| status(spec, operation, values, verdict);
    let mut fit: Vec<(u16, Values)> =
        examples(spec, message).filter_map(|values| Some((suits(&values)?, values))).collect();
    // Whoever is to be sent to a page is given one.
    let leads_on = onward::leads_on(spec, operation);
    let at = fit.iter().position(|(_, values)| leads_on(values)).unwrap_or(0);
    let (status, values) = if at < fit.len() { fit.swap_remove(at) } else { return None };
    let mut values = filled(spec, operation, request, values);
    echo_rest(request, &mut values);
    Some((status, values))
}

/// What an answer can say: where the spec confirms none, a payment goes on with one that proves nothing.
fn reachable(operation: &Operation, message: &Message, verdict: Verdict) -> Verdict {
    let outcome = operation.outcome.as_ref().or(message.outcome.as_ref());
    match outcome {
        Some(outcome) if verdict == Verdict::Confirmed && outcome.confirmed.is_none() => Verdict::Unknown,
        _ => verdict,
    }
}

/// The HTTP status with which an answer has that verdict.
pub(crate) fn status(spec: &Spec, operation: &Operation, values: &Values, verdict: Verdict) -> Option<u16> {
    STATUSES.into_iter().find(|status| codec::verdict(spec, operation, values, *status) == verdict)
}

/// What a request's own keys become in the answer's last column.
fn echo_rest(request: &Values, answer: &mut Values) {
    if let (Some(ExampleRest::Pairs(pairs)), Some(ExampleRest::Text(text))) =
        (&request.rest, &mut answer.rest)
        && text.is_empty()
    {
        let joined: Vec<_> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        *text = joined.join("&");
    }
}

/// The fields of a request that an answer has as well: (answer, request), echoed ones and those of one name.
fn shared_fields<'s>(
    spec: &'s Spec,
    operation: &'s Operation,
    answer: &'s Message,
) -> impl Iterator<Item = (usize, usize)> + use<'s> {
    let request = &spec.messages[operation.request];
    let echo = || operation.echo.iter().filter_map(Echo::flat);
    let is_echoed = move |at: usize| echo().any(|(answered, _)| answered == at);
    let named = answer.fields.iter().enumerate().filter_map(move |(at, field)| {
        (!is_echoed(at)).then_some(())?;
        Some((at, position(request, &field.name)?))
    });
    echo().chain(named)
}
