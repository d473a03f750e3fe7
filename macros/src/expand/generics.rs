//! The parameters of the user's type, as they are declared and as they are used.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{GenericParam, Generics};

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
