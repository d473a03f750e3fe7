//! What operations share. Where there are objects there is much of it, so each sort has a file of its own.

use super::{Context, Home, docs, flow, messages, name, objects, value};
use crate::{ir, model};

/// A file of what operations share.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Section {
    /// Error codes.
    Errors,
    /// Objects.
    Objects,
    /// Listed values.
    Values,
    /// What only card data needs.
    CardData,
    /// Flows.
    Flows,
}

/// The sections that a provider may have, in order.
pub(crate) fn all(cx: &Context<'_>) -> impl Iterator<Item = Section> + use<> {
    let apart = [Section::Errors, Section::Objects, Section::Values].into_iter().filter(|_| has_sections(cx));
    let apart: Vec<Section> = apart.collect();
    let card_data = (!cx.is_left_out(true)).then_some(Section::CardData);
    apart.into_iter().chain(card_data).chain((!cx.spec.flows.is_empty()).then_some(Section::Flows))
}

/// One of them, if there is anything in it.
pub(crate) fn section(cx: &Context<'_>, section: Section) -> Option<ir::Section> {
    let none = ir::Items::default;
    let (file, what, items) = match section {
        Section::Errors => ("errors", "Error codes", errors(cx, none())),
        Section::Objects => ("objects", "Objects inside several messages", objects(cx, Home::Objects)),
        Section::Values => ("values", "Listed values", ir::Items { values: values(cx), ..none() }),
        Section::CardData => ("card_data", "What several operations with card data share", of_card_data(cx)),
        Section::Flows => ("flows", "Courses of payments", ir::Items { flows: flow::flows(cx), ..none() }),
    };
    let ir::Items { values, messages, unions, flows, errors, blocks: _ } = &items;
    let is_empty = values.is_empty() && messages.is_empty() && unions.is_empty() && flows.is_empty();
    (!is_empty || errors.is_some()).then(|| {
        let is_gated = cx.is_gated(matches!(section, Section::CardData));
        ir::Section { is_gated, ..made(cx, file, what, items) }
    })
}

/// What stands in the provider's own file.
pub(super) fn own(cx: &Context<'_>) -> ir::Items {
    let own = ir::Items { messages: messages(cx, Home::Shared), ..ir::Items::default() };
    if has_sections(cx) {
        return own;
    }
    errors(cx, ir::Items { values: values(cx), ..own })
}

fn values(cx: &Context<'_>) -> Vec<ir::Values> {
    value::enums(cx.spec, |rust| !cx.card_only.values(rust))
}

/// What only card data needs and no part has.
fn of_card_data(cx: &Context<'_>) -> ir::Items {
    let objects = objects(cx, Home::CardData);
    let mut messages = messages(cx, Home::CardData);
    messages.extend(objects.messages);
    ir::Items { values: value::enums(cx.spec, |rust| cx.card_only.values(rust)), messages, ..objects }
}

fn has_sections(cx: &Context<'_>) -> bool {
    cx.spec.messages.iter().any(|message| message.role != model::Role::Whole)
}

/// With the table of error codes.
fn errors(cx: &Context<'_>, items: ir::Items) -> ir::Items {
    let table = cx.spec.errors.as_ref();
    let errors = table.into_iter().flat_map(|table| &table.codes).map(error_code).collect();
    ir::Items { errors: Some(errors), blocks: table.and_then(|table| table.blocks), ..items }
}

fn made(cx: &Context<'_>, file: &str, what: &str, items: ir::Items) -> ir::Section {
    let spec = cx.spec;
    let mut file = file.to_owned();
    let is_taken = |file: &str| {
        spec.operations.iter().any(|operation| operation.rust == file)
            || spec.notifications.iter().any(|notification| notification.rust == file)
            || spec.families.iter().any(|family| family.name == file)
            || spec.hand_backs.iter().any(|hand_back| hand_back.rust == file)
            || spec.files.iter().any(|known| known.rust == file)
    };
    while is_taken(&file) {
        file.insert_str(0, "shared_");
    }
    let line = format!("{what} of {}.", docs::text(&spec.label));
    let (module, docs) = (name::ident(&file), docs::docs(vec![line], "", &[]));
    ir::Section { module, file, docs, items, is_gated: false }
}

fn error_code(code: &model::ErrorCode) -> ir::ErrorCode {
    let class = match code.class {
        model::ErrorClass::Succeeded => "Succeeded",
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
