//! A message as the value of a field: an object in JSON, or a record under numbered keys.

use proc_macro2::TokenStream;
use quote::quote;

use super::generics::{self, Parameters};
use crate::parse::message::Message;

/// The `Value` impl, and `Take` if the message is read.
pub(crate) fn expand(message: &Message, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    let put = match (message.encode, message.repeat) {
        (true, false) => quote!(__p::put_object(self, __f, __e)),
        (false, false) => quote!(__p::put_unwritable(__f, __e)),
        (true, true) => quote!(__p::put_record(self, __f, __e)),
        (false, true) => quote!(__p::put_unwritable_record(__f, __e)),
    };
    let take = message.decode.then(|| take(message, owner));
    quote! {
        impl<#(#declared),*> __p::Value for #owner #bounds {
            const KIND: __p::Kind = __p::Kind::Object;
            const PART: __p::Part<'static> = __p::Part::Object(&__SCHEMA);
            #[inline]
            fn put(&self, __f: &__p::Field<'_>, __e: &mut __p::Encoder<'_>) { #put }
            #[inline]
            fn show(&self, _: &__p::Field<'_>, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                __p::Debug::fmt(self, __f)
            }
        }
        #take
    }
}

fn take(message: &Message, owner: &TokenStream) -> TokenStream {
    let input = generics::input(&message.generics);
    let bounds = &message.generics.where_clause;
    let read = match message.repeat {
        false => quote!(__p::read_object(__f, __r, __d)),
        true => quote!(__p::read_no_record(__f, __r, __d)),
    };
    let repeat = message.repeat.then(|| {
        quote! {
            fn read_repeat(__f: &__p::Field<'_>, __d: &mut __p::Decoder<#input>) -> __p::Option<Self> {
                __p::read_record(__f, __d)
            }
        }
    });
    quote! {
        impl<#input> __p::Take<#input> for #owner #bounds {
            const BLANK: Self = __p::blank_of::<Self>();
            #[inline]
            fn read(
                __f: &__p::Field<'_>,
                __r: __p::Raw<#input>,
                __d: &mut __p::Decoder<#input>,
            ) -> __p::Option<Self> {
                #read
            }
            #repeat
        }
    }
}
