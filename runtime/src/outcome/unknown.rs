//! Why nobody knows whether an effect happened.

use std::fmt;

use super::NotExecuted;
use crate::operation::ErrorCode;
use crate::transport::TransportError;
use crate::violation::Violations;

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
    /// The answer has an HTTP status that the spec takes as a refusal or a success, but an error code that the document
    /// does not list.
    UnlistedError(u16),
    /// The answer cannot be read, or parts of it cannot: bytes of another charset, a key that says two things, a body
    /// where the document has none.
    NotUnderstood(Violations),
    /// The answer says neither that it happened nor that it did not.
    Undecided,
    /// The answer repeats other values than those that were sent.
    Echo(Violations),
    /// The answer's error code says that nobody knows, or stands in a failure message that came like a success.
    ErrorCode(&'static ErrorCode),
    /// The request was sent before and may have arrived then. The answer is to the repetition, and nothing proves
    /// that the provider took both for one.
    Repeated,
    /// The request was sent before and may have arrived then. That the repetition was not executed says nothing of
    /// the first.
    RepetitionNotExecuted(NotExecuted),
}

impl fmt::Display for UnknownReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UnknownReason::Transport(error) => write!(f, "{error}"),
            UnknownReason::Status(status) => write!(f, "answered with HTTP status {status}"),
            UnknownReason::UnlistedError(status) => {
                write!(f, "answered with HTTP status {status} and an error code that is not listed")
            }
            UnknownReason::NotUnderstood(violations) => {
                write!(f, "the answer cannot be read:\n{violations}")
            }
            UnknownReason::Undecided => f.write_str("the answer says neither yes nor no"),
            UnknownReason::Echo(violations) => {
                write!(f, "the answer is not about what was sent:\n{violations}")
            }
            UnknownReason::ErrorCode(error) => write!(f, "error {}: {}", error.code, error.en),
            UnknownReason::Repeated => {
                f.write_str("the answer is to a repetition, but an earlier attempt may have been received")
            }
            UnknownReason::RepetitionNotExecuted(reason) => {
                write!(f, "an earlier attempt may have been received; the repetition: {reason}")
            }
        }
    }
}

impl std::error::Error for UnknownReason {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            UnknownReason::Transport(error) => Some(error),
            UnknownReason::NotUnderstood(violations) | UnknownReason::Echo(violations) => Some(violations),
            UnknownReason::RepetitionNotExecuted(reason) => Some(reason),
            UnknownReason::Status(_)
            | UnknownReason::UnlistedError(_)
            | UnknownReason::Undecided
            | UnknownReason::ErrorCode(_)
            | UnknownReason::Repeated => None,
        }
    }
}
