//! Examples: values and their bytes.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use super::Context;
use crate::merge::to_text;
use crate::model::{self, ExampleRest, ExampleValue, Type, Verdict};

/// A message and its bytes.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Example {
    /// Its name: given, or `example_1`.
    pub name: String,
    /// The bytes as text of the message's charset; `null` if there are none, or if they are no text.
    pub wire: Option<String>,
    /// The bytes in hexadecimal digits.
    pub wire_hex: Option<String>,
    /// Whether the bytes come from a file, whose spacing is not ours.
    pub from_file: bool,
    /// The request's path with its fields filled in.
    pub path: Option<String>,
    /// The values by wire name, as `denbun encode` takes them: texts, numbers, `true` and `false`, lists and objects.
    /// Empty for an example of bytes alone.
    pub values: Map<String, Value>,
    /// What else stands in the message: an object of texts, or a text; `null` if there is nothing.
    pub rest: Value,
    /// What must be found wrong; empty for what is right.
    pub violations: Vec<Violation>,
    /// The HTTP status the answer came with.
    pub status: u16,
    /// What must be concluded of the payment.
    pub outcome: Option<Verdict>,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

/// What must be found wrong with an example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Violation {
    /// The field, with those around it before dots; empty for the message.
    pub field: String,
    /// Which rule is broken: `required`, `length`, `character`, `type`, `value`, `rule` and others.
    pub rule: String,
}

impl Example {
    pub(super) fn new(cx: &Context<'_>, at: usize, example: &model::Example) -> Self {
        let message = &cx.spec.messages[at];
        let violations = example.violations.iter();
        Example {
            name: example.name.clone(),
            wire: example.wire.as_ref().and_then(|bytes| to_text(bytes, message.charset)),
            wire_hex: example
                .wire
                .as_ref()
                .map(|bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect()),
            from_file: example.file,
            path: example.path.clone(),
            values: object(cx, message, &example.values),
            rest: example.rest.as_ref().map_or(Value::Null, rest),
            violations: violations
                .map(|(field, rule)| Violation { field: field.clone(), rule: rule.clone() })
                .collect(),
            status: example.status,
            outcome: example.outcome,
            written_at: example.at.text.clone(),
        }
    }
}

fn rest(rest: &ExampleRest) -> Value {
    match rest {
        ExampleRest::Pairs(pairs) => Value::Object(
            pairs.iter().map(|(key, value)| (key.clone(), Value::from(value.as_str()))).collect(),
        ),
        ExampleRest::Text(text) => Value::from(text.as_str()),
    }
}

fn object(
    cx: &Context<'_>,
    message: &model::Message,
    values: &[(usize, ExampleValue)],
) -> Map<String, Value> {
    let pair = |(at, given): &(usize, ExampleValue)| {
        let field = &message.fields[*at];
        (field.name.clone(), value(cx, field.ty, given))
    };
    values.iter().map(pair).collect()
}

fn value(cx: &Context<'_>, ty: Type, given: &ExampleValue) -> Value {
    match given {
        ExampleValue::Text(text) => Value::from(text.as_str()),
        // Exact as written: a text where JSON's numbers could not be.
        ExampleValue::Number(number) => {
            serde_json::from_str(number).unwrap_or_else(|_| Value::from(number.as_str()))
        }
        ExampleValue::Integer(number) => Value::from(*number),
        ExampleValue::Bool(bool) => Value::from(*bool),
        ExampleValue::Null => Value::Null,
        ExampleValue::List(list) => list.iter().map(|given| value(cx, ty, given)).collect(),
        ExampleValue::Map(map) => {
            Value::Object(map.iter().map(|(key, given)| (key.clone(), value(cx, ty, given))).collect())
        }
        ExampleValue::Object(values) => match ty {
            Type::Object(at) => Value::Object(object(cx, &cx.spec.messages[at], values)),
            _ => Value::Null,
        },
        ExampleValue::Case(case, values) => match ty {
            Type::Union(at) => {
                let object_at = cx.spec.unions[at].cases[*case].object;
                Value::Object(object(cx, &cx.spec.messages[object_at], values))
            }
            _ => Value::Null,
        },
    }
}
