//! `put`: one call for each field, in wire order, then the rules.

use proc_macro2::TokenStream;
use quote::quote;

use super::generics::Parameters;
use super::schema::union_of;
use super::visibility;
use crate::parse::field::Field;
use crate::parse::message::{Message, Wire};
use crate::parse::rest::Rest;

/// The `Encode` impl, and `validate` beside the message's other functions.
pub(crate) fn expand(message: &Message, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let mut calls: Vec<TokenStream> =
        message.fields.iter().enumerate().map(|(index, field)| put(field, index, message)).collect();
    if let Some((before, rest)) = &message.rest {
        calls.insert(*before, put_rest(rest, message.wire));
    }
    let counts = message.fields.iter().enumerate().filter_map(|(index, field)| count(field, index));
    calls.extend(counts);
    let rules = message.rules.as_ref().map(|rules| quote!(#rules(self, &mut __e.check());));
    let path = put_path(message);
    let (vis, declared, bounds) = (visibility(&message.vis), &parameters.declared, &parameters.bounds);
    quote! {
        impl<#(#declared),*> __p::Encode for #owner #bounds {
            #[inline]
            fn put(&self, __e: &mut __p::Encoder<'_>) {
                #(#calls)*
                #rules
            }
            #path
        }
        impl<#(#declared),*> #owner #bounds {
            /// Whether the message can be sent.
            /// # Errors
            /// Everything that keeps it from being sent.
            #[inline]
            #vis fn validate(&self) -> __p::Result<(), __p::Violations> {
                __p::validate(self)
            }
        }
    }
}

fn put(field: &Field, index: usize, message: &Message) -> TokenStream {
    let (ident, ty) = (&field.ident, &field.ty);
    match union_of(field, message) {
        Some(union) => put_tag(union, index),
        None if message.wire == Wire::Json => {
            quote!(<#ty as __p::Value>::write_member(&self.#ident, &__FIELDS[#index], __e);)
        }
        None if field.numbered.is_some() => {
            quote!(<#ty as __p::Value>::put_numbered(&self.#ident, &__FIELDS[#index], __e);)
        }
        None if field.spread.is_some() => {
            quote!(<#ty as __p::Value>::put_spread(&self.#ident, &__FIELDS[#index], __e);)
        }
        None => quote!(<#ty as __p::Value>::put(&self.#ident, &__FIELDS[#index], __e);),
    }
}

/// Compares a list with the field that says how long it is, once both are written.
fn count(field: &Field, index: usize) -> Option<TokenStream> {
    field.numbered.as_ref()?.count.as_ref()?;
    let (ident, ty) = (&field.ident, &field.ty);
    Some(quote!(__e.count(&__FIELDS[#index], <#ty as __p::Value>::items(&self.#ident));))
}

/// A tag is written as its union says.
fn put_tag(union: &Field, index: usize) -> TokenStream {
    let ident = &union.ident;
    match union.optional() {
        Some(ty) => {
            let tag = quote!(<#ty as __p::Union>::tag);
            quote!(__e.tag_if(&__FIELDS[#index], self.#ident.as_ref().map(#tag));)
        }
        None => {
            let ty = &union.ty;
            quote!(__e.tag(&__FIELDS[#index], <#ty as __p::Union>::tag(&self.#ident));)
        }
    }
}

fn put_path(message: &Message) -> Option<TokenStream> {
    let calls = message.path.iter().enumerate().map(|(index, field)| {
        let (ident, ty) = (&field.ident, &field.ty);
        quote!(<#ty as __p::Value>::put(&self.#ident, &__PATH_FIELDS[#index], __e);)
    });
    (!message.path.is_empty())
        .then(|| quote!(#[inline] fn put_path(&self, __e: &mut __p::Encoder<'_>) { #(#calls)* }))
}

fn put_rest(rest: &Rest, wire: Wire) -> TokenStream {
    let ident = &rest.ident;
    match wire {
        // What has no rest was refused where it was read.
        Wire::Form | Wire::Query | Wire::PlainForm | Wire::Csv | Wire::Json | Wire::Headers | Wire::None => {
            quote!(__e.rest_pairs(&__REST, &self.#ident);)
        }
        Wire::CsvLine => quote!(__e.rest_text(&__REST, __p::Value::as_text(&self.#ident));),
    }
}
