//! Objects: rows that stand together, alone or inside a message.

use super::{Groups, Rest, RowUse, Rule};
use crate::read::{OrderedMap, Spanned};

syntax_struct! {
    /// Rows that stand together under one key of a JSON message.
    pub struct Object as "object" {
        /// The document's name for it. Default: the operation's label, or the name it has in the spec.
        optional label: Spanned<String>,
        /// Its rows by wire name, in the order printed: `required`, `optional`, nothing (the shared row as it stands), or
        /// the row's keys.
        many fields: OrderedMap<RowUse>,
        /// What else may stand in it (その他): any other keys, or everything from one column on.
        optional rest: Rest,
        /// Groups of fields of which one or more must be present (いずれか必須).
        many at_least_one_of: Groups,
        /// Groups of fields of which just one must be present.
        many exactly_one_of: Groups,
        /// Groups of fields of which one may be present, or none.
        many at_most_one_of: Groups,
        /// What must hold across fields, in CEL. A rule is broken only when it is definitely false.
        many rules: Vec<Rule>,
        /// What it is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}
