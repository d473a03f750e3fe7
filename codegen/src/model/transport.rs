//! What all requests and answers of a provider have in common.

pub use denbun_signature::Now;

/// A header that proves who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthHeader {
    /// The header's name.
    pub name: String,
    /// What stands there.
    pub value: AuthValue,
}

/// What stands in a header that proves who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthValue {
    /// A text; `{name}` stands for a credential.
    Template(String),
    /// The moment of sending.
    Now(Now),
    /// A value that no other request has.
    Random(Random),
    /// A signature.
    Signature {
        /// Index into `Spec::signatures`.
        signature: usize,
        /// What stands there: `{digest}`, other names of the signature, and credentials by name.
        template: String,
        /// The names in it that are no credentials.
        own: Vec<String>,
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
    /// What stands there as a text: names in braces stand for credentials and for what is made.
    pub fn template(&self) -> &str {
        match &self.value {
            AuthValue::Template(template) | AuthValue::Signature { template, .. } => template,
            AuthValue::Now(now) => moment(*now),
            AuthValue::Random(random) => random.template(),
        }
    }

    /// The credentials in it; a name may repeat.
    pub fn credentials(&self) -> impl Iterator<Item = &str> {
        let (text, own): (&str, &[String]) = match &self.value {
            AuthValue::Template(template) => (template, &[]),
            AuthValue::Signature { template, own, .. } => (template, own),
            AuthValue::Now(_) | AuthValue::Random(_) => ("", &[]),
        };
        let names = crate::template::placeholders(text).into_iter().map(|(name, _)| name);
        names.filter(move |name| own.iter().all(|own| own != name))
    }

    /// The signature in it: index into `Spec::signatures`.
    pub fn signature(&self) -> Option<usize> {
        match &self.value {
            AuthValue::Signature { signature, .. } => Some(*signature),
            AuthValue::Template(_) | AuthValue::Now(_) | AuthValue::Random(_) => None,
        }
    }
}

/// The word for a moment in braces.
fn moment(now: Now) -> &'static str {
    match now {
        Now::Seconds => "{seconds}",
        Now::Milliseconds => "{milliseconds}",
        Now::Rfc3339 => "{rfc3339}",
        Now::JapanDigits => "{yyyyMMddHHmmss}",
    }
}

impl Random {
    /// The word for it in braces.
    fn template(self) -> &'static str {
        match self {
            Random::Uuid => "{uuid}",
            Random::Hex => "{hex}",
        }
    }
}

impl super::MadeValue {
    /// The word for it in braces.
    pub fn template(&self) -> &'static str {
        match self {
            super::MadeValue::Now(now) => moment(*now),
            super::MadeValue::Random(random) => random.template(),
        }
    }
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
