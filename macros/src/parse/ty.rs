//! What can be told from how a type is written; what it really is, rustc finds out.

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

/// The types around one or many values.
const AROUND: [&str; 4] = ["Option", "Nullable", "Vec", "Map"];

/// The last name of a type's path: `Option` of `std::option::Option<T>`.
pub(crate) fn last_name(ty: &Type) -> Option<String> {
    Some(last_segment(ty)?.ident.to_string())
}

/// The `T` of `Option<T>`.
pub(crate) fn optional(ty: &Type) -> Option<&Type> {
    inside(ty, &["Option"])
}

/// The `T` of `Vec<T>` or `Option<Vec<T>>`.
pub(crate) fn list_of(ty: &Type) -> Option<&Type> {
    inside(optional(ty).unwrap_or(ty), &["Vec"])
}

/// Whether the type, or the type in its `Option`, is written with this name.
pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    is_last(optional(ty).unwrap_or(ty), name)
}

/// Whether many values lie in the type: a `Vec` or a `Map`, also in an `Option` or a `Nullable`.
pub(crate) fn is_many(ty: &Type, name: &str) -> bool {
    match inside(ty, &["Option", "Nullable"]) {
        Some(inner) => is_many(inner, name),
        None => is_last(ty, name),
    }
}

/// Whether the values of the type, one or many, are written with this name.
pub(crate) fn holds(ty: &Type, name: &str) -> bool {
    match inside(ty, &AROUND) {
        Some(inner) => holds(inner, name),
        None => is_last(ty, name),
    }
}

/// The first of these names that the type, or a type around its values, is written with.
pub(crate) fn first_of<'n>(ty: &Type, names: &[&'n str]) -> Option<&'n str> {
    let name = names.iter().find(|name| is_last(ty, name)).copied();
    name.or_else(|| first_of(inside(ty, &AROUND)?, names))
}

/// A type as a person would write it.
pub(crate) fn written(ty: &Type) -> String {
    let mut text = ty.to_token_stream().to_string();
    for (spaced, tight) in
        [(" < ", "<"), (" > ", ">"), (" >", ">"), (" :: ", "::"), (":: ", "::"), (" ,", ","), ("& ", "&")]
    {
        text = text.replace(spaced, tight);
    }
    text
}

fn is_last(ty: &Type, name: &str) -> bool {
    last_segment(ty).is_some_and(|last| last.ident == name)
}

/// The type in angle brackets, if one of these stands around it.
fn inside<'t>(ty: &'t Type, around: &[&str]) -> Option<&'t Type> {
    let segment = last_segment(ty)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    let inner = arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    });
    inner.filter(|_| around.iter().any(|name| segment.ident == name))
}

fn last_segment(ty: &Type) -> Option<&syn::PathSegment> {
    match ty {
        Type::Path(path) => path.path.segments.last(),
        // A type that came through a `macro_rules!` fragment is wrapped once more.
        Type::Group(group) => last_segment(&group.elem),
        Type::Paren(paren) => last_segment(&paren.elem),
        Type::Reference(reference) => last_segment(&reference.elem),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn an_option_is_known_by_its_last_name() {
        let ty: Type = parse_quote!(::core::option::Option<Secret<String>>);
        assert_eq!(optional(&ty).map(written).as_deref(), Some("Secret<String>"));
        assert!(is_named(&ty, "Secret"));
    }

    #[test]
    fn other_types_are_not_options() {
        for ty in [parse_quote!(String), parse_quote!(&'a str), parse_quote!(Cow<'a, str>)] {
            assert!(optional(&ty).is_none());
        }
        assert!(is_named(&parse_quote!(denbun::Fixed), "Fixed"));
    }

    #[test]
    fn values_are_seen_through_what_stands_around_them() {
        let ty: Type = parse_quote!(Option<Nullable<Vec<denbun::Json>>>);
        assert!(is_many(&ty, "Vec") && !is_many(&ty, "Map"));
        assert!(holds(&ty, "Json") && !holds(&ty, "Vec"));
        assert_eq!(first_of(&ty, &["Json", "Nullable"]), Some("Nullable"));
        assert!(!is_many(&parse_quote!(Map<Vec<Json>>), "Vec"));
    }
}
