//! A provider's module: as files of a crate, or as one piece for `build.rs` and `provider!`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{
    assumed, docs, errors, family, file, flow, hand_back, message, notification, operation, page, transport,
    union, values,
};
use crate::ir::{self, Implementation};
use crate::print;

/// The provider's own file; `shown` are its other files. `package` is the crate's name in Rust, for the example on the
/// page.
pub(crate) fn module(front: &ir::Front, shown: &[ir::Shown], package: &Ident) -> TokenStream {
    let page = docs::inner(&page(front, Some(package)));
    let modules = shown.iter().map(|file| {
        let (module, aliases, gate) =
            (ident(&file.module), docs::named(&file.aliases), docs::gate(file.is_gated));
        quote!(#aliases #gate pub mod #module;)
    });
    let inline = quote!(#[doc(inline)]);
    let exports = shown.iter().map(|shown| export(shown, &inline));
    let items = own_items(front);
    let deny = assumed::deny(&front.module, &front.assumed);
    let card_data = docs::gated(&front.card_docs.gated);
    quote!(#page #card_data #deny #(#modules)* #(#exports)* #items)
}

/// What is shown of a section: in the provider's file, or in the one that shows its like.
pub(crate) fn of_section(section: &ir::Section) -> ir::Shown {
    let flows = section.items.flows.iter().map(|flow| flow.ty.to_string());
    let flows = flows.filter(|_| section.within.is_some());
    ir::Shown {
        module: section.module.to_string(),
        aliases: Vec::new(),
        names: names(&section.items).into_iter().chain(flows).collect(),
        is_gated: section.is_gated,
    }
}

/// What the provider's file shows of what another shows.
pub(crate) fn of_index(index: &ir::Index, shown: &[ir::Shown]) -> ir::Shown {
    let names = shown.iter().filter(|_| index.is_shown).flat_map(|shown| shown.names.iter().cloned());
    ir::Shown { module: index.module.to_string(), names: names.collect(), ..ir::Shown::default() }
}

/// What the provider's file shows of a part.
pub(crate) fn of_part(part: &ir::Part) -> ir::Shown {
    let records = match &part.implementation {
        Implementation::File(records) => records.as_ref().map(|records| &records.name),
        Implementation::Family(family) => Some(&family.name),
        Implementation::Operation(_)
        | Implementation::Page(_)
        | Implementation::Notification(_)
        | Implementation::HandBack(_) => None,
    };
    let messages = part.messages.iter().map(|message| &message.name);
    let own = records.into_iter().chain(messages).map(Ident::to_string);
    ir::Shown {
        module: part.module.to_string(),
        aliases: part.docs.aliases.clone(),
        names: own.chain(names(&part.objects)).collect(),
        is_gated: part.is_gated,
    }
}

/// The file of a section.
pub(crate) fn section(section: &ir::Section) -> TokenStream {
    let page = docs::inner(&section.docs.lines);
    let items = items(&section.items);
    quote!(#page #items)
}

/// A file that shows others: their modules are nobody else's, so each name is there once.
pub(crate) fn index(index: &ir::Index, shown: &[ir::Shown]) -> TokenStream {
    let page = docs::inner(&index.docs.lines);
    let modules = shown.iter().map(|file| ident(&file.module)).map(|module| quote!(mod #module;));
    let exports = shown.iter().map(|file| export(file, &TokenStream::new()));
    quote!(#page #(#modules)* #(#exports)*)
}

/// The file of a part of a provider, in a crate of this name.
pub(crate) fn part(module: &str, part: &ir::Part, package: &Ident) -> TokenStream {
    let mut lines = part.docs.lines.clone();
    if let Some(sample) = &part.sample {
        lines.extend(example(&ident(module), sample, package));
    }
    let page = docs::inner(&lines);
    let items = part_items(part);
    quote!(#page #items)
}

/// The whole module in one piece.
pub(crate) fn inline(provider: &ir::Provider) -> TokenStream {
    let ir::Provider { front, sections, parts, left_out } = provider;
    let module = &front.module;
    let page = docs::inner(&page(front, None));
    let shown = sections.iter().map(of_section).chain(parts.iter().map(of_part));
    let inline = quote!(#[doc(inline)]);
    let exports: TokenStream = shown.map(|shown| export(&shown, &inline)).collect();
    let parts = parts.iter().map(|part| {
        let (module, aliases) = (&part.module, docs::aliases(&part.docs));
        let (page, items) = (docs::inner(&part.docs.lines), part_items(part));
        quote!(#aliases pub mod #module { #page #items })
    });
    let sections = sections.iter().map(|section| {
        let (module, page) = (&section.module, docs::inner(&section.docs.lines));
        let items = items(&section.items);
        quote!(pub mod #module { #page #items })
    });
    let items = own_items(front);
    let left_out = left_out.iter().map(self::left_out);
    let aliases = docs::aliases(&front.docs);
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
            #(#left_out)*
        }
    }
}

/// Costs nothing: the compiler only keeps in mind that it was there.
fn left_out(shown: &ir::Shown) -> TokenStream {
    let module = ident(&shown.module);
    let export = export(shown, &quote!(#[cfg(false)]));
    quote!(#[cfg(false)] pub mod #module {} #export)
}

/// The page's lines. The example is compiled as a test, which needs the name of the crate it stands in.
fn page(front: &ir::Front, package: Option<&Ident>) -> Vec<String> {
    let mut lines = front.docs.lines.clone();
    if let (Some(package), Some(sample)) = (package, &front.sample) {
        lines.extend(example(&front.module, sample, package));
    }
    lines.extend(front.card_docs.always.iter().cloned());
    lines
}

fn example(module: &Ident, sample: &ir::Sample, package: &Ident) -> Vec<String> {
    let mut lines = vec![String::new(), "```".to_owned()];
    lines.extend(print::statements(sample_code(module, sample, package)));
    lines.push("```".to_owned());
    lines
}

fn sample_code(module: &Ident, sample: &ir::Sample, package: &Ident) -> TokenStream {
    let request = &sample.request;
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

fn names(items: &ir::Items) -> Vec<String> {
    let values = items.values.iter().map(|values| &values.name);
    let messages = items.messages.iter().map(|message| &message.name);
    let unions = items.unions.iter().map(|union| &union.name);
    let errors = items.errors.iter().map(|_| "ERRORS".to_owned());
    let blocks = items.blocks.iter().map(|_| "errors_in".to_owned());
    let types = values.chain(messages).chain(unions).map(Ident::to_string);
    types.chain(errors).chain(blocks).collect()
}

/// An identifier that was written as text, raw or not.
pub(super) fn ident(text: &str) -> Ident {
    match text.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(text, Span::call_site()),
    }
}

fn export(shown: &ir::Shown, inline: &TokenStream) -> TokenStream {
    let module = ident(&shown.module);
    let names: Vec<Ident> = shown.names.iter().map(|name| ident(name)).collect();
    let gate = docs::gate(shown.is_gated);
    match names.as_slice() {
        [] => TokenStream::new(),
        [one] => quote!(#gate #inline pub use self::#module::#one;),
        many => quote!(#gate #inline pub use self::#module::{#(#many),*};),
    }
}

fn own_items(front: &ir::Front) -> TokenStream {
    let (hosts, transport) = (errors::hosts(&front.hosts), transport::transport(&front.transport));
    let (assumed, items) = (assumed::assumed(&front.assumed), items(&front.items));
    let constants = front.constants.iter().map(constant);
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
