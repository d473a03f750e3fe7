//! A request has one method and a path, in a wire format its method can carry; what is received says its format.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message};
use crate::model::{FieldPlace, Wire};
use crate::read::Spanned;
use crate::syntax::{MethodWord, Request};
use crate::template::is_well_formed;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (index, (name, operation)) in merged.spec.operations.iter().enumerate() {
        if let Some(request) = &operation.request {
            check_wire(&request.value, merged.request(index).and_then(|message| message.wire()), diagnostics);
            // How a hosted page is reached is checked as such.
            if operation.page.is_none() {
                check_method(name, &request.value, diagnostics);
                request.value.methods().into_iter().for_each(|(_, path)| check_path(path, diagnostics));
            }
        }
    }
    for message in &merged.messages {
        check_bytes(message, diagnostics);
        if message.wire().is_none() {
            diagnostics
                .error(
                    ids::MISSING_KEY,
                    message.name.span,
                    format!("missing key `wire` of answer `{}`", message.name),
                )
                .help("write `wire: json`, `wire: form`, `wire: query`, `wire: csv-line` or `wire: none`");
        }
    }
}

fn check_method(name: &Spanned<String>, request: &Request, diagnostics: &mut Diagnostics) {
    match request.methods().as_slice() {
        [_] => {}
        [] => {
            diagnostics
                .error(
                    ids::METHOD,
                    name.span,
                    format!("the request of `{name}` has neither `post` nor `get`"),
                )
                .help("write `post:`, `get:`, `put:`, `patch:` or `delete:` and the path, such as `post: /gateway/gateway.aspx`");
        }
        [(first, path), (second, other), ..] => {
            let (first, second) = (first.word(), second.word());
            diagnostics
                .error(
                    ids::METHOD,
                    other.span,
                    format!("the request of `{name}` has both `{first}` and `{second}`"),
                )
                .related(path.span, "the other")
                .help("leave out one of them");
        }
    }
}

fn check_wire(request: &Request, wire: Option<Wire>, diagnostics: &mut Diagnostics) {
    let methods = request.methods();
    let (Some(written), [(method, _)]) = (&request.body.wire, methods.as_slice()) else { return };
    let upper = method.word().to_uppercase();
    let (message, help) = match wire {
        Some(Wire::Form | Wire::PlainForm | Wire::CsvLine | Wire::Json) if !method.has_body() => {
            (format!("a {upper} request has no body"), "write `wire: query`, or `post:`")
        }
        Some(Wire::Query) if method.has_body() => (
            format!("a {upper} request carries its fields in the body"),
            "write `wire: form` or `wire: json`, or `get:`",
        ),
        _ => return,
    };
    diagnostics.error(ids::WIRE_OF_METHOD, written.span, message).help(help);
}

/// A message without bytes has no fields in them.
fn check_bytes(message: &Message<'_>, diagnostics: &mut Diagnostics) {
    if message.wire() != Some(Wire::None) {
        return;
    }
    let written = message.whole.and_then(|whole| whole.wire.as_ref());
    let field = message.rows.iter().find(|row| row.place == FieldPlace::Message).map(|row| row.key.span);
    let rest = message.parts.rest.as_ref().map(|_| message.name.span);
    if let Some(at) = field.or(rest) {
        let text = format!("`{}` has no bytes, so no field can stand in them", message.name);
        let entry = diagnostics.error(ids::WIRE_OF_METHOD, at, text);
        let entry = match written {
            Some(written) => entry.related(written.span, "the wire format"),
            None => entry,
        };
        entry.help("write `wire: json` or another format, or leave the fields out");
    }
}

pub(super) fn check_path(path: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let text = path.value.as_str();
    let odd = text.chars().find(|c| !c.is_ascii_graphic() || "?#\\\"<>^`|".contains(*c));
    let help = if text.contains("://") {
        "leave out scheme and host: they stand under `hosts`".to_owned()
    } else if !text.starts_with('/') {
        "begin it with `/`".to_owned()
    } else if let Some(odd) = odd {
        match odd {
            '?' | '#' => format!("leave out `{odd}` and what follows; what is sent are the fields"),
            odd => format!("{} has no place in a path", quote(&odd.to_string())),
        }
    } else if !is_well_formed(text) {
        "write fields of the path as names in braces, such as `/stores/{store_id}`".to_owned()
    } else if text.split('/').any(|segment| matches!(segment, "." | "..")) {
        "write the path without `.` and `..`".to_owned()
    } else {
        return;
    };
    diagnostics.error(ids::INVALID_PATH, path.span, format!("{} is no path", quote(text))).help(help);
}

/// Whether requests of a method may be sent again with a key.
pub(super) fn takes_key(request: &Request) -> bool {
    request.method().is_some_and(|(method, _)| match method {
        MethodWord::Post | MethodWord::Put | MethodWord::Patch => true,
        MethodWord::Get | MethodWord::Delete => false,
    })
}
