//! What the functions that tests call look like; `module` is the provider's, seen from its tests.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn encodes(_: &Ident) -> TokenStream {
    quote! {
        #[track_caller]
        fn encodes(request: &impl ::denbun::Encode, wire: &[u8]) {
            let mut bytes = Vec::new();
            ::denbun::encode_into(request, &mut bytes).expect("the request is valid");
            assert_eq!(bytes.escape_ascii().to_string(), wire.escape_ascii().to_string());
        }
    }
}

pub(super) fn refuses(_: &Ident) -> TokenStream {
    quote! {
        #[track_caller]
        fn refuses(request: &impl ::denbun::Encode, violations: &[&str]) {
            let found = ::denbun::encode_into(request, &mut Vec::new()).expect_err("the request breaks a rule");
            assert_eq!(rules(&found), violations);
        }
    }
}

pub(super) fn refuses_with_path(_: &Ident) -> TokenStream {
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

pub(super) fn decodes(_: &Ident) -> TokenStream {
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

pub(super) fn breaks(_: &Ident) -> TokenStream {
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

pub(super) fn rules(_: &Ident) -> TokenStream {
    quote! {
        fn rules(violations: &::denbun::Violations) -> Vec<String> {
            let line = |path: &str, rule| if path.is_empty() { format!("{rule}") } else { format!("{path}: {rule}") };
            let mut lines: Vec<String> = violations.iter().map(|found| line(&found.path, found.rule)).collect();
            lines.sort();
            lines
        }
    }
}

pub(super) fn outcome(module: &Ident) -> TokenStream {
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

pub(super) fn pairs(_: &Ident) -> TokenStream {
    quote! {
        fn pairs(rest: &::denbun::Rest) -> Vec<(&str, &str)> {
            rest.iter().collect()
        }
    }
}

pub(super) fn is_shown(_: &Ident) -> TokenStream {
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

pub(super) fn comes_back(_: &Ident) -> TokenStream {
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

pub(super) fn written(_: &Ident) -> TokenStream {
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

pub(super) fn at(_: &Ident) -> TokenStream {
    quote! {
        /// A violation of the field at a place: its name is not known for certain.
        fn at<M: ::denbun::Message>(field: usize, rule: &str) -> String {
            format!("{}: {rule}", M::SCHEMA.fields[field].name)
        }
    }
}
