//! What is known of an operation's effect. Nothing here turns doubt into failure.

mod not_executed;
mod reply;
mod unknown;

pub use not_executed::{NotExecuted, Refusal};
pub use reply::Reply;
pub use unknown::{Unknown, UnknownReason};

use std::fmt;

use crate::operation::{ErrorClass, ErrorCode};
use crate::violation::{Violation, Violations};

/// What an answer or a notification says of an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The effect has happened.
    Confirmed,
    /// It has provably not happened.
    Declined,
    /// Neither is proved.
    Unknown,
}

impl Verdict {
    /// Reads the conditions of a spec: only what is definitely true counts, and both at once prove nothing.
    pub fn from_conditions(confirmed: Option<bool>, declined: Option<bool>) -> Verdict {
        match (confirmed == Some(true), declined == Some(true)) {
            (true, false) => Verdict::Confirmed,
            (false, true) => Verdict::Declined,
            (true, true) | (false, false) => Verdict::Unknown,
        }
    }

    /// An error code that says that nobody knows what happened proves nothing, whatever stands beside it.
    pub fn given(self, error: Option<&ErrorCode>) -> Verdict {
        match error.map(|error| error.class) {
            Some(ErrorClass::OutcomeUnknown) => Verdict::Unknown,
            Some(
                ErrorClass::Succeeded
                | ErrorClass::Declined
                | ErrorClass::InvalidRequest
                | ErrorClass::Configuration
                | ErrorClass::TryLater,
            )
            | None => self,
        }
    }

    /// A message of which a part could not be read, or that says two things, proves nothing.
    pub fn unless_unread(self, violations: &Violations) -> Verdict {
        if violations.iter().any(Violation::is_unread) { Verdict::Unknown } else { self }
    }

    /// `confirmed`, `declined` or `unknown`.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Confirmed => "confirmed",
            Verdict::Declined => "declined",
            Verdict::Unknown => "unknown",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is known of an operation after it was sent.
///
/// Only `Declined` and `NotExecuted` mean that nothing happened. A `match` that treats `Unknown` like them is how a
/// customer pays twice:
///
/// ```
/// use denbun::outcome::{NotExecuted, Outcome, Unknown, UnknownReason};
///
/// fn next_step(outcome: &Outcome<u32>) -> String {
///     match outcome {
///         Outcome::Confirmed(payment) => format!("ship order of payment {payment}"),
///         Outcome::Declined(_) => "ask for another card".into(),
///         Outcome::NotExecuted(NotExecuted::Invalid(violations)) => format!("correct: {violations}"),
///         Outcome::NotExecuted(reason) => format!("may be sent again: {reason}"),
///         Outcome::Unknown(unknown) => format!("look it up, do not send it again: {}", unknown.reason),
///     }
/// }
///
/// let outcome = Outcome::Unknown(Unknown { reason: UnknownReason::Status(502), answer: None });
/// assert_eq!(next_step(&outcome), "look it up, do not send it again: answered with HTTP status 502");
/// assert!(outcome.is_unknown() && !outcome.is_confirmed());
/// ```
#[derive(Debug)]
#[must_use = "an unknown outcome has to be resolved, or money may move twice"]
pub enum Outcome<T> {
    /// The effect has happened: the answer says so.
    Confirmed(T),
    /// The effect has not happened: the answer says so.
    Declined(T),
    /// The effect has not happened: the request provably never left, or was refused before anything was done.
    NotExecuted(NotExecuted),
    /// Nobody knows yet. Look it up as the operation's `resolve` says; do not send it again.
    Unknown(Unknown<T>),
}

impl<T> Outcome<T> {
    /// `confirmed`, `declined`, `not executed` or `unknown`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Outcome::Confirmed(_) => "confirmed",
            Outcome::Declined(_) => "declined",
            Outcome::NotExecuted(_) => "not executed",
            Outcome::Unknown(_) => "unknown",
        }
    }

    /// The answer, whatever it says.
    pub fn answer(&self) -> Option<&T> {
        match self {
            Outcome::Confirmed(answer) | Outcome::Declined(answer) => Some(answer),
            Outcome::NotExecuted(_) => None,
            Outcome::Unknown(unknown) => unknown.answer.as_ref(),
        }
    }

    /// Whether the effect is proved to have happened.
    pub fn is_confirmed(&self) -> bool {
        matches!(self, Outcome::Confirmed(_))
    }

    /// Whether it is not known what happened.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Outcome::Unknown(_))
    }
}
