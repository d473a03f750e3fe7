//! The crate's own page: a feature and a module for each provider.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir;

/// `lib.rs`
pub(crate) fn package(providers: &[ir::Entry]) -> TokenStream {
    let page = docs::inner(&page(providers));
    let modules = providers.iter().map(|provider| {
        let (feature, module) = (&provider.name, &provider.module);
        let aliases = docs::aliases(&provider.docs);
        quote! {
            #aliases
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    // The sizes of objects and records are the documents' own.
    let is_large = providers.iter().any(|provider| provider.is_large);
    let large = is_large.then(|| quote!(#![allow(clippy::large_enum_variant)]));
    // So are names, and a provider may have an operation of its own name.
    quote! {
        #page
        #![allow(clippy::enum_variant_names, clippy::module_inception)]
        #large
        #(#modules)*
    }
}

fn page(providers: &[ir::Entry]) -> Vec<String> {
    let head = [
        "Clients of Japanese payment providers, generated from their specs: one module and one feature each.",
        "",
        "| Provider | Module and feature |",
        "|---|---|",
    ];
    let rows = providers.iter().map(|provider| format!("| {} | `{}` |", provider.label, provider.name));
    head.into_iter().map(str::to_owned).chain(rows).collect()
}
