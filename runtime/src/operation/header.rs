//! What the headers of a provider's requests and answers say.

use denbun_signature::carried;

use crate::signature::SignatureInfo;

/// A header that proves who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthHeader {
    /// The header's name.
    pub name: &'static str,
    /// What stands there.
    pub value: AuthValue,
}

/// What stands in a header that proves who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthValue {
    /// A text; `{name}` stands for one of the [`Credentials`](crate::Credentials).
    Template(&'static str),
    /// The moment of sending.
    Now(Now),
    /// A value that no other request has.
    Random(Random),
    /// A signature over what is sent.
    Signature {
        /// The signature.
        info: &'static SignatureInfo,
        /// What stands there: `{digest}`, and credentials by name.
        template: &'static str,
    },
}

/// How a moment is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// Seconds since 1970: `1767225600`.
    Seconds,
    /// Milliseconds since 1970: `1767225600000`.
    Milliseconds,
    /// `2026-01-01T00:00:00Z`.
    Rfc3339,
    /// The digits of the clock in Japan: `20260101090000`.
    JapanDigits,
}

/// How a random value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Random {
    /// A UUID.
    Uuid,
    /// 32 hexadecimal digits.
    Hex,
}

impl AuthHeader {
    /// The credentials in it, and those that its signature is made of; a name may repeat.
    pub fn credentials(&self) -> impl Iterator<Item = &'static str> {
        let info = match self.value {
            AuthValue::Signature { info, .. } => Some(info),
            AuthValue::Template(_) | AuthValue::Now(_) | AuthValue::Random(_) => None,
        };
        self.shown().chain(info.into_iter().flat_map(SignatureInfo::credentials))
    }

    /// The credentials that stand in it.
    pub(crate) fn shown(&self) -> impl Iterator<Item = &'static str> + use<> {
        let (template, is_signed) = match self.value {
            AuthValue::Template(template) => (template, false),
            AuthValue::Signature { template, .. } => (template, true),
            AuthValue::Now(_) | AuthValue::Random(_) => ("", false),
        };
        carried::names(template).filter(move |name| !is_signed || *name != "digest")
    }
}

/// How a request is marked so that it is done once, however often it arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idempotency {
    /// The request header that carries the key.
    pub header: &'static str,
    /// The answer header that says what became of the key.
    pub status: Option<IdempotencyStatus>,
}

/// An answer header that says what a provider did with an idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdempotencyStatus {
    /// The header's name.
    pub header: &'static str,
    /// The values that prove that the key was honored.
    pub kept: &'static [&'static str],
}
