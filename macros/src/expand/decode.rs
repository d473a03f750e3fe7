//! `take`: every field is taken before any is missed, so that all violations are found.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Index, Type};

use crate::parse::field::Field;
use crate::parse::message::{Message, Wire};
use crate::parse::rest::Rest;
use crate::parse::ty;

/// The `Decode` impl. A borrowing message borrows from the bytes.
pub(crate) fn expand(message: &Message, owner: &TokenStream) -> TokenStream {
    let input = message.lifetime().unwrap_or_else(|| quote!('__a));
    let Taken { takes, held, found } =
        if message.wire == Wire::Json { slots(message) } else { locals(message) };
    // The rest is what the fields have left.
    let rest = message.rest.as_ref().map(|(_, rest)| take_rest(rest, message.wire));
    let rest_part = message.rest.iter().map(|(_, rest)| &rest.ident).map(|ident| quote!(#ident: __r));
    let parts = message.fields.iter().enumerate().map(|(index, Field { ident, .. })| {
        let local = local(index);
        quote!(#ident: #local)
    });
    let parts = parts.chain(rest_part);
    let rules = message.rules.as_ref().map_or_else(|| quote!(|_, _| {}), ToTokens::to_token_stream);
    // All or nothing at once: a `?` for each would drop all others in its own way.
    let needed = message.fields.iter().any(|field| field.optional().is_none());
    let failed = needed.then(|| quote!(__t => __p::failed(__t, __d),));
    let bounds = &message.generics.where_clause;
    quote! {
        impl<#input> __p::Decode<#input> for #owner #bounds {
            #[inline]
            fn take(__d: &mut __p::Decoder<#input>) -> __p::Result<__p::Decoded<Self>, __p::DecodeError> {
                use __p::NotTaken as _;
                #takes
                #rest
                match #held {
                    #found => __d.decoded(Self { #(#parts),* }, #rules),
                    #failed
                }
            }
        }
    }
}

/// How the fields are taken, what then holds those that are needed, and the pattern of a message that has them all.
struct Taken {
    takes: TokenStream,
    held: TokenStream,
    found: TokenStream,
}

/// A variable for each field: the quickest, and much to compile, since each call says how to drop those before it.
fn locals(message: &Message) -> Taken {
    let fields = || message.fields.iter().enumerate();
    let takes = fields().map(|(index, field)| {
        let (local, (take, ty)) = (local(index), take(field, message.wire));
        quote!(let #local = __p::taking::<#ty>().#take(&__FIELDS[#index], __d);)
    });
    let needed: Vec<Ident> =
        fields().filter(|(_, field)| field.optional().is_none()).map(|(index, _)| local(index)).collect();
    Taken {
        takes: quote!(#(#takes)*),
        held: quote!((#(#needed,)*)),
        found: quote!((#(__p::Some(#needed),)*)),
    }
}

/// One tuple for all fields, filled by functions that are compiled once for each type.
fn slots(message: &Message) -> Taken {
    let fields = || message.fields.iter().enumerate();
    let nothing = fields().map(|_| quote!(__p::None));
    let takes = fields().map(|(index, field)| {
        let ((take, ty), at) = (take(field, message.wire), Index::from(index));
        quote!(__p::taking::<#ty>().#take(&mut __t.#at, &__FIELDS[#index], __d);)
    });
    let found = fields().map(|(index, field)| {
        let local = local(index);
        if field.optional().is_some() { quote!(#local) } else { quote!(__p::Some(#local)) }
    });
    Taken {
        takes: quote!(let mut __t = (#(#nothing,)*); #(#takes)*),
        // Moved as a whole before it is taken apart, it is dropped as a whole by whatever fails before.
        held: quote!({ __t }),
        found: quote!((#(#found,)*)),
    }
}

/// The function that takes a field, and for which type.
fn take(field: &Field, wire: Wire) -> (TokenStream, &Type) {
    match (field.optional(), wire) {
        (Some(ty), Wire::Json) => (quote!(take_optional_member), ty),
        (None, Wire::Json) => (quote!(take_member), &field.ty),
        (Some(ty), _) => (quote!(take_optional), ty),
        (None, _) => (quote!(take), &field.ty),
    }
}

/// Named by number, because a field's name may be a constant's.
fn local(index: usize) -> Ident {
    format_ident!("__{index}")
}

fn take_rest(rest: &Rest, wire: Wire) -> TokenStream {
    match wire {
        // What has no rest was refused where it was read.
        Wire::Form | Wire::Query | Wire::Json | Wire::Headers | Wire::None => {
            quote!(let __r = __d.rest_pairs(&__REST);)
        }
        Wire::CsvLine => {
            let missing = ty::optional(&rest.ty).is_none().then(|| quote!(.unwrap_or_default()));
            quote!(let __r = __d.rest_text(&__REST).map(__p::Into::into) #missing;)
        }
    }
}
