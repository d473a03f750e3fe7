//! An operation as a module: its messages, and the trait on its request.

use proc_macro2::Ident;
use quote::quote;

use super::reading::{Given, Member, Reading};
use super::{
    Context, Home, docs, hosted_page, messages, name, objects, page, pages, rule, sample, signature,
};
use crate::naming;
use crate::{ir, model};

/// The file of an operation.
pub(super) fn part(cx: &Context<'_>, index: usize) -> ir::Part {
    let operation = &cx.spec.operations[index];
    let home = Home::Operation(index);
    let mut messages = messages(cx, home);
    if operation.response.is_none() && operation.page.is_none() {
        messages.push(silence(cx.spec, operation));
    }
    ir::Part {
        module: name::ident(&operation.rust),
        file: operation.rust.clone(),
        docs: page::operation(cx, operation),
        messages,
        objects: objects(cx, home),
        implementation: match &operation.page {
            Some(page) => ir::Implementation::Page(Box::new(hosted_page::page(cx, operation, page, home))),
            None => ir::Implementation::Operation(Box::new(implementation(cx, operation, home))),
        },
        sample: sample::of(cx, operation),
        is_gated: cx.is_gated(operation.card_data),
    }
}

fn implementation(cx: &Context<'_>, operation: &model::Operation, home: Home) -> ir::Operation {
    let spec = cx.spec;
    let request = &spec.messages[operation.request];
    let answer = operation.response.map(|at| &spec.messages[at]);
    ir::Operation {
        name: operation.name.clone(),
        label: operation.label.clone(),
        request: name::ident(&request.rust),
        answer: match operation.response {
            Some(response) => cx.message(response, home),
            None => {
                let name = silent_name(spec, operation);
                quote!(#name)
            }
        },
        method: method(operation.method),
        path: operation.path.clone(),
        effect: effect(operation.effect),
        retry: retry(operation.retry),
        resolve: operation.resolve.as_ref().map(|resolve| self::resolve(spec, resolve)),
        resolve_declined: operation.resolve.as_ref().is_some_and(|resolve| resolve.when_declined),
        auth: operation.auth && !spec.auth.is_empty(),
        packing: signature::packing(spec, operation),
        signed: signature::signed(request),
        idempotency: operation.retry == model::Retry::WithKey && spec.idempotency.is_some(),
        failure: spec.failure.is_some(),
        answer_headers: spec.answer_headers.map(|at| cx.message(at, home)),
        verdict: rule::verdict(spec, operation.outcome.as_ref(), answer, name::ident("answer")),
        echo: answer.map(|answer| echo(spec, request, answer, &operation.echo)).unwrap_or_default(),
        error_code: answer.and_then(|answer| {
            rule::error_code(spec, answer, &name::ident("answer"), &quote!(super::ERRORS))
        }),
        pages: answer.and_then(|answer| pages::pages(cx, operation, answer, home)),
        poll: answer.and_then(|answer| pages::poll(cx, operation, answer)),
        relays: answer
            .zip(operation.relays.as_ref())
            .map(|(answer, known)| relays(spec, request, answer, known)),
    }
}

fn echo(
    spec: &model::Spec,
    request: &model::Message,
    answer: &model::Message,
    echo: &[model::Echo],
) -> Vec<ir::Echo> {
    let compared = echo.iter().map(|model::Echo { answered, sent }| {
        let member = Member::at(spec, answer, answered);
        ir::Echo {
            name: member.path(),
            label: member.field.label.clone(),
            sent: name::ident(&request.fields[*sent].rust),
            answered: member.read(&name::ident("answer"), &|value| Given::Plain(quote!(&#value))),
            may_be_absent: !member.is_certain(),
        }
    });
    compared.collect()
}

fn relays(
    spec: &model::Spec,
    request: &model::Message,
    answer: &model::Message,
    relays: &model::Relays,
) -> ir::Relays {
    let page = Member::at(spec, answer, &relays.field).reference(&name::ident("answer"));
    let when = relays.when.as_ref().map(|when| {
        let mut reading = Reading::new(spec, request, name::ident("self"));
        let condition = reading.condition(when);
        (reading.scope(), condition)
    });
    ir::Relays {
        page,
        from: charset(answer.charset),
        to: charset(relays.charset.unwrap_or(answer.charset)),
        when,
    }
}

/// The variant of a charset.
fn charset(charset: model::Charset) -> Ident {
    name::ident(match charset {
        model::Charset::Utf8 => "Utf8",
        model::Charset::ShiftJis => "ShiftJis",
        model::Charset::EucJp => "EucJp",
    })
}

/// The variant of an HTTP method.
pub(super) fn method(method: model::Method) -> Ident {
    name::ident(match method {
        model::Method::Get => "Get",
        model::Method::Post => "Post",
        model::Method::Put => "Put",
        model::Method::Patch => "Patch",
        model::Method::Delete => "Delete",
    })
}

/// The variant of an effect.
pub(super) fn effect(effect: model::Effect) -> Ident {
    name::ident(match effect {
        model::Effect::Read => "Read",
        model::Effect::CreateMoney => "CreateMoney",
        model::Effect::MoveMoney => "MoveMoney",
        model::Effect::Compensating => "Compensating",
    })
}

fn retry(retry: model::Retry) -> Ident {
    name::ident(match retry {
        model::Retry::Never => "Never",
        model::Retry::IfNotExecuted => "IfNotExecuted",
        model::Retry::WithKey => "WithKey",
        model::Retry::Always => "Always",
    })
}

/// The variant of `Resolve` and what it names.
pub(super) fn resolve(spec: &model::Spec, resolve: &model::Resolve) -> ir::Resolve {
    let (by, what) = match &resolve.by {
        model::ResolveBy::Manual(place) => ("Manual", place.clone()),
        model::ResolveBy::Operation(at) => ("Operation", spec.operations[*at].name.clone()),
        model::ResolveBy::Notification(at) => ("Notification", spec.notifications[*at].name.clone()),
    };
    ir::Resolve { by: name::ident(by), what }
}

/// An answer of which the document says nothing: whatever comes is kept.
fn silence(spec: &model::Spec, operation: &model::Operation) -> ir::Message {
    let name = format!("{}.response", operation.name);
    let origin = docs::origin(&operation.evidence, &spec.sources, &operation.at);
    let line = format!("The document says nothing of an answer: it is kept as it comes. {origin}");
    let (label, rust) = (&operation.label, silent_name(spec, operation));
    ir::Message {
        docs: docs::docs(vec![line], &rust.to_string(), &[&name]),
        name: rust,
        attribute: vec![
            quote!(name = #name),
            quote!(label = #label),
            quote!(wire = "csv-line"),
            quote!(decode),
        ],
        fields: vec![ir::Field {
            docs: docs::docs(vec!["The answer's text.".to_owned()], "body", &[]),
            kind: name::ident("rest"),
            attribute: Vec::new(),
            name: name::ident("body"),
            ty: quote!(Option<String>),
        }],
        file: Vec::new(),
        rules: None,
        verdict: None,
    }
}

pub(super) fn silent_name(spec: &model::Spec, operation: &model::Operation) -> Ident {
    let mut rust = naming::type_name(&format!("{}_answer", operation.name), "Answer");
    while spec.messages.iter().any(|message| message.rust == rust) {
        rust.push_str("Body");
    }
    name::ident(&rust)
}
