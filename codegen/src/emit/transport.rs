//! What all requests and answers of a provider have in common, as constants, and its secrets as structs.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::ir;

/// `AUTH`, `IDEMPOTENCY`, `FAILURE` and `Credentials`, as far as the provider has them.
pub(super) fn transport(transport: &ir::Transport) -> TokenStream {
    let auth = (!transport.auth.is_empty()).then(|| auth(&transport.auth));
    let idempotency = transport.idempotency.as_ref().map(idempotency);
    let failure = transport.failure.as_ref().map(failure);
    let credentials = transport.credentials.iter().map(credentials);
    quote!(#auth #idempotency #(#credentials)* #failure)
}

fn auth(headers: &[TokenStream]) -> TokenStream {
    quote! {
        /// Request headers that prove who asks; names in braces stand for credentials.
        pub const AUTH: &[::denbun::operation::AuthHeader] = &[#(#headers),*];
    }
}

fn idempotency(idempotency: &ir::Idempotency) -> TokenStream {
    let header = &idempotency.header;
    let status = match &idempotency.status {
        Some((header, kept)) => quote! {
            Some(::denbun::operation::IdempotencyStatus { header: #header, kept: &[#(#kept),*] })
        },
        None => quote!(None),
    };
    quote! {
        /// How requests are marked so that sending them again does nothing twice.
        pub const IDEMPOTENCY: &::denbun::operation::Idempotency =
            &::denbun::operation::Idempotency { header: #header, status: #status };
    }
}

fn failure(failure: &ir::Failure) -> TokenStream {
    let ir::Failure { message, not_executed, code } = failure;
    let not_executed = not_executed.iter().copied().map(Literal::u16_unsuffixed);
    let code = code.as_ref().map_or_else(|| quote!(|_| None), |code| quote!(|failure| #code));
    quote! {
        /// What answers outside 2xx are, and the statuses that prove that nothing was done.
        pub const FAILURE: &::denbun::operation::Failure = &::denbun::operation::Failure {
            schema: <#message as ::denbun::Message>::SCHEMA,
            not_executed: &[#(#not_executed),*],
            code: |bytes, charset| {
                ::denbun::operation::failure_code::<#message>(bytes, charset, #code)
            },
        };
    }
}

fn credentials(credentials: &ir::Credentials) -> TokenStream {
    let ir::Credentials { docs, name, secrets } = credentials;
    let docs = docs::outer(docs);
    let fields = secrets.iter().map(|(field, name)| {
        let line = format!(" `{name}`");
        quote! {
            #[doc = #line]
            pub #field: ::denbun::Secret<String>
        }
    });
    let with = secrets.iter().map(|(field, name)| quote!(.with(#name, credentials.#field)));
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #name {
            #(#fields),*
        }
        impl From<#name> for ::denbun::Credentials {
            fn from(credentials: #name) -> Self {
                ::denbun::Credentials::new() #(#with)*
            }
        }
    }
}
