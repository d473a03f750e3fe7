//! Rules and conditions over the values of a message.

use denbun::Check;
use denbun_codegen::model::{Direction, ExampleValue, Field, Many, Message, Presence, Spec, Type};
use denbun_codegen::rule::{self, Expr};

use crate::values::{Values, position};

/// Reports every rule and condition that the values break.
pub(super) fn check(spec: &Spec, message: &Message, values: &Values, mut check: Check<'_>) {
    for (at, row) in message.fields.iter().enumerate() {
        if let Presence::When(condition) = &row.presence {
            let holds = holds(spec, message, values, condition);
            check.required(&row.name, holds, values.get(at).is_some_and(|value| is_given(row, value)));
        }
    }
    for rule in &message.rules {
        let fields = rule::about(&rule.expr);
        let names: Vec<&str> = fields.iter().map(String::as_str).collect();
        check.rule(&rule.message, &names, holds(spec, message, values, &rule.expr));
    }
}

/// Whether what is required here has a value; an empty text is none, unless it is passed on as it came.
fn is_given(row: &Field, value: &ExampleValue) -> bool {
    match value {
        ExampleValue::Text(text) => row.nullable || row.ty == Type::Relayed || !text.is_empty(),
        _ => true,
    }
}

/// Whether a rule or condition is true of a message's values; `None` if that depends on an absent field.
pub fn holds(spec: &Spec, message: &Message, values: &Values, expr: &Expr) -> Option<bool> {
    rule::eval(expr, &|path| rule_value(spec, message, values, path))
}

/// The value at a path as rules see it: `null` and what stands in an absent object are absent.
pub fn rule_value<'v>(
    spec: &'v Spec,
    message: &'v Message,
    values: &'v Values,
    path: &[String],
) -> Option<rule::Value<'v>> {
    let (name, inside) = path.split_first()?;
    let at = position(message, name)?;
    seen(spec, message, at, values.get(at), inside)
}

fn seen<'v>(
    spec: &'v Spec,
    message: &'v Message,
    at: usize,
    value: Option<&'v ExampleValue>,
    path: &[String],
) -> Option<rule::Value<'v>> {
    let row = &message.fields[at];
    if let Some(fixed) = &row.fixed {
        return constant(row, message.direction, value).then_some(rule::Value::Text(fixed.into()));
    }
    let value = value?;
    let Some((name, inside)) = path.split_first() else { return plain(row.ty, value) };
    let (object, given) = match (row.ty, value) {
        (Type::Object(object), ExampleValue::Object(given)) if row.many == Many::One => (object, given),
        (Type::Union(union), ExampleValue::Case(case, given)) if row.many == Many::One => {
            (spec.unions[union].cases.get(*case)?.object, given)
        }
        _ => return None,
    };
    let object = &spec.messages[object];
    let at = position(object, name)?;
    let value = given.iter().find(|(place, _)| *place == at).map(|(_, value)| value);
    seen(spec, object, at, value, inside)
}

/// Whether a constant is there. One that always is has only one value; whether another came is told as a violation, with
/// which a message proves nothing.
fn constant(row: &Field, direction: Direction, value: Option<&ExampleValue>) -> bool {
    value.is_some_and(|value| *value != ExampleValue::Null) || row.implied(direction).is_some()
}

fn plain(ty: Type, value: &ExampleValue) -> Option<rule::Value<'_>> {
    match (ty, value) {
        (_, ExampleValue::Null) => None,
        // Rules count in 64 bits.
        (Type::Yen | Type::Amount, ExampleValue::Number(_)) => None,
        (_, ExampleValue::List(items)) => Some(rule::Value::List(items.len())),
        // Free values are there or not; rules do not compare them.
        (Type::Json | Type::FlatJson, _)
        | (_, ExampleValue::Map(_) | ExampleValue::Object(_) | ExampleValue::Case(..)) => {
            Some(rule::Value::Object)
        }
        (_, ExampleValue::Text(text) | ExampleValue::Number(text)) => Some(rule::Value::Text(text.into())),
        (_, ExampleValue::Integer(value)) => Some(rule::Value::Integer(*value)),
        (_, ExampleValue::Bool(value)) => Some(rule::Value::Bool(*value)),
    }
}
