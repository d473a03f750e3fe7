//! The examples of a spec as tests of the generated crate.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs;
use crate::ir::{self, TestBody};

/// `tests/<provider>.rs`; `package` is the crate's name in Rust.
pub(crate) fn tests(provider: &ir::Provider, package: &Ident) -> TokenStream {
    let (feature, module) = (&provider.name, &provider.module);
    let page = docs::inner(&page(provider));
    let import = (!provider.tests.tests.is_empty()).then(|| quote!(use #package::#module;));
    let tests = provider.tests.tests.iter().map(test);
    let helpers = helpers(module, &provider.tests.tests);
    quote! {
        #page
        #![cfg(feature = #feature)]
        #import
        #(#tests)*
        #helpers
    }
}

fn page(provider: &ir::Provider) -> Vec<String> {
    let mut lines = vec![format!("The examples of `{}`.", provider.source)];
    let left_out = &provider.tests.left_out;
    if !left_out.is_empty() {
        lines.push(String::new());
        lines.push("Run by `denbun check` only, because the types here rule out what they show:".to_owned());
        lines.extend(left_out.iter().map(|name| format!("- {name}")));
    }
    lines
}

fn test(test: &ir::Test) -> TokenStream {
    let name = &test.name;
    let docs = docs::outer(&test.docs);
    let body = body(&test.body);
    quote! {
        #docs
        #[test]
        fn #name() {
            #body
        }
    }
}

fn body(body: &TestBody) -> TokenStream {
    match body {
        TestBody::Encodes { value, wire } => quote! {
            let request = #value;
            encodes(&request, #wire);
        },
        TestBody::Accepts { value } => quote! {
            let request = #value;
            ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
        },
        TestBody::Refuses { value, violations } => quote! {
            let request = #value;
            refuses(&request, &[#(#violations),*]);
        },
        TestBody::Breaks { message, wire, violations } => quote! {
            breaks::<#message>(#wire, &[#(#violations),*]);
        },
        TestBody::Decodes { message, wire, violations, expected, leaves_nothing, outcome } => {
            let outcome = outcome.as_ref().map(|ir::ExpectedOutcome { verdict, code, expected }| {
                quote!(assert_eq!(outcome(#verdict, #code, &decoded.violations), ::denbun::Verdict::#expected);)
            });
            let unknown = leaves_nothing.then(|| quote!(assert!(decoded.unknown.is_empty());));
            let message_is_used = !expected.is_empty() || outcome.is_some();
            let binding = message_is_used.then(|| quote!(let message = &decoded.message;));
            let decoded = quote!(decodes::<#message>(#wire, &[#(#violations),*]));
            let decoded = if message_is_used || unknown.is_some() {
                quote!(let decoded = #decoded;)
            } else {
                quote!(#decoded;)
            };
            quote! {
                #decoded
                #binding
                #(#expected)*
                #unknown
                #outcome
            }
        }
    }
}

/// Only the functions that some test calls.
fn helpers(module: &Ident, tests: &[ir::Test]) -> TokenStream {
    let has = |is: fn(&TestBody) -> bool| tests.iter().any(|test| is(&test.body));
    let encodes = has(|body| matches!(body, TestBody::Encodes { .. })).then(encodes);
    let refuses = has(|body| matches!(body, TestBody::Refuses { .. })).then(refuses);
    let decodes = has(|body| matches!(body, TestBody::Decodes { .. })).then(decodes);
    let breaks = has(|body| matches!(body, TestBody::Breaks { .. })).then(breaks);
    let rules = has(|body| !matches!(body, TestBody::Encodes { .. } | TestBody::Accepts { .. })).then(rules);
    let outcome =
        has(|body| matches!(body, TestBody::Decodes { outcome: Some(_), .. })).then(|| outcome(module));
    let pairs = tests.iter().any(|test| mentions_pairs(&test.body)).then(pairs);
    quote!(#encodes #refuses #decodes #breaks #rules #outcome #pairs)
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
