//! Hosted pages: the provider's page, to which the shopper's browser carries the request.

use super::Method;

/// What makes an operation a hosted page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// How the shopper may be sent there: POST is a form, GET a link; in the order written.
    pub methods: Vec<Method>,
    /// Where the page is.
    pub address: Address,
    /// What comes back, if anything does: index into `Spec::hand_backs`.
    pub returns: Option<usize>,
    /// The keyed digest the request carries, with the request's fields.
    pub digest: Option<Digest>,
}

/// Where a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A path below the host.
    Path(String),
    /// Nobody but the merchant knows: what the document calls it.
    Given(String),
}

/// A keyed digest that binds what comes back to what was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    /// The field that carries it: index into the message's `fields`.
    pub field: usize,
    /// What it covers, in order: indices into the message's `fields`.
    pub of: Vec<usize>,
    /// The credential that is its key.
    pub key: String,
    /// How many hexadecimal digits of it are sent.
    pub length: u32,
}
