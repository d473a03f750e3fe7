//! What operations share. Where there are objects there is much of it, so each sort has a file of its own.

use super::{Context, Home, docs, flow, messages, name, objects, value};
use crate::{ir, model};

/// What stands in the provider's own file, and its sections.
pub(super) fn sections(cx: &Context<'_>) -> (ir::Items, Vec<ir::Section>) {
    let values = value::enums(cx.spec);
    let errors = cx.spec.errors.iter().flat_map(|table| &table.codes).map(error_code).collect();
    let blocks = cx.spec.errors.as_ref().and_then(|table| table.blocks);
    let own = ir::Items { messages: messages(cx, Home::Shared), ..ir::Items::default() };
    if cx.spec.messages.iter().all(|message| message.role == model::Role::Whole) {
        return (ir::Items { values, errors: Some(errors), blocks, ..own }, Vec::new());
    }
    let none = ir::Items::default;
    let objects = objects(cx, Home::Objects);
    let mut sections =
        vec![section(cx, "errors", "Error codes", ir::Items { errors: Some(errors), blocks, ..none() })];
    if !objects.messages.is_empty() || !objects.unions.is_empty() {
        sections.push(section(cx, "objects", "Objects inside several messages", objects));
    }
    if !values.is_empty() {
        sections.push(section(cx, "values", "Listed values", ir::Items { values, ..none() }));
    }
    (own, sections)
}

/// The provider's flows, each a type.
pub(super) fn flows(cx: &Context<'_>) -> Option<ir::Section> {
    let flows = flow::flows(cx);
    let items = || ir::Items { flows, ..ir::Items::default() };
    (!cx.spec.flows.is_empty()).then(|| section(cx, "flows", "Courses of payments", items()))
}

fn section(cx: &Context<'_>, file: &str, what: &str, items: ir::Items) -> ir::Section {
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
    ir::Section { module: name::ident(&file), file, docs: docs::docs(vec![line], "", &[]), items }
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
