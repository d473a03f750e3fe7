//! `Operation` on a request.

use proc_macro2::TokenStream;
use quote::quote;

use super::verdict;
use crate::ir;

/// The impl.
pub(super) fn operation(operation: &ir::Operation) -> TokenStream {
    let (request, answer) = (&operation.request, &operation.answer);
    let info = info(operation);
    let verdict = verdict::verdict(&operation.verdict);
    let subject = if operation.verdict.scope.reads { quote!(answer) } else { quote!(_answer) };
    let (echo, error_code) = (echo(&operation.echo), error_code(operation));
    quote! {
        impl ::denbun::Operation for #request {
            type Answer = #answer;
            const OPERATION: &'static ::denbun::operation::OperationInfo = &#info;
            fn verdict(#subject: &Self::Answer) -> ::denbun::Verdict {
                #verdict
            }
            #echo
            #error_code
        }
    }
}

fn info(operation: &ir::Operation) -> TokenStream {
    let ir::Operation { name, label, answer, method, path, effect, retry, resolve_declined, .. } = operation;
    let resolve = resolve(operation.resolve.as_ref());
    quote! {
        ::denbun::operation::OperationInfo {
            name: #name,
            label: #label,
            method: ::denbun::operation::Method::#method,
            path: #path,
            hosts: super::HOSTS,
            effect: ::denbun::operation::Effect::#effect,
            retry: ::denbun::operation::Retry::#retry,
            resolve: #resolve,
            resolve_declined: #resolve_declined,
            errors: super::ERRORS,
            request: <Self as ::denbun::Message>::SCHEMA,
            answer: <#answer as ::denbun::Message>::SCHEMA,
        }
    }
}

/// How an unknown outcome is found out.
pub(super) fn resolve(resolve: Option<&ir::Resolve>) -> TokenStream {
    match resolve {
        Some(ir::Resolve { by, what }) => quote!(Some(::denbun::operation::Resolve::#by(#what))),
        None => quote!(None),
    }
}

fn echo(pairs: &[ir::Echo]) -> TokenStream {
    if pairs.is_empty() {
        return TokenStream::new();
    }
    let checks = pairs.iter().map(|ir::Echo { name, label, sent, answered }| {
        quote!(check.same(#name, #label, &self.#sent, &answer.#answered);)
    });
    quote! {
        fn echo(&self, answer: &Self::Answer, check: &mut ::denbun::operation::EchoCheck) {
            #(#checks)*
        }
    }
}

fn error_code(operation: &ir::Operation) -> Option<TokenStream> {
    let field = operation.error_code.as_ref()?;
    Some(quote! {
        fn error_code(answer: &Self::Answer) -> Option<&str> {
            ::denbun::Value::as_text(&answer.#field)
        }
    })
}
