//! The parameters of the user's type, as they are declared and as they are used.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{GenericParam, Generics, Type};

/// One token stream for each parameter.
pub(crate) struct Parameters {
    /// With bounds, without defaults: `'a`, `T: Clone`.
    pub(crate) declared: Vec<TokenStream>,
    /// `'a`, `T`
    pub(crate) used: Vec<TokenStream>,
    /// The `where` clause, if there is one.
    pub(crate) bounds: TokenStream,
}

impl Parameters {
    pub(crate) fn of(generics: &Generics) -> Self {
        let mut parameters = Self { declared: Vec::new(), used: Vec::new(), bounds: TokenStream::new() };
        for parameter in &generics.params {
            let (declared, used) = parameter_tokens(parameter);
            parameters.declared.push(declared);
            parameters.used.push(used);
        }
        if let Some(bounds) = &generics.where_clause {
            parameters.bounds = quote!(#bounds);
        }
        parameters
    }

    /// `Answer<'a>`
    pub(crate) fn type_of(&self, ident: &Ident) -> TokenStream {
        let used = &self.used;
        if used.is_empty() { quote!(#ident) } else { quote!(#ident<#(#used),*>) }
    }
}

/// The lifetime of the bytes a type is read from: its own, if it borrows from them.
pub(crate) fn input(generics: &Generics) -> TokenStream {
    generics.lifetimes().next().map_or_else(
        || quote!('__a),
        |parameter| {
            let mut lifetime = parameter.lifetime.clone();
            lifetime.set_span(Span::call_site());
            quote!(#lifetime)
        },
    )
}

fn parameter_tokens(parameter: &GenericParam) -> (TokenStream, TokenStream) {
    match parameter {
        GenericParam::Lifetime(lifetime) => {
            let (mut name, bounds) = (lifetime.lifetime.clone(), &lifetime.bounds);
            // At the user's place, lints would count the lifetime of each impl as used once.
            name.set_span(Span::call_site());
            (if bounds.is_empty() { quote!(#name) } else { quote!(#name: #bounds) }, quote!(#name))
        }
        GenericParam::Type(ty) => {
            let (name, bounds) = (&ty.ident, &ty.bounds);
            (if bounds.is_empty() { quote!(#name) } else { quote!(#name: #bounds) }, quote!(#name))
        }
        GenericParam::Const(constant) => {
            let (name, ty) = (&constant.ident, &constant.ty);
            (quote!(const #name: #ty), quote!(#name))
        }
    }
}

/// A static knows no lifetime but its own; what a type is does not depend on it.
pub(crate) fn without_lifetime(ty: &Type, generics: &Generics) -> TokenStream {
    let tokens = quote!(#ty);
    match generics.lifetimes().next() {
        Some(parameter) => replace(tokens, &parameter.lifetime.ident),
        None => tokens,
    }
}

fn replace(tokens: TokenStream, lifetime: &Ident) -> TokenStream {
    let mut after_quote = false;
    tokens
        .into_iter()
        .map(|token| {
            let is_lifetime = std::mem::take(&mut after_quote);
            match token {
                TokenTree::Group(group) => {
                    let mut replaced = Group::new(group.delimiter(), replace(group.stream(), lifetime));
                    replaced.set_span(group.span());
                    TokenTree::Group(replaced)
                }
                TokenTree::Ident(ident) if is_lifetime && ident == *lifetime => {
                    TokenTree::Ident(Ident::new("static", ident.span()))
                }
                TokenTree::Punct(punct) => {
                    after_quote = punct.as_char() == '\'';
                    TokenTree::Punct(punct)
                }
                other => other,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use quote::format_ident;

    use super::*;

    #[test]
    fn lifetimes_of_the_message_become_static() {
        let tokens = replace(quote!(Option<Cow<'a, str>>), &format_ident!("a"));
        assert_eq!(tokens.to_string(), quote!(Option<Cow<'static, str>>).to_string());
        let tokens = replace(quote!(a::B<'b, (&'a str,)>), &format_ident!("a"));
        assert_eq!(tokens.to_string(), quote!(a::B<'b, (&'static str,)>).to_string());
    }
}
