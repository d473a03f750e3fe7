//! What the headers of a provider's requests and answers say.

pub use denbun_signature::Now;
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
        /// What stands there: `{digest}`, other names of the signature, and credentials by name.
        template: &'static str,
    },
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
        let (template, info) = match self.value {
            AuthValue::Template(template) => (template, None),
            AuthValue::Signature { template, info } => (template, Some(info)),
            AuthValue::Now(_) | AuthValue::Random(_) => ("", None),
        };
        carried::names(template).filter(move |name| info.is_none_or(|info| !info.is_own(name)))
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
