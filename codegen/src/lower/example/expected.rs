//! What an answer's example says of every field, as assertions on the decoded message.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{Context, Home, name, ty};
use super::given::{self, Values, exact};
use crate::model::{Direction, Example, ExampleRest, ExampleValue, Field, Many, Message, Type, Wire};

/// One assertion a field, in order; a constant needs none. An example without values says nothing of any.
pub(super) fn expected(cx: &Context<'_>, message: &Message, example: &Example) -> Vec<TokenStream> {
    let subject = quote!(message);
    if example.values.is_empty() && !message.fields.is_empty() {
        return Vec::new();
    }
    fields(cx, message, &example.values, &subject).into_iter().chain(rest(message, example)).collect()
}

fn fields(cx: &Context<'_>, message: &Message, values: &Values, subject: &TokenStream) -> Vec<TokenStream> {
    let direction = message.direction;
    let free = message.fields.iter().enumerate().filter(|(_, field)| ty::is_free(field, direction));
    free.filter_map(|(at, field)| {
        let name = name::ident(&field.rust);
        let place = quote!(#subject.#name);
        match given::given(values, at, field) {
            Some(value) => self::field(cx, direction, field, value, &place),
            None if ty::is_optional(field, direction) => Some(quote!(assert_eq!(#place, None);)),
            None => None,
        }
    })
    .collect()
}

fn field(
    cx: &Context<'_>,
    direction: Direction,
    field: &Field,
    value: &ExampleValue,
    place: &TokenStream,
) -> Option<TokenStream> {
    if *value == ExampleValue::Null || !is_entered(field) {
        return equal(cx, direction, field, value, place);
    }
    let opened = opened(direction, field, place);
    match (field.many, value) {
        (Many::One, value) => part(cx, field, value, &opened),
        (Many::List { .. }, ExampleValue::List(items)) => {
            let (count, parts) = (items.len(), quote!(parts));
            let each = items.iter().enumerate().filter_map(|(at, item)| {
                let at = proc_macro2::Literal::usize_unsuffixed(at);
                part(cx, field, item, &quote!(&#parts[#at]))
            });
            let count = proc_macro2::Literal::usize_unsuffixed(count);
            Some(quote!({ let parts = #opened; assert_eq!(parts.len(), #count); #(#each)* }))
        }
        (Many::Map, ExampleValue::Map(entries)) => {
            let each = entries.iter().filter_map(|(key, value)| {
                let missing = format!("`{key}` is there");
                part(cx, field, value, &quote!(parts.get(#key).expect(#missing)))
            });
            let count = proc_macro2::Literal::usize_unsuffixed(entries.len());
            Some(quote!({ let parts = #opened; assert_eq!(parts.len(), #count); #(#each)* }))
        }
        _ => None,
    }
}

/// Whether a value is looked at field by field.
fn is_entered(field: &Field) -> bool {
    matches!(field.ty, Type::Object(_) | Type::Union(_))
}

/// An object or a list of some, of type `&T`.
fn opened(direction: Direction, field: &Field, place: &TokenStream) -> TokenStream {
    let missing = format!("`{}` is there", field.name);
    match (ty::is_optional(field, direction), field.nullable) {
        (false, false) => quote!(&#place),
        (true, true) => quote!(#place.as_ref().and_then(|value| value.as_ref().value()).expect(#missing)),
        (false, true) => quote!(#place.as_ref().value().expect(#missing)),
        (true, false) => quote!(#place.as_ref().expect(#missing)),
    }
}

/// An object, called `part`.
fn part(cx: &Context<'_>, field: &Field, value: &ExampleValue, place: &TokenStream) -> Option<TokenStream> {
    let part = quote!(part);
    match (field.ty, value) {
        (Type::Object(at), ExampleValue::Object(values)) => {
            let inside = fields(cx, &cx.spec.messages[at], values, &part);
            Some(if inside.is_empty() {
                quote!(let _ = #place;)
            } else {
                quote!({ let part = #place; #(#inside)* })
            })
        }
        (Type::Union(at), ExampleValue::Case(case, values)) => {
            let case = cx.spec.unions[at].cases.get(*case)?;
            let (union, variant) = (cx.union(at, Home::Tests), name::ident(&case.rust));
            let inside = fields(cx, &cx.spec.messages[case.object], values, &part);
            let other = format!("`{}` is {}", field.name, case.rust);
            Some(if inside.is_empty() {
                quote!(assert!(matches!(#place, #union::#variant(_)));)
            } else {
                quote!({ let #union::#variant(part) = #place else { panic!(#other) }; #(#inside)* })
            })
        }
        (Type::Union(_), value) => {
            let field = Field { many: Many::One, nullable: false, ..field.clone() };
            let expected = exact(cx, &field, value)?;
            Some(quote!(assert_eq!(*(#place), #expected);))
        }
        _ => None,
    }
}

fn equal(
    cx: &Context<'_>,
    direction: Direction,
    field: &Field,
    value: &ExampleValue,
    place: &TokenStream,
) -> Option<TokenStream> {
    let is_one = field.many == Many::One && !field.nullable;
    let is_text = is_one && field.fixed.is_none() && field.values_rust.is_none() && ty::is_text(field.ty);
    let is_optional = ty::is_optional(field, direction);
    if let (true, ExampleValue::Text(value)) = (is_text, value) {
        return Some(match (is_optional, ty::is_secret_text(field)) {
            (true, true) => quote!(assert_eq!(::denbun::Value::as_text(&#place), Some(#value));),
            (false, true) => quote!(assert_eq!(#place.expose(), #value);),
            (true, false) => quote!(assert_eq!(#place.as_deref(), Some(#value));),
            (false, false) => quote!(assert_eq!(#place, #value);),
        });
    }
    if let (true, false, ExampleValue::Bool(truth)) = (is_one, is_optional, value) {
        return Some(if *truth { quote!(assert!(#place);) } else { quote!(assert!(!#place);) });
    }
    let value = exact(cx, field, value)?;
    Some(if is_optional {
        quote!(assert_eq!(#place, Some(#value));)
    } else {
        quote!(assert_eq!(#place, #value);)
    })
}

fn rest(message: &Message, example: &Example) -> Option<TokenStream> {
    let rest = message.rest.as_ref()?;
    let name = name::ident(&rest.rust);
    Some(match (message.wire, &example.rest) {
        (Wire::CsvLine, Some(ExampleRest::Text(text))) if !text.is_empty() => {
            quote!(assert_eq!(message.#name.as_deref(), Some(#text));)
        }
        (Wire::CsvLine, _) => quote!(assert_eq!(message.#name, None);),
        (
            Wire::Form | Wire::Query | Wire::PlainForm | Wire::Csv | Wire::Json | Wire::Headers | Wire::None,
            Some(ExampleRest::Pairs(pairs)),
        ) => {
            let pairs = pairs.iter().map(|(key, value)| quote!((#key, #value)));
            quote!(assert_eq!(pairs(&message.#name), [#(#pairs),*]);)
        }
        (
            Wire::Form | Wire::Query | Wire::PlainForm | Wire::Csv | Wire::Json | Wire::Headers | Wire::None,
            _,
        ) => {
            quote!(assert!(message.#name.is_empty());)
        }
    })
}
