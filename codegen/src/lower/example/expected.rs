//! What an answer's example says of every field, as assertions on the decoded message.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Context, name, ty};
use super::given;
use crate::model::{Example, ExampleRest, Field, Message, Wire};

/// One assertion a field, in order; a constant needs none.
pub(super) fn expected(cx: &Context<'_>, message: &Message, example: &Example) -> Vec<TokenStream> {
    let is_free = |field: &Field| field.fixed.is_none() || ty::is_optional(field, message.direction);
    let fields = message.fields.iter().enumerate().filter(|(_, field)| is_free(field));
    let fields = fields.filter_map(|(at, field)| {
        let given = example.values.iter().find(|(given, _)| *given == at);
        match given {
            Some((_, value)) => Some(equal(message, field, &given::value(cx, field, value)?)),
            None => Some(absent(field)),
        }
    });
    fields.chain(rest(message, example)).collect()
}

fn equal(message: &Message, field: &Field, value: &TokenStream) -> TokenStream {
    let name = name::ident(&field.rust);
    let is_text = field.fixed.is_none() && field.values_rust.is_none() && ty::is_text(field.ty);
    match (ty::is_optional(field, message.direction), is_text) {
        (true, true) if ty::is_secret_text(field) => {
            quote!(assert_eq!(::denbun::Value::as_text(&message.#name), Some(#value));)
        }
        (false, true) if ty::is_secret_text(field) => quote!(assert_eq!(message.#name.expose(), #value);),
        (true, true) => quote!(assert_eq!(message.#name.as_deref(), Some(#value));),
        (true, false) => quote!(assert_eq!(message.#name, Some(#value));),
        (false, _) => quote!(assert_eq!(message.#name, #value);),
    }
}

fn absent(field: &Field) -> TokenStream {
    let name = name::ident(&field.rust);
    quote!(assert_eq!(message.#name, None);)
}

fn rest(message: &Message, example: &Example) -> Option<TokenStream> {
    let rest = message.rest.as_ref()?;
    let name = name::ident(&rest.rust);
    Some(match (message.wire, &example.rest) {
        (Wire::CsvLine, Some(ExampleRest::Text(text))) if !text.is_empty() => {
            quote!(assert_eq!(message.#name.as_deref(), Some(#text));)
        }
        (Wire::CsvLine, _) => quote!(assert_eq!(message.#name, None);),
        (Wire::Form | Wire::Query, Some(ExampleRest::Pairs(pairs))) => {
            let pairs = pairs.iter().map(|(key, value)| quote!((#key, #value)));
            quote!(assert_eq!(pairs(&message.#name), [#(#pairs),*]);)
        }
        (Wire::Form | Wire::Query, _) => quote!(assert!(message.#name.is_empty());),
    })
}
