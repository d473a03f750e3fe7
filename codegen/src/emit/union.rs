//! A tagged union: an enum with one object a variant.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir;

/// The enum.
pub(super) fn union(union: &ir::Union) -> TokenStream {
    let ir::Union { docs, name, attribute, cases, open } = union;
    let docs = docs::outer(docs);
    let cases = cases.iter().map(case);
    let other = open.then(|| {
        quote! {
            /// What no case names, or what its object cannot hold.
            #[other]
            Other(::denbun::Json)
        }
    });
    let cases = cases.chain(other);
    quote! {
        #docs
        #[derive(Clone, PartialEq, ::denbun::Union)]
        #[union(#(#attribute),*)]
        #[non_exhaustive]
        pub enum #name {
            #(#cases),*
        }
    }
}

fn case(case: &ir::Case) -> TokenStream {
    let ir::Case { docs, name, attribute, ty } = case;
    let docs = docs::outer(docs);
    quote! {
        #docs
        #[case(#(#attribute),*)]
        #name(#ty)
    }
}
