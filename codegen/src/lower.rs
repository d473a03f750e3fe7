//! A checked spec to Rust about to be written: every name, type, attribute and doc line is decided here.
//! `lower` cannot fail; an awkward case met here belongs in `check`.

mod attribute;
mod date;
mod docs;
mod example;
mod field;
mod message;
mod name;
mod notification;
mod operation;
mod page;
mod reading;
mod rule;
mod sample;
mod ty;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use crate::{ir, model};

/// The module of one provider.
pub(crate) fn lower(spec: &model::Spec) -> ir::Provider {
    let cx = Context::new(spec);
    ir::Provider {
        name: spec.provider.clone(),
        module: name::ident(&spec.provider),
        source: spec.path.clone(),
        label: docs::text(&spec.label),
        docs: page::provider(spec),
        sample: sample::sample(&cx),
        hosts: spec.hosts.iter().map(|host| (host.name.clone(), host.url.clone())).collect(),
        errors: spec.errors.iter().flat_map(|table| &table.codes).map(error_code).collect(),
        values: value::enums(spec),
        messages: messages(&cx, Home::Shared),
        parts: parts(&cx),
        tests: example::tests(&cx),
    }
}

/// The module a message's struct stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Home {
    Shared,
    Operation(usize),
    Notification(usize),
}

/// The spec, and where each of its messages goes.
struct Context<'s> {
    spec: &'s model::Spec,
    homes: Vec<Home>,
}

impl<'s> Context<'s> {
    fn new(spec: &'s model::Spec) -> Self {
        let mut homes = vec![Home::Shared; spec.messages.len()];
        for (index, operation) in spec.operations.iter().enumerate() {
            homes[operation.request] = Home::Operation(index);
            if let Some(response) = operation.response.filter(|at| is_inline(spec, *at, operation)) {
                homes[response] = Home::Operation(index);
            }
        }
        for (index, notification) in spec.notifications.iter().enumerate() {
            homes[notification.message] = Home::Notification(index);
        }
        Context { spec, homes }
    }

    fn messages(&self, home: Home) -> impl Iterator<Item = &'s model::Message> + '_ {
        let all = self.spec.messages.iter().enumerate();
        all.filter(move |(index, _)| self.homes[*index] == home).map(|(_, message)| message)
    }

    /// The type of a message as seen from a module; the provider's module shows all of them.
    fn message(&self, index: usize, from: Home) -> TokenStream {
        let name = name::ident(&self.spec.messages[index].rust);
        if self.homes[index] == from || from == Home::Shared { quote!(#name) } else { quote!(super::#name) }
    }
}

fn is_inline(spec: &model::Spec, response: usize, operation: &model::Operation) -> bool {
    spec.messages[response].name == format!("{}.response", operation.name)
}

fn messages(cx: &Context<'_>, home: Home) -> Vec<ir::Message> {
    cx.messages(home).map(|message| message::message(cx, message, home)).collect()
}

fn parts(cx: &Context<'_>) -> Vec<ir::Part> {
    let operations = (0..cx.spec.operations.len()).map(|index| operation::part(cx, index));
    let notifications = (0..cx.spec.notifications.len()).map(|index| notification::part(cx, index));
    operations.chain(notifications).collect()
}

fn error_code(code: &model::ErrorCode) -> ir::ErrorCode {
    let class = match code.class {
        model::ErrorClass::Declined => "Declined",
        model::ErrorClass::InvalidRequest => "InvalidRequest",
        model::ErrorClass::Configuration => "Configuration",
        model::ErrorClass::TryLater => "TryLater",
        model::ErrorClass::OutcomeUnknown => "OutcomeUnknown",
    };
    ir::ErrorCode {
        code: code.code.clone(),
        ja: code.ja.clone(),
        en: code.en.clone(),
        class: name::ident(class),
        advice: code.advice.clone(),
    }
}
