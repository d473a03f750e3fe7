//! What answers outside 2xx are.

use std::borrow::Cow;

use crate::charset::Charset;
use crate::message::{self, Decode, DecodeError, Decoded};
use crate::schema::Schema;
use crate::violation::{RuleKind, Violation, Violations};

/// What a spec says of answers with an HTTP status outside 2xx.
#[derive(Debug, Clone, Copy)]
pub struct Failure {
    /// The schema of their message.
    pub schema: &'static Schema<'static>,
    /// The statuses that prove that nothing was done. Only those of 4xx count: what stands behind another status
    /// may have been done before it failed.
    pub not_executed: &'static [u16],
    /// Reads the error code; see [`failure_code`].
    pub code: fn(&[u8], Charset) -> Result<Option<String>, DecodeError>,
}

impl Failure {
    /// Whether a status proves that nothing was done, unless the error code says otherwise.
    pub fn proves(&self, status: u16) -> bool {
        (400..500).contains(&status) && self.not_executed.contains(&status)
    }
}

/// Reads the error code of a failure message: what generated code gives as [`Failure::code`].
///
/// # Errors
///
/// The bytes are not that message: it cannot be read, says two things, or has no code but keys of something else, as
/// the page of a proxy has.
pub fn failure_code<M: for<'a> Decode<'a>>(
    bytes: &[u8],
    charset: Charset,
    code: fn(&M) -> Option<Cow<'_, str>>,
) -> Result<Option<String>, DecodeError> {
    let Decoded { message, violations, unknown } = message::decode_as::<M>(bytes, charset)?;
    if violations.iter().any(Violation::is_unread) {
        return Err(DecodeError { violations, unknown });
    }
    match code(&message).filter(|code| !code.is_empty()) {
        Some(code) => Ok(Some(code.into_owned())),
        None if unknown.is_empty() && violations.is_empty() => Ok(None),
        None => Err(DecodeError { violations: and_no_code(violations), unknown }),
    }
}

fn and_no_code(mut violations: Violations) -> Violations {
    violations.push(Violation::message(RuleKind::Required, "no error code"));
    violations
}
