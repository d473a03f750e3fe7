//! Cross-field rules and what an answer says of its operation.

use schemars::JsonSchema;

use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

/// A rule over several fields, in CEL.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Rule {
    /// The rule alone; a message is made from it.
    #[schemars(title = "rule")]
    Plain(Spanned<String>),
    /// The rule and what a violation says.
    #[schemars(title = "rule with message")]
    Worded(WordedRule),
}

syntax_struct! {
    /// A rule and what a violation says.
    pub struct WordedRule as "rule" {
        /// The rule in CEL, such as `ta == am + tx + sf`; broken only when it is definitely false.
        required rule: Spanned<String>,
        /// What a violation says.
        optional message: Spanned<String>,
    }
}

syntax_struct! {
    /// What an answer says of its operation. What meets neither condition is unknown (結果不明).
    pub struct Outcome as "outcome" {
        /// When the effect has happened (成功), in CEL.
        optional confirmed: Spanned<String>,
        /// When the effect has provably not happened (失敗), in CEL.
        optional declined: Spanned<String>,
    }
}

impl FromNode for Rule {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => WordedRule::from_node(node, diagnostics).map(Self::Worded),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Plain)
            }
        }
    }
}

impl Rule {
    /// The rule's text, if there is one.
    pub fn text(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Plain(text) => Some(text),
            Self::Worded(worded) => worded.rule.as_ref(),
        }
    }

    /// What a violation says, if the spec says it.
    pub fn message(&self) -> Option<&Spanned<String>> {
        match self {
            Self::Plain(_) => None,
            Self::Worded(worded) => worded.message.as_ref(),
        }
    }
}
