//! A request of ours as the builder's calls.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::{Context, date, name, ty};
use crate::model::{Example, ExampleRest, ExampleValue, Field, Listed, Message, Type};

/// `acme::SalesRequest::builder().shop_id("123456").build()`, or nothing if the types do not allow the value.
pub(in super::super) fn builder(
    cx: &Context<'_>,
    message: &Message,
    example: &Example,
) -> Option<TokenStream> {
    let module = name::ident(&cx.spec.provider);
    if example.values.iter().any(|(at, value)| contradicts(&message.fields[*at], value)) {
        return None;
    }
    let mut calls = Vec::new();
    let is_free = |field: &Field| field.fixed.is_none() || ty::is_optional(field, message.direction);
    for (at, field) in message.fields.iter().enumerate().filter(|(_, field)| is_free(field)) {
        let given = example.values.iter().find(|(given, _)| *given == at).map(|(_, value)| value);
        let value = match given {
            Some(value) => Some(self::value(cx, field, value)?),
            None if ty::is_optional(field, message.direction) => None,
            None if ty::default(field, message.direction).is_some() => None,
            None => Some(missing(field)?),
        };
        let setter = name::ident(&field.rust);
        calls.extend(value.map(|value| quote!(.#setter(#value))));
    }
    if let (Some(rest), Some(given)) = (&message.rest, &example.rest) {
        let (setter, value) = (name::ident(&rest.rust), self::rest(given));
        calls.push(quote!(.#setter(#value)));
    }
    let ty = name::ident(&message.rust);
    Some(quote!(#module::#ty::builder() #(#calls)* .build()))
}

/// A constant field cannot have another value.
fn contradicts(field: &Field, value: &ExampleValue) -> bool {
    field.fixed.as_ref().is_some_and(|fixed| *fixed != text(value))
}

/// A required text that is not there is an empty one; other types cannot be left out at all.
fn missing(field: &Field) -> Option<TokenStream> {
    (field.values_rust.is_none() && ty::is_text(field.ty)).then(|| quote!(""))
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

/// A value in its Rust type.
pub(super) fn value(cx: &Context<'_>, field: &Field, value: &ExampleValue) -> Option<TokenStream> {
    if field.fixed.is_some() {
        return Some(quote!(::denbun::Fixed));
    }
    if field.values_rust.is_some() {
        return choice(cx, field, &text(value));
    }
    match (field.ty, value) {
        (Type::Text | Type::Digits | Type::Email | Type::Url, ExampleValue::Text(text)) => {
            Some(quote!(#text))
        }
        (Type::Integer, ExampleValue::Integer(number)) if ty::is_signed(field) => {
            let number = Literal::i64_suffixed(*number);
            Some(quote!(#number))
        }
        (Type::Integer, ExampleValue::Integer(number)) => {
            let number = Literal::u64_suffixed(u64::try_from(*number).ok()?);
            Some(quote!(#number))
        }
        (Type::Yen, ExampleValue::Integer(number)) => {
            let number = Literal::u64_unsuffixed(u64::try_from(*number).ok()?);
            Some(quote!(::denbun::Yen(#number)))
        }
        (Type::Bool, ExampleValue::Bool(truth)) => Some(quote!(#truth)),
        (Type::Date, ExampleValue::Text(text)) => date::day(&field.format, text),
        (Type::DateTime, ExampleValue::Text(text)) => date::moment(&field.format, text),
        _ => None,
    }
}

fn choice(cx: &Context<'_>, field: &Field, value: &str) -> Option<TokenStream> {
    let module = name::ident(&cx.spec.provider);
    let values = name::ident(field.values_rust.as_deref()?);
    let known = field.values.iter().find(|listed| listed.value == value);
    let known = known.map(|Listed { rust, .. }| {
        let variant = name::ident(rust);
        quote!(#module::#values::#variant)
    });
    match known {
        Some(known) if field.open => Some(quote!(::denbun::Open::Known(#known))),
        Some(known) => Some(known),
        None => field.open.then(|| quote!(::denbun::Open::Other(#value.to_owned()))),
    }
}

fn text(value: &ExampleValue) -> String {
    match value {
        ExampleValue::Text(text) => text.clone(),
        ExampleValue::Integer(number) => number.to_string(),
        ExampleValue::Bool(truth) => truth.to_string(),
    }
}
