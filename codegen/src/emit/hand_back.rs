//! `HandBack` on a message.

use proc_macro2::TokenStream;
use quote::quote;

use super::{notification, operation, page, verdict};
use crate::ir;

/// The impl.
pub(super) fn hand_back(hand_back: &ir::HandBack) -> TokenStream {
    let message = &hand_back.message;
    let info = info(hand_back);
    let verdict = verdict::verdict(&hand_back.verdict);
    let dedupe_key = notification::dedupe_key(&hand_back.dedupe, &hand_back.dedupe_scope);
    let error_code = hand_back.error_code.as_ref().map(notification::error_code);
    let digest = hand_back.digest.as_ref().map(digest);
    quote! {
        impl ::denbun::HandBack for #message {
            const HAND_BACK: &'static ::denbun::hand_back::HandBackInfo = &#info;
            fn verdict(&self) -> ::denbun::Verdict {
                #verdict
            }
            fn dedupe_key(&self) -> String {
                #dedupe_key
            }
            #error_code
            #digest
        }
    }
}

fn info(hand_back: &ir::HandBack) -> TokenStream {
    let ir::HandBack { name, label, methods, resolve, .. } = hand_back;
    let (resolve, digest) = (operation::way(resolve), page::digest(hand_back.digest.as_ref()));
    let signature = match &hand_back.signature {
        Some(signed) => quote!(Some(#signed)),
        None => quote!(None),
    };
    quote! {
        ::denbun::hand_back::HandBackInfo {
            name: #name,
            label: #label,
            methods: &[#(::denbun::operation::Method::#methods),*],
            digest: #digest,
            signature: #signature,
            resolve: #resolve,
            errors: super::ERRORS,
            schema: <Self as ::denbun::Message>::SCHEMA,
        }
    }
}

fn digest(digest: &ir::Digest) -> TokenStream {
    let (field, values) = (&digest.rust, page::digest_values(digest));
    quote! {
        fn digest(&self) -> Option<&str> {
            ::denbun::Value::as_text(&self.#field)
        }
        #values
    }
}
