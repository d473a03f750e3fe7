//! Operations that people carry out.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{self, Effect};
use crate::view::{Context, Evidence};

/// An operation that a person carries out; it has no messages.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ByHand {
    /// `recurring`.
    pub name: String,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where and how it is carried out, in the document's words.
    pub how: String,
    /// What it does to money.
    pub effect: Effect,
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

impl ByHand {
    pub(in crate::view) fn new(cx: &Context<'_>, operation: &model::ByHand) -> Self {
        ByHand {
            name: operation.name.clone(),
            label: operation.label.clone(),
            note: operation.note.clone(),
            how: operation.how.clone(),
            effect: operation.effect,
            evidence: Evidence::new(cx, &operation.evidence),
            written_at: operation.at.text.clone(),
        }
    }
}
