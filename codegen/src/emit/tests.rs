//! The examples of a spec as tests of the generated crate.

mod functions;
mod line;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::docs;
use crate::ir::{self, TestBody};
use functions::{Function, Functions};

/// `tests/<provider>.rs`; `package` is the crate's name in Rust.
pub(crate) fn tests(tests: &ir::Tests, package: &Ident) -> TokenStream {
    let feature = &tests.feature;
    let page = docs::inner(&page(tests));
    let (gated, everybodys): (Vec<_>, Vec<_>) = tests.tests.iter().partition(|test| test.is_gated);
    let functions = Functions::of(&everybodys, &[]);
    let gated = self::gated(tests, package, &gated, &functions.own);
    let everybodys = module(tests, package, &everybodys, &functions);
    quote! {
        #page
        #![cfg(feature = #feature)]
        #![cfg_attr(rustfmt, rustfmt_skip)]
        #everybodys
        #gated
    }
}

/// Tests of one module, with what they call.
fn module(tests: &ir::Tests, package: &Ident, own: &[&ir::Test], functions: &Functions) -> TokenStream {
    let module = &tests.module;
    let import = (!own.is_empty()).then(|| quote!(use #package::#module;));
    let functions = functions.own.iter().map(|function| function.written(module));
    let tests = own.iter().map(|own| test(own));
    quote!(#import #(#tests)* #(#functions)*)
}

/// The tests of what carries card data, in a module of their own. The functions of the others are there with the feature
/// and without it, so that only what nobody else calls stands here.
fn gated(
    tests: &ir::Tests,
    package: &Ident,
    own: &[&ir::Test],
    known: &[&'static Function],
) -> Option<TokenStream> {
    if own.is_empty() {
        return None;
    }
    // It stands beside the import of the provider's module from the crate.
    let free = |name: &&str| tests.module != *name && package != *name;
    let name = ["card_data", "with_card_data", "of_card_data"].into_iter().find(free)?;
    let name = Ident::new(name, Span::call_site());
    let functions = Functions::of(own, known);
    let others = functions.others.iter().map(|function| Ident::new(function.name, Span::call_site()));
    let others: Vec<Ident> = others.collect();
    let import = match others.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(use super::#one;),
        many => quote!(use super::{#(#many),*};),
    };
    let (gate, all) = (docs::gate(true), module(tests, package, own, &functions));
    Some(quote!(#gate mod #name { #import #all }))
}

fn page(tests: &ir::Tests) -> Vec<String> {
    let mut lines = vec![format!("The examples of `{}`.", tests.source)];
    let left_out = &tests.left_out;
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
        TestBody::Signs { signature, vector, digest } => quote! {
            let vector = #vector;
            let made = ::denbun::signature::compute(#signature, &vector).expect("everything is given");
            assert_eq!(made, #digest);
        },
        TestBody::Encodes { value, wire, path, page } => {
            let (path, page) = (path.as_ref().map(goes_to), page.then(shown));
            let (before, wire) = apart(wire);
            quote! {
                let request = #value;
                #before
                encodes(&request, #wire);
                #path
                #page
            }
        }
        TestBody::Accepts { value, path, page } => {
            let path = path.as_ref().map(goes_to);
            let accepts = if *page {
                shown()
            } else {
                quote!(::denbun::encode_into(&request, &mut Vec::new()).expect("the request is valid");)
            };
            quote! {
                let request = #value;
                #accepts
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
            let (before, wire) = given(message, wire);
            quote! {
                #before
                breaks::<#message>(#wire, &[#(#violations),*]);
            }
        }
        TestBody::Decodes { message, wire, violations, expected, leaves_nothing, outcome, hand_back } => {
            let (before, wire) = given(message, wire);
            let decoded = quote!(decodes::<#message>(#wire, &[#(#violations),*]));
            let back = hand_back.then(|| quote!(comes_back(#wire, &decoded.message);));
            let after = read(expected, *leaves_nothing, outcome.as_ref(), back);
            let decoded =
                if after.is_empty() { quote!(#decoded;) } else { quote!(let decoded = #decoded; #after) };
            quote!(#before #decoded)
        }
        TestBody::WritesLine { file, message, value, wire } => {
            line::writes(file, message, value, wire.as_ref())
        }
        TestBody::RefusesLine { file, value, violations } => line::refuses(file, value, violations),
        TestBody::ReadsLine { file, message, wire, expected } => line::reads(file, message, wire, expected),
        TestBody::BreaksLine { file, message, wire, violations } => {
            line::breaks(file, message, wire, violations)
        }
    }
}

/// What is asked of a decoded message.
fn read(
    expected: &[TokenStream],
    leaves_nothing: bool,
    outcome: Option<&ir::ExpectedOutcome>,
    back: Option<TokenStream>,
) -> TokenStream {
    let binding =
        (!expected.is_empty() || outcome.is_some()).then(|| quote!(let message = &decoded.message;));
    let unknown = leaves_nothing.then(|| quote!(assert!(decoded.unknown.is_empty());));
    let outcome = outcome.map(|ir::ExpectedOutcome { verdict, code, expected }| {
        quote!(assert_eq!(outcome(#verdict, #code, &decoded.violations), ::denbun::Verdict::#expected);)
    });
    quote! {
        #binding
        #(#expected)*
        #unknown
        #outcome
        #back
    }
}

/// What a message is read from, with a statement of its own before, if it needs one.
fn given(message: &TokenStream, wire: &ir::Given) -> (TokenStream, TokenStream) {
    match wire {
        ir::Given::Bytes(bytes) => apart(bytes),
        ir::Given::Values(values) => {
            let values = values.iter().map(|(at, text)| {
                let at = Literal::usize_unsuffixed(*at);
                quote!((#at, #text))
            });
            (quote!(let wire = written::<#message>(&[#(#values),*]);), quote!(&wire))
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

fn shown() -> TokenStream {
    quote!(is_shown(&request);)
}
