//! What operations share. Where there are objects there is much of it, so each sort has a file of its own, or several, as
//! the layout says.

use super::{Context, Home, docs, flow, messages, name, objects, value};
use crate::{ir, model};

/// A file of what operations share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Section {
    pub(crate) sort: Sort,
    /// Which one, where a sort has several: a file of the spec, or a flow.
    pub(crate) file: Option<usize>,
}

/// What stands in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Error codes.
    Errors,
    /// Messages that are sent by themselves.
    Messages,
    /// Objects.
    Objects,
    /// Listed values.
    Values,
    /// What only card data needs.
    CardData,
    /// Flows.
    Flows,
}

impl Sort {
    /// The file's name, and what its page says it holds.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Sort::Errors => ("errors", "Error codes"),
            Sort::Messages => ("messages", "Messages that several operations share"),
            Sort::Objects => ("objects", "Objects inside several messages"),
            Sort::Values => ("values", "Listed values"),
            Sort::CardData => ("card_data", "What several operations with card data share"),
            Sort::Flows => ("flows", "Courses of payments"),
        }
    }
}

/// The sections that a provider may have, in order.
pub(crate) fn all(cx: &Context<'_>) -> impl Iterator<Item = Section> + use<> {
    let is_there = |sort: &Sort| match sort {
        Sort::Errors => has_errors(cx),
        Sort::Messages => cx.layout.is_divided(Sort::Messages),
        Sort::Objects => has_objects(cx),
        Sort::Values => has_values(cx),
        Sort::CardData => !cx.is_left_out(true),
        Sort::Flows => !cx.spec.flows.is_empty(),
    };
    let sorts = [Sort::Errors, Sort::Messages, Sort::Objects, Sort::Values, Sort::CardData, Sort::Flows];
    let sorts: Vec<Sort> = sorts.into_iter().filter(is_there).collect();
    let (files, flows) = (cx.layout.files(), cx.spec.flows.len());
    let divided: Vec<bool> = sorts.iter().map(|sort| cx.layout.is_divided(*sort)).collect();
    sorts.into_iter().zip(divided).flat_map(move |(sort, is_divided)| {
        let count = if sort == Sort::Flows { flows } else { files };
        let several = (0..count).filter(move |_| is_divided).map(Some);
        let files = (!is_divided).then_some(None).into_iter().chain(several);
        files.map(move |file| Section { sort, file })
    })
}

/// One of them, if there is anything in it.
pub(crate) fn section(cx: &Context<'_>, section: Section) -> Option<ir::Section> {
    let none = ir::Items::default;
    let home = Home::Section(section);
    let items = match section.sort {
        Sort::Errors => errors(cx, none()),
        Sort::Messages => ir::Items { messages: messages(cx, home), ..none() },
        Sort::Objects => objects(cx, home),
        Sort::Values => ir::Items { values: values(cx, section), ..none() },
        Sort::CardData => of_card_data(cx, section),
        Sort::Flows => ir::Items { flows: flow::flows(cx, section), ..none() },
    };
    let ir::Items { values, messages, unions, flows, errors, blocks: _ } = &items;
    let is_empty = values.is_empty() && messages.is_empty() && unions.is_empty() && flows.is_empty();
    (!is_empty || errors.is_some()).then(|| {
        let is_gated = cx.is_gated(section.sort == Sort::CardData);
        let (file, docs, within) = place(cx, section);
        ir::Section { module: name::ident(&file), file, within, docs, items, is_gated }
    })
}

/// The file of a sort that is divided into several.
pub(crate) fn index(cx: &Context<'_>, sort: Sort) -> ir::Index {
    let (file, what) = (file(cx, sort), sort.words().1);
    ir::Index {
        module: name::ident(&file),
        docs: page(cx, what, String::new()),
        file,
        // Flows are found where their provider's are, since one may be called like a message.
        is_shown: sort != Sort::Flows,
    }
}

/// What stands in the provider's own file.
pub(super) fn own(cx: &Context<'_>) -> ir::Items {
    let messages = messages(cx, Home::Shared);
    let values = if has_values(cx) { Vec::new() } else { values(cx, WHOLE) };
    let own = ir::Items { messages, values, ..ir::Items::default() };
    if has_errors(cx) { own } else { errors(cx, own) }
}

/// All listed values in one file.
const WHOLE: Section = Section { sort: Sort::Values, file: None };

fn values(cx: &Context<'_>, section: Section) -> Vec<ir::Values> {
    value::enums(cx.spec, cx.layout.values(cx.spec, section))
}

/// What only card data needs and no part has.
fn of_card_data(cx: &Context<'_>, section: Section) -> ir::Items {
    let objects = objects(cx, Home::CARD_DATA);
    let mut messages = messages(cx, Home::CARD_DATA);
    messages.extend(objects.messages);
    ir::Items { values: values(cx, section), messages, ..objects }
}

fn has_objects(cx: &Context<'_>) -> bool {
    cx.spec.messages.iter().any(|message| message.role != model::Role::Whole)
}

fn has_values(cx: &Context<'_>) -> bool {
    has_objects(cx) || cx.layout.is_divided(Sort::Values)
}

/// A table is a file in the spec, too.
fn has_errors(cx: &Context<'_>) -> bool {
    has_objects(cx) || cx.spec.errors.as_ref().is_some_and(|table| !table.codes.is_empty())
}

/// With the table of error codes.
fn errors(cx: &Context<'_>, items: ir::Items) -> ir::Items {
    let table = cx.spec.errors.as_ref();
    let errors = table.into_iter().flat_map(|table| &table.codes).map(error_code).collect();
    ir::Items { errors: Some(errors), blocks: table.and_then(|table| table.blocks), ..items }
}

/// The file's name, what its page says, and the sort whose file shows it.
fn place(cx: &Context<'_>, section: Section) -> (String, ir::Docs, Option<String>) {
    let (sort, what) = (section.sort, section.sort.words().1);
    let spec = cx.spec;
    let Some(at) = section.file else { return (file(cx, sort), page(cx, what, String::new()), None) };
    let (name, from) = match sort {
        Sort::Flows => (spec.flows[at].name.clone(), docs::text(&spec.flows[at].label)),
        _ => match cx.layout.file(at) {
            Some(file) => (file.module.clone(), format!("from {}", docs::code(&file.path))),
            None => (at.to_string(), String::new()),
        },
    };
    (name, page(cx, what, format!(", {from}")), Some(file(cx, sort)))
}

fn page(cx: &Context<'_>, what: &str, more: String) -> ir::Docs {
    docs::docs(vec![format!("{what} of {}{more}.", docs::text(&cx.spec.label))], "", &[])
}

/// The name of a sort's file, kept apart from those of operations and the like.
fn file(cx: &Context<'_>, sort: Sort) -> String {
    let spec = cx.spec;
    let mut file = sort.words().0.to_owned();
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
    file
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
