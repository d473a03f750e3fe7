//! The examples of a spec as tests of the generated crate.

mod functions;

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
    let functions = functions::functions(module, &provider.tests.tests);
    quote! {
        #page
        #![cfg(feature = #feature)]
        #import
        #(#tests)*
        #functions
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
        TestBody::Encodes { value, wire, path } => {
            let path = path.as_ref().map(goes_to);
            let (before, wire) = apart(wire);
            quote! {
                let request = #value;
                #before
                encodes(&request, #wire);
                #path
            }
        }
        TestBody::Accepts { value, path } => {
            let path = path.as_ref().map(goes_to);
            quote! {
                let request = #value;
                ::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");
                #path
            }
        }
        TestBody::Refuses { value, template, violations } => {
            let refuses = match template {
                None => quote!(refuses(&request, &[#(#violations),*]);),
                Some(template) => quote!(refuses_with_path(&request, #template, &[#(#violations),*]);),
            };
            quote! {
                let request = #value;
                #refuses
            }
        }
        TestBody::Breaks { message, wire, violations } => {
            let (before, wire) = apart(wire);
            quote! {
                #before
                breaks::<#message>(#wire, &[#(#violations),*]);
            }
        }
        TestBody::Decodes { message, wire, violations, expected, leaves_nothing, outcome } => {
            let outcome = outcome.as_ref().map(|ir::ExpectedOutcome { verdict, code, expected }| {
                quote!(assert_eq!(outcome(#verdict, #code, &decoded.violations), ::denbun::Verdict::#expected);)
            });
            let unknown = leaves_nothing.then(|| quote!(assert!(decoded.unknown.is_empty());));
            let message_is_used = !expected.is_empty() || outcome.is_some();
            let binding = message_is_used.then(|| quote!(let message = &decoded.message;));
            let (before, wire) = apart(wire);
            let decoded = quote!(decodes::<#message>(#wire, &[#(#violations),*]));
            let decoded = if message_is_used || unknown.is_some() {
                quote!(let decoded = #decoded;)
            } else {
                quote!(#decoded;)
            };
            quote! {
                #before
                #decoded
                #binding
                #(#expected)*
                #unknown
                #outcome
            }
        }
    }
}

/// Bytes with a statement of their own before, if they need one.
fn apart(wire: &ir::Bytes) -> (TokenStream, TokenStream) {
    let ir::Bytes { literal, apart } = wire;
    if *apart { (quote!(let wire = #literal;), quote!(wire)) } else { (TokenStream::new(), literal.clone()) }
}

/// The template, and what it becomes.
fn goes_to((template, path): &(String, String)) -> TokenStream {
    quote! {
        let path = ::denbun::encode_path(&request, #template).expect("the path is valid");
        assert_eq!(path, #path);
    }
}
