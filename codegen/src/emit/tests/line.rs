//! Tests of a file's records, one line each.

use proc_macro2::TokenStream;
use quote::quote;

use super::apart;
use crate::ir::{Bytes, Test, TestBody};

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

/// Only the functions that some test calls.
pub(super) fn functions(tests: &[&Test]) -> TokenStream {
    let has = |is: fn(&TestBody) -> bool| tests.iter().any(|test| is(&test.body));
    let passes =
        has(|body| matches!(body, TestBody::WritesLine { .. } | TestBody::ReadsLine { .. })).then(passes);
    let line = has(|body| {
        matches!(
            body,
            TestBody::WritesLine { .. } | TestBody::ReadsLine { .. } | TestBody::RefusesLine { .. }
        )
    });
    let line = line.then(line_of);
    let refuses = has(|body| matches!(body, TestBody::RefusesLine { .. })).then(refuses_line);
    let breaks = has(|body| matches!(body, TestBody::BreaksLine { .. })).then(breaks_line);
    quote!(#line #passes #refuses #breaks)
}

fn refuses_line() -> TokenStream {
    quote! {
        #[track_caller]
        fn refuses_line<F: ::denbun::file::Records>(record: &impl ::denbun::Encode, violations: &[&str]) {
            let found = line::<F>(record).expect_err("the record breaks a rule");
            assert_eq!(rules(&found), violations);
        }
    }
}

fn line_of() -> TokenStream {
    quote! {
        fn line<F: ::denbun::file::Records>(record: &impl ::denbun::Encode) -> Result<Vec<u8>, ::denbun::Violations> {
            ::denbun::private::write_line(record, &F::FILE.layout)
        }
    }
}

fn passes() -> TokenStream {
    quote! {
        #[track_caller]
        fn writes<F: ::denbun::file::Records>(record: &impl ::denbun::Encode) -> Vec<u8> {
            line::<F>(record).expect("the record is valid")
        }
        #[track_caller]
        fn reads<F: ::denbun::file::Records, M: for<'a> ::denbun::Decode<'a>>(line: &[u8]) -> M {
            match ::denbun::private::read_line::<M>(line, &F::FILE.layout) {
                Ok(decoded) => {
                    assert!(decoded.violations.is_empty(), "{}", decoded.violations);
                    decoded.message
                }
                Err(error) => panic!("the line cannot be read: {error}"),
            }
        }
    }
}

fn breaks_line() -> TokenStream {
    quote! {
        #[track_caller]
        fn breaks_line<F: ::denbun::file::Records, M: for<'a> ::denbun::Decode<'a>>(
            line: &[u8],
            violations: &[&str],
        ) {
            let found = match ::denbun::private::read_line::<M>(line, &F::FILE.layout) {
                Ok(decoded) => decoded.violations,
                Err(error) => error.violations,
            };
            assert_eq!(rules(&found), violations);
        }
    }
}
