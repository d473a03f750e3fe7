//! `Debug`: of a message public fields as they are, all others by class and length; of an enum of messages its case.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::generics::Parameters;
use crate::parse::field::Field;
use crate::parse::message::Message;
use crate::parse::rest::Rest;

/// The `Debug` impl.
pub(crate) fn expand(message: &Message, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let mut names: Vec<String> = Vec::new();
    let mut shown: Vec<TokenStream> = Vec::new();
    for (Field { ident, ty, .. }, _) in message.described() {
        names.push(ident.unraw().to_string());
        shown.push(quote!(<#ty as __p::Value>::show_next(&self.#ident, __s);));
    }
    if let Some((before, Rest { ident, .. })) = &message.rest {
        let place = message.path.len() + before;
        names.insert(place, ident.unraw().to_string());
        shown.insert(place, quote!(__s.rest(&__REST, &self.#ident);));
    }
    names.insert(0, message.ident.unraw().to_string());
    let names = names.join(" ");
    let path = if message.path.is_empty() { quote!(__p::None) } else { quote!(__p::Some(&__PATH)) };
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    quote! {
        impl<#(#declared),*> __p::Debug for #owner #bounds {
            #[inline]
            fn fmt(&self, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                let __s = &mut __p::Showing::of(#names, #path, &__SCHEMA, __f);
                #(#shown)*
                __s.finish()
            }
        }
    }
}

/// The `Debug` impl of an enum whose cases hold one value each.
pub(super) fn of_cases<'c>(
    cases: impl Iterator<Item = &'c Ident>,
    parameters: &Parameters,
    owner: &TokenStream,
) -> TokenStream {
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    let shown = cases.map(|ident| {
        let name = ident.unraw().to_string();
        quote!(Self::#ident(__v) => __f.debug_tuple(#name).field(__v).finish())
    });
    quote! {
        impl<#(#declared),*> __p::Debug for #owner #bounds {
            #[inline]
            fn fmt(&self, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                match self { #(#shown),* }
            }
        }
    }
}
