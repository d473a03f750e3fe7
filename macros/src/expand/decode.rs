//! `take`: every field is taken before any is missed, so that all violations are found.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use super::generics;
use crate::parse::field::Field;
use crate::parse::message::{Message, Wire};
use crate::parse::rest::Rest;
use crate::parse::ty;

/// The `Decode` impl. A borrowing message borrows from the bytes.
pub(crate) fn expand(message: &Message, owner: &TokenStream) -> TokenStream {
    let input = generics::input(&message.generics);
    let bounds = &message.generics.where_clause;
    let blank = message.is_part().then(|| blank(message));
    let functions = match message.wire {
        Wire::Json => in_place(message, &input),
        _ => from_locals(message, &input),
    };
    quote! {
        impl<#input> __p::Decode<#input> for #owner #bounds {
            #blank
            #functions
        }
    }
}

/// What stands in the place of all fields until they are read.
fn blank(message: &Message) -> TokenStream {
    let fields =
        message.fields.iter().map(|Field { ident, ty, .. }| quote!(#ident: <__p::Taking<'_, #ty>>::BLANK));
    let rest = message.rest.iter().map(|(_, Rest { ident, .. })| quote!(#ident: __p::Rest::new()));
    let parts = fields.chain(rest);
    // A constant is worked out even beside an error, unless the error is its own: this is the one that the schema has.
    let values = message.fields.iter().map(|Field { ty, .. }| quote!(<#ty as __p::Value>::put));
    quote! {
        const BLANK: __p::Blank<Self> = {
            use __p::NotTaken as _;
            #(let _ = #values;)*
            __p::blank(Self { #(#parts),* })
        };
    }
}

/// Whether a message can lack what it is built from.
fn has_needed(message: &Message) -> bool {
    message.fields.iter().any(|field| field.optional().is_none())
}

/// A variable for each field: the quickest, and much to compile, since each call says how to drop those before it.
fn from_locals(message: &Message, input: &TokenStream) -> TokenStream {
    let fields = || message.fields.iter().enumerate();
    let takes = fields().map(|(index, field)| {
        let (local, (take, ty)) = (local(index), take(field, message.wire));
        quote!(let #local = <__p::Taking<'_, #ty>>::#take(&__FIELDS[#index], __d);)
    });
    let rest = rest(message).map(|rest| quote!(let __r = #rest;));
    let rest_part = message.rest.iter().map(|(_, Rest { ident, .. })| quote!(#ident: __r));
    let parts = fields().map(|(index, Field { ident, .. })| {
        let local = local(index);
        quote!(#ident: #local)
    });
    let parts = parts.chain(rest_part);
    let needed: Vec<Ident> =
        fields().filter(|(_, field)| field.optional().is_none()).map(|(index, _)| local(index)).collect();
    let rules = message.rules.as_ref().map_or_else(|| quote!(|_, _| {}), ToTokens::to_token_stream);
    // All or nothing at once: a `?` for each would drop all others in its own way.
    let failed = has_needed(message).then(|| quote!(__t => __p::failed(__t, __d),));
    quote! {
        #[inline]
        fn take(__d: &mut __p::Decoder<#input>) -> __p::Result<__p::Decoded<Self>, __p::DecodeError> {
            use __p::NotTaken as _;
            #(#takes)*
            #rest
            match (#(#needed,)*) {
                (#(__p::Some(#needed),)*) => __d.decoded(Self { #(#parts),* }, #rules),
                #failed
            }
        }
    }
}

/// Each field is read into its place by a function that is compiled once for each type. Nothing here owns anything, so
/// nothing says how to drop it.
fn in_place(message: &Message, input: &TokenStream) -> TokenStream {
    let takes = message.fields.iter().enumerate().map(|(index, field)| {
        let ((take, ty), ident) = (take(field, message.wire), &field.ident);
        quote!(<__p::Taking<'_, #ty>>::#take(&mut self.#ident, &__FIELDS[#index], __d);)
    });
    let rest = message
        .rest
        .iter()
        .map(|(_, Rest { ident, .. })| quote!(__p::take_rest(&mut self.#ident, &__REST, __d);));
    let check = message.rules.as_ref().map(|rules| {
        quote! {
            #[inline]
            fn check(&self, __c: &mut __p::Check<'_>) { #rules(self, __c) }
        }
    });
    quote! {
        #[inline]
        fn fill(&mut self, __d: &mut __p::Decoder<#input>) {
            use __p::NotTaken as _;
            #(#takes)*
            #(#rest)*
        }
        #check
    }
}

/// The function that takes a field, and for which type.
fn take(field: &Field, wire: Wire) -> (TokenStream, &Type) {
    if let Some(ty) = field.repeated() {
        let take = match (field.optional().is_some(), field.spread.is_some()) {
            (true, true) => quote!(take_some_spread),
            (false, true) => quote!(take_spread),
            (true, false) => quote!(take_some_numbered),
            (false, false) => quote!(take_numbered),
        };
        return (take, ty);
    }
    if field.spread.is_some() {
        return (quote!(take_nested), field.optional().unwrap_or(&field.ty));
    }
    match (field.optional(), wire) {
        (Some(ty), Wire::Json) => (quote!(take_optional_member), ty),
        (None, Wire::Json) => (quote!(take_member), &field.ty),
        (Some(ty), _) => (quote!(take_optional), ty),
        (None, _) => (quote!(take), &field.ty),
    }
}

/// Named by number, because a field's name may be a constant's.
fn local(index: usize) -> Ident {
    format_ident!("__{index}")
}

/// What the fields have left.
fn rest(message: &Message) -> Option<TokenStream> {
    let (_, rest) = message.rest.as_ref()?;
    Some(match message.wire {
        // What has no rest was refused where it was read.
        Wire::Form | Wire::Query | Wire::PlainForm | Wire::Csv | Wire::Json | Wire::Headers | Wire::None => {
            quote!(__d.rest_pairs(&__REST))
        }
        Wire::CsvLine => {
            let missing = ty::optional(&rest.ty).is_none().then(|| quote!(.unwrap_or_default()));
            quote!(__d.rest_text(&__REST).map(__p::Into::into) #missing)
        }
    })
}
