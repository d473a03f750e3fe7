//! Modes, and how requests are packed.

use denbun_notation::Format;

use super::{Evidence, Place, Spec};

/// A mode: `live`, `test`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mode {
    /// Its name.
    pub name: String,
    /// Its values by name, in the same order in every mode.
    pub values: Vec<(String, String)>,
}

impl Mode {
    /// A path with the mode's values in the place of their names, such as `{mode.prefix}`.
    pub fn path(&self, template: &str) -> String {
        let replace =
            |path: String, (name, value): &(String, String)| path.replace(&format!("{{mode.{name}}}"), value);
        self.values.iter().fold(template.to_owned(), replace)
    }
}

impl Spec {
    /// A path as it is for live payments.
    pub fn live_path(&self, template: &str) -> String {
        let live = self.modes.iter().find(|mode| mode.name == "live");
        live.map_or_else(|| template.to_owned(), |live| live.path(template))
    }

    /// A path as it is in each mode, with the mode; just one without a mode if there are none.
    pub fn paths(&self, template: &str) -> Vec<(Option<&Mode>, String)> {
        if self.modes.is_empty() {
            return vec![(None, template.to_owned())];
        }
        self.modes.iter().map(|mode| (Some(mode), mode.path(template))).collect()
    }
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
