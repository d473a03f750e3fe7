//! How requests are packed before they are sent, and what differs between live payments and trials.

use crate::signature::SignatureInfo;

/// How an operation's message is packed, and what differs by mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packing {
    /// What differs between live payments and trials; none if nothing does.
    pub modes: &'static [Mode],
    /// What the message is put into.
    pub envelope: Option<&'static Envelope>,
    /// The message's own fields that are signatures.
    pub signed: &'static [SignedField],
}

impl Packing {
    /// The message is sent as it is, and all modes are alike.
    pub const PLAIN: &'static Packing = &Packing { modes: &[], envelope: None, signed: &[] };
}

/// A mode: `live`, `test`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mode {
    /// Its name.
    pub name: &'static str,
    /// Its values by name.
    pub values: &'static [(&'static str, &'static str)],
}

impl Mode {
    /// The value of that name.
    pub fn value(&self, name: &str) -> Option<&'static str> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

/// A JSON object that a message is put into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Envelope {
    /// The key the message stands under.
    pub member: &'static str,
    /// Members behind the message's own, inside it.
    pub add: &'static [EnvelopeRow],
    /// Members behind the message, beside it.
    pub beside: &'static [EnvelopeRow],
    /// Whether the whole is percent-encoded, without a key, and declared a form.
    pub url_escaped: bool,
}

/// A member that the client writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnvelopeRow {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where its value comes from.
    pub value: EnvelopeValue,
}

/// Where the value of a member comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnvelopeValue {
    /// It is constant.
    Fixed(&'static str),
    /// From the mode, by the value's name.
    Mode(&'static str),
    /// It is a credential.
    Credential(&'static str),
    /// It is a signature.
    Signature(&'static SignatureInfo),
}

/// A field of a request that is a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedField {
    /// Its name on the wire.
    pub field: &'static str,
    /// The signature.
    pub signature: &'static SignatureInfo,
}
