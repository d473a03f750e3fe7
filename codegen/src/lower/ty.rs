//! The Rust type of a field.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, Home, attribute};
use crate::model::{Direction, Field, Many, Presence, Type, Visibility};

/// The type as it is declared in a module.
pub(super) fn declared(cx: &Context<'_>, field: &Field, direction: Direction, home: Home) -> TokenStream {
    let one = one(cx, field, home);
    let many = match field.many {
        Many::One => one,
        Many::List { .. } => quote!(Vec<#one>),
        Many::Map => quote!(::denbun::Map<#one>),
    };
    let nullable = if field.nullable { quote!(::denbun::Nullable<#many>) } else { many };
    if is_optional(field, direction) { quote!(Option<#nullable>) } else { nullable }
}

/// Whether a message can be without the field. What has a value without being given one cannot, and what is made has its
/// own way to be none.
pub(super) fn is_optional(field: &Field, direction: Direction) -> bool {
    match field.presence {
        _ if is_made(field) => false,
        // The column is not in every line.
        Presence::Required => field.columns.is_some(),
        Presence::Optional | Presence::When(_) => field.implied(direction).is_none(),
    }
}

/// The value that is sent when none is given, and that another can take the place of.
pub(super) fn default(field: &Field, direction: Direction) -> Option<&str> {
    field.implied(direction).filter(|_| field.fixed.is_none())
}

/// The constant that stands in every message.
pub(super) fn constant(field: &Field, direction: Direction) -> Option<&str> {
    field.implied(direction).filter(|_| field.fixed.is_some())
}

/// Whether the user of a message can set the field: a constant that is always there has one value.
pub(super) fn is_free(field: &Field, direction: Direction) -> bool {
    !is_made(field) && constant(field, direction).is_none()
}

/// Whether nobody sets the field: a tag follows from its union, a digest is made when the page is rendered.
fn is_made(field: &Field) -> bool {
    matches!(field.ty, Type::Tag(_) | Type::Digest)
}

/// Whether memory of the field's text is zeroed.
pub(super) fn is_secret_text(field: &Field) -> bool {
    field.visibility == Visibility::Secret
        && field.values_rust.is_none()
        && field.fixed.is_none()
        && is_text(field.ty)
}

/// Whether a value is a `String` in Rust.
pub(super) fn is_text(ty: Type) -> bool {
    match ty {
        Type::Text | Type::Digits | Type::Email | Type::Url | Type::Uuid | Type::Ipv4 => true,
        Type::Integer
        | Type::Yen
        | Type::Amount
        | Type::Number
        | Type::Bool
        | Type::Date
        | Type::DateTime
        | Type::Timestamp
        | Type::Duration
        | Type::Currency
        | Type::Json
        | Type::FlatJson
        | Type::Relayed
        | Type::Digest
        | Type::Object(_)
        | Type::Union(_)
        | Type::Tag(_) => false,
    }
}

/// Whether a value's text on the wire is the one an example gives.
pub(super) fn is_plain(field: &Field) -> bool {
    match field.ty {
        Type::Bool | Type::Json | Type::FlatJson | Type::Object(_) | Type::Union(_) | Type::Tag(_) => false,
        _ => field.many == Many::One && !field.nullable,
    }
}

/// The type of one value of a field that may have several.
pub(super) fn one(cx: &Context<'_>, field: &Field, home: Home) -> TokenStream {
    if field.fixed.is_some() {
        return quote!(::denbun::Fixed);
    }
    if let Some(values) = &field.values_rust {
        let values = cx.values(values, home);
        return if field.open { quote!(::denbun::Open<#values>) } else { values };
    }
    match field.ty {
        ty if is_text(ty) && is_secret_text(field) => quote!(::denbun::Secret<String>),
        Type::Text | Type::Digits | Type::Email | Type::Url | Type::Uuid | Type::Ipv4 => quote!(String),
        Type::Integer if is_signed(field) => quote!(i64),
        Type::Integer => quote!(u64),
        Type::Yen => quote!(::denbun::Yen),
        Type::Amount => quote!(::denbun::Amount),
        Type::Number => quote!(::denbun::Number),
        Type::Bool => quote!(bool),
        Type::Date => quote!(::denbun::Date),
        Type::DateTime => quote!(::denbun::DateTime),
        Type::Timestamp => quote!(::denbun::Timestamp),
        Type::Duration => quote!(::denbun::IsoDuration),
        Type::Currency => quote!(::denbun::Currency),
        Type::Json | Type::FlatJson => quote!(::denbun::Json),
        Type::Relayed => quote!(::denbun::Relayed),
        Type::Digest => quote!(::denbun::Digest),
        Type::Object(at) => cx.message(at, home),
        Type::Union(at) => cx.union(at, home),
        Type::Tag(_) => quote!(::denbun::Tag),
    }
}

/// Whether a number can be negative.
pub(super) fn is_signed(field: &Field) -> bool {
    attribute::is_signed(&field.format)
}
