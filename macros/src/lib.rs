//! The derive macros of denbun. Use them through the `denbun` crate, which they write paths to.
//!
//! `parse` reads attributes and reports every mistake, `expand` writes one schema, one `put` and one `take`;
//! what those do lives in the runtime. Nothing here knows a provider.

mod attribute;
mod expand;
mod format;
mod naming;
mod nearest;
mod parse;
mod problem;
#[cfg(feature = "provider")]
mod provider;

use proc_macro::TokenStream;
use quote::quote;
use syn::{DeriveInput, parse_macro_input};

use problem::Problems;

#[doc = include_str!("../docs/message.md")]
#[proc_macro_derive(Message, attributes(message, field, rest, file))]
pub fn message(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut problems = Problems::default();
    let message = parse::message::read(&input, &mut problems);
    match message {
        Some(message) if problems.is_empty() => expand::message(&message).into(),
        _ => refused(problems, expand::fallback::message(&input)),
    }
}

#[doc = include_str!("../docs/values.md")]
#[proc_macro_derive(Values, attributes(value, values))]
pub fn values(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut problems = Problems::default();
    let values = parse::values::read(&input, &mut problems);
    match values {
        Some(values) if problems.is_empty() => expand::values::expand(&values).into(),
        _ => refused(problems, expand::fallback::values(&input)),
    }
}

#[doc = include_str!("../docs/union.md")]
#[proc_macro_derive(Union, attributes(union, case, other))]
pub fn union(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut problems = Problems::default();
    let union = parse::union::read(&input, &mut problems);
    match union {
        Some(union) if problems.is_empty() => expand::union::expand(&union).into(),
        _ => refused(problems, expand::fallback::union(&input)),
    }
}

#[doc = include_str!("../docs/records.md")]
#[proc_macro_derive(Records, attributes(file, record))]
pub fn records(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut problems = Problems::default();
    let records = parse::records::read(&input, &mut problems);
    match records {
        Some(records) if problems.is_empty() => expand::records::expand(&records).into(),
        _ => refused(problems, expand::fallback::records(&input)),
    }
}

#[cfg(feature = "provider")]
#[doc = include_str!("../docs/provider.md")]
#[proc_macro]
pub fn provider(input: TokenStream) -> TokenStream {
    provider::expand(parse_macro_input!(input as provider::Call)).into()
}

fn refused(problems: Problems, fallback: proc_macro2::TokenStream) -> TokenStream {
    let errors = problems.into_tokens();
    quote!(#errors #fallback).into()
}
