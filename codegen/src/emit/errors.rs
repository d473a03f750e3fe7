//! The provider's addresses and error codes, as constants.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir;

/// `HOSTS`
pub(super) fn hosts(hosts: &[(String, String)]) -> TokenStream {
    let pairs = hosts.iter().map(|(name, url)| quote!((#name, #url)));
    quote! {
        /// Base addresses by environment.
        pub const HOSTS: &[(&str, &str)] = &[#(#pairs),*];
    }
}

/// `ERRORS`
pub(super) fn errors(codes: &[ir::ErrorCode]) -> TokenStream {
    let codes = codes.iter().map(code);
    quote! {
        /// Error codes, sorted.
        pub const ERRORS: &[::denbun::operation::ErrorCode] = &[#(#codes),*];
    }
}

fn code(code: &ir::ErrorCode) -> TokenStream {
    let ir::ErrorCode { code, ja, en, class, advice } = code;
    quote! {
        ::denbun::operation::ErrorCode {
            code: #code,
            ja: #ja,
            en: #en,
            class: ::denbun::operation::ErrorClass::#class,
            advice: #advice,
        }
    }
}
