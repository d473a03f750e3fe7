//! `take`: every field is taken before any is missed, so that all violations are found.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Index, Type};

use super::generics;
use crate::parse::field::Field;
use crate::parse::message::{Message, Wire};
use crate::parse::ty;

/// The `Decode` impl. A borrowing message borrows from the bytes.
pub(crate) fn expand(message: &Message, owner: &TokenStream) -> TokenStream {
    let input = generics::input(&message.generics);
    let rest_part = message.rest.iter().map(|(_, rest)| &rest.ident).map(|ident| quote!(#ident: __r));
    let parts = message.fields.iter().enumerate().map(|(index, Field { ident, .. })| {
        let local = local(index);
        quote!(#ident: #local)
    });
    let parts = parts.chain(rest_part);
    let built = quote!(Self { #(#parts),* });
    let body = match message.wire {
        Wire::Json => from_slots(message, &built),
        _ => from_locals(message, &built),
    };
    let concludes = (message.wire == Wire::Json).then(|| {
        quote!(
            const CONCLUDES: bool = true;
        )
    });
    let bounds = &message.generics.where_clause;
    quote! {
        impl<#input> __p::Decode<#input> for #owner #bounds {
            #[inline]
            fn take(__d: &mut __p::Decoder<#input>) -> __p::Result<__p::Decoded<Self>, __p::DecodeError> {
                use __p::NotTaken as _;
                #body
            }
            #concludes
        }
    }
}

/// Whether a message can lack what it is built from.
fn has_needed(message: &Message) -> bool {
    message.fields.iter().any(|field| field.optional().is_none())
}

/// A variable for each field: the quickest, and much to compile, since each call says how to drop those before it.
fn from_locals(message: &Message, built: &TokenStream) -> TokenStream {
    let fields = || message.fields.iter().enumerate();
    let takes = fields().map(|(index, field)| {
        let (local, (take, ty)) = (local(index), take(field, message.wire));
        quote!(let #local = <__p::Taking<'_, #ty>>::#take(&__FIELDS[#index], __d);)
    });
    let rest = rest(message).map(|rest| quote!(let __r = #rest;));
    let needed: Vec<Ident> =
        fields().filter(|(_, field)| field.optional().is_none()).map(|(index, _)| local(index)).collect();
    let rules = message.rules.as_ref().map_or_else(|| quote!(|_, _| {}), ToTokens::to_token_stream);
    // All or nothing at once: a `?` for each would drop all others in its own way.
    let failed = has_needed(message).then(|| quote!(__t => __p::failed(__t, __d),));
    quote! {
        #(#takes)*
        #rest
        match (#(#needed,)*) {
            (#(__p::Some(#needed),)*) => __d.decoded(#built, #rules),
            #failed
        }
    }
}

/// One tuple for all fields, filled by functions that are compiled once for each type. All else is known before the
/// message is built, so that nothing says how to drop it.
fn from_slots(message: &Message, built: &TokenStream) -> TokenStream {
    let fields = || message.fields.iter().enumerate();
    let nothing = fields().map(|_| quote!(__p::None));
    let takes = fields().map(|(index, field)| {
        let ((take, ty), at) = (take(field, message.wire), Index::from(index));
        quote!(<__p::Taking<'_, #ty>>::#take(&mut __t.#at, &__FIELDS[#index], __d);)
    });
    let found = fields().map(|(index, field)| {
        let local = local(index);
        if field.optional().is_some() { quote!(#local) } else { quote!(__p::Some(#local)) }
    });
    let rest = rest(message).map(|rest| quote!(__r = #rest;));
    let rest_place = rest.as_ref().map(|_| quote!(let mut __r;));
    let rules = message
        .rules
        .as_ref()
        .map(|rules| quote!(#rules(&__m.message, &mut __p::Check::new(&__SCHEMA, &mut __m.violations));));
    let decoded = quote!(__p::Decoded { message: #built, violations: __c.violations, unknown: __c.unknown });
    let decoded = match rules {
        Some(rules) => quote!({ let mut __m = #decoded; #rules __p::Result::Ok(__m) }),
        None => quote!(__p::Result::Ok(#decoded)),
    };
    let failed = has_needed(message).then(|| quote!(__t => __p::Result::Err(__p::unbuilt(__t, __c)),));
    quote! {
        let mut __t = (#(#nothing,)*);
        #rest_place
        let mut __c = __p::unconcluded();
        while {
            #(#takes)*
            #rest
            __d.conclude(&mut __c)
        } {}
        // Moved as a whole before it is taken apart, it is dropped as a whole by whatever fails before.
        match { __t } {
            (#(#found,)*) => #decoded,
            #failed
        }
    }
}

/// The function that takes a field, and for which type.
fn take(field: &Field, wire: Wire) -> (TokenStream, &Type) {
    if let Some(ty) = field.repeated() {
        let some = field.optional().is_some();
        return (if some { quote!(take_some_numbered) } else { quote!(take_numbered) }, ty);
    }
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

/// What the fields have left.
fn rest(message: &Message) -> Option<TokenStream> {
    let (_, rest) = message.rest.as_ref()?;
    Some(match message.wire {
        // What has no rest was refused where it was read.
        Wire::Form | Wire::Query | Wire::Csv | Wire::Json | Wire::Headers | Wire::None => {
            quote!(__d.rest_pairs(&__REST))
        }
        Wire::CsvLine => {
            let missing = ty::optional(&rest.ty).is_none().then(|| quote!(.unwrap_or_default()));
            quote!(__d.rest_text(&__REST).map(__p::Into::into) #missing)
        }
    })
}
