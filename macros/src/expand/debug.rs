//! `Debug`: public fields as they are, all others by class and length.

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

fn entry(ident: &Ident, ty: &Type, field: &TokenStream) -> TokenStream {
    let name = ident.unraw().to_string();
    quote!((#name, &#field, <#ty as __p::Value>::as_show(&self.#ident)))
}
