//! Values under keys that end with a number, as in `orderId0000`.

use crate::read::Spanned;

syntax_struct! {
    /// How the keys of a list's values are numbered (連番): `{ digits: 4, from: 0 }` is `orderId0000`, `orderId0001`.
    pub struct Numbered as "numbering" {
        /// How many digits each number has, with leading zeros; 0 for as many as it takes.
        required digits: Spanned<u32>,
        /// The first number, mostly 0 or 1.
        required from: Spanned<u32>,
        /// The field beside it that says how many there are, by wire name.
        optional count: Spanned<String>,
    }
}
