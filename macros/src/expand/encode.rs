//! `put`: one call for each field, in wire order, then the rules.

use proc_macro2::TokenStream;
use quote::quote;

use super::generics::Parameters;
use super::visibility;
use crate::parse::message::{Message, Wire};
use crate::parse::rest::Rest;

/// The `Encode` impl, and `validate` beside the message's other functions.
pub(crate) fn expand(message: &Message, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let mut calls: Vec<TokenStream> = message
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| {
            let (ident, ty) = (&field.ident, &field.ty);
            quote!(<#ty as __p::Value>::put(&self.#ident, &__FIELDS[#index], __e);)
        })
        .collect();
    if let Some((before, rest)) = &message.rest {
        calls.insert(*before, put_rest(rest, message.wire));
    }
    let rules = message.rules.as_ref().map(|rules| quote!(#rules(self, &mut __e.check());));
    let (vis, declared, bounds) = (visibility(&message.vis), &parameters.declared, &parameters.bounds);
    quote! {
        impl<#(#declared),*> __p::Encode for #owner #bounds {
            fn put(&self, __e: &mut __p::Encoder<'_>) {
                #(#calls)*
                #rules
            }
        }
        impl<#(#declared),*> #owner #bounds {
            /// Whether the message can be sent.
            /// # Errors
            /// Everything that keeps it from being sent.
            #vis fn validate(&self) -> __p::Result<(), __p::Violations> {
                __p::validate(self)
            }
        }
    }
}

fn put_rest(rest: &Rest, wire: Wire) -> TokenStream {
    let ident = &rest.ident;
    match wire {
        Wire::Form | Wire::Query => quote!(__e.rest_pairs(&__REST, &self.#ident);),
        Wire::CsvLine => quote!(__e.rest_text(&__REST, __p::Value::as_text(&self.#ident));),
    }
}
