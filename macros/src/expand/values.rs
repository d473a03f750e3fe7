//! The impls of a list of values: to the wire's text and back.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::in_block;
use crate::parse::values::Values;

/// Everything the derive writes for one enum.
pub(crate) fn expand(values: &Values) -> TokenStream {
    let idents: Vec<&Ident> = values.variants.iter().map(|listed| &listed.ident).collect();
    let texts: Vec<&str> = values.variants.iter().map(|listed| listed.value.value.as_str()).collect();
    let labels = values.variants.iter().map(|listed| &listed.label);
    let ident = &values.ident;
    // A list has at least one value.
    let blank = idents.first().map(|ident| quote!(const BLANK: Self = Self::#ident;));
    in_block(
        &values.runtime,
        quote! {
            impl __p::Values for #ident {
                const LISTED: &'static [__p::Listed<'static>] =
                    &[#(__p::Listed { value: #texts, label: #labels }),*];
                #blank
                fn as_str(self) -> &'static str {
                    match self { #(Self::#idents => #texts),* }
                }
                fn from_wire(__t: &str) -> __p::Option<Self> {
                    match __t { #(#texts => __p::Some(Self::#idents),)* _ => __p::None }
                }
            }
            impl __p::Display for #ident {
                fn fmt(&self, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                    __p::pad(self, __f)
                }
            }
            impl __p::FromStr for #ident {
                type Err = __p::Unlisted;
                fn from_str(__t: &str) -> __p::Result<Self, __p::Unlisted> { __p::listed(__t) }
            }
            impl __p::TryFrom<&str> for #ident {
                type Error = __p::Unlisted;
                fn try_from(__t: &str) -> __p::Result<Self, __p::Unlisted> { __p::listed(__t) }
            }
        },
    )
}
