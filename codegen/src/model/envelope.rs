//! Modes, and how requests are packed.

use denbun_notation::Format;

use super::{Evidence, Place};

/// A mode: `live`, `test`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mode {
    /// Its name.
    pub name: String,
    /// Its values by name, in the same order in every mode.
    pub values: Vec<(String, String)>,
}

/// How the requests of operations are packed.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// The key the message stands under.
    pub member: String,
    /// Rows behind the message's own, inside it.
    pub add: Vec<EnvelopeRow>,
    /// Rows behind the message, beside it.
    pub beside: Vec<EnvelopeRow>,
    /// Whether the whole is percent-encoded and declared a form.
    pub url_escaped: bool,
}

/// A row the client writes.
#[derive(Debug, Clone)]
pub struct EnvelopeRow {
    /// The name on the wire.
    pub name: String,
    /// The document's name for it.
    pub label: String,
    /// The notation as the document prints it.
    pub notation: String,
    /// The notation read.
    pub format: Format,
    /// Where its value comes from.
    pub value: EnvelopeValue,
    /// What it is worth.
    pub evidence: Evidence,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// Where the value of a row of the envelope comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EnvelopeValue {
    /// It is constant.
    Fixed(String),
    /// From the mode, by the name of the value.
    Mode(String),
    /// It is a credential.
    Credential(String),
    /// It is a signature: index into `Spec::signatures`.
    Signature(usize),
}
