//! The crate's own page: a feature and a module for each provider.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs;
use super::provider::ident;
use crate::{ir, print};

/// `lib.rs`
pub(crate) fn package(providers: &[ir::Entry]) -> TokenStream {
    let page = docs::inner(&page(providers));
    let shown = providers.iter().find(|provider| !provider.example.is_empty());
    let example = shown.map(example);
    let modules = providers.iter().map(|provider| {
        let (feature, module) = (&provider.name, &provider.module);
        let aliases = docs::named(&provider.aliases);
        quote! {
            #aliases
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        }
    });
    // The sizes of objects and records are the documents' own.
    let is_large = providers.iter().any(|provider| provider.is_large);
    let large = is_large.then(|| quote!(#![allow(clippy::large_enum_variant)]));
    // So are names, and a provider may have an operation of its own name.
    quote! {
        #page
        #example
        #![cfg_attr(rustfmt, rustfmt_skip)]
        #![allow(clippy::enum_variant_names, clippy::module_inception)]
        #large
        #(#modules)*
    }
}

fn page(providers: &[ir::Entry]) -> Vec<String> {
    let head = [
        "Clients of Japanese payment providers, generated from their specs: one module and one feature each.",
        "",
        "| Provider | Module and feature | Holds |",
        "|---|---|---|",
    ];
    let rows = providers
        .iter()
        .map(|provider| format!("| {} | `{}` | {} |", provider.label, provider.name, provider.holds));
    let tail = [
        "",
        "The page of a module lists its operations: where each is sent, what it does to money, when it may be sent again, and \
how an unknown outcome is found out. The page of an operation has an example. Search finds modules, types and fields by \
their names in the documents and on the wire, too.",
    ];
    let has_card_data = providers.iter().any(|provider| provider.has_card_data);
    let card_data = has_card_data.then(|| {
        let feature = ir::CARD_DATA;
        let text = format!(
            "What carries card data is there with the feature `{feature}` only, because who handles card numbers or \
security codes falls under PCI DSS. The page of a module names it."
        );
        [String::new(), text]
    });
    let lines = head.into_iter().map(str::to_owned).chain(rows).chain(tail.into_iter().map(str::to_owned));
    lines.chain(card_data.into_iter().flatten()).collect()
}

/// How a request is sent. It is compiled where the provider's feature is on, and nothing is sent.
fn example(provider: &ir::Entry) -> TokenStream {
    let feature = &provider.name;
    let mut lines = provider.example.clone();
    lines.push("```".to_owned());
    let lines = docs::inner(&lines);
    quote! {
        #![doc = ""]
        #![cfg_attr(feature = #feature, doc = " ```no_run")]
        #![cfg_attr(not(feature = #feature), doc = " ```ignore")]
        #lines
    }
}

/// How a request of a provider is sent, line by line; `module` is its module's name and `package` the crate's.
pub(crate) fn sending(module: &str, sample: &ir::Sample, package: &Ident) -> Vec<String> {
    print::statements(code(&ident(module), sample, package))
}

fn code(module: &Ident, sample: &ir::Sample, package: &Ident) -> TokenStream {
    let request = &sample.request;
    quote! {
        use denbun::transport::Transport;
        use denbun::{Client, Outcome, Target};
        use #package::#module;
        async fn send(transport: impl Transport) {
            let client = Client::new(transport, Target::live());
            let request = #request;
            let reply = client.send(&request).await;
            match reply.outcome {
                Outcome::Confirmed(answer) => println!("{answer:?}"),
                Outcome::Declined(_) => println!("{:?}", reply.error),
                Outcome::NotExecuted(reason) => println!("{reason}"),
                Outcome::Unknown(unknown) => println!("{}; resolve by {:?}", unknown.reason, reply.resolve),
            }
        }
    }
}
