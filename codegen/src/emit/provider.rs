//! A provider's module: as files of a crate, or as one piece for `build.rs` and `provider!`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{
    assumed, docs, errors, family, file, flow, hand_back, message, notification, operation, page, transport,
    union, values,
};
use crate::ir::{self, Implementation};
use crate::print;

/// The provider's own file. `package` is the crate's name in Rust, for the example on the page.
pub(crate) fn module(provider: &ir::Provider, package: &Ident) -> TokenStream {
    let page = docs::inner(&front(provider, Some(package)));
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
    let deny = assumed::deny(&provider.module, &provider.assumed);
    quote!(#page #deny #(#sections)* #(#parts)* #exports #items)
}

/// The file of a section.
pub(crate) fn section(section: &ir::Section) -> TokenStream {
    let page = docs::inner(&section.docs.lines);
    let items = items(&section.items);
    quote!(#page #items)
}

/// The file of a part of a provider, in a crate of this name.
pub(crate) fn part(provider: &ir::Provider, part: &ir::Part, package: &Ident) -> TokenStream {
    let mut lines = part.docs.lines.clone();
    if let Some(sample) = &part.sample {
        lines.extend(example(provider, sample, package));
    }
    let page = docs::inner(&lines);
    let items = part_items(part);
    quote!(#page #items)
}

/// The whole module in one piece.
pub(crate) fn inline(provider: &ir::Provider) -> TokenStream {
    let module = &provider.module;
    let page = docs::inner(&front(provider, None));
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
fn front(provider: &ir::Provider, package: Option<&Ident>) -> Vec<String> {
    let mut lines = provider.docs.lines.clone();
    if let (Some(package), Some(sample)) = (package, &provider.sample) {
        lines.extend(example(provider, sample, package));
    }
    lines
}

fn example(provider: &ir::Provider, sample: &ir::Sample, package: &Ident) -> Vec<String> {
    let mut lines = vec![String::new(), "```".to_owned()];
    lines.extend(print::statements(sample_code(provider, sample, package)));
    lines.push("```".to_owned());
    lines
}

fn sample_code(provider: &ir::Provider, sample: &ir::Sample, package: &Ident) -> TokenStream {
    let (module, request) = (&provider.module, &sample.request);
    let then = match (&sample.page, &sample.wire) {
        (Some(page), _) => sample_page(page),
        (None, Some(wire)) => quote! {
            let mut bytes = Vec::new();
            denbun::encode_into(&request, &mut bytes).expect("the request is valid");
            assert_eq!(bytes, #wire);
        },
        (None, None) => quote!(assert!(request.validate().is_ok());),
    };
    quote! {
        use #package::#module;
        let request = #request;
        #then
    }
}

/// The document or the link that sends the shopper's browser on.
fn sample_page(page: &ir::SamplePage) -> TokenStream {
    let address = page.is_given.then(|| quote!(.address("https://pay.example/the-address-you-were-given")));
    let credentials = page.key.as_ref().map(
        |key| quote!(.credentials(denbun::Credentials::new().with(#key, "a key of at least sixteen bytes"))),
    );
    let shown = if page.is_form {
        quote! {
            let form = denbun::page::form(&request, &target).expect("the request is valid");
            assert!(form.content_type().starts_with("text/html"));
        }
    } else {
        quote! {
            let link = denbun::page::link(&request, &target).expect("the request is valid");
            assert!(link.as_str().starts_with("https://"));
        }
    };
    quote! {
        let target = denbun::Target::live() #address #credentials;
        #shown
    }
}

fn exports(provider: &ir::Provider) -> TokenStream {
    let sections = provider.sections.iter().map(|section| export(&section.module, &names(&section.items)));
    let parts = provider.parts.iter().map(|part| {
        let messages = part.messages.iter().map(|message| message.name.clone());
        let records = match &part.implementation {
            Implementation::File(records) => records.as_ref().map(|records| records.name.clone()),
            Implementation::Family(family) => Some(family.name.clone()),
            Implementation::Operation(_)
            | Implementation::Page(_)
            | Implementation::Notification(_)
            | Implementation::HandBack(_) => None,
        };
        let names: Vec<Ident> = records.into_iter().chain(messages).chain(names(&part.objects)).collect();
        export(&part.module, &names)
    });
    sections.chain(parts).collect()
}

fn names(items: &ir::Items) -> Vec<Ident> {
    let values = items.values.iter().map(|values| &values.name);
    let messages = items.messages.iter().map(|message| &message.name);
    let unions = items.unions.iter().map(|union| &union.name);
    let errors = items.errors.iter().map(|_| Ident::new("ERRORS", Span::call_site()));
    let blocks = items.blocks.iter().map(|_| Ident::new("errors_in", Span::call_site()));
    values.chain(messages).chain(unions).cloned().chain(errors).chain(blocks).collect()
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
    let (assumed, items) = (assumed::assumed(&provider.assumed), items(&provider.items));
    let constants = provider.constants.iter().map(constant);
    quote!(#hosts #assumed #transport #(#constants)* #items)
}

fn constant(constant: &ir::Constant) -> TokenStream {
    let ir::Constant { docs, name, ty, value } = constant;
    let docs = docs.iter().map(|line| format!(" {line}"));
    quote!(#(#[doc = #docs])* pub const #name: #ty = #value;)
}

fn items(items: &ir::Items) -> TokenStream {
    let values = items.values.iter().map(values::values);
    let messages = items.messages.iter().map(message::message);
    let unions = items.unions.iter().map(union::union);
    let errors = items.errors.as_deref().map(errors::errors);
    let blocks = items.blocks.map(errors::blocks);
    let flows = items.flows.iter().map(flow::flow);
    quote!(#(#values)* #(#messages)* #(#unions)* #(#flows)* #errors #blocks)
}

fn part_items(part: &ir::Part) -> TokenStream {
    let messages = part.messages.iter().map(message::message);
    let objects = items(&part.objects);
    let implementation = match &part.implementation {
        Implementation::Operation(given) => operation::operation(given),
        Implementation::Page(given) => page::page(given),
        Implementation::Notification(given) => notification::notification(given),
        Implementation::Family(given) => family::family(given),
        Implementation::HandBack(given) => hand_back::hand_back(given),
        // The enum comes first: it says what the records are.
        Implementation::File(given) => {
            let records = given.as_deref().map(file::records);
            return quote!(#records #(#messages)* #objects);
        }
    };
    quote!(#(#messages)* #implementation #objects)
}
