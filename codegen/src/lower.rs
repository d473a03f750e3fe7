//! A checked spec to Rust about to be written: every name, type, attribute and doc line is decided here.
//! `lower` cannot fail; an awkward case met here belongs in `check`.

mod assumed;
mod attribute;
mod card_data;
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
mod layout;
mod left_out;
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

use crate::write::Record;
use crate::{ir, model};
pub(crate) use card_data::CardData;
use card_data::CardOnly;
use home::{Home, Homes};
use layout::Layout;
pub(crate) use sample::sent;
pub(crate) use section::{Section, Sort, all as sections, index, section};

/// The module of one provider.
pub(crate) fn lower(spec: &model::Spec, card_data: CardData) -> ir::Provider {
    let cx = Context::in_one_piece(spec, card_data);
    ir::Provider {
        front: front(&cx),
        sections: section::all(&cx).filter_map(|it| section(&cx, it)).collect(),
        parts: parts(&cx).map(|it| part(&cx, it)).collect(),
        left_out: left_out::left_out(&cx),
    }
}

/// What stands in a provider's own file.
pub(crate) fn front(cx: &Context<'_>) -> ir::Front {
    let spec = cx.spec;
    ir::Front {
        module: name::ident(&spec.provider),
        docs: page::provider(spec),
        card_docs: page::card_data(cx),
        sample: sample::sample(cx),
        hosts: spec.hosts.iter().map(|host| (host.name.clone(), host.url.clone())).collect(),
        transport: transport::transport(cx),
        constants: signature::constants(spec),
        assumed: assumed::assumed(spec),
        items: section::own(cx),
    }
}

/// The name of a provider's module, raw if it has to be.
pub(crate) fn module(spec: &model::Spec) -> String {
    name::ident(&spec.provider).to_string()
}

/// What the page of a crate says of a provider.
pub(crate) fn record(spec: &model::Spec) -> Record {
    Record {
        path: spec.path.clone(),
        provider: spec.provider.clone(),
        label: docs::cell(&docs::text(&spec.label)),
        holds: page::holds(spec),
        aliases: page::aliases(spec),
        has_card_data: card_data::is_carried(spec),
        is_large: !spec.unions.is_empty() || spec.files.iter().any(|file| file.records.len() > 1),
        ..Record::default()
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
pub(crate) fn entry(record: &Record) -> ir::Entry {
    ir::Entry {
        name: record.provider.clone(),
        module: name::ident(&record.provider),
        label: record.label.clone(),
        holds: record.holds.clone(),
        example: record.example.clone(),
        aliases: record.aliases.clone(),
        is_large: record.is_large,
        has_card_data: record.has_card_data,
    }
}

/// The spec, and where each of its messages goes.
pub(crate) struct Context<'s> {
    pub(crate) spec: &'s model::Spec,
    homes: Homes,
    layout: Layout,
    card_only: CardOnly,
    card_data: CardData,
}

impl<'s> Context<'s> {
    /// That of a crate of its own.
    pub(crate) fn new(spec: &'s model::Spec) -> Self {
        let card_only = CardOnly::of(spec);
        let mut homes = home::homes(spec, &card_only);
        let layout = Layout::divided(spec, &card_only, &mut homes);
        Context { spec, homes, layout, card_only, card_data: CardData::Feature }
    }

    /// That of a module in somebody else's crate.
    fn in_one_piece(spec: &'s model::Spec, card_data: CardData) -> Self {
        let card_only = CardOnly::of(spec);
        let (homes, layout) = (home::homes(spec, &card_only), Layout::whole(spec, &card_only));
        Context { spec, homes, layout, card_only, card_data }
    }

    /// Whether what carries card data stands behind the feature.
    fn is_gated(&self, carries_card_data: bool) -> bool {
        carries_card_data && self.card_data == CardData::Feature
    }

    /// Whether what carries card data is left out.
    fn is_left_out(&self, carries_card_data: bool) -> bool {
        carries_card_data && self.card_data == CardData::LeftOut
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

    /// The enum of listed values as seen from a module.
    fn values(&self, rust: &str, from: Home) -> TokenStream {
        let home = if self.card_only.values(rust) { Home::CARD_DATA } else { Home::Shared };
        self.seen(rust, home, from)
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
            Home::Section(Section { file: Some(_), .. }) => quote!(super::super::#name),
            Home::Section(Section { file: None, .. })
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

/// A file of its own: what it is, and its index among its like.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    /// An operation.
    Operation(usize),
    /// A notification.
    Notification(usize),
    /// Notifications of one address.
    Family(usize),
    /// A hand-back.
    HandBack(usize),
    /// A file of records.
    File(usize),
}

/// The parts of a provider, in order.
pub(crate) fn parts(cx: &Context<'_>) -> impl Iterator<Item = Part> + use<> {
    let spec = cx.spec;
    let operations = spec.operations.iter().enumerate();
    let operations = operations.filter(|(_, operation)| !cx.is_left_out(operation.card_data));
    let operations = operations.map(|(at, _)| Part::Operation(at));
    let notifications = (0..spec.notifications.len()).map(Part::Notification);
    let families = (0..spec.families.len()).map(Part::Family);
    let hand_backs = (0..spec.hand_backs.len()).map(Part::HandBack);
    let files = spec.files.iter().enumerate().filter(|(_, file)| !cx.is_left_out(file.card_data));
    let files = files.map(|(at, _)| Part::File(at));
    let all = operations.chain(notifications).chain(families).chain(hand_backs).chain(files);
    all.collect::<Vec<_>>().into_iter()
}

/// One of them.
pub(crate) fn part(cx: &Context<'_>, part: Part) -> ir::Part {
    match part {
        Part::Operation(at) => operation::part(cx, at),
        Part::Notification(at) => notification::part(cx, at),
        Part::Family(at) => family::part(cx, at),
        Part::HandBack(at) => hand_back::part(cx, at),
        Part::File(at) => file::part(cx, at),
    }
}

/// The examples, as tests.
pub(crate) fn tests(cx: &Context<'_>) -> ir::Tests {
    example::tests(cx)
}
