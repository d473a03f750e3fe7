//! What the headers of a provider's requests and answers say.

/// A header that proves who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthHeader {
    /// The header's name.
    pub name: &'static str,
    /// Its value; `{name}` stands for one of the [`Credentials`](crate::Credentials).
    pub template: &'static str,
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
