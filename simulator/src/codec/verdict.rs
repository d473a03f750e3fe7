//! What a message says of an effect.

use denbun::Verdict;
use denbun::operation::{ErrorClass, blocks};
use denbun_codegen::model::{self, Message, Operation, OutcomeRule, Spec};
use denbun_codegen::rule::{self, Expr};

use super::rule_value;
use crate::values::Values;

/// What an answer with this HTTP status says of its operation's effect.
pub fn verdict(spec: &Spec, operation: &Operation, values: &Values, status: u16) -> Verdict {
    let Some(message) = operation.response.map(|at| &spec.messages[at]) else { return Verdict::Unknown };
    let outcome = operation.outcome.as_ref().or(message.outcome.as_ref());
    read(spec, message, outcome, values, Some(status))
}

/// What a message by itself says of an effect, if its spec says how to read it; answers come with an HTTP status,
/// notifications do not.
pub fn message_verdict(
    spec: &Spec,
    message: &Message,
    values: &Values,
    status: Option<u16>,
) -> Option<Verdict> {
    let outcome = message.outcome.as_ref()?;
    Some(read(spec, message, Some(outcome), values, status))
}

/// Whether a condition that may speak of `http.status` is met by an answer.
pub(crate) fn is_met(
    spec: &Spec,
    message: &Message,
    values: &Values,
    status: Option<u16>,
    condition: &Expr,
) -> Option<bool> {
    rule::eval(condition, &|path| match path {
        [http, name] if http == "http" && name == "status" => {
            status.map(|status| rule::Value::Integer(status.into()))
        }
        path => rule_value(spec, message, values, path),
    })
}

fn read(
    spec: &Spec,
    message: &Message,
    outcome: Option<&OutcomeRule>,
    values: &Values,
    status: Option<u16>,
) -> Verdict {
    let Some(outcome) = outcome else { return Verdict::Unknown };
    let met = |condition: &Option<Expr>| is_met(spec, message, values, status, condition.as_ref()?);
    if error_class(spec, message, values) == Some(model::ErrorClass::OutcomeUnknown) {
        return Verdict::Unknown;
    }
    Verdict::from_conditions(met(&outcome.confirmed), met(&outcome.declined))
}

/// What the error code a message carries means, if it carries one that the table lists.
pub(crate) fn error_class(spec: &Spec, message: &Message, values: &Values) -> Option<model::ErrorClass> {
    let table = spec.errors.as_ref()?;
    let code = table.fields.iter().find_map(|path| code(rule_value(spec, message, values, path)?))?;
    let class = |code: &str| {
        let at = table.codes.binary_search_by(|entry| entry.code.as_str().cmp(code)).ok()?;
        Some(table.codes[at].class)
    };
    let Some(length) = table.blocks else { return class(&code) };
    // Of several codes the one that says most counts.
    let classes = blocks(&code, usize::try_from(length).unwrap_or(usize::MAX)).map(class);
    classes.max_by_key(|class| ErrorClass::strength(class.map(in_runtime)))?
}

fn in_runtime(class: model::ErrorClass) -> ErrorClass {
    match class {
        model::ErrorClass::Succeeded => ErrorClass::Succeeded,
        model::ErrorClass::Declined => ErrorClass::Declined,
        model::ErrorClass::InvalidRequest => ErrorClass::InvalidRequest,
        model::ErrorClass::Configuration => ErrorClass::Configuration,
        model::ErrorClass::TryLater => ErrorClass::TryLater,
        model::ErrorClass::OutcomeUnknown => ErrorClass::OutcomeUnknown,
    }
}

/// The text of an error code; an empty one is none.
fn code(value: rule::Value<'_>) -> Option<String> {
    match value {
        rule::Value::Text(code) => Some(code.into_owned()).filter(|code| !code.is_empty()),
        rule::Value::Integer(code) => Some(code.to_string()),
        rule::Value::Bool(_) | rule::Value::List(_) | rule::Value::Object => None,
    }
}
