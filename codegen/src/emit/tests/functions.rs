//! The functions that tests of examples call.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::line;
use crate::ir::{self, TestBody};

/// Only the functions that some test calls.
pub(super) fn functions(module: &Ident, tests: &[&ir::Test]) -> TokenStream {
    let has = |is: fn(&TestBody) -> bool| tests.iter().any(|test| is(&test.body));
    let encodes = has(|body| matches!(body, TestBody::Encodes { .. })).then(encodes);
    let refuses = has(|body| matches!(body, TestBody::Refuses { template: None, .. })).then(refuses);
    let refuses_with_path =
        has(|body| matches!(body, TestBody::Refuses { template: Some(_), .. })).then(refuses_with_path);
    let decodes = has(|body| matches!(body, TestBody::Decodes { .. })).then(decodes);
    let breaks = has(|body| matches!(body, TestBody::Breaks { .. })).then(breaks);
    let rules = has(|body| {
        !matches!(
            body,
            TestBody::Signs { .. }
                | TestBody::Encodes { .. }
                | TestBody::Accepts { .. }
                | TestBody::WritesLine { .. }
                | TestBody::ReadsLine { .. }
        )
    });
    let rules = rules.then(self::rules);
    let outcome =
        has(|body| matches!(body, TestBody::Decodes { outcome: Some(_), .. })).then(|| outcome(module));
    let pairs = tests.iter().any(|test| mentions_pairs(&test.body)).then(pairs);
    let (browser, guesses, lines) = (browser(tests), guesses(tests), line::functions(tests));
    quote!(#encodes #refuses #refuses_with_path #decodes #breaks #browser #lines #rules #guesses #outcome #pairs)
}

/// What the shopper's browser carries.
fn browser(tests: &[&ir::Test]) -> TokenStream {
    let has = |is: fn(&TestBody) -> bool| tests.iter().any(|test| is(&test.body));
    let is_shown = has(|body| {
        matches!(body, TestBody::Encodes { page: true, .. } | TestBody::Accepts { page: true, .. })
    });
    let comes_back = has(|body| matches!(body, TestBody::Decodes { hand_back: true, .. }));
    let (is_shown, comes_back) = (is_shown.then(self::is_shown), comes_back.then(self::comes_back));
    quote!(#is_shown #comes_back)
}

/// What stands for names that are not known for certain.
fn guesses(tests: &[&ir::Test]) -> TokenStream {
    let written = tests.iter().any(|test| {
        let wire = match &test.body {
            TestBody::Decodes { wire, .. } | TestBody::Breaks { wire, .. } => Some(wire),
            _ => None,
        };
        matches!(wire, Some(ir::Given::Values(_)))
    });
    let at =
        tests.iter().any(|test| violations(&test.body).iter().any(|line| line.to_string().starts_with('&')));
    let (written, at) = (written.then(self::written), at.then(self::at));
    quote!(#written #at)
}

fn violations(body: &TestBody) -> &[TokenStream] {
    match body {
        TestBody::Refuses { violations, .. }
        | TestBody::Decodes { violations, .. }
        | TestBody::Breaks { violations, .. }
        | TestBody::RefusesLine { violations, .. }
        | TestBody::BreaksLine { violations, .. } => violations,
        TestBody::Signs { .. }
        | TestBody::Encodes { .. }
        | TestBody::Accepts { .. }
        | TestBody::WritesLine { .. }
        | TestBody::ReadsLine { .. } => &[],
    }
}

fn mentions_pairs(body: &TestBody) -> bool {
    let (TestBody::Decodes { expected, .. } | TestBody::ReadsLine { expected, .. }) = body else {
        return false;
    };
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

fn is_shown() -> TokenStream {
    quote! {
        #[track_caller]
        fn is_shown<P: ::denbun::Page>(request: &P) {
            let mut credentials = ::denbun::Credentials::new();
            if let Some(digest) = P::PAGE.digest {
                credentials = credentials.with(digest.key, "a key of at least sixteen bytes");
            }
            let target = ::denbun::Target::url("https://pay.example").address("https://pay.example/page");
            let target = target.credentials(credentials);
            for method in P::PAGE.methods {
                match method {
                    ::denbun::operation::Method::Get => {
                        ::denbun::page::link(request, &target).expect("the link can be made");
                    }
                    _ => {
                        ::denbun::page::form(request, &target).expect("the form can be made");
                    }
                }
            }
        }
    }
}

fn comes_back() -> TokenStream {
    quote! {
        /// The same comes by every method.
        #[track_caller]
        fn comes_back<H: ::denbun::HandBack + PartialEq + ::core::fmt::Debug>(wire: &[u8], message: &H) {
            for method in H::HAND_BACK.methods {
                let carried = ::denbun::Body::new(wire.to_vec());
                let (query, body) = match method {
                    ::denbun::operation::Method::Get => (carried, ::denbun::Body::default()),
                    _ => (::denbun::Body::default(), carried),
                };
                let headers = ::denbun::Headers::default();
                let incoming = ::denbun::Incoming { method: method.as_str().to_owned(), query, headers, body };
                let handed_back = ::denbun::hand_back::receive::<H>(&incoming);
                let content = handed_back.content.expect("the hand-back can be read");
                assert_eq!(content.unproven(), message);
            }
        }
    }
}

fn written() -> TokenStream {
    quote! {
        /// Values under the names that the fields have now: these are not known for certain.
        #[track_caller]
        fn written<M: ::denbun::Message>(values: &[(usize, &str)]) -> Vec<u8> {
            let escaped = |text: &str| {
                let mut bytes = Vec::new();
                M::SCHEMA.charset.encode(text, &mut bytes).expect("the charset has these characters");
                bytes.iter().map(|byte| format!("%{byte:02X}")).collect::<String>()
            };
            let pair = |(at, text): &(usize, &str)| {
                format!("{}={}", escaped(M::SCHEMA.fields[*at].name), escaped(text))
            };
            values.iter().map(pair).collect::<Vec<_>>().join("&").into_bytes()
        }
    }
}

fn at() -> TokenStream {
    quote! {
        /// A violation of the field at a place: its name is not known for certain.
        fn at<M: ::denbun::Message>(field: usize, rule: &str) -> String {
            format!("{}: {rule}", M::SCHEMA.fields[field].name)
        }
    }
}
