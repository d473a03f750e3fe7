//! What comes back from a hosted page through the shopper's browser.

use schemars::JsonSchema;

use super::{Message, Resolve, SignedBy};
use crate::diagnostic::Diagnostics;
use crate::read::{FromNode, Spanned};
use crate::tree::{Kind, Node};

syntax_struct! {
    /// What the shopper's browser brings back from a hosted page (決済終了後の引き渡し). Whoever holds the browser can write
    /// it too, so it proves no payment: it says what to look up.
    pub struct HandBack as "hand-back" {
        /// Where it is received by GET, in the document's words, such as 接続先URL. `get`, `post`, or both.
        optional get: Spanned<String>,
        /// Where it is received by POST, in the document's words.
        optional post: Spanned<String>,
        /// What binds it to the request: `none`, or a keyed digest; or the provider's signature, which proves what it covers.
        required authentic: HandBackProof,
        /// How its content is confirmed. A digest of the shop does not prove that it was paid, and a signature may be missing.
        required resolve: Resolve,
        /// The fields that tell one hand-back from another.
        many dedupe: Vec<Spanned<String>>,
        /// The message. Its `wire` is `form` or `query`, by default what the method carries.
        inside body: Message,
    }
}

/// What binds a hand-back to the request it answers.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum HandBackProof {
    /// Nothing.
    #[schemars(title = "none")]
    Word(Spanned<HandBackProofWord>),
    /// A keyed digest in a field that comes back as it was sent.
    #[schemars(title = "a keyed digest")]
    Digest(Box<DigestProof>),
    /// The provider's signature.
    #[schemars(title = "a signature")]
    Signature(SignedBy),
}

syntax_words! {
    /// What binds a hand-back to the request it answers.
    pub enum HandBackProofWord as "proof of a hand-back" {
        /// Nothing.
        None = "none",
    }
}

syntax_struct! {
    /// What binds a hand-back to the request it answers.
    pub struct DigestProof as "proof of a hand-back" {
        /// A digest that is made when the page is rendered, and checked when its field comes back.
        required digest: DigestUse,
    }
}

syntax_struct! {
    /// A keyed digest: HMAC-SHA256 in lower-case hexadecimal digits. It proves that the fields it covers were sent by the
    /// shop, and nothing else.
    pub struct DigestUse as "digest" {
        /// The free field that carries it, in the page's request and in the hand-back.
        required field: Spanned<String>,
        /// The fields it covers, in this order: the order's number and the amount, at least.
        required of: Vec<Spanned<String>>,
        /// The credential that is its key.
        required key: Spanned<String>,
        /// How many of its digits are sent, from 32 to 64. Default: 64.
        optional length: Spanned<u32>,
    }
}

impl FromNode for HandBackProof {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) if node.get("signature").is_some() => {
                SignedBy::from_node(node, diagnostics).map(Self::Signature)
            }
            Kind::Mapping(_) => {
                DigestProof::from_node(node, diagnostics).map(|it| Self::Digest(Box::new(it)))
            }
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Word)
            }
        }
    }
}

impl HandBack {
    /// The digest, if there is one.
    pub fn digest(&self) -> Option<&DigestUse> {
        match self.authentic.as_ref()? {
            HandBackProof::Word(_) | HandBackProof::Signature(_) => None,
            HandBackProof::Digest(proof) => proof.digest.as_ref(),
        }
    }

    /// The name of the signature, if it has one.
    pub fn signature(&self) -> Option<&Spanned<String>> {
        match self.authentic.as_ref()? {
            HandBackProof::Word(_) | HandBackProof::Digest(_) => None,
            HandBackProof::Signature(signed) => signed.signature.as_ref(),
        }
    }
}
