//! What the provider answers: an example of the spec, made to fit the request.

use denbun::Verdict;
use denbun_codegen::model::{ExampleRest, ExampleValue, Message, Notification, Operation, Spec};
use denbun_codegen::rule::{self, Compare, Expr, Kind};

use crate::codec::{self, Values};

/// The operation a request is for: of those at its address, the one whose message it breaks least.
pub(crate) fn operation<'s>(
    spec: &'s Spec,
    method: &str,
    path: &str,
    message: &[u8],
) -> Option<(&'s Operation, Values)> {
    let candidates = spec
        .operations
        .iter()
        .filter(|operation| codec::method(operation.method) == method && operation.path == path);
    candidates
        .map(|operation| {
            let request = &spec.messages[operation.request];
            let decoded = codec::decode(request, message);
            (decoded.violations.len() + decoded.unknown.len(), operation, decoded.values)
        })
        .min_by_key(|(strange, ..)| *strange)
        .map(|(_, operation, values)| (operation, values))
}

/// The values of an answer with that verdict, repeating what the request holds.
pub(crate) fn answer(
    spec: &Spec,
    operation: &Operation,
    request: &Values,
    verdict: Verdict,
) -> Option<Values> {
    let message = &spec.messages[operation.response?];
    let mut values = example(message, |values| codec::verdict(spec, operation, values) == verdict)?;
    for &(answered, sent) in &operation.echo {
        if let Some(value) = request.get(sent) {
            values.set(answered, value.clone());
        }
    }
    settle(message, &mut values);
    Some(values)
}

/// The values of a notification about an answer.
pub(crate) fn notification(
    spec: &Spec,
    notification: &Notification,
    sources: &[(&Message, &Values)],
) -> Option<Values> {
    let message = &spec.messages[notification.message];
    let mut values = example(message, |_| true)?;
    for (at, field) in message.fields.iter().enumerate() {
        if field.fixed.is_some() || values.get(at).is_none() {
            continue;
        }
        let known = sources.iter().find_map(|(message, values)| {
            values.get(message.fields.iter().position(|other| other.name == field.name)?)
        });
        if let Some(value) = known {
            values.set(at, value.clone());
        }
    }
    settle(message, &mut values);
    Some(values)
}

/// The first valid example that suits.
fn example(message: &Message, suits: impl Fn(&Values) -> bool) -> Option<Values> {
    message
        .examples
        .iter()
        .filter(|example| example.violations.is_empty())
        .map(|example| match &example.wire {
            Some(wire) => codec::decode(message, wire).values,
            None => Values::of_example(message, example),
        })
        .find(suits)
}

/// Makes sums right again after values were replaced: a broken rule `ta == am + tx + sf` sets `ta`.
fn settle(message: &Message, values: &mut Values) {
    for rule in &message.rules {
        if codec::holds(message, values, &rule.expr) != Some(false) {
            continue;
        }
        let Some((name, sum)) = equation(&rule.expr) else { continue };
        let sum = rule::value(sum, &|path| codec::rule_value(message, values, path));
        let at = message.fields.iter().position(|field| field.name == *name);
        if let (Some(rule::Value::Integer(sum)), Some(at)) = (sum, at) {
            values.set(at, ExampleValue::Integer(sum));
        }
    }
}

/// The equation of a field and a calculation that a rule asks for.
fn equation(expr: &Expr) -> Option<(&String, &Expr)> {
    match &expr.kind {
        Kind::Compare(Compare::Equal, sides) => match (&sides[0].kind, &sides[1].kind) {
            (Kind::Field(path), Kind::Calculate(..)) => path.first().map(|name| (name, &sides[1])),
            (Kind::Calculate(..), Kind::Field(path)) => path.first().map(|name| (name, &sides[0])),
            _ => None,
        },
        Kind::All(parts) | Kind::Any(parts) => parts.iter().find_map(equation),
        _ => None,
    }
}

/// What a request's own keys become in the answer's last column.
pub(crate) fn echo_rest(request: &Values, answer: &mut Values) {
    if let (Some(ExampleRest::Pairs(pairs)), Some(ExampleRest::Text(text))) =
        (&request.rest, &mut answer.rest)
        && text.is_empty()
    {
        let joined: Vec<_> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        *text = joined.join("&");
    }
}
