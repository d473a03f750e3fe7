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
    let fields = message.fields.iter().enumerate();
    let mut shown: Vec<TokenStream> =
        fields.map(|(index, field)| entry(&field.ident, &field.ty, &quote!(__FIELDS[#index]))).collect();
    if let Some((before, rest)) = &message.rest {
        shown.insert(*before, entry(&rest.ident, &rest.ty, &quote!(__REST)));
    }
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    quote! {
        impl<#(#declared),*> __p::Debug for #owner #bounds {
            fn fmt(&self, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                __f.debug_struct(#name)#(#shown)*.finish()
            }
        }
    }
}

fn entry(ident: &Ident, ty: &Type, field: &TokenStream) -> TokenStream {
    let name = ident.unraw().to_string();
    quote!(.field(#name, &__p::Shown(&self.#ident, &#field, <#ty as __p::Value>::show)))
}
