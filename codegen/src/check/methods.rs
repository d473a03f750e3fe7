//! A request is got or posted to a path, in a wire format its method can carry; what is received says its format.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::model::Wire;
use crate::read::Spanned;
use crate::syntax::Request;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (index, (name, operation)) in merged.spec.operations.iter().enumerate() {
        if let Some(request) = &operation.request {
            check_method(name, &request.value, diagnostics);
            check_wire(&request.value, merged.request(index).and_then(|message| message.wire()), diagnostics);
            request
                .value
                .post
                .iter()
                .chain(&request.value.get)
                .for_each(|path| check_path(path, diagnostics));
        }
    }
    for message in merged.messages.iter().filter(|message| message.wire().is_none()) {
        diagnostics
            .error(
                ids::MISSING_KEY,
                message.name.span,
                format!("missing key `wire` of answer `{}`", message.name),
            )
            .help("write `wire: form`, `wire: query` or `wire: csv-line`");
    }
}

fn check_method(name: &Spanned<String>, request: &Request, diagnostics: &mut Diagnostics) {
    match (&request.post, &request.get) {
        (Some(post), Some(get)) => {
            diagnostics
                .error(ids::METHOD, get.span, format!("the request of `{name}` has both `post` and `get`"))
                .related(post.span, "the other")
                .help("leave out one of them");
        }
        (None, None) => {
            diagnostics
                .error(
                    ids::METHOD,
                    name.span,
                    format!("the request of `{name}` has neither `post` nor `get`"),
                )
                .help("write `post:` or `get:` and the path, such as `post: /gateway/gateway.aspx`");
        }
        (Some(_), None) | (None, Some(_)) => {}
    }
}

fn check_wire(request: &Request, wire: Option<Wire>, diagnostics: &mut Diagnostics) {
    let Some(written) = &request.body.wire else { return };
    let problem = match (wire, request.get.is_some(), request.post.is_some()) {
        (Some(Wire::Form | Wire::CsvLine), true, false) => {
            ("a GET request has no body", "write `wire: query`, or `post:`")
        }
        (Some(Wire::Query), false, true) => {
            ("a POST request carries its fields in the body", "write `wire: form`, or `get:`")
        }
        _ => return,
    };
    let (message, help) = problem;
    diagnostics.error(ids::WIRE_OF_METHOD, written.span, message).help(help);
}

fn check_path(path: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let text = path.value.as_str();
    let odd = text.chars().find(|c| !c.is_ascii_graphic() || "?#\\\"<>^`{|}".contains(*c));
    let help = if text.contains("://") {
        "leave out scheme and host: they stand under `hosts`".to_owned()
    } else if !text.starts_with('/') {
        "begin it with `/`".to_owned()
    } else if let Some(odd) = odd {
        match odd {
            '?' | '#' => format!("leave out `{odd}` and what follows; what is sent are the fields"),
            odd => format!("{} has no place in a path", quote(&odd.to_string())),
        }
    } else {
        return;
    };
    diagnostics.error(ids::INVALID_PATH, path.span, format!("{} is no path", quote(text))).help(help);
}
