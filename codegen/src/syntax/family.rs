//! Notifications that come to one address.

use super::OneOrMany;
use crate::read::{OrderedMap, Spanned};

syntax_struct! {
    /// Notifications that come to one address and are told apart by their keys. They share their method, their answer and
    /// their proof.
    pub struct Family as "family" {
        /// The document's name for them.
        required label: Spanned<String>,
        /// The notifications, each with the key that tells it, such as `orderId0000`; of several keys, any. The first of
        /// which one is there, in this order.
        required told_by: OrderedMap<OneOrMany<Spanned<String>>>,
        /// What that is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}
