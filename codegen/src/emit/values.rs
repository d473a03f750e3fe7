//! An enum of listed values.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::{ir, literal};

/// The enum.
pub(super) fn values(values: &ir::Values) -> TokenStream {
    let name = &values.name;
    let docs = docs::outer(&values.docs);
    let variants = values.variants.iter().map(variant);
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ::denbun::Values)]
        pub enum #name {
            #(#variants),*
        }
    }
}

fn variant(variant: &ir::Variant) -> TokenStream {
    let ir::Variant { docs, name, value, label } = variant;
    let label = literal::text(label);
    let docs = docs::outer(docs);
    quote! {
        #docs
        #[value(#value, label = #label)]
        #name
    }
}
