//! The impls of a union: its cases as data, the case's object out, and in by the tag beside it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::generics::{self, Parameters};
use super::{debug, in_block};
use crate::parse::union::{Case, Union};

/// Everything the derive writes for one enum.
pub(crate) fn expand(union: &Union) -> TokenStream {
    let parameters = Parameters::of(&union.generics);
    let owner = parameters.type_of(&union.ident);
    let (data, value, debug) = (
        data(union, &parameters, &owner),
        value(union, &parameters, &owner),
        debug::of_cases(union.cases.iter().map(|case| &case.ident).chain(&union.other), &parameters, &owner),
    );
    let take = union.decode.then(|| take(union, &owner));
    in_block(&union.runtime, quote!(#data #value #take #debug))
}

fn data(union: &Union, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let (declared, bounds, by) = (&parameters.declared, &parameters.bounds, &union.by);
    let cases = union.cases.iter().map(|Case { tags, label, ty, .. }| {
        let object = quote_spanned!(ty.span()=> __p::object(<#ty as __p::Value>::PART));
        quote!(__p::Case { tags: &[#(#tags),*], label: #label, schema: #object })
    });
    let tags = union.cases.iter().map(|Case { ident, tags, .. }| {
        let first = tags.first();
        quote!(Self::#ident(_) => #first)
    });
    // What no case names has kept its tag to itself.
    let other = union.other.as_ref().map(|ident| quote!(Self::#ident(_) => ""));
    let tags = tags.chain(other);
    quote! {
        impl<#(#declared),*> __p::Union for #owner #bounds {
            const BY: &'static str = #by;
            const CASES: &'static [__p::Case<'static>] = &[#(#cases),*];
            fn tag(&self) -> &str {
                match self { #(#tags),* }
            }
        }
    }
}

fn value(union: &Union, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    let put = if union.encode { put(union) } else { quote!(__p::put_unwritable(__f, __e)) };
    quote! {
        impl<#(#declared),*> __p::Value for #owner #bounds {
            const KIND: __p::Kind = __p::Kind::Union;
            const PART: __p::Part<'static> = __p::Part::Union {
                by: <Self as __p::Union>::BY,
                cases: <Self as __p::Union>::CASES,
            };
            #[inline]
            fn put(&self, __f: &__p::Field<'_>, __e: &mut __p::Encoder<'_>) { #put }
            #[inline]
            fn show(&self, _: &__p::Field<'_>, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                __p::Debug::fmt(self, __f)
            }
        }
    }
}

fn put(union: &Union) -> TokenStream {
    let (idents, types): (Vec<_>, Vec<_>) = union.cases.iter().map(|case| (&case.ident, &case.ty)).unzip();
    let other = union.other.iter();
    quote! {
        match self {
            #(Self::#idents(__v) => <#types as __p::Value>::put(__v, __f, __e),)*
            #(Self::#other(__v) => __p::put_other(__v, __f, __e),)*
        }
    }
}

fn take(union: &Union, owner: &TokenStream) -> TokenStream {
    let input = generics::input(&union.generics);
    let bounds = &union.generics.where_clause;
    let reads = union.cases.iter().map(|Case { ident, ty, tags, .. }| {
        quote!(__p::Some(#(#tags)|*) => <#ty as __p::Take<#input>>::read(__f, __r, __d).map(Self::#ident))
    });
    let has_other = union.other.is_some();
    let other = union
        .other
        .as_ref()
        .map(|ident| quote!(.or_else(|| __p::read_other(__f, __r, __d).map(Self::#ident))));
    // A union has at least one case.
    let blank = union.cases.iter().take(1).map(
        |Case { ident, ty, .. }| quote!(const BLANK: Self = Self::#ident(<#ty as __p::Take<#input>>::BLANK);),
    );
    quote! {
        impl<#input> __p::Take<#input> for #owner #bounds {
            #(#blank)*
            #[inline]
            fn read(
                __f: &__p::Field<'_>,
                __r: __p::Raw<#input>,
                __d: &mut __p::Decoder<#input>,
            ) -> __p::Option<Self> {
                let __t = __d.sibling(<Self as __p::Union>::BY);
                match __t.as_deref() {
                    #(#reads,)*
                    __t => {
                        __d.untagged(__f, <Self as __p::Union>::BY, __t, #has_other);
                        __p::None
                    }
                }
                #other
            }
        }
    }
}
