//! Tests of a file's records, one line each.

use proc_macro2::TokenStream;
use quote::quote;

use super::apart;
use crate::ir::Bytes;

/// A record that becomes a line, and comes out of it again.
pub(super) fn writes(
    file: &TokenStream,
    message: &TokenStream,
    value: &TokenStream,
    wire: Option<&Bytes>,
) -> TokenStream {
    let (before, compared) = match wire.map(apart) {
        Some((before, wire)) => {
            (before, quote!(assert_eq!(line.escape_ascii().to_string(), #wire.escape_ascii().to_string());))
        }
        None => (TokenStream::new(), TokenStream::new()),
    };
    quote! {
        let record = #value;
        #before
        let line = writes::<#file>(&record);
        #compared
        assert_eq!(reads::<#file, #message>(&line), record);
    }
}

/// A record that breaks rules.
pub(super) fn refuses(file: &TokenStream, value: &TokenStream, violations: &[TokenStream]) -> TokenStream {
    quote! {
        let record = #value;
        refuses_line::<#file>(&record, &[#(#violations),*]);
    }
}

/// A line that becomes a record, and is written again.
pub(super) fn reads(
    file: &TokenStream,
    message: &TokenStream,
    wire: &Bytes,
    expected: &[TokenStream],
) -> TokenStream {
    let (before, wire) = apart(wire);
    let binding = (!expected.is_empty()).then(|| quote!(let message = &record;));
    quote! {
        #before
        let record = reads::<#file, #message>(#wire);
        #binding
        #(#expected)*
        assert_eq!(reads::<#file, #message>(&writes::<#file>(&record)), record);
    }
}

/// A line that breaks rules.
pub(super) fn breaks(
    file: &TokenStream,
    message: &TokenStream,
    wire: &Bytes,
    violations: &[TokenStream],
) -> TokenStream {
    let (before, wire) = apart(wire);
    quote! {
        #before
        breaks_line::<#file, #message>(#wire, &[#(#violations),*]);
    }
}
