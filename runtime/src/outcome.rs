//! What is known of an operation's effect. Nothing here turns doubt into failure.

use std::fmt;

use crate::exchange::RawAnswer;
use crate::operation::{ErrorClass, ErrorCode, Resolve};
use crate::rest::Rest;
use crate::transport::TransportError;
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
                ErrorClass::Declined
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
    /// The effect has not happened: the request provably never left.
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

/// Why a request never left.
#[derive(Debug)]
pub enum NotExecuted {
    /// It breaks the document's rules.
    Invalid(Violations),
    /// The spec has no host of that name.
    NoHost(String),
    /// The transport failed before the first byte was written.
    Transport(TransportError),
}

impl fmt::Display for NotExecuted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotExecuted::Invalid(violations) => write!(f, "not sent, the request is invalid:\n{violations}"),
            NotExecuted::NoHost(name) => write!(f, "not sent, the spec has no host `{name}`"),
            NotExecuted::Transport(error) => write!(f, "not sent: {error}"),
        }
    }
}

impl std::error::Error for NotExecuted {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            NotExecuted::Invalid(violations) => Some(violations),
            NotExecuted::NoHost(_) => None,
            NotExecuted::Transport(error) => Some(error),
        }
    }
}

/// An outcome that nobody knows yet.
#[derive(Debug)]
pub struct Unknown<T> {
    /// Why it is not known.
    pub reason: UnknownReason,
    /// The answer, when one could be read.
    pub answer: Option<T>,
}

/// Why an outcome is not known.
#[derive(Debug)]
#[non_exhaustive]
pub enum UnknownReason {
    /// The request may have arrived, and no answer came.
    Transport(TransportError),
    /// The answer has an HTTP status other than 2xx.
    Status(u16),
    /// The answer cannot be read, or parts of it cannot: bytes of another charset, a key that says two things.
    NotUnderstood(Violations),
    /// The answer says neither that it happened nor that it did not.
    Undecided,
    /// The answer repeats other values than those that were sent.
    Echo(Violations),
    /// The answer's error code says that nobody knows.
    ErrorCode(&'static ErrorCode),
    /// The answer declines, but the request was sent before and may have arrived then: what is declined may be the
    /// repetition.
    Repeated,
}

impl fmt::Display for UnknownReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UnknownReason::Transport(error) => write!(f, "{error}"),
            UnknownReason::Status(status) => write!(f, "answered with HTTP status {status}"),
            UnknownReason::NotUnderstood(violations) => {
                write!(f, "the answer cannot be read:\n{violations}")
            }
            UnknownReason::Undecided => f.write_str("the answer says neither yes nor no"),
            UnknownReason::Echo(violations) => {
                write!(f, "the answer is not about what was sent:\n{violations}")
            }
            UnknownReason::ErrorCode(error) => write!(f, "error {}: {}", error.code, error.en),
            UnknownReason::Repeated => {
                f.write_str("declined when sent again, but an earlier attempt may have been received")
            }
        }
    }
}

/// Everything that came of sending a request.
#[derive(Debug)]
#[must_use = "an unknown outcome has to be resolved, or money may move twice"]
pub struct Reply<T> {
    /// What is known of the effect.
    pub outcome: Outcome<T>,
    /// Rules of the document that the answer breaks.
    pub violations: Violations,
    /// What the answer holds beyond the document.
    pub unknown: Rest,
    /// The answer as it came.
    pub raw: Option<RawAnswer>,
    /// How to find out what happened, when that is needed.
    pub resolve: Option<Resolve>,
    /// What the answer's error code means.
    pub error: Option<&'static ErrorCode>,
}
