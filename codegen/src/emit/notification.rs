//! `Notification` on a message.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{operation, verdict};
use crate::ir;

/// The impl.
pub(super) fn notification(notification: &ir::Notification) -> TokenStream {
    let message = &notification.message;
    let info = info(notification);
    let verdict = verdict::verdict(&notification.verdict);
    let dedupe_key = dedupe_key(&notification.dedupe, &notification.dedupe_scope);
    let error_code = notification.error_code.as_ref().map(error_code);
    let deferrable = notification.later.map(|_| quote!(impl ::denbun::Deferrable for #message {}));
    quote! {
        impl ::denbun::Notification for #message {
            const NOTIFICATION: &'static ::denbun::notification::NotificationInfo = &#info;
            fn verdict(&self) -> ::denbun::Verdict {
                #verdict
            }
            fn dedupe_key(&self) -> String {
                #dedupe_key
            }
            #error_code
        }
        #deferrable
    }
}

/// `error_code`
pub(super) fn error_code(code: &TokenStream) -> TokenStream {
    quote! {
        fn error_code(&self) -> Option<::std::borrow::Cow<'_, str>> {
            #code
        }
    }
}

/// The body of `dedupe_key`. No value on a wire has the separator inside.
pub(super) fn dedupe_key(values: &[TokenStream], scope: &ir::Scope) -> TokenStream {
    let (value, bindings) = (verdict::value(scope), &scope.bindings);
    match values {
        [] => quote!(String::new()),
        [one] => quote!(#value #(#bindings)* #one.to_owned()),
        many => quote!(#value #(#bindings)* [#(#many),*].join("\u{1f}")),
    }
}

fn info(notification: &ir::Notification) -> TokenStream {
    let ir::Notification { name, label, method, content_type, body, .. } = notification;
    let status = Literal::u16_unsuffixed(notification.status);
    let resolve = operation::resolve(notification.resolve.as_ref());
    let authentic = authentic(&notification.authentic);
    let unproved = match notification.unproved.map(Literal::u16_unsuffixed) {
        Some(unproved) => quote!(Some(#unproved)),
        None => quote!(None),
    };
    let within = match notification.within.map(Literal::u64_unsuffixed) {
        Some(within) => quote!(Some(::core::time::Duration::from_millis(#within))),
        None => quote!(None),
    };
    let later = match notification.later.map(Literal::u16_unsuffixed) {
        Some(later) => quote!(Some(#later)),
        None => quote!(None),
    };
    quote! {
        ::denbun::notification::NotificationInfo {
            name: #name,
            label: #label,
            method: ::denbun::operation::Method::#method,
            authentic: #authentic,
            answer: ::denbun::notification::Answer {
                status: #status,
                content_type: #content_type,
                body: #body,
                within: #within,
                later: #later,
                unproved: #unproved,
            },
            resolve: #resolve,
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        }
    }
}

fn authentic(authentic: &ir::Authentic) -> TokenStream {
    match authentic {
        ir::Authentic::Header(name, forms) => quote! {
            ::denbun::notification::Authentic::Header { name: #name, forms: &[#(#forms),*] }
        },
        ir::Authentic::Signature(signed) => quote!(::denbun::notification::Authentic::Signature(#signed)),
        ir::Authentic::None => quote!(::denbun::notification::Authentic::None),
    }
}
