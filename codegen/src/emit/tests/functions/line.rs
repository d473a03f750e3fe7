//! The same for tests of records, one line each.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn refuses_line(_: &Ident) -> TokenStream {
    quote! {
        #[track_caller]
        fn refuses_line<F: ::denbun::file::Records>(record: &impl ::denbun::Encode, violations: &[&str]) {
            let found = line::<F>(record).expect_err("the record breaks a rule");
            assert_eq!(rules(&found), violations);
        }
    }
}

pub(super) fn line(_: &Ident) -> TokenStream {
    quote! {
        fn line<F: ::denbun::file::Records>(record: &impl ::denbun::Encode) -> Result<Vec<u8>, ::denbun::Violations> {
            ::denbun::private::write_line(record, &F::FILE.layout)
        }
    }
}

pub(super) fn writes(_: &Ident) -> TokenStream {
    quote! {
        #[track_caller]
        fn writes<F: ::denbun::file::Records>(record: &impl ::denbun::Encode) -> Vec<u8> {
            line::<F>(record).expect("the record is valid")
        }
    }
}

pub(super) fn reads(_: &Ident) -> TokenStream {
    quote! {
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

pub(super) fn breaks_line(_: &Ident) -> TokenStream {
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
