//! What all requests and answers of a provider have in common.

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
        /// What stands there: `{digest}`, and credentials by name.
        template: String,
    },
}

/// How a moment is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    /// Seconds since 1970.
    Seconds,
    /// Milliseconds since 1970.
    Milliseconds,
    /// `2026-01-01T00:00:00Z`.
    Rfc3339,
    /// `20260101090000`, in Japan.
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
    /// What stands there as a text: names in braces stand for credentials and for what is made.
    pub fn template(&self) -> &str {
        match &self.value {
            AuthValue::Template(template) | AuthValue::Signature { template, .. } => template,
            AuthValue::Now(now) => now.template(),
            AuthValue::Random(random) => random.template(),
        }
    }

    /// The credentials in it; a name may repeat.
    pub fn credentials(&self) -> impl Iterator<Item = &str> {
        let text = match &self.value {
            AuthValue::Template(template) | AuthValue::Signature { template, .. } => template.as_str(),
            AuthValue::Now(_) | AuthValue::Random(_) => "",
        };
        let is_signed = self.signature().is_some();
        let names = crate::template::placeholders(text).into_iter().map(|(name, _)| name);
        names.filter(move |name| !is_signed || *name != "digest")
    }

    /// The signature in it: index into `Spec::signatures`.
    pub fn signature(&self) -> Option<usize> {
        match &self.value {
            AuthValue::Signature { signature, .. } => Some(*signature),
            AuthValue::Template(_) | AuthValue::Now(_) | AuthValue::Random(_) => None,
        }
    }
}

impl Now {
    /// The word for it in braces.
    fn template(self) -> &'static str {
        match self {
            Now::Seconds => "{seconds}",
            Now::Milliseconds => "{milliseconds}",
            Now::Rfc3339 => "{rfc3339}",
            Now::JapanDigits => "{yyyyMMddHHmmss}",
        }
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
