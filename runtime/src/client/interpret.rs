//! What an answer, or its absence, says of an effect. What is not understood is unknown.

use super::Target;
use crate::exchange::HttpResponse;
use crate::message::{self, DecodeError, Decoded};
use crate::operation::{EchoCheck, ErrorClass, ErrorCode, Operation, OperationInfo};
use crate::outcome::{NotExecuted, Outcome, Reply, Unknown, UnknownReason, Verdict};
use crate::rest::Rest;
use crate::transport::{Sent, TransportError};
use crate::violation::Violations;

/// Reads what came back: what `Client::send` returns, for users who send bytes themselves.
pub fn interpret<O: Operation>(
    operation: &O,
    answer: Result<HttpResponse, TransportError>,
    target: &Target,
) -> Reply<O::Answer> {
    let info = O::OPERATION;
    let response = match answer {
        Ok(response) => response,
        Err(error) if error.sent == Sent::Never => {
            return not_executed_reply(NotExecuted::Transport(error));
        }
        Err(error) => return unknown_reply(info, UnknownReason::Transport(error), None),
    };
    if !(200..300).contains(&response.status) {
        let status = response.status;
        return unknown_reply(info, UnknownReason::Status(status), Some(response));
    }
    let charset = target.charset.unwrap_or(info.answer.charset);
    match message::decode_as::<O::Answer>(response.body.as_bytes(), charset) {
        Ok(decoded) => conclude(operation, decoded, response),
        Err(DecodeError { violations, unknown }) => {
            let reason = UnknownReason::NotUnderstood(violations.clone());
            Reply { violations, unknown, ..unknown_reply(info, reason, Some(response)) }
        }
    }
}

fn conclude<O: Operation>(operation: &O, decoded: Decoded<O::Answer>, raw: HttpResponse) -> Reply<O::Answer> {
    let info = O::OPERATION;
    let Decoded { message: answer, violations, unknown } = decoded;
    let error = O::error_code(&answer).and_then(|code| info.error(code));
    let outcome = match doubt(operation, &answer, &violations, error) {
        Some(reason) => Outcome::Unknown(Unknown { reason, answer: Some(answer) }),
        None if O::verdict(&answer) == Verdict::Confirmed => Outcome::Confirmed(answer),
        None => Outcome::Declined(answer),
    };
    let needs_resolving = match &outcome {
        Outcome::Unknown(_) => true,
        Outcome::Declined(_) => info.resolve_declined,
        Outcome::Confirmed(_) | Outcome::NotExecuted(_) => false,
    };
    let resolve = info.resolve.filter(|_| needs_resolving);
    Reply { outcome, violations, unknown, raw: Some(raw), resolve, error }
}

/// Why an answer proves nothing; `None` if it confirms or declines.
fn doubt<O: Operation>(
    operation: &O,
    answer: &O::Answer,
    violations: &Violations,
    error: Option<&'static ErrorCode>,
) -> Option<UnknownReason> {
    let verdict = O::verdict(answer);
    if let Some(error) = error.filter(|error| error.class == ErrorClass::OutcomeUnknown) {
        return Some(UnknownReason::ErrorCode(error));
    }
    if verdict == Verdict::Unknown {
        return Some(UnknownReason::Undecided);
    }
    let unread: Violations = violations.iter().filter(|violation| violation.is_unread()).cloned().collect();
    if !unread.is_empty() {
        return Some(UnknownReason::NotUnderstood(unread));
    }
    let differences = match verdict {
        Verdict::Confirmed => differences(operation, answer),
        Verdict::Declined | Verdict::Unknown => Violations::new(),
    };
    if differences.is_empty() { None } else { Some(UnknownReason::Echo(differences)) }
}

fn differences<O: Operation>(operation: &O, answer: &O::Answer) -> Violations {
    let mut check = EchoCheck::default();
    operation.echo(answer, &mut check);
    check.finish()
}

pub(super) fn not_executed_reply<A>(reason: NotExecuted) -> Reply<A> {
    Reply {
        outcome: Outcome::NotExecuted(reason),
        violations: Violations::default(),
        unknown: Rest::default(),
        raw: None,
        resolve: None,
        error: None,
    }
}

fn unknown_reply<A>(info: &OperationInfo, reason: UnknownReason, raw: Option<HttpResponse>) -> Reply<A> {
    Reply {
        outcome: Outcome::Unknown(Unknown { reason, answer: None }),
        violations: Violations::default(),
        unknown: Rest::default(),
        raw,
        resolve: info.resolve,
        error: None,
    }
}
