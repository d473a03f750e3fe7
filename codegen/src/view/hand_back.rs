//! What comes back through the shopper's browser.

use schemars::JsonSchema;
use serde::Serialize;

use super::named::names;
use super::{Context, Digest, Link, Resolve, SignedBy};
use crate::model::Method;

/// What comes back from a hosted page through the shopper's browser. It proves nothing of a payment.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct HandBack {
    /// `hand_back`.
    pub name: String,
    /// Its Rust module: `hand_back`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The HTTP methods it may come with, in the order written.
    pub methods: Vec<Method>,
    /// Where it is received, in the document's words.
    pub received_at: String,
    /// The keyed digest that proves what it covers.
    pub digest: Option<Digest>,
    /// The provider's signature.
    pub signature: Option<SignedBy>,
    /// The wire names of the fields that tell one hand-back from another.
    pub dedupe: Vec<String>,
    /// How its content is confirmed.
    pub resolve: Resolve,
    /// Its message.
    pub message: Link,
    /// The operations after which it comes.
    pub operations: Vec<Link>,
}

impl HandBack {
    pub(super) fn new(cx: &Context<'_>, at: usize) -> Self {
        let hand_back = &cx.spec.hand_backs[at];
        let comes_after = |operation: &crate::model::Operation| {
            operation.returns.contains(&at)
                || operation.page.as_ref().is_some_and(|page| page.returns == Some(at))
        };
        let operations = cx.spec.operations.iter().enumerate().filter(|(_, it)| comes_after(it));
        HandBack {
            name: hand_back.name.clone(),
            rust: hand_back.rust.clone(),
            label: cx.spec.messages[hand_back.message].label.clone(),
            methods: hand_back.methods.clone(),
            received_at: hand_back.received_at.clone(),
            digest: hand_back.digest.as_ref().map(|digest| Digest::new(cx, digest, hand_back.message)),
            signature: hand_back.signature.map(|signed| SignedBy::new(cx, signed)),
            dedupe: names(cx, hand_back.message, &hand_back.dedupe),
            resolve: Resolve::new(cx, &hand_back.resolve),
            message: Link::message(cx, hand_back.message),
            operations: operations.map(|(at, _)| Link::operation(cx, at)).collect(),
        }
    }
}
