//! What is written when the attributes are wrong: the same names with empty bodies, so that no second error follows
//! from the first wherever the type is used. None of it ever runs, because the crate does not compile.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields};

use super::builder::{Kind, Plan, Slot};
use super::generics::Parameters;
use super::{in_block, visibility};
use crate::parse::{runtime_path, ty};

/// Stands in for the impls of `Message`.
pub(crate) fn message(input: &DeriveInput) -> TokenStream {
    let runtime = runtime_path(input, "message");
    let plan = Plan {
        vis: visibility(&input.vis),
        ident: &input.ident,
        generics: &input.generics,
        runtime: &runtime,
        slots: slots(&input.data),
        made: quote!(__p::never((self.set, __v))),
    };
    let parameters = Parameters::of(&input.generics);
    let impls = message_impls(input, &parameters);
    let (type_, functions) = (plan.type_(), plan.functions());
    let block = in_block(&runtime, quote!(#impls #functions));
    quote!(#type_ #block)
}

fn slots(data: &Data) -> Vec<Slot<'_>> {
    let Data::Struct(data) = data else { return Vec::new() };
    let Fields::Named(fields) = &data.fields else { return Vec::new() };
    let fields = fields.named.iter().filter(|field| {
        !ty::last_name(&field.ty).is_some_and(|name| ["Digest", "Fixed", "Tag"].contains(&name.as_str()))
    });
    fields
        .filter_map(|field| {
            let (kind, ty) = match ty::optional(&field.ty) {
                Some(inner) => (Kind::Optional, inner),
                None => (Kind::Filled, &field.ty),
            };
            Some(Slot { ident: field.ident.as_ref()?, ty, doc: String::new(), label: "", kind })
        })
        .collect()
}

fn message_impls(input: &DeriveInput, parameters: &Parameters) -> TokenStream {
    let Parameters { declared, bounds, .. } = parameters;
    let owner = parameters.type_of(&input.ident);
    let vis = visibility(&input.vis);
    let schema = quote!(__p::Schema {
        name: "",
        label: "",
        wire: __p::Wire::Form,
        charset: __p::Charset::Utf8,
        fields: &[],
        rest: __p::None,
        groups: &[],
    });
    let debug = debug(parameters, &owner);
    // In other formats than JSON a message is no part of another, which the compiler finds when this is mended.
    let known = quote! {
        const KIND: __p::Kind = __p::Kind::Object;
        const PART: __p::Part<'static> = __p::Part::Object(<Self as __p::Message>::SCHEMA);
    };
    let part = part(parameters, &owner, &known);
    quote! {
        impl<#(#declared),*> __p::Message for #owner #bounds {
            const SCHEMA: &'static __p::Schema<'static> = &#schema;
        }
        impl<#(#declared),*> __p::Encode for #owner #bounds {
            fn put(&self, __e: &mut __p::Encoder<'_>) { __p::never((self, __e)) }
        }
        impl<'__a, #(#declared),*> __p::Decode<'__a> for #owner #bounds {
            fn take(__d: &mut __p::Decoder<'__a>) -> __p::Result<__p::Decoded<Self>, __p::DecodeError> { __p::never(__d) }
        }
        #debug
        #part
        impl<#(#declared),*> #owner #bounds {
            #vis fn validate(&self) -> __p::Result<(), __p::Violations> { __p::never(self) }
        }
        impl<#(#declared),*> __p::Columns for #owner #bounds {
            const NAMES: &'static [&'static str] = &[];
        }
        impl<#(#declared),*> __p::file::Records for #owner #bounds {
            const FILE: &'static __p::file::FileInfo<'static> = __p::NO_FILE;
        }
    }
}

/// Stands in for the impls of `Values`.
pub(crate) fn values(input: &DeriveInput) -> TokenStream {
    let parameters = Parameters::of(&input.generics);
    let Parameters { declared, bounds, .. } = &parameters;
    let owner = parameters.type_of(&input.ident);
    let value =
        if is_list(&input.data) { listed(&parameters, &owner) } else { unlisted(&parameters, &owner) };
    in_block(
        &runtime_path(input, "values"),
        quote! {
            #value
            impl<#(#declared),*> __p::Display for #owner #bounds {
                fn fmt(&self, __f: &mut __p::Formatter<'_>) -> __p::FmtResult { __p::never((self, __f)) }
            }
            impl<#(#declared),*> __p::FromStr for #owner #bounds {
                type Err = __p::Unlisted;
                fn from_str(__t: &str) -> __p::Result<Self, __p::Unlisted> { __p::never(__t) }
            }
            impl<#(#declared),*> __p::TryFrom<&str> for #owner #bounds {
                type Error = __p::Unlisted;
                fn try_from(__t: &str) -> __p::Result<Self, __p::Unlisted> { __p::never(__t) }
            }
        },
    )
}

fn is_list(data: &Data) -> bool {
    matches!(data, Data::Enum(data) if data.variants.iter().all(|variant| matches!(variant.fields, Fields::Unit)))
}

fn listed(parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let Parameters { declared, bounds, .. } = parameters;
    quote! {
        impl<#(#declared),*> __p::Values for #owner #bounds {
            const LISTED: &'static [__p::Listed<'static>] = &[];
            const BLANK: Self = __p::no_blank();
            fn as_str(self) -> &'static str { __p::never(self) }
            fn from_wire(__t: &str) -> __p::Option<Self> { __p::never(__t) }
        }
    }
}

/// Only what is `Copy` can be listed; everything else becomes a value of its own.
fn unlisted(parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    part(
        parameters,
        owner,
        &quote!(
            const KIND: __p::Kind = __p::Kind::Choice;
        ),
    )
}

/// Stands in for the impls of `Union`.
pub(crate) fn union(input: &DeriveInput) -> TokenStream {
    let parameters = Parameters::of(&input.generics);
    let Parameters { declared, bounds, .. } = &parameters;
    let owner = parameters.type_of(&input.ident);
    let known = quote! {
        const KIND: __p::Kind = __p::Kind::Union;
        const PART: __p::Part<'static> = __p::Part::Union { by: "", cases: &[] };
    };
    let (value, debug) = (part(&parameters, &owner, &known), debug(&parameters, &owner));
    in_block(
        &runtime_path(input, "union"),
        quote! {
            #value
            #debug
            impl<#(#declared),*> __p::Union for #owner #bounds {
                const BY: &'static str = "";
                const CASES: &'static [__p::Case<'static>] = &[];
                fn tag(&self) -> &str { __p::never(self) }
            }
        },
    )
}

fn debug(parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let Parameters { declared, bounds, .. } = parameters;
    quote! {
        impl<#(#declared),*> __p::Debug for #owner #bounds {
            fn fmt(&self, __f: &mut __p::Formatter<'_>) -> __p::FmtResult { __p::never((self, __f)) }
        }
    }
}

/// The impls of what can be a field.
fn part(parameters: &Parameters, owner: &TokenStream, known: &TokenStream) -> TokenStream {
    let Parameters { declared, bounds, .. } = parameters;
    quote! {
        impl<#(#declared),*> __p::Value for #owner #bounds {
            #known
            fn put(&self, _: &__p::Field<'_>, __e: &mut __p::Encoder<'_>) { __p::never((self, __e)) }
            fn show(&self, _: &__p::Field<'_>, __f: &mut __p::Formatter<'_>) -> __p::FmtResult {
                __p::never((self, __f))
            }
        }
        impl<'__a, #(#declared),*> __p::Take<'__a> for #owner #bounds {
            const BLANK: Self = __p::no_blank();
            fn read(
                _: &__p::Field<'_>,
                _: __p::Raw<'__a>,
                __d: &mut __p::Decoder<'__a>,
            ) -> __p::Option<Self> {
                __p::never(__d)
            }
        }
    }
}

/// Stands in for the impls of `Records`.
pub(crate) fn records(input: &DeriveInput) -> TokenStream {
    let parameters = Parameters::of(&input.generics);
    let Parameters { declared, bounds, .. } = &parameters;
    let owner = parameters.type_of(&input.ident);
    let debug = debug(&parameters, &owner);
    in_block(
        &runtime_path(input, "file"),
        quote! {
            #debug
            impl<#(#declared),*> __p::file::Records for #owner #bounds {
                const FILE: &'static __p::file::FileInfo<'static> = __p::NO_FILE;
            }
            impl<'__a, #(#declared),*> __p::file::ReadRecord<'__a> for #owner #bounds {
                fn take_record(
                    _: usize,
                    __d: &mut __p::Decoder<'__a>,
                ) -> __p::Result<__p::Decoded<Self>, __p::DecodeError> {
                    __p::never(__d)
                }
            }
            impl<#(#declared),*> __p::file::WriteRecord for #owner #bounds {
                fn put_record(&self, __e: &mut __p::Encoder<'_>) { __p::never((self, __e)) }
            }
        },
    )
}
