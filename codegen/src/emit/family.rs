//! The enum of a family of notifications, and the trait on it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::ir;

/// The enum and its impl.
pub(super) fn family(family: &ir::Family) -> TokenStream {
    let (docs, name) = (docs::outer(&family.docs), &family.name);
    let variants = family.members.iter().map(variant);
    let implementation = implementation(family);
    quote! {
        #docs
        #[derive(Debug)]
        #[allow(clippy::large_enum_variant)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// None of these, kept as it came.
            Untold(::denbun::notification::Untold),
        }
        #implementation
    }
}

fn variant(member: &ir::Member) -> TokenStream {
    let (docs, name, message) = (docs::outer(&member.docs), &member.name, &member.message);
    quote!(#docs #name(::denbun::Received<super::#message>))
}

fn implementation(family: &ir::Family) -> TokenStream {
    let ir::Family { name, key, label, members, .. } = family;
    let first = members.first().map(|member| {
        let message = &member.message;
        quote!(type First = super::#message;)
    });
    let told_by = members.iter().map(|member| {
        let keys = &member.told_by;
        quote!(&[#(#keys),*])
    });
    let receives = members.iter().enumerate().map(|(at, member)| {
        let (at, name) = (Literal::usize_unsuffixed(at), &member.name);
        quote!(Some(#at) => Self::#name(::denbun::notification::Inbound::receive(incoming, credentials, charset)),)
    });
    let names: Vec<_> = members.iter().map(|member| &member.name).collect();
    quote! {
        impl ::denbun::notification::Family for #name {
            #first
            const FAMILY: &'static ::denbun::notification::FamilyInfo = &::denbun::notification::FamilyInfo {
                name: #key,
                label: #label,
                told_by: &[#(#told_by),*],
            };
            fn receive_from_as(
                incoming: &::denbun::Incoming,
                credentials: &::denbun::Credentials,
                charset: Option<::denbun::Charset>,
            ) -> Self {
                match ::denbun::notification::told::<Self>(incoming, charset) {
                    #(#receives)*
                    _ => Self::Untold(::denbun::notification::Untold::of::<Self>(incoming, credentials, charset)),
                }
            }
            fn raw(&self) -> &::denbun::Body {
                match self {
                    #(Self::#names(received) => &received.raw,)*
                    Self::Untold(untold) => &untold.raw,
                }
            }
            fn sender(&self) -> ::denbun::Sender {
                match self {
                    #(Self::#names(received) => received.sender,)*
                    Self::Untold(untold) => untold.sender,
                }
            }
            fn verdict(&self) -> ::denbun::Verdict {
                match self {
                    #(Self::#names(received) => received.verdict(),)*
                    Self::Untold(_) => ::denbun::Verdict::Unknown,
                }
            }
            fn dedupe_key(&self) -> Option<String> {
                match self {
                    #(Self::#names(received) => received.dedupe_key(),)*
                    Self::Untold(_) => None,
                }
            }
        }
    }
}
