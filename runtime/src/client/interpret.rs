//! What an answer, or its absence, says of an effect. What is not understood is unknown.

use super::proved::{Effected, proved};
use super::repetition::weigh;
use super::{Target, failure};
use crate::exchange::HttpResponse;
use crate::message::{self, DecodeError, Decoded};
use crate::operation::{Operation, OperationInfo};
use crate::outcome::{NotExecuted, Outcome, Reply, Unknown, UnknownReason};
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
            return not_executed_reply(info, NotExecuted::Transport(error));
        }
        Err(error) => return unknown_reply(info, UnknownReason::Transport(error), None),
    };
    if !(200..300).contains(&response.status) {
        return failure::failed(info, response, target);
    }
    let charset = target.charset_or(info.answer.charset);
    match message::decode_as::<O::Answer>(response.body.as_bytes(), charset) {
        Ok(decoded) => conclude(operation, decoded, response, target),
        Err(DecodeError { violations, unknown }) => {
            let reason = UnknownReason::NotUnderstood(violations.clone());
            Reply { violations, unknown, ..unknown_reply(info, reason, Some(response)) }
        }
    }
}

/// Like [`interpret`], for the answer to a request that was sent before and may have been received then.
pub fn interpret_again<O: Operation>(
    operation: &O,
    answer: Result<HttpResponse, TransportError>,
    target: &Target,
) -> Reply<O::Answer> {
    weigh(interpret(operation, answer, target), Sent::Perhaps)
}

fn conclude<O: Operation>(
    operation: &O,
    decoded: Decoded<O::Answer>,
    raw: HttpResponse,
    target: &Target,
) -> Reply<O::Answer> {
    let info = O::OPERATION;
    let error = O::error_code(&decoded.message).and_then(|code| info.error(&code));
    let proved = proved(operation, &decoded, error, &raw, target);
    let Decoded { message: answer, violations, unknown } = decoded;
    let (outcome, error) = match proved {
        Err(UnknownReason::ErrorCode(found)) => {
            (doubtful(UnknownReason::ErrorCode(found), answer), Some(found))
        }
        Err(reason) => (doubtful(reason, answer), error),
        Ok(Effected::Yes) => (Outcome::Confirmed(answer), error),
        Ok(Effected::No) => (Outcome::Declined(answer), error),
    };
    let resolve = info.resolve.filter(|_| needs_resolving(info, &outcome));
    Reply { outcome, violations, unknown, raw: Some(raw), resolve, error, operation: info, key: None }
}

fn doubtful<A>(reason: UnknownReason, answer: A) -> Outcome<A> {
    Outcome::Unknown(Unknown { reason, answer: Some(answer) })
}

fn needs_resolving<A>(info: &OperationInfo, outcome: &Outcome<A>) -> bool {
    match outcome {
        Outcome::Unknown(_) => true,
        Outcome::Declined(_) => info.resolve_declined,
        Outcome::Confirmed(_) | Outcome::NotExecuted(_) => false,
    }
}

pub(crate) fn not_executed_reply<A>(info: &'static OperationInfo, reason: NotExecuted) -> Reply<A> {
    bare_reply(info, Outcome::NotExecuted(reason), None)
}

pub(crate) fn unknown_reply<A>(
    info: &'static OperationInfo,
    reason: UnknownReason,
    raw: Option<HttpResponse>,
) -> Reply<A> {
    let outcome = Outcome::Unknown(Unknown { reason, answer: None });
    Reply { resolve: info.resolve, ..bare_reply(info, outcome, raw) }
}

fn bare_reply<A>(info: &'static OperationInfo, outcome: Outcome<A>, raw: Option<HttpResponse>) -> Reply<A> {
    Reply {
        operation: info,
        outcome,
        violations: Violations::default(),
        unknown: Rest::default(),
        raw,
        resolve: None,
        error: None,
        key: None,
    }
}
