//! The names of what is left out, because it carries card data: the compiler tells whoever uses one of them where that was
//! decided.

use super::section::{Section, Sort};
use super::{Context, Home, name, operation, section};
use crate::ir;

/// The modules that are not there, and what the provider's module would show of them.
pub(super) fn left_out(cx: &Context<'_>) -> Vec<ir::Shown> {
    if !cx.is_left_out(true) {
        return Vec::new();
    }
    let spec = cx.spec;
    let operations = spec.operations.iter().enumerate().filter(|(_, operation)| operation.card_data);
    let operations = operations.map(|(at, operation)| {
        let is_silent = operation.response.is_none() && operation.page.is_none();
        let silence = is_silent.then(|| operation::silent_name(spec, operation).to_string());
        shown(&operation.rust, types(cx, Home::Operation(at)).chain(silence).collect())
    });
    let files = spec.files.iter().enumerate().filter(|(_, file)| file.card_data).map(|(at, file)| {
        let records = (file.records.len() > 1).then(|| name::ident(&file.rust_type).to_string());
        shown(&file.rust, types(cx, Home::File(at)).chain(records).collect())
    });
    operations.chain(files).chain(shared(cx)).collect()
}

/// What several of them share.
fn shared(cx: &Context<'_>) -> Option<ir::Shown> {
    let section = Section { sort: Sort::CardData, file: None };
    let values = cx.layout.values(cx.spec, section).filter_map(|field| field.values_rust.as_deref());
    let values = values.map(|rust| name::ident(rust).to_string());
    let names: Vec<String> = types(cx, Home::CARD_DATA).chain(values).collect();
    let file = section::index(cx, Sort::CardData).file;
    (!names.is_empty()).then(|| shown(&file, names))
}

fn shown(module: &str, names: Vec<String>) -> ir::Shown {
    ir::Shown { module: name::ident(module).to_string(), names, ..ir::Shown::default() }
}

/// The messages, objects and unions of a module.
fn types(cx: &Context<'_>, home: Home) -> impl Iterator<Item = String> {
    let messages = cx.messages(home).map(|message| &message.rust);
    let unions = cx.spec.unions.iter().zip(&cx.homes.unions);
    let unions = unions.filter(move |(_, at)| **at == home).map(|(union, _)| &union.rust);
    messages.chain(unions).map(|rust| name::ident(rust).to_string())
}
