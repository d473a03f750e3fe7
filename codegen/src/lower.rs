//! A checked spec to Rust about to be written: every name, type, attribute and doc line is decided here.
//! `lower` cannot fail; an awkward case met here belongs in `check`.

mod assumed;
mod attribute;
mod date;
mod digest;
mod docs;
mod example;
mod family;
mod field;
mod file;
mod flow;
mod hand_back;
mod home;
mod hosted_page;
mod message;
mod name;
mod notification;
mod operation;
mod page;
mod pages;
mod reading;
mod rule;
mod sample;
mod section;
mod signature;
mod transport;
mod ty;
mod union;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use crate::{ir, model};
use home::{Home, Homes};

/// The module of one provider.
pub(crate) fn lower(spec: &model::Spec) -> ir::Provider {
    let cx = Context::new(spec);
    let (items, mut sections) = section::sections(&cx);
    sections.extend(section::flows(&cx));
    ir::Provider {
        name: spec.provider.clone(),
        module: name::ident(&spec.provider),
        source: spec.path.clone(),
        docs: page::provider(spec),
        sample: sample::sample(&cx),
        hosts: spec.hosts.iter().map(|host| (host.name.clone(), host.url.clone())).collect(),
        transport: transport::transport(&cx),
        constants: signature::constants(spec),
        assumed: assumed::assumed(spec),
        items,
        sections,
        parts: parts(&cx),
        tests: example::tests(&cx),
    }
}

/// The Rust types of all fields, by message and field, as short as their names allow: `Option<Secret<String>>`.
#[cfg(feature = "view")]
pub(crate) fn types(spec: &model::Spec) -> Vec<Vec<String>> {
    let cx = Context::new(spec);
    let spelled = |message: &model::Message, field: &model::Field| {
        let tokens = ty::declared(&cx, field, message.direction, Home::Shared).to_string();
        tokens.replace(":: denbun :: ", "").replace(' ', "").replace(',', ", ")
    };
    let fields =
        |message: &model::Message| message.fields.iter().map(|field| spelled(message, field)).collect();
    spec.messages.iter().map(fields).collect()
}

/// The calls that build the messages of examples: by message, then by example.
pub(crate) fn calls(spec: &model::Spec) -> Vec<Vec<Option<TokenStream>>> {
    example::calls(&Context::new(spec))
}

/// A provider on the page of a crate.
pub(crate) fn entry(spec: &model::Spec) -> ir::Entry {
    ir::Entry {
        name: spec.provider.clone(),
        module: name::ident(&spec.provider),
        label: docs::cell(&docs::text(&spec.label)),
        holds: page::holds(spec),
        sample: sample::sent(&Context::new(spec)),
        docs: page::provider(spec),
        is_large: !spec.unions.is_empty() || spec.files.iter().any(|file| file.records.len() > 1),
    }
}

/// The spec, and where each of its messages goes.
struct Context<'s> {
    spec: &'s model::Spec,
    homes: Homes,
}

impl<'s> Context<'s> {
    fn new(spec: &'s model::Spec) -> Self {
        Context { spec, homes: home::homes(spec) }
    }

    fn messages(&self, home: Home) -> impl Iterator<Item = &'s model::Message> + '_ {
        let all = self.spec.messages.iter().enumerate();
        all.filter(move |(index, _)| self.homes.messages[*index] == home).map(|(_, message)| message)
    }

    /// The type of a message as seen from a module; the provider's module shows all of them.
    fn message(&self, index: usize, from: Home) -> TokenStream {
        self.seen(&self.spec.messages[index].rust, self.homes.messages[index], from)
    }

    /// The type of a union as seen from a module.
    fn union(&self, index: usize, from: Home) -> TokenStream {
        self.seen(&self.spec.unions[index].rust, self.homes.unions[index], from)
    }

    fn seen(&self, rust: &str, home: Home, from: Home) -> TokenStream {
        let name = name::ident(rust);
        match from {
            Home::Tests => {
                let module = name::ident(&self.spec.provider);
                quote!(#module::#name)
            }
            Home::Shared => quote!(#name),
            _ if home == from => quote!(#name),
            Home::Objects
            | Home::Flows
            | Home::Operation(_)
            | Home::Notification(_)
            | Home::HandBack(_)
            | Home::File(_) => quote!(super::#name),
        }
    }
}

/// The messages of a module that are sent by themselves.
fn messages(cx: &Context<'_>, home: Home) -> Vec<ir::Message> {
    let messages = cx.messages(home).filter(|message| message.role == model::Role::Whole);
    messages.map(|message| message::message(cx, message, home)).collect()
}

/// The objects and unions of a module.
fn objects(cx: &Context<'_>, home: Home) -> ir::Items {
    let objects = cx.messages(home).filter(|message| message.role == model::Role::Object);
    let unions = cx.spec.unions.iter().zip(&cx.homes.unions).filter(|(_, at)| **at == home);
    ir::Items {
        messages: objects.map(|message| message::message(cx, message, home)).collect(),
        unions: unions.map(|(union, _)| union::union(cx, union, home)).collect(),
        ..ir::Items::default()
    }
}

fn parts(cx: &Context<'_>) -> Vec<ir::Part> {
    let operations = (0..cx.spec.operations.len()).map(|index| operation::part(cx, index));
    let notifications = (0..cx.spec.notifications.len()).map(|index| notification::part(cx, index));
    let families = (0..cx.spec.families.len()).map(|index| family::part(cx, index));
    let hand_backs = (0..cx.spec.hand_backs.len()).map(|index| hand_back::part(cx, index));
    let files = (0..cx.spec.files.len()).map(|index| file::part(cx, index));
    operations.chain(notifications).chain(families).chain(hand_backs).chain(files).collect()
}
