//! What all requests and answers of a provider have in common.

use schemars::JsonSchema;

use super::RowUse;
use crate::diagnostic::Diagnostics;
use crate::read::{Code, FromNode, OrderedMap, Spanned};
use crate::tree::{Kind, Node};

syntax_words! {
    /// Whether an operation proves who asks.
    pub enum AuthWord as "proof of who asks" {
        /// It does not.
        None = "none",
    }
}

/// A request header that proves who asks.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum AuthHeader {
    /// A text with credentials in braces.
    #[schemars(title = "a text with credentials")]
    Template(Spanned<String>),
    /// A value that is made for each request.
    #[schemars(title = "a value that is made for each request")]
    Made(Box<MadeHeader>),
}

syntax_struct! {
    /// A request header that the client makes anew whenever it sends: just one of `now`, `random` and `signature`.
    pub struct MadeHeader as "made header" {
        /// The moment of sending, written so.
        optional now: Spanned<NowWord>,
        /// A value that no other request has, written so.
        optional random: Spanned<RandomWord>,
        /// The signature that stands here: a name under `signatures`. It covers the bytes that are sent.
        optional signature: Spanned<String>,
        /// What stands there: `{digest}` once, credentials by name, and names of its pieces that are `captured` or digests, such as
        /// `HMAC {key_id}:{digest}`. Default: what the signature's `carried` says of a header, or else `{digest}` alone.
        optional template = "as": Spanned<String>,
    }
}

syntax_words! {
    /// How a moment is written.
    pub enum NowWord as "moment" {
        /// Seconds since 1970: `1767225600`.
        Seconds = "seconds",
        /// Milliseconds since 1970: `1767225600000`.
        Milliseconds = "milliseconds",
        /// RFC 3339 in UTC: `2026-01-01T00:00:00Z`.
        Rfc3339 = "rfc3339",
        /// The digits of the clock in Japan: `20260101090000`.
        JapanDigits = "yyyyMMddHHmmss",
    }
}

syntax_words! {
    /// How a random value is written.
    pub enum RandomWord as "random value" {
        /// A UUID: `1b4e28ba-2fa1-41d2-883f-0016d3cca427`.
        Uuid = "uuid",
        /// 32 hexadecimal digits.
        Hex = "hex",
    }
}

impl FromNode for AuthHeader {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => {
                MadeHeader::from_node(node, diagnostics).map(|header| Self::Made(Box::new(header)))
            }
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Template)
            }
        }
    }
}

syntax_struct! {
    /// How a request is marked so that sending it again does nothing twice.
    pub struct Idempotency as "idempotency" {
        /// The request header that carries the key.
        required header: Spanned<String>,
        /// The answer header that says what became of the key. Default: there is none.
        optional status: IdempotencyStatus,
    }
}

syntax_struct! {
    /// The answer header that says what became of an idempotency key.
    pub struct IdempotencyStatus as "status" {
        /// The header's name.
        required header: Spanned<String>,
        /// Its values that prove that the key was honored.
        required kept: Vec<Spanned<Code>>,
    }
}

syntax_struct! {
    /// What answers outside 2xx are.
    pub struct Failure as "failure" {
        /// Their message: a name under `messages`.
        required message: Spanned<String>,
        /// The statuses that prove that nothing was done, from 400 to 499.
        many not_executed: Vec<Spanned<u16>>,
    }
}

syntax_struct! {
    /// Rows read from the HTTP headers of every answer.
    pub struct AnswerHeaders as "answer headers" {
        /// The document's name for them.
        optional label: Spanned<String>,
        /// The rows, by a short name; `name` is the header's.
        many fields: OrderedMap<RowUse>,
        /// What the rows are worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document they come from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when they are assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}
