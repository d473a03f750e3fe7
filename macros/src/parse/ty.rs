//! What can be told from how a type is written; what it really is, rustc finds out.

use syn::{GenericArgument, PathArguments, Type};

/// The last name of a type's path: `Option` of `std::option::Option<T>`.
pub(crate) fn last_name(ty: &Type) -> Option<String> {
    Some(last_segment(ty)?.ident.to_string())
}

/// The `T` of `Option<T>`.
pub(crate) fn optional(ty: &Type) -> Option<&Type> {
    let segment = last_segment(ty)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if segment.ident == "Option" => Some(inner),
        _ => None,
    }
}

/// Whether the type, or the type in its `Option`, is written with this name.
pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    last_name(optional(ty).unwrap_or(ty)).is_some_and(|last| last == name)
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
    use quote::ToTokens;
    use syn::parse_quote;

    use super::*;

    #[test]
    fn an_option_is_known_by_its_last_name() {
        let ty: Type = parse_quote!(::core::option::Option<Secret<String>>);
        assert_eq!(
            optional(&ty).map(|inner| inner.to_token_stream().to_string()).as_deref(),
            Some("Secret < String >")
        );
        assert!(is_named(&ty, "Secret"));
    }

    #[test]
    fn other_types_are_not_options() {
        for ty in [parse_quote!(String), parse_quote!(&'a str), parse_quote!(Cow<'a, str>)] {
            assert!(optional(&ty).is_none());
        }
        assert!(is_named(&parse_quote!(denbun::Fixed), "Fixed"));
    }
}
