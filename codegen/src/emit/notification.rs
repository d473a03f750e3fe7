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
    let dedupe_key = dedupe_key(notification);
    quote! {
        impl ::denbun::Notification for #message {
            const NOTIFICATION: &'static ::denbun::notification::NotificationInfo = &#info;
            fn verdict(&self) -> ::denbun::Verdict {
                #verdict
            }
            fn dedupe_key(&self) -> String {
                #dedupe_key
            }
        }
    }
}

/// No value on a wire has the separator inside.
fn dedupe_key(notification: &ir::Notification) -> TokenStream {
    let ir::Notification { dedupe, dedupe_scope, .. } = notification;
    let (value, bindings) = (verdict::value(dedupe_scope), &dedupe_scope.bindings);
    match dedupe.as_slice() {
        [] => quote!(String::new()),
        [one] => quote!(#value #(#bindings)* #one.to_owned()),
        many => quote!(#value #(#bindings)* [#(#many),*].join("\u{1f}")),
    }
}

fn info(notification: &ir::Notification) -> TokenStream {
    let ir::Notification { name, label, method, content_type, body, .. } = notification;
    let status = Literal::u16_unsuffixed(notification.status);
    let resolve = operation::resolve(notification.resolve.as_ref());
    quote! {
        ::denbun::notification::NotificationInfo {
            name: #name,
            label: #label,
            method: ::denbun::operation::Method::#method,
            answer: ::denbun::notification::Answer { status: #status, content_type: #content_type, body: #body },
            resolve: #resolve,
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        }
    }
}
