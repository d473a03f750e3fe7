//! A hosted page is reached by form or link, is not answered, and its field names mean nothing else to a browser.

use super::methods::check_path;
use super::visibility;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message};
use crate::model::{FieldPlace, Visibility};
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::{MethodWord, Operation, Request, Response, RetryWord, WireWord};

/// Names of fields that browsers fill themselves.
const RESERVED: [&str; 2] = ["_charset_", "isindex"];

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (index, (name, operation)) in merged.spec.operations.iter().enumerate() {
        if operation.page.is_none() {
            continue;
        }
        check_keys(operation, diagnostics);
        check_retry(operation, diagnostics);
        if let Some(request) = &operation.request {
            check_address(name, &request.value, diagnostics);
            check_wire(&request.value, diagnostics);
        }
        if let Some(message) = merged.request(index) {
            check_names(message, diagnostics);
            check_secrets(merged, message, diagnostics);
        }
    }
}

/// What an answer has, a page does not.
fn check_keys(operation: &Operation, diagnostics: &mut Diagnostics) {
    let response = operation.response.as_ref().map(|response| match response {
        Response::Named(name) => name.span,
        Response::Inline(message) => message.span.at_start(),
    });
    let first =
        |texts: &[&Option<Spanned<String>>]| texts.iter().find_map(|text| text.as_ref()).map(|it| it.span);
    let echo = operation.echo.as_ref().and_then(|echo| echo.pairs.first()).map(|(name, _)| name.span);
    let pages = operation.pages.as_ref().and_then(|pages| first(&[&pages.cursor, &pages.items]));
    let poll = operation.poll.as_ref().and_then(|poll| first(&[&poll.field, &poll.until]));
    let outcome = operation.outcome.as_ref().and_then(|it| first(&[&it.confirmed, &it.declined]));
    let auth = operation.auth.as_ref().map(|auth| auth.span);
    let keys: [(&str, Option<Span>, &str); 6] = [
        ("response", response, "leave it out: what comes of the page is written under `hand_backs`"),
        ("echo", echo, "leave it out: a digest of the hand-back binds it to the request"),
        ("pages", pages, "leave it out"),
        ("poll", poll, "leave it out"),
        ("outcome", outcome, "write it on the hand-back"),
        ("auth", auth, "leave it out: a browser sends none of the shop's headers"),
    ];
    for (key, at, help) in keys {
        if let Some(at) = at {
            diagnostics.error(ids::INVALID_PAGE, at, format!("a hosted page has no `{key}`")).help(help);
        }
    }
}

/// The shopper's browser sends the request, and nobody can tell how often.
fn check_retry(operation: &Operation, diagnostics: &mut Diagnostics) {
    if let Some(retry) = operation.retry.as_ref().filter(|retry| retry.value != RetryWord::Never) {
        let text = format!("a hosted page is not sent by the shop, so `{}` says nothing", retry.value.word());
        diagnostics.error(ids::INVALID_PAGE, retry.span, text).help("write `retry: never`");
    }
}

fn check_address(name: &Spanned<String>, request: &Request, diagnostics: &mut Diagnostics) {
    let methods = request.methods();
    for (method, address) in &methods {
        match method {
            MethodWord::Get | MethodWord::Post => check_one(address, diagnostics),
            MethodWord::Put | MethodWord::Patch | MethodWord::Delete => {
                let method = method.word().to_uppercase();
                diagnostics
                    .error(ids::INVALID_PAGE, address.span, format!("no page is reached by {method}"))
                    .help("write `post:` for a form, `get:` for a link, or both");
            }
        }
    }
    match methods.as_slice() {
        [] => {
            diagnostics
                .error(ids::METHOD, name.span, format!("the request of `{name}` has neither `post` nor `get`"))
                .help("write `post:` for a form, `get:` for a link, or both, and the path or the document's name of the address");
        }
        [(_, first), others @ ..] => {
            for (_, other) in others.iter().filter(|(_, other)| other.value != first.value) {
                diagnostics
                    .error(ids::INVALID_PAGE, other.span, "form and link lead to different addresses")
                    .related(first.span, "the other")
                    .help("write the same address, or two operations");
            }
        }
    }
}

/// A path below the host, or the words for an address that only the merchant is told.
fn check_one(address: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if address.value.starts_with('/') {
        check_path(address, diagnostics);
    } else if address.value.contains("://") || address.value.trim().is_empty() {
        diagnostics
            .error(ids::INVALID_PAGE, address.span, format!("{} is no address of a page", quote(&address.value)))
            .help("write the path, with scheme and host under `hosts`, or the document's name of the address, such as 決済URL");
    }
}

fn check_wire(request: &Request, diagnostics: &mut Diagnostics) {
    let Some(wire) = &request.body.wire else { return };
    match wire.value {
        WireWord::Form | WireWord::Query => {}
        WireWord::PlainForm | WireWord::CsvLine | WireWord::Json | WireWord::None => {
            let text = format!("no browser carries `{}` to a page", wire.value.word());
            diagnostics
                .error(ids::INVALID_PAGE, wire.span, text)
                .help("leave `wire` out: a page takes a form or a query");
        }
    }
}

fn check_names(message: &Message<'_>, diagnostics: &mut Diagnostics) {
    for row in message.rows.iter().filter(|row| row.place == FieldPlace::Message) {
        if RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(&row.name.value)) {
            let text = format!("browsers give {} another value than the shop's", quote(&row.name.value));
            diagnostics
                .error(ids::INVALID_PAGE, row.name.span, text)
                .help("leave the field out: no form can carry it as it is");
        }
    }
}

/// What the shopper's browser carries, the shopper can read and change.
fn check_secrets(merged: &Merged<'_>, message: &Message<'_>, diagnostics: &mut Diagnostics) {
    for row in &message.rows {
        if visibility(merged, message, row) == Visibility::Secret {
            diagnostics
                .warning(
                    ids::SECRET_ON_PAGE,
                    row.key.span,
                    format!(
                        "the shopper can read the secret {} on the way to the page",
                        quote(&row.key.value)
                    ),
                )
                .help("leave it out of the page's request, or of `secret` if it is none");
        }
    }
}
