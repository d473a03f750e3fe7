//! What all requests and answers of a provider have in common.

use super::RowUse;
use crate::read::{Code, OrderedMap, Spanned};

syntax_words! {
    /// Whether an operation proves who asks.
    pub enum AuthWord as "proof of who asks" {
        /// It does not.
        None = "none",
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
