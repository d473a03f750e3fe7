//! A message in a file: the layout, and what a struct says that is a file by itself.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::generics::Parameters;
use crate::parse::file::{Header, Layout, LineEnd, Quote};
use crate::parse::message::Message;

/// The impls of a message of records: its columns, and the file that has no other kind.
pub(crate) fn expand(message: &Message, parameters: &Parameters, owner: &TokenStream) -> TokenStream {
    let (declared, bounds) = (&parameters.declared, &parameters.bounds);
    let names = message.fields.iter().map(|field| field.ident.unraw().to_string());
    let file = message.file.as_ref().map(|file| {
        let (layout, spreadsheet) = (layout(file), file.spreadsheet.then(|| quote!(.spreadsheet())));
        quote! {
            const __KINDS: &[__p::file::RecordKind<'static>] = &[__p::file::RecordKind::of(&__SCHEMA)];
            impl<#(#declared),*> __p::file::Records for #owner #bounds {
                const FILE: &'static __p::file::FileInfo<'static> =
                    &__p::file::FileInfo::new(__KINDS).layout(#layout)#spreadsheet;
            }
        }
    });
    quote! {
        impl<#(#declared),*> __p::Columns for #owner #bounds {
            const NAMES: &'static [&'static str] = &[#(#names),*];
        }
        #file
    }
}

/// The runtime's layout.
pub(super) fn layout(layout: &Layout) -> TokenStream {
    let Layout { header, line_end, quote, bom, separator, spreadsheet: _ } = layout;
    let header = match header {
        Header::None => quote!(None),
        Header::Names => quote!(Names),
        Header::Labels => quote!(Labels),
    };
    let line_end = match line_end {
        LineEnd::CrLf => quote!(CrLf),
        LineEnd::Lf => quote!(Lf),
    };
    let quote = match quote {
        Quote::Never => quote!(Never),
        Quote::Needed => quote!(Needed),
        Quote::Always => quote!(Always),
    };
    let separator = Literal::byte_character(*separator);
    quote! {
        __p::file::Layout {
            header: __p::file::Header::#header,
            line_end: __p::file::LineEnd::#line_end,
            quote: __p::file::Quote::#quote,
            bom: #bom,
            separator: #separator,
        }
    }
}
