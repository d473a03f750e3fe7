//! The pages of modules: what a provider offers, and what an operation does to money.

mod card_data;
mod file;
mod hosted;
mod transport;

use super::Context;
use super::docs::{self, cell, code, text};
use crate::{ir, model};

pub(super) use card_data::card_data;
pub(super) use file::{file, records};
pub(super) use hosted::hand_back;

/// The page of a provider; what carries card data has a place of its own there.
pub(super) fn provider(spec: &model::Spec) -> ir::Docs {
    let mut lines = docs::paragraphs([text(&spec.label), transport::common(spec)]);
    let tables = [
        operations(spec, false),
        hosted::pages(spec, false),
        notifications(spec),
        families(spec),
        hosted::hand_backs(spec),
        file::files(spec, false),
        hosted::by_hand(spec),
    ];
    tables.into_iter().for_each(|table| section(&mut lines, table));
    section(&mut lines, sources(spec));
    docs::docs(lines, &spec.provider, &[&spec.label])
}

/// What a provider's module holds: `14 operations, 6 notifications`.
pub(super) fn holds(spec: &model::Spec) -> String {
    let operations = spec.operations.iter().filter(|operation| operation.card_data).count();
    let files = spec.files.iter().filter(|file| file.card_data).count();
    let counts = [
        (spec.operations.len(), "operation", operations),
        (spec.notifications.len(), "notification", 0),
        (spec.hand_backs.len(), "hand-back", 0),
        (spec.files.len(), "file", files),
        (spec.flows.len(), "flow", 0),
    ];
    let counts = counts.into_iter().filter(|(count, ..)| *count > 0);
    let told = counts.map(|(count, what, card_data)| {
        let plural = if count == 1 { "" } else { "s" };
        let card_data = (card_data > 0).then(|| format!(" ({card_data} with card data)"));
        format!("{count} {what}{plural}{}", card_data.unwrap_or_default())
    });
    told.collect::<Vec<_>>().join(", ")
}

/// The names a provider is found by.
pub(super) fn aliases(spec: &model::Spec) -> Vec<String> {
    docs::docs(Vec::new(), &spec.provider, &[&spec.label]).aliases
}

/// The page of an operation.
pub(super) fn operation(cx: &Context<'_>, operation: &model::Operation) -> ir::Docs {
    let spec = cx.spec;
    let card = card_data::told(cx, operation.card_data, "The request carries card data");
    let resolve = operation.resolve.as_ref().map(|resolve| self::resolve(spec, resolve));
    let mut facts =
        vec![effect(operation.effect).to_owned(), format!("sent again: {}", again(spec, operation))];
    facts.extend(resolve.map(|resolve| format!("unknown outcome: {resolve}")));
    facts.extend(notifies(spec, operation));
    facts.extend(transport::facts(spec, operation));
    let told = match &operation.page {
        Some(page) => format!("{} It {}.", hosted::travels(spec, operation, page), facts.join("; ")),
        None => {
            let method = method(operation.method);
            format!("{}: {}.", code(&format!("{method} {}", operation.path)), facts.join("; "))
        }
    };
    let lines = docs::paragraphs([
        text(&operation.label),
        operation.note.as_deref().map(text).unwrap_or_default(),
        told,
        card,
        docs::origin(&operation.evidence, &spec.sources, &operation.at),
    ]);
    docs::docs(lines, &operation.rust, &[&operation.name, &operation.label])
}

/// The page of a notification.
pub(super) fn notification(spec: &model::Spec, notification: &model::Notification) -> ir::Docs {
    let message = &spec.messages[notification.message];
    let answer = &notification.answer;
    let proof = match &notification.authentic {
        model::Authentic::None => "Nothing proves its sender".to_owned(),
        model::Authentic::Signature(by) => signed(spec, *by),
        model::Authentic::Header { name, equals } => {
            let forms: Vec<String> = equals.iter().map(|form| code(form)).collect();
            format!("Its sender is proved by the header {}: {}", code(name), forms.join(" or "))
        }
    };
    let resolve = notification
        .resolve
        .as_ref()
        .map(|resolve| format!("; its content is confirmed by {}", self::resolve(spec, resolve)));
    let lines = docs::paragraphs([
        text(&message.label),
        format!("Received at: {}. {}", text(&notification.received_at), transport::answered(answer)),
        format!("{proof}{}.", resolve.unwrap_or_default()),
        docs::origin(&message.evidence, &spec.sources, &message.at),
    ]);
    docs::docs(lines, &notification.rust, &[&notification.name, &message.label])
}

/// What a signature proves.
fn signed(spec: &model::Spec, signed: model::SignedBy) -> String {
    let label = text(&spec.signatures[signed.signature].label);
    match signed.proves {
        model::Proves::Content => format!("{label} proves what it says"),
        model::Proves::Values => format!("{label} proves the values that it covers"),
        model::Proves::Origin => format!("{label} proves who sent it, but nothing that it says"),
    }
}

fn section(lines: &mut Vec<String>, more: Vec<String>) {
    if !more.is_empty() {
        lines.push(String::new());
        lines.extend(more);
    }
}

/// A table, if it has rows.
fn table(head: &str, rows: impl Iterator<Item = String>) -> Vec<String> {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return Vec::new();
    }
    let columns = head.matches('|').count().saturating_sub(1);
    let line = format!("|{}", "---|".repeat(columns));
    [head.to_owned(), line].into_iter().chain(rows).collect()
}

fn operations(spec: &model::Spec, card_data: bool) -> Vec<String> {
    let sent = spec
        .operations
        .iter()
        .filter(|operation| operation.page.is_none() && operation.card_data == card_data);
    let rows = sent.map(|operation| {
        let request = &spec.messages[operation.request].rust;
        let answer = match operation.response {
            Some(answer) => spec.messages[answer].rust.clone(),
            None => super::operation::silent_name(spec, operation).to_string(),
        };
        let at = cell(&code(&format!("{} {}", method(operation.method), operation.path)));
        let resolve = operation.resolve.as_ref().map(|by| found_out(spec, operation, by)).unwrap_or_default();
        let (label, resolve) = (named(operation), cell(&resolve));
        let (effect, retry) = (effect(operation.effect), retry(operation.retry));
        format!("| {label} | {at} | [`{request}`] | [`{answer}`] | {effect} | {retry} | {resolve} |")
    });
    table("| Operation | Sent to | Request | Answer | Effect | Sent again | Unknown outcome |", rows)
}

/// An operation's label, which leads to its page, where an example stands.
fn named(operation: &model::Operation) -> String {
    let label = match text(&operation.label) {
        label if label.is_empty() => code(&operation.name),
        label => label,
    };
    format!("[{}](mod@self::{})", cell(&label), super::name::ident(&operation.rust))
}

/// How an unknown outcome is found out, with a link to what tells, if that is there wherever the operation is.
fn found_out(spec: &model::Spec, operation: &model::Operation, resolve: &model::Resolve) -> String {
    let to = match &resolve.by {
        model::ResolveBy::Manual(_) => return self::resolve(spec, resolve),
        model::ResolveBy::Operation(at) if spec.operations[*at].card_data && !operation.card_data => {
            return self::resolve(spec, resolve);
        }
        model::ResolveBy::Operation(at) => spec.operations[*at].request,
        model::ResolveBy::Notification(at) => spec.notifications[*at].message,
    };
    format!("{}: [`{}`]", self::resolve(spec, resolve), spec.messages[to].rust)
}

fn notifications(spec: &model::Spec) -> Vec<String> {
    let rows = spec.notifications.iter().map(|notification| {
        let message = &spec.messages[notification.message];
        let (label, at) = (cell(&text(&message.label)), cell(&text(&notification.received_at)));
        format!("| {label} | [`{}`] | {at} |", message.rust)
    });
    table("| Notification | Message | Received at |", rows)
}

fn families(spec: &model::Spec) -> Vec<String> {
    let rows = spec.families.iter().map(|family| {
        let members: Vec<String> = family
            .members
            .iter()
            .map(|member| {
                format!("[`{}`]", spec.messages[spec.notifications[member.notification].message].rust)
            })
            .collect();
        format!("| {} | [`{}`] | {} |", cell(&text(&family.label)), family.rust, members.join(", "))
    });
    table("| Address | Enum | One of |", rows)
}

fn sources(spec: &model::Spec) -> Vec<String> {
    if spec.sources.is_empty() {
        return Vec::new();
    }
    let head = ["Sources:".to_owned(), String::new()];
    let items = spec.sources.iter().map(|source| {
        let url = source.url.as_deref().map(|url| format!(", {}", docs::link(url)));
        format!("- {} ({}{})", text(&source.document), docs::class(source.class), url.unwrap_or_default())
    });
    head.into_iter().chain(items).collect()
}

fn notifies(spec: &model::Spec, operation: &model::Operation) -> Vec<String> {
    let told = operation.notifies.iter().map(|(at, when)| {
        let message = &spec.messages[spec.notifications[*at].message].rust;
        let when = when.as_ref().map(|when| format!(" when {}", code(&when.to_string())));
        format!("notifies with [`{message}`](super::{message}){}", when.unwrap_or_default())
    });
    told.collect()
}

fn method(method: model::Method) -> &'static str {
    match method {
        model::Method::Get => "GET",
        model::Method::Post => "POST",
        model::Method::Put => "PUT",
        model::Method::Patch => "PATCH",
        model::Method::Delete => "DELETE",
    }
}

fn effect(effect: model::Effect) -> &'static str {
    match effect {
        model::Effect::Read => "reads only",
        model::Effect::CreateMoney => "opens a payment",
        model::Effect::MoveMoney => "moves money of a payment",
        model::Effect::Compensating => "takes an effect back",
    }
}

/// When it is sent again, and what marks it then.
fn again(spec: &model::Spec, operation: &model::Operation) -> String {
    match (operation.retry, &spec.idempotency) {
        (model::Retry::WithKey, Some(marked)) => format!("with its key in {}", code(&marked.header)),
        (other, _) => retry(other).to_owned(),
    }
}

fn retry(retry: model::Retry) -> &'static str {
    match retry {
        model::Retry::Never => "never",
        model::Retry::IfNotExecuted => "if provably not sent",
        model::Retry::WithKey => "with its key",
        model::Retry::Always => "at any time",
    }
}

fn resolve(spec: &model::Spec, resolve: &model::Resolve) -> String {
    let by = match &resolve.by {
        model::ResolveBy::Manual(place) => text(place),
        model::ResolveBy::Operation(at) => text(&spec.operations[*at].label),
        model::ResolveBy::Notification(at) => text(&spec.messages[spec.notifications[*at].message].label),
    };
    if resolve.when_declined { format!("{by} (after a decline too)") } else { by }
}
