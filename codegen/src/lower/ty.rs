//! The Rust type of a field.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Home, attribute, name};
use crate::model::{Direction, Field, Presence, Type, Visibility};

/// The type as it is declared.
pub(super) fn declared(field: &Field, direction: Direction, home: Home) -> TokenStream {
    let inner = inner(field, home);
    if is_optional(field, direction) { quote!(Option<#inner>) } else { inner }
}

/// Whether a message can be without the field. A request's field with a default always has a value.
pub(super) fn is_optional(field: &Field, direction: Direction) -> bool {
    match field.presence {
        // The column is not in every line.
        Presence::Required => field.columns.is_some(),
        Presence::Optional | Presence::When(_) => default(field, direction).is_none(),
    }
}

/// The value that is sent when none is given.
pub(super) fn default(field: &Field, direction: Direction) -> Option<&str> {
    match direction {
        Direction::Request => field.default.as_deref(),
        Direction::Response | Direction::Notification => None,
    }
}

/// Whether memory of the field's text is zeroed.
pub(super) fn is_secret_text(field: &Field) -> bool {
    field.visibility == Visibility::Secret
        && field.values_rust.is_none()
        && field.fixed.is_none()
        && is_text(field.ty)
}

/// Whether a value is text in Rust.
pub(super) fn is_text(ty: Type) -> bool {
    match ty {
        Type::Text | Type::Digits | Type::Email | Type::Url => true,
        Type::Integer | Type::Yen | Type::Bool | Type::Date | Type::DateTime => false,
    }
}

fn inner(field: &Field, home: Home) -> TokenStream {
    if field.fixed.is_some() {
        return quote!(::denbun::Fixed);
    }
    if let Some(values) = &field.values_rust {
        let values = name::ident(values);
        let values = if home == Home::Shared { quote!(#values) } else { quote!(super::#values) };
        return if field.open { quote!(::denbun::Open<#values>) } else { values };
    }
    match field.ty {
        Type::Text | Type::Digits | Type::Email | Type::Url if is_secret_text(field) => {
            quote!(::denbun::Secret<String>)
        }
        Type::Text | Type::Digits | Type::Email | Type::Url => quote!(String),
        Type::Integer if is_signed(field) => quote!(i64),
        Type::Integer => quote!(u64),
        Type::Yen => quote!(::denbun::Yen),
        Type::Bool => quote!(bool),
        Type::Date => quote!(::denbun::Date),
        Type::DateTime => quote!(::denbun::DateTime),
    }
}

/// Whether a number can be negative.
pub(super) fn is_signed(field: &Field) -> bool {
    attribute::is_signed(&field.format)
}
