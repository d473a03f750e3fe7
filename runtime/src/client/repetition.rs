//! What the answer to a repetition is worth, when an earlier attempt may have arrived.

use crate::operation::{Effect, OperationInfo};
use crate::outcome::{NotExecuted, Outcome, Reply, Unknown, UnknownReason};
use crate::transport::{Sent, TransportError};

/// What is still known if an earlier attempt may have arrived: that the last one was refused or declined proves
/// nothing, and what says that it happened may say so of the second time, unless the provider kept the key.
pub(crate) fn weigh<A>(reply: Reply<A>, earlier: Sent) -> Reply<A> {
    if earlier == Sent::Never {
        return reply;
    }
    let info = reply.operation;
    let trust = Trust::of(&reply);
    let outcome = match reply.outcome {
        Outcome::NotExecuted(reason) => doubt_refusal(info, reason),
        Outcome::Confirmed(answer) if trust == Trust::None => repeated(answer),
        Outcome::Declined(answer) if trust != Trust::Whole => repeated(answer),
        outcome => outcome,
    };
    let resolve = if outcome.is_unknown() { info.resolve } else { reply.resolve };
    Reply { outcome, resolve, ..reply }
}

fn doubt_refusal<A>(info: &OperationInfo, reason: NotExecuted) -> Outcome<A> {
    let reason = match reason {
        NotExecuted::Transport(error) => {
            UnknownReason::Transport(TransportError { sent: Sent::Perhaps, ..error })
        }
        // Whether reading is refused was not changed by reading before.
        NotExecuted::Refused(refusal) if info.effect == Effect::Read => {
            return Outcome::NotExecuted(NotExecuted::Refused(refusal));
        }
        reason => UnknownReason::RepetitionNotExecuted(reason),
    };
    Outcome::Unknown(Unknown { reason, answer: None })
}

fn repeated<A>(answer: A) -> Outcome<A> {
    Outcome::Unknown(Unknown { reason: UnknownReason::Repeated, answer: Some(answer) })
}

/// What the answer to a repetition is worth.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// It is the answer to all attempts.
    Whole,
    /// That it happened is believed, that it did not is not.
    Effect,
    /// It may be about a second effect.
    None,
}

impl Trust {
    fn of<A>(reply: &Reply<A>) -> Trust {
        let info = reply.operation;
        if info.effect == Effect::Read {
            return Trust::Whole;
        }
        match info.idempotency.and_then(|idempotency| idempotency.status) {
            Some(status) if reply.idempotency().is_some_and(|word| status.kept.contains(&word)) => {
                Trust::Whole
            }
            Some(_) => Trust::None,
            None => Trust::Effect,
        }
    }
}
