//! What a failure message says: that nothing was done, if its status and its error code prove that, else nothing.

use super::Target;
use super::interpret::{not_executed_reply, unknown_reply};
use crate::exchange::HttpResponse;
use crate::message::DecodeError;
use crate::operation::{ErrorClass, ErrorCode, Failure, OperationInfo};
use crate::outcome::{NotExecuted, Refusal, Reply, UnknownReason};
use crate::schema::{Schema, Wire};

/// Reads an answer outside 2xx.
pub(super) fn failed<A>(info: &'static OperationInfo, response: HttpResponse, target: &Target) -> Reply<A> {
    let status = response.status;
    let Some(failure) = info.failure else {
        return unknown_reply(info, UnknownReason::Status(status), Some(response));
    };
    match code(failure, &response, target) {
        Ok(code) => {
            let error = code.as_deref().and_then(|code| info.error(code));
            Reply { error, ..concluded(info, failure, code, error, response) }
        }
        // Another page than the provider's, such as that of a proxy.
        Err(DecodeError { violations, unknown }) => {
            let reason = UnknownReason::Status(status);
            Reply { violations, unknown, ..unknown_reply(info, reason, Some(response)) }
        }
    }
}

/// Why an answer of 2xx that says yes proves nothing: it is a failure message, by a code that is listed or by fields
/// of which the answer has none. A code that the answer has itself (`own`) is judged by the spec's conditions.
pub(super) fn inside(
    info: &OperationInfo,
    own: Option<&'static ErrorCode>,
    response: &HttpResponse,
    target: &Target,
) -> Option<UnknownReason> {
    let failure = info.failure?;
    let code = code(failure, response, target).ok()??;
    match info.error(&code) {
        Some(error) if own == Some(error) => None,
        Some(error) => Some(UnknownReason::ErrorCode(error)),
        None if shares_no_field(failure.schema, info.answer) => {
            Some(UnknownReason::UnlistedError(response.status))
        }
        None => None,
    }
}

fn shares_no_field(one: &Schema<'_>, other: &Schema<'_>) -> bool {
    let is_shared = |name: &str| other.fields.iter().any(|field| field.name == name);
    !one.fields.iter().any(|field| is_shared(field.name))
}

fn code(failure: &Failure, response: &HttpResponse, target: &Target) -> Result<Option<String>, DecodeError> {
    if is_empty(failure, &response.body) {
        return Ok(None);
    }
    (failure.code)(&response.body, target.charset_or(failure.schema.charset))
}

/// Whether a body has nothing in it; in JSON an object without members has not.
fn is_empty(failure: &Failure, body: &[u8]) -> bool {
    match body.trim_ascii() {
        [] => true,
        [b'{', inside @ .., b'}'] => failure.schema.wire == Wire::Json && inside.trim_ascii().is_empty(),
        _ => false,
    }
}

fn concluded<A>(
    info: &'static OperationInfo,
    failure: &Failure,
    code: Option<String>,
    error: Option<&'static ErrorCode>,
    response: HttpResponse,
) -> Reply<A> {
    let status = response.status;
    let reason = match error {
        Some(error) if matches!(error.class, ErrorClass::OutcomeUnknown | ErrorClass::Succeeded) => {
            UnknownReason::ErrorCode(error)
        }
        _ if !failure.proves(status) => UnknownReason::Status(status),
        None if code.is_some() => UnknownReason::UnlistedError(status),
        Some(_) | None => {
            let refused = NotExecuted::Refused(Refusal { status, code, error });
            return Reply { raw: Some(response), ..not_executed_reply(info, refused) };
        }
    };
    unknown_reply(info, reason, Some(response))
}
