//! A request of ours as the builder's calls, and its values in their Rust types.

mod json;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Context, Home, name, ty};
use crate::model::{Example, ExampleRest, ExampleValue, Field, Message, Type};

use value::loose;
pub(super) use value::{exact, text};

/// The values of an object, by field.
pub(super) type Values = [(usize, ExampleValue)];

/// `acme::SalesRequest::builder().shop_id("123456").build()`, or nothing if the types do not allow the value.
pub(in super::super) fn builder(
    cx: &Context<'_>,
    message: &Message,
    example: &Example,
) -> Option<TokenStream> {
    let index = cx.spec.messages.iter().position(|known| std::ptr::eq(known, message))?;
    let rest = message.rest.as_ref().zip(example.rest.as_ref()).map(|(rest, given)| {
        let (setter, value) = (name::ident(&rest.rust), self::rest(given));
        quote!(.#setter(#value))
    });
    build(cx, index, &example.values, rest)
}

/// An object as the builder's calls.
fn object(cx: &Context<'_>, index: usize, values: &Values) -> Option<TokenStream> {
    build(cx, index, values, None)
}

fn build(cx: &Context<'_>, index: usize, values: &Values, rest: Option<TokenStream>) -> Option<TokenStream> {
    let message = &cx.spec.messages[index];
    if values.iter().any(|(at, value)| contradicts(&message.fields[*at], value)) {
        return None;
    }
    let mut calls = Vec::new();
    let fields = message.fields.iter().enumerate();
    for (at, field) in fields.filter(|(_, field)| ty::is_free(field, message.direction)) {
        let value = match given(values, at, field) {
            Some(value) => Some(loose(cx, field, value)?),
            None if ty::is_optional(field, message.direction) => None,
            None if ty::default(field, message.direction).is_some() => None,
            None => Some(missing(field)?),
        };
        let setter = name::ident(&field.rust);
        calls.extend(value.map(|value| quote!(.#setter(#value))));
    }
    let ty = cx.message(index, Home::Tests);
    Some(quote!(#ty::builder() #(#calls)* #rest .build()))
}

/// The value of a field. Where `null` is no value of its own, it is none.
pub(super) fn given<'v>(values: &'v Values, at: usize, field: &Field) -> Option<&'v ExampleValue> {
    let given = values.iter().find(|(given, _)| *given == at).map(|(_, value)| value);
    given.filter(|value| field.nullable || **value != ExampleValue::Null || is_json(field))
}

/// Whether `null` is a value like others.
fn is_json(field: &Field) -> bool {
    use crate::model::Type;
    matches!(field.ty, Type::Json | Type::FlatJson)
}

/// A constant field cannot have another value.
fn contradicts(field: &Field, value: &ExampleValue) -> bool {
    field.fixed.as_ref().is_some_and(|fixed| !value.says(fixed))
}

/// Whether an example says what a page's digest is: nobody can set one.
pub(super) fn says_digest(message: &Message, example: &Example) -> bool {
    let fields = message.fields.iter().enumerate();
    let digests = fields.filter(|(_, field)| field.ty == Type::Digest);
    digests.into_iter().any(|(at, field)| given(&example.values, at, field).is_some())
}

/// A required text that is not there is an empty one; other types cannot be left out at all.
fn missing(field: &Field) -> Option<TokenStream> {
    let is_one = field.many == crate::model::Many::One && !field.nullable;
    (is_one && field.values_rust.is_none() && ty::is_text(field.ty)).then(|| quote!(""))
}

fn rest(given: &ExampleRest) -> TokenStream {
    match given {
        ExampleRest::Pairs(pairs) => {
            let pairs = pairs.iter().map(|(key, value)| quote!((#key, #value)));
            quote!(::denbun::Rest::from([#(#pairs),*]))
        }
        ExampleRest::Text(text) => quote!(#text),
    }
}
