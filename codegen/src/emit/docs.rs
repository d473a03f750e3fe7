//! Doc comments and search names.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{self, Docs};
use crate::literal;

/// Before an item.
pub(super) fn outer(docs: &Docs) -> TokenStream {
    let page = page(&docs.lines).map(|page| quote!(#[doc = #page]));
    let aliases = aliases(docs);
    quote!(#page #aliases)
}

/// At the top of a module.
pub(super) fn inner(lines: &[String]) -> TokenStream {
    page(lines).map(|page| quote!(#![doc = #page])).unwrap_or_default()
}

/// The same at the top of a module, with the feature that shows card data only.
pub(super) fn gated(lines: &[String]) -> TokenStream {
    let feature = ir::CARD_DATA;
    let lines = lines.iter().map(|line| literal::text(line));
    quote!(#(#![cfg_attr(feature = #feature, doc = #lines)])*)
}

/// Before an item that may stand behind the feature that shows card data.
pub(super) fn gate(is_gated: bool) -> TokenStream {
    let feature = ir::CARD_DATA;
    if is_gated { quote!(#[cfg(feature = #feature)]) } else { TokenStream::new() }
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
    let aliases = aliases.iter().map(|alias| literal::text(alias));
    quote!(#[doc(alias(#(#aliases),*))])
}

/// All lines in one literal, which are printed one by one.
fn page(lines: &[String]) -> Option<Literal> {
    let mut page = String::with_capacity(lines.iter().map(|line| line.len() + 2).sum());
    for (at, line) in lines.iter().enumerate() {
        page.push_str(if at > 0 { "\n" } else { "" });
        page.push_str(if line.is_empty() { "" } else { " " });
        page.push_str(line);
    }
    (!lines.is_empty()).then(|| literal::text(&page))
}
