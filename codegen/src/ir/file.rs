//! Files of records.

use proc_macro2::{Ident, TokenStream};

use super::Docs;

/// An enum over the kinds of records in a file.
#[derive(Debug)]
pub(crate) struct Records {
    /// What it is.
    pub(crate) docs: Docs,
    /// The enum's name.
    pub(crate) name: Ident,
    /// The arguments of `#[file(…)]`.
    pub(crate) attribute: Vec<TokenStream>,
    /// Its variants.
    pub(crate) kinds: Vec<RecordKind>,
}

/// A kind of record.
#[derive(Debug)]
pub(crate) struct RecordKind {
    /// What it is.
    pub(crate) docs: Docs,
    /// The variant's name.
    pub(crate) name: Ident,
    /// The arguments of `#[record(…)]`.
    pub(crate) attribute: Vec<TokenStream>,
    /// The record's type.
    pub(crate) ty: TokenStream,
}
