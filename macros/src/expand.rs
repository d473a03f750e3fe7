//! From what was read to Rust: one static schema, one `put` and one `take` for each message.
//!
//! Everything stands in one `const _` block, in which `__p` is the runtime's private module, so that short names
//! cannot collide with the user's. Only the builder's type stands outside, because users may name it.

mod builder;
mod debug;
mod decode;
mod encode;
pub(crate) mod fallback;
mod file;
mod generics;
mod part;
pub(crate) mod records;
mod schema;
pub(crate) mod union;
pub(crate) mod values;

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Visibility;

use crate::parse::message::{Message, Wire};
use generics::Parameters;

/// Everything the derive writes for one message.
pub(crate) fn message(message: &Message) -> TokenStream {
    let plan = message.encode.then(|| builder::plan(message));
    let builder = plan.as_ref().map(builder::Plan::type_);
    let functions = plan.as_ref().map(builder::Plan::functions);
    let parameters = Parameters::of(&message.generics);
    let owner = parameters.type_of(&message.ident);
    let schema = schema::expand(message, &parameters, &owner);
    let encode = message.encode.then(|| encode::expand(message, &parameters, &owner));
    let decode = message.decode.then(|| decode::expand(message, &owner));
    let part = message.is_part().then(|| part::expand(message, &parameters, &owner));
    let file = (message.wire == Wire::Csv).then(|| file::expand(message, &parameters, &owner));
    let debug = debug::expand(message, &parameters, &owner);
    let block = in_block(&message.runtime, quote!(#schema #encode #decode #part #file #debug #functions));
    quote!(#builder #block)
}

/// The struct's visibility for what stands beside it. At the user's place, lints would take that for the user's own.
fn visibility(vis: &Visibility) -> TokenStream {
    fn moved(tokens: TokenStream) -> TokenStream {
        let here = |mut token: TokenTree| {
            if let TokenTree::Group(group) = &token {
                token = Group::new(group.delimiter(), moved(group.stream())).into();
            }
            token.set_span(Span::call_site());
            token
        };
        tokens.into_iter().map(here).collect()
    }
    moved(quote!(#vis))
}

/// A block of its own, with the runtime's private module as `__p`.
fn in_block(runtime: &TokenStream, items: impl ToTokens) -> TokenStream {
    quote! {
        const _: () = {
            use #runtime::private as __p;
            #items
        };
    }
}
