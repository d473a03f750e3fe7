//! What messages are made of.

use proc_macro2::{Ident, TokenStream};

use super::{Docs, Verdict};

/// An enum of listed values.
#[derive(Debug)]
pub(crate) struct Values {
    /// What it is.
    pub(crate) docs: Docs,
    /// The enum's name.
    pub(crate) name: Ident,
    /// Its variants.
    pub(crate) variants: Vec<Variant>,
}

/// A listed value.
#[derive(Debug)]
pub(crate) struct Variant {
    /// What it means.
    pub(crate) docs: Docs,
    /// The variant's name.
    pub(crate) name: Ident,
    /// The value on the wire.
    pub(crate) value: String,
    /// What it means, for the schema.
    pub(crate) label: String,
}

/// A tagged union: an enum with one object a variant.
#[derive(Debug)]
pub(crate) struct Union {
    /// What it is.
    pub(crate) docs: Docs,
    /// The enum's name.
    pub(crate) name: Ident,
    /// The arguments of `#[union(…)]`.
    pub(crate) attribute: Vec<TokenStream>,
    /// Its variants.
    pub(crate) cases: Vec<Case>,
    /// Whether it keeps what no case names.
    pub(crate) open: bool,
}

/// A case of a union.
#[derive(Debug)]
pub(crate) struct Case {
    /// What it is.
    pub(crate) docs: Docs,
    /// The variant's name.
    pub(crate) name: Ident,
    /// The arguments of `#[case(…)]`.
    pub(crate) attribute: Vec<TokenStream>,
    /// The object's type.
    pub(crate) ty: TokenStream,
}

/// A struct with its derive.
#[derive(Debug)]
pub(crate) struct Message {
    /// What it is.
    pub(crate) docs: Docs,
    /// The struct's name.
    pub(crate) name: Ident,
    /// The arguments of `#[message(…)]`.
    pub(crate) attribute: Vec<TokenStream>,
    /// The arguments of `#[file(…)]`.
    pub(crate) file: Vec<TokenStream>,
    /// Its fields, the rest last.
    pub(crate) fields: Vec<Field>,
    /// Its rules function, if it has rules.
    pub(crate) rules: Option<Rules>,
    /// What it says of the effect it tells of, if it is one of several that do.
    pub(crate) verdict: Option<Verdict>,
}

/// A field of a struct.
#[derive(Debug)]
pub(crate) struct Field {
    /// What it is.
    pub(crate) docs: Docs,
    /// `field` or `rest`.
    pub(crate) kind: Ident,
    /// The arguments of the attribute.
    pub(crate) attribute: Vec<TokenStream>,
    /// The field's name.
    pub(crate) name: Ident,
    /// Its type.
    pub(crate) ty: TokenStream,
}

/// The function that checks what no single field can.
#[derive(Debug)]
pub(crate) struct Rules {
    /// The function's name.
    pub(crate) name: Ident,
    /// What its conditions need.
    pub(crate) scope: Scope,
    /// What it checks, in order.
    pub(crate) checks: Vec<Check>,
}

/// One line of a rules function.
#[derive(Debug)]
pub(crate) enum Check {
    /// A field that is required under a condition.
    Required {
        /// The field's name on the wire.
        name: String,
        /// The condition.
        condition: TokenStream,
        /// Whether the field has a value.
        present: TokenStream,
    },
    /// A cross-field rule.
    Rule {
        /// What a violation says.
        message: String,
        /// The names of the fields it is about.
        fields: Vec<String>,
        /// The condition.
        condition: TokenStream,
    },
}

/// What conditions need in the function they stand in.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    /// Whether they read the message at all.
    pub(crate) reads: bool,
    /// Whether they call methods of `Value`.
    pub(crate) asks: bool,
    /// Whether they read the answer's HTTP status.
    pub(crate) status: bool,
    /// Local values.
    pub(crate) bindings: Vec<TokenStream>,
}
