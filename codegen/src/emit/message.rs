//! A message: a struct as a person would write it, and its rules.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::quote;

use super::docs;
use crate::{ir, literal};

/// The struct and its rules function.
pub(super) fn message(message: &ir::Message) -> TokenStream {
    let ir::Message { docs, name, attribute, file, fields, rules, verdict } = message;
    let docs = docs::outer(docs);
    let fields = braced(fields.iter().map(field));
    let file = (!file.is_empty()).then(|| quote!(#[file(#(#file),*)]));
    let rules = rules.as_ref().map(|rules| self::rules(message, rules));
    let verdict = verdict.as_ref().map(|verdict| self::verdict(message, verdict));
    quote! {
        #docs
        #[derive(Clone, PartialEq, ::denbun::Message)]
        #[message(#(#attribute),*)]
        #file
        #[non_exhaustive]
        pub struct #name #fields
        #rules
        #verdict
    }
}

fn verdict(message: &ir::Message, verdict: &ir::Verdict) -> TokenStream {
    let (name, verdict) = (&message.name, super::verdict::verdict(verdict));
    quote! {
        impl #name {
            /// What it says of the effect it tells of, by the spec's conditions alone.
            pub fn verdict(&self) -> ::denbun::Verdict {
                #verdict
            }
        }
    }
}

fn field(field: &ir::Field) -> TokenStream {
    let ir::Field { docs, kind, attribute, name, ty } = field;
    let docs = docs::outer(docs);
    let attribute = if attribute.is_empty() { quote!(#[#kind]) } else { quote!(#[#kind(#(#attribute),*)]) };
    quote! {
        #docs
        #attribute
        pub #name: #ty,
    }
}

/// In braces, moved: what is repeated by `quote!` is copied.
fn braced(parts: impl Iterator<Item = TokenStream>) -> Group {
    Group::new(Delimiter::Brace, parts.collect())
}

fn rules(message: &ir::Message, rules: &ir::Rules) -> TokenStream {
    let (ty, name) = (&message.name, &rules.name);
    let scope = super::verdict::scope(&rules.scope);
    let checks = rules.checks.iter().map(check);
    quote! {
        fn #name(message: &#ty, check: &mut ::denbun::private::Check<'_>) {
            #scope
            #(#checks)*
        }
    }
}

fn check(check: &ir::Check) -> TokenStream {
    match check {
        ir::Check::Required { name, condition, present } => quote! {
            check.required(#name, #condition, #present);
        },
        ir::Check::Rule { message, fields, condition } => {
            let message = literal::text(message);
            quote!(check.rule(#message, &[#(#fields),*], #condition);)
        }
    }
}
