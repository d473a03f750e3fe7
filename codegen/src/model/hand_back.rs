//! Hand-backs: what comes back from a hosted page through the shopper's browser.

use super::{Digest, Method, Resolve, SignedBy};

/// A hand-back.
#[derive(Debug, Clone)]
pub struct HandBack {
    /// `hand_back`.
    pub name: String,
    /// The Rust module and file: `hand_back`.
    pub rust: String,
    /// The HTTP methods it may come with, in the order written.
    pub methods: Vec<Method>,
    /// Where it is received, in the document's words.
    pub received_at: String,
    /// The keyed digest that proves what it covers, with the message's fields.
    pub digest: Option<Digest>,
    /// The provider's signature.
    pub signature: Option<SignedBy>,
    /// The fields that tell one hand-back from another, as indices into the message's `fields`.
    pub dedupe: Vec<usize>,
    /// How its content is confirmed.
    pub resolve: Resolve,
    /// Index into `Spec::messages`.
    pub message: usize,
}
