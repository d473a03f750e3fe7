//! `take`: every field is taken before any is missed, so that all violations are found.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::parse::message::{Message, Wire};
use crate::parse::rest::Rest;
use crate::parse::ty;

/// The `Decode` impl. A borrowing message borrows from the bytes.
pub(crate) fn expand(message: &Message, owner: &TokenStream) -> TokenStream {
    let input = message.lifetime().unwrap_or_else(|| quote!('__a));
    let locals: Vec<Ident> = (0..message.fields.len()).map(local).collect();
    let takes = message.fields.iter().zip(&locals).enumerate().map(|(index, (field, local))| {
        match ty::optional(&field.ty) {
            Some(ty) => quote!(let #local = __p::taking::<#ty>().take_optional(&__FIELDS[#index], __d);),
            None => {
                let ty = &field.ty;
                quote!(let #local = __p::taking::<#ty>().take(&__FIELDS[#index], __d);)
            }
        }
    });
    let needed: Vec<&Ident> = message
        .fields
        .iter()
        .zip(&locals)
        .filter(|(field, _)| ty::optional(&field.ty).is_none())
        .map(|(_, local)| local)
        .collect();
    // The rest is what the fields have left.
    let rest = message.rest.as_ref().map(|(_, rest)| take_rest(rest, message.wire));
    let idents = message.fields.iter().map(|field| &field.ident);
    let rest_part = message.rest.iter().map(|(_, rest)| &rest.ident).map(|ident| quote!(#ident: __r));
    let parts = idents.zip(&locals).map(|(ident, local)| quote!(#ident: #local)).chain(rest_part);
    let built = quote!(Self { #(#parts),* });
    let result = match &message.rules {
        Some(rules) => quote!(__d.decoded(#built, #rules)),
        None => quote!(__d.decoded(#built, |_, _| {})),
    };
    let bounds = &message.generics.where_clause;
    quote! {
        impl<#input> __p::Decode<#input> for #owner #bounds {
            fn take(__d: &mut __p::Decoder<#input>) -> __p::Result<__p::Decoded<Self>, __p::DecodeError> {
                use __p::NotTaken as _;
                #(#takes)*
                #rest
                // All or nothing at once: a `?` for each would drop all others in its own way.
                let (#(__p::Some(#needed),)*) = (#(#needed,)*) else { return __p::Result::Err(__d.failed()) };
                #result
            }
        }
    }
}

/// Named by number, because a field's name may be a constant's.
fn local(index: usize) -> Ident {
    format_ident!("__{index}")
}

fn take_rest(rest: &Rest, wire: Wire) -> TokenStream {
    match wire {
        Wire::Form | Wire::Query => quote!(let __r = __d.rest_pairs(&__REST);),
        Wire::CsvLine => {
            let missing = ty::optional(&rest.ty).is_none().then(|| quote!(.unwrap_or_default()));
            quote!(let __r = __d.rest_text(&__REST).map(__p::Into::into) #missing;)
        }
    }
}
