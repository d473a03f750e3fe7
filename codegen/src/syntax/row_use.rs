//! How a message takes a row: its own, a shared one, or its own words over those of a shared one.

use schemars::JsonSchema;

use super::{Required, Row};
use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::source::Span;
use crate::tree::{Kind, Node};

/// A row in a message.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum RowUse {
    /// The shared row of that name, `required` or `optional`.
    #[schemars(title = "shared row")]
    Presence(Spanned<PresenceWord>),
    /// The shared row of that name as it stands.
    #[schemars(title = "shared row as it stands")]
    Shared(Nothing),
    /// A row of its own, or changes to the shared row of that name.
    #[schemars(title = "row")]
    Row(Box<Spanned<Row>>),
}

syntax_words! {
    /// Whether a shared row must be there.
    pub enum PresenceWord as "presence" {
        /// It must be there (必須).
        Required = "required",
        /// It may be absent (任意).
        Optional = "optional",
    }
}

/// Where nothing is written.
#[derive(Debug, Clone, Copy)]
pub struct Nothing(pub Span);

impl RowUse {
    /// This use where it says something, `base` where it does not.
    pub fn over(&self, base: &Self) -> Self {
        match (self, base) {
            (Self::Row(own), Self::Row(base)) => {
                Self::Row(Box::new(Spanned::new(own.value.over(&base.value), own.span)))
            }
            (Self::Row(own), Self::Presence(word)) if own.value.required.is_none() => {
                let required = Some(word.required());
                Self::Row(Box::new(Spanned::new(Row { required, ..own.value.clone() }, own.span)))
            }
            (Self::Presence(word), Self::Row(base)) => {
                let required = Some(word.required());
                Self::Row(Box::new(Spanned::new(Row { required, ..base.value.clone() }, base.span)))
            }
            (Self::Shared(_), base) => base.clone(),
            (own, _) => own.clone(),
        }
    }
}

impl Spanned<PresenceWord> {
    /// The same as a row says it.
    pub fn required(&self) -> Required {
        Required::Always(Spanned::new(self.value == PresenceWord::Required, self.span))
    }
}

impl FromNode for RowUse {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => Spanned::from_node(node, diagnostics).map(|row| Self::Row(Box::new(row))),
            _ if node.is_null() => Some(Self::Shared(Nothing(node.span))),
            _ => Spanned::from_node(node, diagnostics).map(Self::Presence),
        }
    }
}
