//! `Debug`: of a message public fields as they are, all others by class and length; of an enum of messages its case.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;
use syn::ext::IdentExt;

use super::generics::Parameters;
use crate::parse::message::Message;

/// The `Debug` impl.
pub(crate) fn expand(message: &Message, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let name = message.ident.unraw().to_string();
    let mut shown: Vec<TokenStream> =
        message.described().map(|(field, at)| entry(&field.ident, &field.ty, &at)).collect();
    if let Some((before, rest)) = &message.rest {
        shown.insert(message.path.len() + before, entry(&rest.ident, &rest.ty, &quote!(__REST)));
    }
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    quote! {
        impl<#(#declared),*> __p::Debug for #owner #bounds {
            #[inline]
            fn fmt(&self, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                __p::show(#name, &[#(#shown),*], __f)
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

fn entry(ident: &Ident, ty: &Type, field: &TokenStream) -> TokenStream {
    let name = ident.unraw().to_string();
    quote!((#name, &#field, <#ty as __p::Value>::as_show(&self.#ident)))
}
