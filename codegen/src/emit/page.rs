//! `Page` on a request.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::operation;
use crate::ir;

/// The impl.
pub(super) fn page(page: &ir::Page) -> TokenStream {
    let request = &page.request;
    let info = info(page);
    let digest = page.digest.as_ref().map(made);
    quote! {
        impl ::denbun::Page for #request {
            const PAGE: &'static ::denbun::page::PageInfo = &#info;
            #digest
        }
    }
}

fn info(page: &ir::Page) -> TokenStream {
    let ir::Page { name, label, methods, address, modes, effect, hand_back, .. } = page;
    let (kind, text) = (&address.kind, &address.text);
    let (resolve, digest) = (operation::resolve(page.resolve.as_ref()), digest(page.digest.as_ref()));
    let hand_back = match hand_back {
        Some(hand_back) => quote!(Some(<#hand_back as ::denbun::HandBack>::HAND_BACK)),
        None => quote!(None),
    };
    quote! {
        ::denbun::page::PageInfo {
            name: #name,
            label: #label,
            methods: &[#(::denbun::operation::Method::#methods),*],
            address: ::denbun::page::Address::#kind(#text),
            hosts: super::HOSTS,
            modes: #modes,
            effect: ::denbun::operation::Effect::#effect,
            resolve: #resolve,
            hand_back: #hand_back,
            digest: #digest,
            request: <Self as ::denbun::Message>::SCHEMA,
        }
    }
}

/// What is known of a digest, of type `Option<&DigestInfo>`.
pub(super) fn digest(digest: Option<&ir::Digest>) -> TokenStream {
    let Some(ir::Digest { name, key, length, .. }) = digest else { return quote!(None) };
    let length = Literal::u32_unsuffixed(*length);
    quote!(Some(&::denbun::page::DigestInfo { field: #name, key: #key, length: #length }))
}

fn made(digest: &ir::Digest) -> TokenStream {
    let (field, values) = (&digest.rust, digest_values(digest));
    quote! {
        fn digest_mut(&mut self) -> Option<&mut ::denbun::Digest> {
            Some(&mut self.#field)
        }
        #values
    }
}

/// The values a digest covers, in order.
pub(super) fn digest_values(digest: &ir::Digest) -> TokenStream {
    let values = digest.values.iter().map(|(name, field)| quote!(input.value(#name, &self.#field);));
    quote! {
        fn digest_values(&self, input: &mut ::denbun::page::DigestInput) {
            #(#values)*
        }
    }
}
