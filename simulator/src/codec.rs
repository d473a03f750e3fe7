//! Messages without compilation: the runtime's own encoder and decoder, driven by the checked model.
//!
//! [`encode`] and [`decode`] do field by field what derived code does, so bytes, violations and order agree.

use std::borrow::Cow;

use denbun::schema::{Field, Kind, Listed, Wire};
use denbun::wire::{Check, Decoder, Encoder};
use denbun::{Charset, Rest, Verdict, Violations};
use denbun_codegen::model::{self, ExampleRest, ExampleValue, Message, Operation, Presence, Spec, Type};
use denbun_codegen::rule::{self, Expr};

use crate::schema::with_schema;

/// The values of a message, by the places of its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    fields: Vec<Option<ExampleValue>>,
    /// What else stands in the message.
    pub rest: Option<ExampleRest>,
}

impl Values {
    /// No values yet.
    pub fn new(message: &Message) -> Self {
        Values { fields: vec![None; message.fields.len()], rest: None }
    }

    /// The values written in an example.
    pub fn of_example(message: &Message, example: &model::Example) -> Self {
        let mut values = Values::new(message);
        for (at, value) in &example.values {
            values.set(*at, value.clone());
        }
        values.rest = example.rest.clone();
        values
    }

    /// The value of a field.
    pub fn get(&self, at: usize) -> Option<&ExampleValue> {
        self.fields.get(at)?.as_ref()
    }

    /// Sets the value of a field.
    pub fn set(&mut self, at: usize, value: ExampleValue) {
        self.fields[at] = Some(value);
    }

    /// Adds a pair that no field names.
    pub fn push_rest(&mut self, key: &str, value: &str) {
        let pair = (key.to_owned(), value.to_owned());
        match &mut self.rest {
            Some(ExampleRest::Pairs(pairs)) => pairs.push(pair),
            Some(ExampleRest::Text(_)) | None => self.rest = Some(ExampleRest::Pairs(vec![pair])),
        }
    }
}

/// A message read from its bytes.
#[derive(Debug, Clone)]
pub struct Decoded {
    /// What could be read.
    pub values: Values,
    /// What no field names, where the message declares no rest.
    pub unknown: Rest,
    /// What is wrong.
    pub violations: Violations,
}

/// Validates and encodes a message. Fields with a constant or a default need no value.
///
/// # Errors
///
/// Every rule the values break.
pub fn encode(message: &Message, values: &Values) -> Result<Vec<u8>, Violations> {
    with_schema(message, |schema| {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(schema, &mut bytes);
        let values = with_defaults(message, values);
        for (field, value) in schema.fields.iter().zip(&values.fields) {
            match value {
                Some(value) => put(field, value, &mut encoder),
                None => encoder.absent(field),
            }
        }
        if let Some(field) = schema.rest {
            match &values.rest {
                Some(ExampleRest::Pairs(pairs)) => {
                    encoder.rest_pairs(field, &pairs.iter().cloned().collect());
                }
                Some(ExampleRest::Text(text)) => encoder.rest_text(field, Some(text)),
                None => encoder.rest_text(field, None),
            }
        }
        check_rules(message, &values, encoder.check());
        encoder.finish()?;
        Ok(bytes)
    })
}

/// Decodes a message; what is wrong stands beside what could be read.
pub fn decode(message: &Message, bytes: &[u8]) -> Decoded {
    with_schema(message, |schema| {
        let mut decoder = Decoder::new(schema, bytes);
        let mut values = Values::new(message);
        for ((value, row), field) in values.fields.iter_mut().zip(&message.fields).zip(schema.fields) {
            *value = take(row, field, &mut decoder);
        }
        values.rest = schema.rest.map(|field| match message.wire {
            model::Wire::CsvLine => {
                ExampleRest::Text(decoder.rest_text(field).unwrap_or_default().into_owned())
            }
            model::Wire::Form | model::Wire::Query => {
                ExampleRest::Pairs(decoder.rest_pairs(field).into_iter().collect())
            }
        });
        check_rules(message, &values, decoder.check());
        let (violations, unknown) = decoder.finish();
        Decoded { values, unknown, violations }
    })
}

fn put(field: &Field<'_>, value: &ExampleValue, encoder: &mut Encoder<'_>) {
    match (field.kind, value) {
        (Kind::Fixed, value) => {
            // A constant may be repeated, not changed.
            let listed = [Listed { value: field.fixed.unwrap_or_default(), label: field.label }];
            encoder.choice(&field.values(&listed, false), &written(value));
        }
        (Kind::Choice, ExampleValue::Text(text)) => encoder.choice(field, text),
        (Kind::Text | Kind::Date | Kind::DateTime, ExampleValue::Text(text)) => encoder.text(field, text),
        (Kind::Integer, ExampleValue::Integer(value)) => encoder.integer(field, *value),
        (Kind::Yen, ExampleValue::Integer(value)) => match u64::try_from(*value) {
            Ok(value) => encoder.unsigned(field, value),
            Err(_) => encoder.mistyped(field, "an amount cannot be negative"),
        },
        (Kind::Boolean, ExampleValue::Bool(value)) => encoder.boolean(field, *value),
        (_, ExampleValue::Text(_)) => encoder.mistyped(field, "a text is given"),
        (_, ExampleValue::Integer(_)) => encoder.mistyped(field, "an integer is given"),
        (_, ExampleValue::Bool(_)) => encoder.mistyped(field, "true or false is given"),
    }
}

/// A value as a constant writes it.
fn written(value: &ExampleValue) -> Cow<'_, str> {
    match value {
        ExampleValue::Text(text) => text.into(),
        ExampleValue::Integer(value) => value.to_string().into(),
        ExampleValue::Bool(value) => value.to_string().into(),
    }
}

fn take<'a>(row: &model::Field, field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<ExampleValue> {
    let Some(raw) = decoder.find(field) else {
        if field.required {
            decoder.missing(field);
        }
        return None;
    };
    let text = |text: Cow<'a, str>| ExampleValue::Text(text.into_owned());
    match field.kind {
        Kind::Text | Kind::Pairs => decoder.text(field, raw).map(text),
        Kind::Choice => decoder.choice(field, raw).map(text),
        Kind::Integer => decoder.integer(field, raw).map(ExampleValue::Integer),
        Kind::Yen => {
            let yen = decoder.unsigned(field, raw)?;
            i64::try_from(yen).ok().map(ExampleValue::Integer)
        }
        Kind::Boolean => decoder.boolean(field, raw).map(ExampleValue::Bool),
        Kind::Date => decoder.date(field, raw).and_then(|_| decoder.listed_text(field, raw)).map(text),
        Kind::DateTime => {
            decoder.date_time(field, raw).and_then(|_| decoder.listed_text(field, raw)).map(text)
        }
        Kind::Fixed => {
            decoder.fixed(field, raw);
            decoder.listed_text(field, raw).and_then(|text| typed(row, &text))
        }
    }
}

fn check_rules(message: &Message, values: &Values, mut check: Check<'_>) {
    for (at, row) in message.fields.iter().enumerate() {
        if let Presence::When(condition) = &row.presence {
            check.required(&row.name, holds(message, values, condition), values.get(at).is_some());
        }
    }
    for rule in &message.rules {
        let fields = rule::about(&rule.expr);
        let names: Vec<&str> = fields.iter().map(String::as_str).collect();
        check.rule(&rule.message, &names, holds(message, values, &rule.expr));
    }
}

/// The value a field has when none is given.
fn default(row: &model::Field) -> Option<ExampleValue> {
    typed(row, row.fixed.as_ref().or(row.default.as_ref())?)
}

/// A constant or default as a value of its row's type.
fn typed(row: &model::Field, text: &str) -> Option<ExampleValue> {
    match row.ty {
        _ if !row.values.is_empty() => Some(ExampleValue::Text(text.into())),
        Type::Integer | Type::Yen => text.parse().ok().map(ExampleValue::Integer),
        Type::Bool => Some(ExampleValue::Bool(text == "true" || text == "1")),
        Type::Text | Type::Digits | Type::Date | Type::DateTime | Type::Email | Type::Url => {
            Some(ExampleValue::Text(text.into()))
        }
    }
}

/// The values with constants and defaults filled in.
pub fn with_defaults(message: &Message, values: &Values) -> Values {
    let mut values = values.clone();
    for (value, row) in values.fields.iter_mut().zip(&message.fields) {
        if value.is_none() {
            *value = default(row);
        }
    }
    values
}

/// What an answer says of its operation's effect.
pub fn verdict(spec: &Spec, operation: &Operation, values: &Values) -> Verdict {
    let Some(message) = operation.response.map(|at| &spec.messages[at]) else { return Verdict::Unknown };
    read_outcome(spec, message, operation.outcome.as_ref(), values)
}

/// What a message by itself says of an effect, if its spec says how to read it.
pub fn message_verdict(spec: &Spec, message: &Message, values: &Values) -> Option<Verdict> {
    let outcome = message.outcome.as_ref()?;
    Some(read_outcome(spec, message, Some(outcome), values))
}

fn read_outcome(
    spec: &Spec,
    message: &Message,
    outcome: Option<&model::OutcomeRule>,
    values: &Values,
) -> Verdict {
    let Some(outcome) = outcome else { return Verdict::Unknown };
    let met = |condition: &Option<Expr>| holds(message, values, condition.as_ref()?);
    if nobody_knows(spec, message, values) {
        return Verdict::Unknown;
    }
    Verdict::from_conditions(met(&outcome.confirmed), met(&outcome.declined))
}

/// Whether the message carries an error code that says so.
fn nobody_knows(spec: &Spec, message: &Message, values: &Values) -> bool {
    let Some(table) = &spec.errors else { return false };
    let at = message.fields.iter().position(|field| field.name == table.field);
    let Some(ExampleValue::Text(code)) = at.and_then(|at| values.get(at)) else { return false };
    let entry = table.codes.iter().find(|entry| entry.code == *code);
    entry.is_some_and(|entry| entry.class == model::ErrorClass::OutcomeUnknown)
}

/// Whether a rule or condition is true of a message's values; `None` if that depends on an absent field.
pub fn holds(message: &Message, values: &Values, expr: &Expr) -> Option<bool> {
    rule::eval(expr, &|path| rule_value(message, values, path))
}

/// The value of a field as rules see it.
pub fn rule_value<'v>(message: &Message, values: &'v Values, path: &[String]) -> Option<rule::Value<'v>> {
    let [name] = path else { return None };
    let at = message.fields.iter().position(|field| field.name == *name)?;
    match (message.fields[at].ty, values.get(at)?) {
        // Dates are there or not; rules do not compare them.
        (Type::Date | Type::DateTime, _) => Some(rule::Value::Object),
        (_, ExampleValue::Text(text)) => Some(rule::Value::Text(text.into())),
        (_, ExampleValue::Integer(value)) => Some(rule::Value::Integer(*value)),
        (_, ExampleValue::Bool(value)) => Some(rule::Value::Bool(*value)),
    }
}

/// The message's charset as the runtime has it.
pub fn charset(message: &Message) -> Charset {
    match message.charset {
        model::Charset::Utf8 => Charset::Utf8,
        model::Charset::ShiftJis => Charset::ShiftJis,
        model::Charset::EucJp => Charset::EucJp,
    }
}

/// The message's wire format as the runtime has it.
pub fn wire(message: &Message) -> Wire {
    match message.wire {
        model::Wire::Form => Wire::Form,
        model::Wire::Query => Wire::Query,
        model::Wire::CsvLine => Wire::CsvLine,
    }
}

/// The HTTP method as it is written on the wire.
pub fn method(method: model::Method) -> &'static str {
    match method {
        model::Method::Get => "GET",
        model::Method::Post => "POST",
    }
}
