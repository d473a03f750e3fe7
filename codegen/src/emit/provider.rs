//! A provider's module: as files of a crate, or as one piece for `build.rs` and `provider!`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{docs, errors, message, notification, operation, transport, union, values};
use crate::ir::{self, Implementation};
use crate::print;

/// The provider's own file. `package` is the crate's name in Rust, for the example on the page.
pub(crate) fn module(provider: &ir::Provider, package: &Ident) -> TokenStream {
    let page = docs::inner(&page(provider, Some(package)));
    let parts = provider.parts.iter().map(|part| {
        let module = &part.module;
        let aliases = docs::aliases(&part.docs);
        quote!(#aliases pub mod #module;)
    });
    let sections = provider.sections.iter().map(|section| {
        let module = &section.module;
        quote!(pub mod #module;)
    });
    let (exports, items) = (exports(provider), own_items(provider));
    quote!(#page #(#sections)* #(#parts)* #exports #items)
}

/// The file of a section.
pub(crate) fn section(section: &ir::Section) -> TokenStream {
    let page = docs::inner(&section.docs.lines);
    let items = items(&section.items);
    quote!(#page #items)
}

/// The file of an operation or a notification.
pub(crate) fn part(part: &ir::Part) -> TokenStream {
    let page = docs::inner(&part.docs.lines);
    let items = part_items(part);
    quote!(#page #items)
}

/// The whole module in one piece.
pub(crate) fn inline(provider: &ir::Provider) -> TokenStream {
    let module = &provider.module;
    let page = docs::inner(&page(provider, None));
    let parts = provider.parts.iter().map(|part| {
        let (module, aliases) = (&part.module, docs::aliases(&part.docs));
        let (page, items) = (docs::inner(&part.docs.lines), part_items(part));
        quote!(#aliases pub mod #module { #page #items })
    });
    let sections = provider.sections.iter().map(|section| {
        let (module, page) = (&section.module, docs::inner(&section.docs.lines));
        let items = items(&section.items);
        quote!(pub mod #module { #page #items })
    });
    let (exports, items) = (exports(provider), own_items(provider));
    let aliases = docs::aliases(&provider.docs);
    quote! {
        #aliases
        #[allow(
            clippy::enum_variant_names,
            clippy::large_enum_variant,
            clippy::module_inception,
            dead_code,
            unused_imports
        )]
        pub mod #module {
            #page
            #(#sections)*
            #(#parts)*
            #exports
            #items
        }
    }
}

/// The page's lines. The example is compiled as a test, which needs the name of the crate it stands in.
fn page(provider: &ir::Provider, package: Option<&Ident>) -> Vec<String> {
    let mut lines = provider.docs.lines.clone();
    if let (Some(package), Some(sample)) = (package, &provider.sample) {
        lines.extend([String::new(), "```".to_owned()]);
        lines.extend(print::statements(sample_code(provider, sample, package)));
        lines.push("```".to_owned());
    }
    lines
}

fn sample_code(provider: &ir::Provider, sample: &ir::Sample, package: &Ident) -> TokenStream {
    let (module, request) = (&provider.module, &sample.request);
    let encode = sample.wire.as_ref().map(|wire| {
        quote! {
            let mut bytes = Vec::new();
            denbun::encode_into(&request, &mut bytes).expect("the request is valid");
            assert_eq!(bytes, #wire);
        }
    });
    let encode = encode.unwrap_or_else(|| quote!(assert!(request.validate().is_ok());));
    quote! {
        use #package::#module;
        let request = #request;
        #encode
    }
}

fn exports(provider: &ir::Provider) -> TokenStream {
    let sections = provider.sections.iter().map(|section| export(&section.module, &names(&section.items)));
    let parts = provider.parts.iter().map(|part| {
        let messages = part.messages.iter().map(|message| message.name.clone());
        let names: Vec<Ident> = messages.chain(names(&part.objects)).collect();
        export(&part.module, &names)
    });
    sections.chain(parts).collect()
}

fn names(items: &ir::Items) -> Vec<Ident> {
    let values = items.values.iter().map(|values| &values.name);
    let messages = items.messages.iter().map(|message| &message.name);
    let unions = items.unions.iter().map(|union| &union.name);
    let errors = items.errors.iter().map(|_| Ident::new("ERRORS", Span::call_site()));
    values.chain(messages).chain(unions).cloned().chain(errors).collect()
}

fn export(module: &Ident, names: &[Ident]) -> TokenStream {
    match names {
        [] => TokenStream::new(),
        [one] => quote!(#[doc(inline)] pub use self::#module::#one;),
        many => quote!(#[doc(inline)] pub use self::#module::{#(#many),*};),
    }
}

fn own_items(provider: &ir::Provider) -> TokenStream {
    let (hosts, transport) = (errors::hosts(&provider.hosts), transport::transport(&provider.transport));
    let items = items(&provider.items);
    quote!(#hosts #transport #items)
}

fn items(items: &ir::Items) -> TokenStream {
    let values = items.values.iter().map(values::values);
    let messages = items.messages.iter().map(message::message);
    let unions = items.unions.iter().map(union::union);
    let errors = items.errors.as_deref().map(errors::errors);
    quote!(#(#values)* #(#messages)* #(#unions)* #errors)
}

fn part_items(part: &ir::Part) -> TokenStream {
    let messages = part.messages.iter().map(message::message);
    let objects = items(&part.objects);
    let implementation = match &part.implementation {
        Implementation::Operation(given) => operation::operation(given),
        Implementation::Notification(given) => notification::notification(given),
    };
    quote!(#(#messages)* #implementation #objects)
}
