//! The enum over several kinds of records in a file.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir;

/// The enum.
pub(super) fn records(records: &ir::Records) -> TokenStream {
    let ir::Records { docs, name, attribute, kinds } = records;
    let docs = docs::outer(docs);
    let kinds = kinds.iter().map(kind);
    quote! {
        #docs
        #[derive(Clone, PartialEq, ::denbun::Records)]
        #[file(#(#attribute),*)]
        #[non_exhaustive]
        pub enum #name {
            #(#kinds),*
        }
    }
}

fn kind(kind: &ir::RecordKind) -> TokenStream {
    let ir::RecordKind { docs, name, attribute, ty } = kind;
    let docs = docs::outer(docs);
    let attribute = (!attribute.is_empty()).then(|| quote!(#[record(#(#attribute),*)]));
    quote! {
        #docs
        #attribute
        #name(#ty)
    }
}
