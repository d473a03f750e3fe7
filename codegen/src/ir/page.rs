//! Hosted pages and what comes back from them.

use proc_macro2::{Ident, TokenStream};

use super::{Resolve, Scope, Verdict};

/// The arguments of a hosted page.
#[derive(Debug)]
pub(crate) struct Page {
    /// Its name in the spec.
    pub(crate) name: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The request's type.
    pub(crate) request: Ident,
    /// The type of what comes back, if anything does.
    pub(crate) hand_back: Option<TokenStream>,
    /// The variants of `Method`.
    pub(crate) methods: Vec<Ident>,
    /// Where it is.
    pub(crate) address: Address,
    /// The provider's modes.
    pub(crate) modes: TokenStream,
    /// The variant of `Effect`.
    pub(crate) effect: Ident,
    /// How an unknown outcome is resolved.
    pub(crate) resolve: Option<Resolve>,
    /// The digest the request carries.
    pub(crate) digest: Option<Digest>,
}

/// Where a page is.
#[derive(Debug)]
pub(crate) struct Address {
    /// The variant of the runtime's `Address`.
    pub(crate) kind: Ident,
    /// The path, or the document's words for an address that the merchant is given.
    pub(crate) text: String,
}

/// A keyed digest in one message.
#[derive(Debug)]
pub(crate) struct Digest {
    /// The name on the wire of the field that carries it.
    pub(crate) name: String,
    /// The field.
    pub(crate) rust: Ident,
    /// The credential that is its key.
    pub(crate) key: String,
    /// How many hexadecimal digits are sent.
    pub(crate) length: u32,
    /// What it covers, in order: names on the wire, and fields.
    pub(crate) values: Vec<(String, Ident)>,
}

/// The arguments of a hand-back.
#[derive(Debug)]
pub(crate) struct HandBack {
    /// Its name in the spec.
    pub(crate) name: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The message's type.
    pub(crate) message: Ident,
    /// The variants of `Method`.
    pub(crate) methods: Vec<Ident>,
    /// How its content is confirmed.
    pub(crate) resolve: Resolve,
    /// What it says of the effect.
    pub(crate) verdict: Verdict,
    /// Its error code, if it can have one.
    pub(crate) error_code: Option<TokenStream>,
    /// The values that tell it from others, as texts.
    pub(crate) dedupe: Vec<TokenStream>,
    /// What these need.
    pub(crate) dedupe_scope: Scope,
    /// The digest it carries.
    pub(crate) digest: Option<Digest>,
    /// The provider's signature it carries.
    pub(crate) signature: Option<TokenStream>,
}
