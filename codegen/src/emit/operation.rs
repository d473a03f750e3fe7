//! `Operation` on a request, and what says how it is repeated: `Paged` and `Polled`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::verdict;
use crate::ir;

/// The impls.
pub(super) fn operation(operation: &ir::Operation) -> TokenStream {
    let (request, answer) = (&operation.request, &operation.answer);
    let info = info(operation);
    let verdict = verdict::verdict(&operation.verdict);
    let scope = &operation.verdict.scope;
    let subject = if scope.reads { quote!(answer) } else { quote!(_answer) };
    let status = if scope.status { quote!(status) } else { quote!(_status) };
    let (echo, error_code) = (echo(&operation.echo), operation.error_code.as_ref().map(error_code));
    let signed = signed(&operation.signed);
    let pages = operation.pages.as_ref().map(|pages| self::pages(request, pages));
    let poll = operation.poll.as_ref().map(|poll| self::poll(request, poll));
    let relays = operation.relays.as_ref().map(|relays| self::relays(request, relays));
    quote! {
        impl ::denbun::Operation for #request {
            type Answer = #answer;
            const OPERATION: &'static ::denbun::operation::OperationInfo = &#info;
            fn verdict(#subject: &Self::Answer, #status: u16) -> ::denbun::Verdict {
                #verdict
            }
            #echo
            #signed
            #error_code
        }
        #pages
        #poll
        #relays
    }
}

fn relays(request: &Ident, relays: &ir::Relays) -> TokenStream {
    let ir::Relays { page, from, to, when } = relays;
    let taken = match when {
        Some((scope, condition)) => {
            let scope = verdict::scope(scope);
            quote! {
                let taken = {
                    #scope
                    if #condition == Some(true) { ::denbun::Charset::#to } else { ::denbun::Charset::#from }
                };
            }
        }
        None => quote!(let taken = ::denbun::Charset::#to;),
    };
    quote! {
        impl ::denbun::page::Relays for #request {
            fn relayed<'a>(
                &self,
                answer: &'a Self::Answer,
            ) -> Option<(&'a ::denbun::Relayed, ::denbun::Charset, ::denbun::Charset)> {
                #taken
                #page.map(|page| (page, ::denbun::Charset::#from, taken))
            }
        }
    }
}

fn info(operation: &ir::Operation) -> TokenStream {
    let ir::Operation { name, label, answer, method, path, effect, retry, resolve_declined, packing, .. } =
        operation;
    let resolve = resolve(operation.resolve.as_ref());
    let auth = if operation.auth { quote!(super::AUTH) } else { quote!(&[]) };
    let shared = |used: bool, what: TokenStream| if used { quote!(Some(super::#what)) } else { quote!(None) };
    let idempotency = shared(operation.idempotency, quote!(IDEMPOTENCY));
    let failure = shared(operation.failure, quote!(FAILURE));
    let headers = match &operation.answer_headers {
        Some(headers) => quote!(Some(<#headers as ::denbun::Message>::SCHEMA)),
        None => quote!(None),
    };
    quote! {
        ::denbun::operation::OperationInfo {
            name: #name,
            label: #label,
            method: ::denbun::operation::Method::#method,
            path: #path,
            hosts: super::HOSTS,
            auth: #auth,
            packing: #packing,
            effect: ::denbun::operation::Effect::#effect,
            retry: ::denbun::operation::Retry::#retry,
            idempotency: #idempotency,
            resolve: #resolve,
            resolve_declined: #resolve_declined,
            errors: super::ERRORS,
            failure: #failure,
            answer_headers: #headers,
            request: <Self as ::denbun::Message>::SCHEMA,
            answer: <#answer as ::denbun::Message>::SCHEMA,
        }
    }
}

fn signed(fields: &[(String, Ident)]) -> TokenStream {
    if fields.is_empty() {
        return TokenStream::new();
    }
    let arms = fields.iter().map(|(name, field)| quote!(#name => signed.#field = digest,));
    quote! {
        fn signed(&self, field: &str, digest: ::denbun::Digest) -> Option<Self> {
            let mut signed = self.clone();
            match field {
                #(#arms)*
                _ => return None,
            }
            Some(signed)
        }
    }
}

/// How an unknown outcome is found out.
pub(super) fn resolve(resolve: Option<&ir::Resolve>) -> TokenStream {
    match resolve {
        Some(resolve) => {
            let way = way(resolve);
            quote!(Some(#way))
        }
        None => quote!(None),
    }
}

/// The same where there always is a way.
pub(super) fn way(resolve: &ir::Resolve) -> TokenStream {
    let ir::Resolve { by, what } = resolve;
    quote!(::denbun::operation::Resolve::#by(#what))
}

fn echo(pairs: &[ir::Echo]) -> TokenStream {
    if pairs.is_empty() {
        return TokenStream::new();
    }
    let checks =
        pairs.iter().map(|ir::Echo { name, label, sent, answered, may_be_absent }| match may_be_absent {
            false => quote!(check.same(#name, #label, &self.#sent, #answered);),
            true => quote!(check.same_if_there(#name, #label, &self.#sent, #answered);),
        });
    quote! {
        fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
            #(#checks)*
        }
    }
}

fn error_code(code: &TokenStream) -> TokenStream {
    quote! {
        fn error_code(answer: &Self::Answer) -> Option<::std::borrow::Cow<'_, str>> {
            #code
        }
    }
}

fn pages(request: &Ident, pages: &ir::Pages) -> TokenStream {
    let ir::Pages { item, items, more, cursor, next } = pages;
    let more = more.as_ref().map(|more| {
        quote! {
            if ::denbun::Value::as_bool(&answer.#more) != Some(true) {
                return None;
            }
        }
    });
    quote! {
        impl ::denbun::Paged for #request {
            type Item = #item;
            fn items(answer: Self::Answer) -> Vec<Self::Item> {
                #items
            }
            fn next(&self, answer: &Self::Answer) -> Option<Self> {
                #more
                let mut next = self.clone();
                next.#cursor = #next;
                Some(next)
            }
        }
    }
}

fn poll(request: &Ident, poll: &ir::Poll) -> TokenStream {
    let ir::Poll { field, on, until, scope } = poll;
    let subject = if scope.reads { quote!(answer) } else { quote!(_answer) };
    let status = if scope.status { quote!(status) } else { quote!(_status) };
    let scope = verdict::scope(scope);
    quote! {
        impl ::denbun::Polled for #request {
            fn polling(&self) -> Self {
                let mut polling = self.clone();
                polling.#field = #on;
                polling
            }
            fn is_settled(#subject: &Self::Answer, #status: u16) -> bool {
                #scope
                #until == Some(true)
            }
        }
    }
}
