//! What is written is used: shared rows, shared messages; and every message is shown by an example.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, ids};
use crate::merge::{Merged, Role};
use crate::syntax::Response;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    let bodies = || merged.messages.iter().map(|message| &message.body.fields);
    let read = bodies().flat_map(|fields| fields.keys().map(|name| name.value.as_str()));
    let used: HashSet<&str> = read.chain(bodies().flat_map(|fields| fields.unread())).collect();
    for name in spec.fields.keys() {
        if !used.contains(name.value.as_str()) {
            diagnostics
                .warning(ids::UNUSED_ROW, name.span, format!("no message has the shared row `{name}`"))
                .help("use it, or take it out");
        }
    }
    let answers = spec.operations.values().filter_map(|operation| match &operation.response {
        Some(Response::Named(name)) => Some(name.value.as_str()),
        Some(Response::Inline(_)) | None => None,
    });
    let answers: HashSet<&str> = answers.collect();
    for name in spec.messages.keys() {
        if !answers.contains(name.value.as_str()) {
            diagnostics
                .warning(ids::UNUSED_MESSAGE, name.span, format!("no operation is answered with `{name}`"))
                .help("name it in an operation's `response`, or take it out");
        }
    }
    for message in merged.messages.iter().filter(|message| message.body.examples.is_empty()) {
        let what = match message.role {
            Role::Request(_) => "request",
            Role::Answer(_) | Role::Shared(_) => "message",
            Role::Notification(_) => "notification",
        };
        diagnostics
            .warning(ids::NO_EXAMPLE, message.name.span, format!("{what} `{}` has no example", message.name))
            .help("add the document's sample under `examples`: it becomes a test");
    }
}
