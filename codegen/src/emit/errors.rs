//! The provider's addresses and error codes, as constants.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::{ir, literal};

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

/// `errors_in`
pub(super) fn blocks(length: u32) -> TokenStream {
    let length = Literal::u32_unsuffixed(length);
    quote! {
        /// The codes in a field that holds several, each with its entry if it has one. One of zeros says nothing and is
        /// left out.
        pub fn errors_in(
            codes: &str,
        ) -> impl Iterator<Item = (&str, Option<&'static ::denbun::operation::ErrorCode>)> {
            ::denbun::operation::find_errors(ERRORS, codes, #length)
        }
    }
}

fn code(code: &ir::ErrorCode) -> TokenStream {
    let ir::ErrorCode { code, ja, en, class, advice } = code;
    let (ja, en) = (literal::text(ja), literal::text(en));
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
