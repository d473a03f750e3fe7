//! The impls of a file of several kinds of records: the kinds as data, and each record by its kind.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use super::file::layout;
use super::generics::{self, Parameters};
use super::{debug, in_block};
use crate::parse::records::{Kind, Of, Place, Records, Total};

/// Everything the derive writes for one enum.
pub(crate) fn expand(records: &Records) -> TokenStream {
    let parameters = Parameters::of(&records.generics);
    let owner = parameters.type_of(&records.ident);
    let (info, reads, writes, debug) = (
        info(records, &parameters, &owner),
        read(records, &owner),
        write(records, &parameters, &owner),
        debug::of_cases(records.kinds.iter().map(|kind| &kind.ident), &parameters, &owner),
    );
    in_block(&records.runtime, quote!(#info #reads #writes #debug))
}

fn info(records: &Records, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    let (name, label, layout) = (&records.name, &records.label, layout(&records.layout));
    let spreadsheet = records.layout.spreadsheet;
    let schemas = records.kinds.iter().map(|kind| schema(kind, records));
    let (column, by) = match &records.by {
        Some(by) => {
            let at = &by.at;
            let span =
                at.clone().into_iter().next().map_or_else(proc_macro2::Span::call_site, |token| token.span());
            (quote_spanned!(span=> __p::kinds_column(__KINDS, #at)), quote!(__p::Some(__BY)))
        }
        None => (quote!(0), quote!(__p::None)),
    };
    let kinds = records.kinds.iter().enumerate().map(|(at, kind)| info_of(kind, at, records));
    let (numbers, integers) = (numbers(records), integers(records));
    quote! {
        const __KINDS: &[&__p::Schema<'static>] = &[#(#schemas),*];
        const __BY: usize = #column;
        impl<#(#declared),*> __p::file::Records for #owner #bounds {
            const FILE: &'static __p::file::FileInfo<'static> = &__p::file::FileInfo {
                name: #name,
                label: #label,
                charset: __p::kinds_charset(__KINDS),
                layout: #layout,
                spreadsheet: #spreadsheet,
                by: #by,
                kinds: &[#(#kinds),*],
            };
            #[inline]
            fn kind(&self) -> usize {
                match self { #numbers }
            }
            #integers
        }
    }
}

fn schema(kind: &Kind, records: &Records) -> TokenStream {
    let ty = generics::without_lifetime(&kind.ty, &records.generics);
    quote_spanned!(kind.ty.span()=> __p::record(<#ty as __p::Message>::SCHEMA))
}

fn info_of(kind: &Kind, at: usize, records: &Records) -> TokenStream {
    let tag =
        if records.by.is_some() { quote!(__p::kinds_tag(__KINDS, #at, __BY)) } else { quote!(__p::None) };
    let place = match kind.place {
        Place::First => quote!(First),
        Place::Last => quote!(Last),
        Place::Any => quote!(Any),
    };
    let totals = kind.totals.iter().map(|total| self::total(kind, total, records));
    let name = quote!(__KINDS[#at].name);
    quote! {
        __p::file::RecordKind {
            name: #name,
            schema: __KINDS[#at],
            tag: #tag,
            place: __p::file::Place::#place,
            totals: &[#(#totals),*],
        }
    }
}

fn total(kind: &Kind, total: &Total, records: &Records) -> TokenStream {
    let field = column(kind, &total.field, records);
    let of = match &total.of {
        Of::Count(kinds) => {
            let kinds = kinds.iter().map(|kind| position(kind, records));
            quote!(Count(&[#(#kinds),*]))
        }
        Of::Sum(parts) => {
            let parts = parts.iter().map(|(kind, field)| {
                let at = position(kind, records);
                let field = records.kinds.get(at).map(|kind| column(kind, field, records));
                quote!((#at, #field))
            });
            quote!(Sum(&[#(#parts),*]))
        }
    };
    quote!(__p::file::Total { field: #field, of: __p::file::TotalOf::#of })
}

fn position(kind: &Ident, records: &Records) -> usize {
    records.kinds.iter().take_while(|known| known.ident != *kind).count()
}

/// The column of a Rust field, found when the constant is compiled: a macro does not see the record's struct.
fn column(kind: &Kind, field: &Ident, records: &Records) -> TokenStream {
    let ty = generics::without_lifetime(&kind.ty, &records.generics);
    let name = field.unraw().to_string();
    quote_spanned!(field.span()=> const { __p::column(<#ty as __p::Columns>::NAMES, #name) })
}

fn numbers(records: &Records) -> TokenStream {
    let arms = records.kinds.iter().enumerate().map(|(at, kind)| {
        let ident = &kind.ident;
        quote!(Self::#ident(_) => #at,)
    });
    arms.collect()
}

/// The fields that totals name, each once.
fn named(records: &Records) -> Vec<(&Kind, &Ident)> {
    let mut found: Vec<(&Kind, &Ident)> = Vec::new();
    for kind in &records.kinds {
        for total in &kind.totals {
            found.push((kind, &total.field));
            let Of::Sum(parts) = &total.of else { continue };
            found.extend(
                parts
                    .iter()
                    .filter_map(|(of, field)| Some((records.kinds.get(position(of, records))?, field))),
            );
        }
    }
    let mut seen: Vec<(String, String)> = Vec::new();
    found.retain(|(kind, field)| {
        let name = (kind.ident.to_string(), field.to_string());
        let is_new = !seen.contains(&name);
        seen.extend(is_new.then_some(name));
        is_new
    });
    found
}

fn integers(records: &Records) -> Option<TokenStream> {
    let arms: Vec<TokenStream> = named(records)
        .into_iter()
        .map(|(kind, field)| {
            let (ident, column) = (&kind.ident, column(kind, field, records));
            quote!(Self::#ident(__r) if __f == #column => __p::Value::as_integer(&__r.#field),)
        })
        .collect();
    (!arms.is_empty()).then(|| {
        quote! {
            fn integer(&self, __f: usize) -> __p::Option<i64> {
                match self { #(#arms)* _ => __p::None }
            }
        }
    })
}

fn read(records: &Records, owner: &TokenStream) -> TokenStream {
    let input = generics::input(&records.generics);
    let bounds = &records.generics.where_clause;
    let arms = records.kinds.iter().enumerate().map(|(at, Kind { ident, ty, .. })| {
        quote!(#at => <#ty as __p::Decode<#input>>::take(__d).map(|__m| __m.map(Self::#ident)),)
    });
    quote! {
        impl<#input> __p::file::ReadRecord<#input> for #owner #bounds {
            fn take_record(
                __k: usize,
                __d: &mut __p::Decoder<#input>,
            ) -> __p::Result<__p::Decoded<Self>, __p::DecodeError> {
                match __k {
                    #(#arms)*
                    _ => __p::Result::Err(__d.failed()),
                }
            }
        }
    }
}

fn write(records: &Records, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    let arms = records
        .kinds
        .iter()
        .map(|Kind { ident, ty, .. }| quote!(Self::#ident(__r) => <#ty as __p::Encode>::put(__r, __e),));
    let totals: Vec<TokenStream> = records
        .kinds
        .iter()
        .flat_map(|kind| kind.totals.iter().map(move |total| (kind, &total.field)))
        .map(|(kind, field)| {
            let (ident, column) = (&kind.ident, column(kind, field, records));
            let set = quote_spanned!(field.span()=> __p::set_total(&mut __r.#field, __v));
            quote!(Self::#ident(__r) if __f == #column => #set,)
        })
        .collect();
    let set_total = (!totals.is_empty()).then(|| {
        quote! {
            fn set_total(&mut self, __f: usize, __v: u64) -> bool {
                match self { #(#totals)* _ => false }
            }
        }
    });
    quote! {
        impl<#(#declared),*> __p::file::WriteRecord for #owner #bounds {
            fn put_record(&self, __e: &mut __p::Encoder<'_>) {
                match self { #(#arms)* }
            }
            #set_total
        }
    }
}
