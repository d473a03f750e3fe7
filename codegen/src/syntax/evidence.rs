//! Where statements come from and what they are worth.

use schemars::JsonSchema;

use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

syntax_struct! {
    /// A document that rows come from.
    pub struct Source as "source" {
        /// The document's title, as printed.
        required document: Spanned<String>,
        /// What its statements are worth. Default: `documented`.
        optional evidence: Spanned<EvidenceWord>,
        /// What has to be confirmed, when its statements are assumed.
        optional confirm: Spanned<String>,
        /// Where it can be found.
        optional url: Spanned<String>,
        /// A remark for readers.
        optional note: Spanned<String>,
    }
}

syntax_words! {
    /// How much a statement is worth.
    pub enum EvidenceWord as "evidence class" {
        /// The provider's document says so (仕様書に記載).
        Documented = "documented",
        /// Seen in working code or in real messages (実例で確認).
        Observed = "observed",
        /// A guess that has to be confirmed (推定).
        Assumed = "assumed",
    }
}

syntax_words! {
    /// A charset (文字コード).
    pub enum CharsetWord as "charset" {
        /// UTF-8.
        Utf8 = "UTF-8",
        /// Shift_JIS as Windows writes it (CP932).
        ShiftJis = "Shift_JIS",
        /// EUC-JP.
        EucJp = "EUC-JP",
    }
}

/// A charset, alone or with what the statement is worth.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum CharsetUse {
    /// The charset alone.
    #[schemars(title = "charset")]
    Plain(Spanned<CharsetWord>),
    /// The charset and where that comes from.
    #[schemars(title = "charset with evidence")]
    Stated(StatedCharset),
}

syntax_struct! {
    /// A charset and where that comes from.
    pub struct StatedCharset as "charset" {
        /// The charset.
        required value: Spanned<CharsetWord>,
        /// What that is worth: a key of `sources`, or `documented`, `observed` or `assumed`.
        optional evidence: Spanned<String>,
        /// The document it comes from, a key of `sources`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
    }
}

impl FromNode for CharsetUse {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => StatedCharset::from_node(node, diagnostics).map(Self::Stated),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Plain)
            }
        }
    }
}

impl CharsetUse {
    /// The charset, if it could be read.
    pub fn word(&self) -> Option<CharsetWord> {
        match self {
            Self::Plain(word) => Some(word.value),
            Self::Stated(stated) => stated.value.as_ref().map(|word| word.value),
        }
    }
}
