//! Answers outside 2xx.

use denbun_codegen::model::{ErrorClass, Example, Message, Spec};

use super::example_values;
use crate::codec;

/// The body of an answer with this HTTP status and its content type: the failure message's example whose name holds
/// the status, or else whose error code is of the class the status stands for. Without one the body is empty.
pub(crate) fn failure(spec: &Spec, status: u16) -> Option<(Vec<u8>, String)> {
    let message = &spec.messages[spec.failure.as_ref()?.message];
    let example = example(spec, message, status)?;
    let values = example_values(spec, message, example);
    let bytes = match (&example.wire, example.file) {
        (Some(wire), false) => wire.clone(),
        _ => codec::encode(spec, message, &values).ok()?,
    };
    Some((bytes, codec::wire(message).content_type(codec::charset(message))))
}

fn example<'s>(spec: &Spec, message: &'s Message, status: u16) -> Option<&'s Example> {
    let valid = || message.examples.iter().filter(|example| example.violations.is_empty());
    let number = status.to_string();
    let named = valid().find(|example| example.name.contains(&number));
    let class = class(status);
    let of_class = |example: &&Example| {
        let values = example_values(spec, message, example);
        class.is_some() && codec::error_class(spec, message, &values) == class
    };
    named.or_else(|| valid().find(of_class))
}

/// What an HTTP status says in the words of an error table.
fn class(status: u16) -> Option<ErrorClass> {
    match status {
        400 | 422 => Some(ErrorClass::InvalidRequest),
        401 | 403 => Some(ErrorClass::Configuration),
        402 => Some(ErrorClass::Declined),
        429 | 503 => Some(ErrorClass::TryLater),
        500 | 502 | 504 => Some(ErrorClass::OutcomeUnknown),
        _ => None,
    }
}
