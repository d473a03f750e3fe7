//! An example's value in the Rust type of its field.

use denbun_notation::{Charset, Format, Set};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::super::{Context, Home, date, name, ty};
use super::super::literal;
use super::json;
use super::object;
use crate::merge::fits;
use crate::model::{ExampleValue, Field, Listed, Many, Type};

/// A value as a setter takes it: texts as they are.
pub(super) fn loose(cx: &Context<'_>, field: &Field, value: &ExampleValue) -> Option<TokenStream> {
    let is_text = field.fixed.is_none() && field.values_rust.is_none() && ty::is_text(field.ty);
    match value {
        ExampleValue::Text(text) if is_text && field.many == Many::One && !field.nullable => {
            Some(quote!(#text))
        }
        _ => exact(cx, field, value),
    }
}

/// A value in its own type.
pub(in super::super) fn exact(cx: &Context<'_>, field: &Field, value: &ExampleValue) -> Option<TokenStream> {
    match value {
        ExampleValue::Null if field.nullable => Some(quote!(::denbun::Nullable::Null)),
        _ if field.nullable => {
            let value = several(cx, field, value)?;
            Some(quote!(::denbun::Nullable::Value(#value)))
        }
        _ => several(cx, field, value),
    }
}

fn several(cx: &Context<'_>, field: &Field, value: &ExampleValue) -> Option<TokenStream> {
    match (field.many, value) {
        (Many::One, _) => one(cx, field, value),
        (Many::List { .. }, ExampleValue::List(items)) if items.is_empty() => {
            let ty = ty::one(cx, field, Home::Tests);
            Some(quote!(Vec::<#ty>::new()))
        }
        (Many::List { .. }, ExampleValue::List(items)) => {
            let items: Option<Vec<TokenStream>> = items.iter().map(|item| one(cx, field, item)).collect();
            let items = items?;
            Some(quote!(vec![#(#items),*]))
        }
        (Many::Map, ExampleValue::Map(entries)) if entries.is_empty() => {
            let ty = ty::one(cx, field, Home::Tests);
            Some(quote!(::denbun::Map::<#ty>::new()))
        }
        (Many::Map, ExampleValue::Map(entries)) => {
            let entries: Option<Vec<TokenStream>> = entries
                .iter()
                .map(|(key, value)| one(cx, field, value).map(|value| quote!((#key, #value))))
                .collect();
            let entries = entries?;
            Some(quote!(::denbun::Map::from([#(#entries),*])))
        }
        _ => None,
    }
}

fn one(cx: &Context<'_>, field: &Field, value: &ExampleValue) -> Option<TokenStream> {
    if field.fixed.is_some() {
        return Some(quote!(::denbun::Fixed));
    }
    if field.values_rust.is_some() {
        return choice(cx, field, &text(value)?);
    }
    match (field.ty, value) {
        (ty, ExampleValue::Text(text)) if ty::is_text(ty) && ty::is_secret_text(field) => {
            Some(quote!(::denbun::Secret::from(#text)))
        }
        (ty, ExampleValue::Text(text)) if ty::is_text(ty) => Some(quote!(#text.to_owned())),
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
        (Type::Amount, ExampleValue::Integer(number)) => {
            let number = Literal::u64_unsuffixed(u64::try_from(*number).ok()?);
            Some(quote!(::denbun::Amount(#number)))
        }
        (Type::Bool, ExampleValue::Bool(truth)) => Some(quote!(#truth)),
        (Type::Date, ExampleValue::Text(text)) => date::day(&field.format, text),
        (Type::DateTime, ExampleValue::Text(text)) => date::moment(&field.format, text),
        (Type::Timestamp, ExampleValue::Integer(number)) => {
            let number = Literal::i64_unsuffixed(*number);
            Some(quote!(::denbun::Timestamp::from_millisecond(#number).expect("a timestamp")))
        }
        (Type::Currency, ExampleValue::Text(text)) => Some(quote!(::denbun::Currency::new(#text))),
        (Type::Timestamp, ExampleValue::Text(text)) => {
            spelled(text, Type::Timestamp, "Timestamp", "a timestamp")
        }
        (Type::Duration, ExampleValue::Text(text)) => {
            spelled(text, Type::Duration, "IsoDuration", "a duration")
        }
        (Type::Number, ExampleValue::Number(text) | ExampleValue::Text(text)) => {
            spelled(text, Type::Number, "Number", "a number")
        }
        (Type::Number, ExampleValue::Integer(number)) => {
            Some(parsed(&number.to_string(), "Number", "a number"))
        }
        (Type::Json | Type::FlatJson, value) => Some(parsed(&json::text(value), "Json", "JSON")),
        (Type::Object(at), ExampleValue::Object(values)) => object(cx, at, values),
        (Type::Union(at), ExampleValue::Case(case, values)) => {
            let (union, case) = (cx.union(at, Home::Tests), cx.spec.unions[at].cases.get(*case)?);
            let (variant, object) = (name::ident(&case.rust), object(cx, case.object, values)?);
            Some(quote!(#union::#variant(#object)))
        }
        (Type::Union(at), value @ (ExampleValue::Map(_) | ExampleValue::List(_) | ExampleValue::Text(_))) => {
            let (union, json) = (cx.union(at, Home::Tests), parsed(&json::text(value), "Json", "JSON"));
            Some(quote!(#union::Other(#json)))
        }
        _ => None,
    }
}

/// A value made of its text, if that spells one.
fn spelled(text: &str, ty: Type, rust: &str, what: &str) -> Option<TokenStream> {
    fits(&Format::of(Charset::Set(Set::ANY)), ty, text).is_ok().then(|| parsed(text, rust, what))
}

fn parsed(text: &str, ty: &str, what: &str) -> TokenStream {
    let (ty, text) = (name::ident(ty), literal::text(text));
    quote!(#text.parse::<::denbun::#ty>().expect(#what))
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

/// A scalar as its text on the wire.
pub(in super::super) fn text(value: &ExampleValue) -> Option<String> {
    match value {
        ExampleValue::Text(text) | ExampleValue::Number(text) => Some(text.clone()),
        ExampleValue::Integer(number) => Some(number.to_string()),
        ExampleValue::Bool(truth) => Some(truth.to_string()),
        ExampleValue::Null
        | ExampleValue::List(_)
        | ExampleValue::Map(_)
        | ExampleValue::Object(_)
        | ExampleValue::Case(..) => None,
    }
}
