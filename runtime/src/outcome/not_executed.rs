//! Why an effect provably did not happen.

use std::fmt;

use crate::operation::ErrorCode;
use crate::signature::Unsigned;
use crate::transport::TransportError;
use crate::violation::Violations;

/// Why a request had no effect: it never left, or it was refused before anything was done.
#[derive(Debug)]
pub enum NotExecuted {
    /// It breaks the document's rules.
    Invalid(Violations),
    /// The spec has no host of that name.
    NoHost(String),
    /// The provider has no mode of that name: the request could have been a live one.
    NoMode(String),
    /// A signature cannot be made.
    Unsigned(Unsigned),
    /// These credentials are needed, and the target has none of that name.
    NoCredentials(Vec<String>),
    /// These credentials have characters that no header can carry.
    BadCredentials(Vec<String>),
    /// A key was given for an operation that takes none.
    NoIdempotency,
    /// The transport failed before the first byte was written.
    Transport(TransportError),
    /// The provider refused it, in a way that proves that nothing was done.
    Refused(Refusal),
}

/// An answer that proves that nothing was done: an HTTP status of 4xx that the spec names, and with it an error code
/// of the provider's table, or no code at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// The answer's error code.
    pub code: Option<String>,
    /// What the code means.
    pub error: Option<&'static ErrorCode>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused with HTTP status {}", self.status)?;
        match self.error {
            Some(error) => write!(f, ", {}: {}", error.code, error.en),
            None => Ok(()),
        }
    }
}

impl fmt::Display for NotExecuted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotExecuted::Invalid(violations) => write!(f, "not sent, the request is invalid:\n{violations}"),
            NotExecuted::NoHost(name) => write!(f, "not sent, the spec has no host `{name}`"),
            NotExecuted::NoMode(name) => write!(f, "not sent, the provider has no mode `{name}`"),
            NotExecuted::Unsigned(why) => write!(f, "not sent, it cannot be signed: {why}"),
            NotExecuted::NoCredentials(names) => {
                write!(f, "not sent, credentials are missing: {}", quoted(names))
            }
            NotExecuted::BadCredentials(names) => {
                write!(f, "not sent, credentials with other characters than visible ASCII: {}", quoted(names))
            }
            NotExecuted::NoIdempotency => f.write_str("not sent, the operation takes no idempotency key"),
            NotExecuted::Transport(error) => write!(f, "not sent: {error}"),
            NotExecuted::Refused(refusal) => fmt::Display::fmt(refusal, f),
        }
    }
}

fn quoted(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

impl std::error::Error for NotExecuted {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            NotExecuted::Invalid(violations) => Some(violations),
            NotExecuted::Transport(error) => Some(error),
            NotExecuted::Unsigned(why) => Some(why),
            NotExecuted::NoHost(_)
            | NotExecuted::NoMode(_)
            | NotExecuted::NoCredentials(_)
            | NotExecuted::BadCredentials(_)
            | NotExecuted::NoIdempotency
            | NotExecuted::Refused(_) => None,
        }
    }
}
