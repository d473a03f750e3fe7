//! Messages without compilation: the runtime's own encoder and decoder, driven by the checked model.
//!
//! [`encode`] and [`decode`] do field by field what derived code does, so bytes, violations and order agree. A record of
//! a file is a message too: its bytes are one line in the file's layout, without its end. [`with_file`] is for whole files.

mod complete;
mod json;
mod put;
mod ranges;
mod record;
mod rules;
mod take;
mod unruled;
mod verdict;

use denbun::schema::{Schema, Wire};
use denbun::wire::{Decoder, Encoder, has_key, is_path_of};
use denbun::{Charset, Rest, Violations};
use denbun_codegen::model::{self, ExampleRest, Family, FieldPlace, Message, Operation, Spec};

use crate::schema::{with_path_schema, with_schema};

pub use crate::values::Values;
pub use complete::with_defaults;
pub use json::{from_json, to_json};
pub use ranges::{FieldRef, Part, PartKind, part_text, ranges};
pub use record::{FileCodec, integer, with_file};
pub use rules::{holds, rule_value};
pub use unruled::unruled;
pub(crate) use verdict::{error_class, is_met};
pub use verdict::{message_verdict, verdict};

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

/// Validates and encodes a message. Fields with a default, or with a constant that is always
/// there, need no value.
///
/// # Errors
///
/// Every rule the values break.
pub fn encode(spec: &Spec, message: &Message, values: &Values) -> Result<Vec<u8>, Violations> {
    with_schema(spec, message, |schema| encode_with(spec, message, schema, values))
}

/// The same with the message's schema, for several values.
pub(crate) fn encode_with(
    spec: &Spec,
    message: &Message,
    schema: &Schema<'_>,
    values: &Values,
) -> Result<Vec<u8>, Violations> {
    if message.wire == model::Wire::Csv {
        return record::encode(spec, message, values);
    }
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(schema, &mut bytes);
    let values = with_defaults(spec, message, values);
    put::fields(spec, message, FieldPlace::Message, schema, &values, &mut encoder);
    if let Some(field) = schema.rest {
        match &values.rest {
            Some(ExampleRest::Pairs(pairs)) => {
                encoder.rest_pairs(field, &pairs.iter().cloned().collect());
            }
            Some(ExampleRest::Text(text)) => encoder.rest_text(field, Some(text)),
            None => encoder.rest_text(field, None),
        }
    }
    put::counts(message, schema, &values, &mut encoder);
    rules::check(spec, message, &values, encoder.check());
    encoder.finish()?;
    Ok(bytes)
}

/// The path of a request with its fields filled in.
///
/// # Errors
///
/// Every field of the path that is missing, or that no segment can hold.
pub fn encode_path(spec: &Spec, operation: &Operation, values: &Values) -> Result<String, Violations> {
    let message = &spec.messages[operation.request];
    with_path_schema(spec, message, |schema| {
        let mut path = Vec::new();
        let template = spec.live_path(&operation.path);
        let mut encoder = Encoder::path(schema, &template, &mut path);
        let values = with_defaults(spec, message, values);
        put::fields(spec, message, FieldPlace::Path, schema, &values, &mut encoder);
        encoder.finish()?;
        // What is written is percent-encoded.
        Ok(String::from_utf8_lossy(&path).into_owned())
    })
}

/// Decodes a message; what is wrong stands beside what could be read.
pub fn decode(spec: &Spec, message: &Message, bytes: &[u8]) -> Decoded {
    with_schema(spec, message, |schema| decode_with(spec, message, schema, bytes))
}

/// The same with the message's schema, for several messages.
pub(crate) fn decode_with(spec: &Spec, message: &Message, schema: &Schema<'_>, bytes: &[u8]) -> Decoded {
    match message.wire {
        model::Wire::Csv => record::decode(spec, message, bytes),
        _ => take(spec, message, schema, Decoder::new(schema, bytes)),
    }
}

/// The message that the bytes of a family are, told by their keys.
pub fn told<'s>(spec: &'s Spec, family: &Family, bytes: &[u8]) -> Option<&'s Message> {
    let member = family.members.iter().find(|member| {
        let message = &spec.messages[spec.notifications[member.notification].message];
        member.told_by.iter().any(|key| has_key(bytes, key, wire(message), charset(message)))
    })?;
    Some(&spec.messages[spec.notifications[member.notification].message])
}

fn take<'a>(spec: &Spec, message: &Message, schema: &'a Schema<'a>, mut decoder: Decoder<'a>) -> Decoded {
    let mut values = Values::new(message);
    take::fields(spec, message, FieldPlace::Message, schema, &mut values, &mut decoder);
    values.rest = schema.rest.map(|field| match message.wire {
        model::Wire::CsvLine => ExampleRest::Text(decoder.rest_text(field).unwrap_or_default().into_owned()),
        _ => ExampleRest::Pairs(decoder.rest_pairs(field).into_iter().collect()),
    });
    finish(spec, message, values, decoder)
}

/// Decodes the headers of an answer; names are compared without case.
pub fn decode_headers(spec: &Spec, message: &Message, headers: &[(String, String)]) -> Decoded {
    with_schema(spec, message, |schema| {
        let mut decoder = Decoder::headers(schema, headers);
        let mut values = Values::new(message);
        take::fields(spec, message, FieldPlace::Message, schema, &mut values, &mut decoder);
        finish(spec, message, values, decoder)
    })
}

/// Reads the fields of a request's path; `None` if it is not a path of the operation.
pub fn decode_path(spec: &Spec, operation: &Operation, path: &str) -> Option<Decoded> {
    let templates = spec.paths(&operation.path).into_iter().map(|(_, template)| template);
    let template = templates.into_iter().find(|template| is_path_of(template, path))?;
    let message = &spec.messages[operation.request];
    Some(with_path_schema(spec, message, |schema| {
        let mut decoder = Decoder::in_path(schema, &template, path);
        let mut values = Values::new(message);
        take::fields(spec, message, FieldPlace::Path, schema, &mut values, &mut decoder);
        let (violations, unknown) = decoder.finish();
        Decoded { values, unknown, violations }
    }))
}

fn finish(spec: &Spec, message: &Message, values: Values, mut decoder: Decoder<'_>) -> Decoded {
    take::conclude(spec, message, &values, &mut decoder);
    let (violations, unknown) = decoder.finish();
    Decoded { values, unknown, violations }
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
        model::Wire::PlainForm => Wire::PlainForm,
        model::Wire::CsvLine => Wire::CsvLine,
        model::Wire::Csv => Wire::Csv,
        model::Wire::Json => Wire::Json,
        model::Wire::Headers => Wire::Headers,
        model::Wire::None => Wire::Empty,
    }
}

/// The HTTP method as it is written on the wire.
pub fn method(method: model::Method) -> &'static str {
    match method {
        model::Method::Get => "GET",
        model::Method::Post => "POST",
        model::Method::Put => "PUT",
        model::Method::Patch => "PATCH",
        model::Method::Delete => "DELETE",
    }
}
