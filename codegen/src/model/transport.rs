//! What all requests and answers of a provider have in common.

/// A header that proves who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthHeader {
    /// The header's name.
    pub name: String,
    /// Its value; `{name}` stands for a credential.
    pub template: String,
}

/// How a request is marked so that sending it again does nothing twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idempotency {
    /// The request header that carries the key.
    pub header: String,
    /// The answer header that says what became of the key, and the values that prove it was honored.
    pub status: Option<(String, Vec<String>)>,
}

/// What answers outside 2xx are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Index into `Spec::messages`.
    pub message: usize,
    /// The statuses that prove that nothing was done.
    pub not_executed: Vec<u16>,
}
