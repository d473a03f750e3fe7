//! The functions that tests of examples call.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{self, TestBody};

/// Only the functions that some test calls.
pub(super) fn functions(module: &Ident, tests: &[ir::Test]) -> TokenStream {
    let has = |is: fn(&TestBody) -> bool| tests.iter().any(|test| is(&test.body));
    let encodes = has(|body| matches!(body, TestBody::Encodes { .. })).then(encodes);
    let refuses = has(|body| matches!(body, TestBody::Refuses { template: None, .. })).then(refuses);
    let refuses_with_path =
        has(|body| matches!(body, TestBody::Refuses { template: Some(_), .. })).then(refuses_with_path);
    let decodes = has(|body| matches!(body, TestBody::Decodes { .. })).then(decodes);
    let breaks = has(|body| matches!(body, TestBody::Breaks { .. })).then(breaks);
    let rules = has(|body| !matches!(body, TestBody::Encodes { .. } | TestBody::Accepts { .. })).then(rules);
    let outcome =
        has(|body| matches!(body, TestBody::Decodes { outcome: Some(_), .. })).then(|| outcome(module));
    let pairs = tests.iter().any(|test| mentions_pairs(&test.body)).then(pairs);
    quote!(#encodes #refuses #refuses_with_path #decodes #breaks #rules #outcome #pairs)
}

fn mentions_pairs(body: &TestBody) -> bool {
    let TestBody::Decodes { expected, .. } = body else { return false };
    expected.iter().any(|line| line.to_string().contains("pairs (&"))
}

fn encodes() -> TokenStream {
    quote! {
        #[track_caller]
        fn encodes(request: &impl ::denbun::Encode, wire: &[u8]) {
            let mut bytes = Vec::new();
            ::denbun::encode_into(request, &mut bytes).expect("the request is valid");
            assert_eq!(bytes.escape_ascii().to_string(), wire.escape_ascii().to_string());
        }
    }
}

fn refuses() -> TokenStream {
    quote! {
        #[track_caller]
        fn refuses(request: &impl ::denbun::Encode, violations: &[&str]) {
            let found = ::denbun::encode_into(request, &mut Vec::new()).expect_err("the request breaks a rule");
            assert_eq!(rules(&found), violations);
        }
    }
}

fn refuses_with_path() -> TokenStream {
    quote! {
        #[track_caller]
        fn refuses_with_path(request: &impl ::denbun::Encode, template: &str, violations: &[&str]) {
            let path = ::denbun::encode_path(request, template).err();
            let body = ::denbun::encode_into(request, &mut Vec::new()).err();
            let mut found: Vec<String> = path.iter().chain(&body).flat_map(rules).collect();
            found.sort();
            assert_eq!(found, violations);
        }
    }
}

fn decodes() -> TokenStream {
    quote! {
        #[track_caller]
        fn decodes<M: for<'a> ::denbun::Decode<'a>>(wire: &[u8], violations: &[&str]) -> ::denbun::Decoded<M> {
            match ::denbun::decode::<M>(wire) {
                Ok(decoded) => {
                    assert_eq!(rules(&decoded.violations), violations);
                    decoded
                }
                Err(error) => panic!("the message cannot be read: {error}"),
            }
        }
    }
}

fn breaks() -> TokenStream {
    quote! {
        #[track_caller]
        fn breaks<M: for<'a> ::denbun::Decode<'a>>(wire: &[u8], violations: &[&str]) {
            let found = match ::denbun::decode::<M>(wire) {
                Ok(decoded) => decoded.violations,
                Err(error) => error.violations,
            };
            assert_eq!(rules(&found), violations);
        }
    }
}

fn rules() -> TokenStream {
    quote! {
        fn rules(violations: &::denbun::Violations) -> Vec<String> {
            let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
            let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
            lines.sort();
            lines
        }
    }
}

fn outcome(module: &Ident) -> TokenStream {
    quote! {
        fn outcome(
            verdict: ::denbun::Verdict,
            code: Option<&str>,
            violations: &::denbun::Violations,
        ) -> ::denbun::Verdict {
            let error = code.and_then(|code| ::denbun::operation::find_error(#module::ERRORS, code));
            verdict.given(error).unless_unread(violations)
        }
    }
}

fn pairs() -> TokenStream {
    quote! {
        fn pairs(rest: &::denbun::Rest) -> Vec<(&str, &str)> {
            rest.iter().collect()
        }
    }
}
