//! Doc comments and search names.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// Before an item.
pub(super) fn outer(docs: &Docs) -> TokenStream {
    let lines = docs.lines.iter().map(|line| spaced(line));
    let aliases = aliases(docs);
    quote!(#(#[doc = #lines])* #aliases)
}

/// At the top of a module.
pub(super) fn inner(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| spaced(line));
    quote!(#(#![doc = #lines])*)
}

/// The names an item is found by.
pub(super) fn aliases(docs: &Docs) -> TokenStream {
    named(&docs.aliases)
}

/// The same of names alone.
pub(super) fn named(aliases: &[String]) -> TokenStream {
    if aliases.is_empty() {
        return TokenStream::new();
    }
    quote!(#[doc(alias(#(#aliases),*))])
}

fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}
