//! What the statements of a spec are worth.

use crate::source::Span;

/// How much a statement of the spec is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "view", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EvidenceClass {
    /// The provider's document says so.
    Documented,
    /// Seen in working code or in real messages.
    Observed,
    /// A guess, to be confirmed by the merchant's contract.
    Assumed,
}

/// Where a statement comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it is worth.
    pub class: EvidenceClass,
    /// The key of the document, when one is named.
    pub source: Option<String>,
    /// What has to be confirmed, for assumed statements.
    pub confirm: Option<String>,
}

/// Where each part of a row's statement comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aspects {
    /// The name on the wire.
    pub name: Evidence,
    /// The notation and the type.
    pub format: Evidence,
    /// Whether it must be there.
    pub required: Evidence,
    /// The values it can have.
    pub values: Evidence,
    /// Where each part is said, in this order: in the shared row what messages have from it.
    pub at: [Span; 4],
    /// Which parts, in this order, say anything: a name that stands in no bytes says nothing, nor do absent values.
    pub says: [bool; 4],
}

impl Aspects {
    /// Each part with its word in specs.
    pub fn each(&self) -> [(&'static str, &Evidence); 4] {
        let Self { name, format, required, values, at: _, says: _ } = self;
        [("name", name), ("format", format), ("required", required), ("values", values)]
    }

    /// The parts that say anything: each with its word in specs, and where it is said.
    pub fn said(&self) -> impl Iterator<Item = (&'static str, &Evidence, Span)> {
        let parts = self.each().into_iter().zip(self.at).zip(self.says);
        parts.filter(|(_, says)| *says).map(|(((word, evidence), at), _)| (word, evidence, at))
    }
}
