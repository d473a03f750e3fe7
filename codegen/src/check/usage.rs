//! What is written is used: shared rows, shared messages; and every message is shown by an example.

use hashbrown::HashSet;

use super::near;
use crate::diagnostic::{Diagnostics, ids};
use crate::merge::{Merged, Role};
use crate::model::{FieldPlace, Wire};
use crate::read::Spanned;
use crate::syntax::Response;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    let paths = || merged.messages.iter().filter_map(|message| message.request).map(|request| &request.path);
    let bodies = || merged.messages.iter().map(|message| &message.parts.fields).chain(paths());
    let in_paths =
        merged.messages.iter().flat_map(|message| &message.rows).filter(|row| row.place == FieldPlace::Path);
    let in_paths = in_paths.map(|row| row.key.value.as_str());
    let read = bodies().flat_map(|fields| fields.keys().map(|name| name.value.as_str()));
    let used: HashSet<&str> =
        read.chain(in_paths).chain(bodies().flat_map(|fields| fields.unread())).collect();
    for name in spec.fields.keys() {
        if used.contains(name.value.as_str()) {
            continue;
        }
        if merged.overlays.contains(&name.span.file) {
            report_without_effect(name, &used, diagnostics);
        } else {
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
    let failure = spec.failure.as_ref().and_then(|failure| failure.message.as_ref());
    for name in spec.messages.keys() {
        let is_failure = failure.is_some_and(|failure| failure.value == name.value);
        if !answers.contains(name.value.as_str()) && !merged.used.contains(&name.value) && !is_failure {
            diagnostics
                .warning(ids::UNUSED_MESSAGE, name.span, format!("no operation is answered with `{name}`"))
                .help("name it in an operation's `response`, or take it out");
        }
    }
    for name in spec.objects.keys().filter(|name| !merged.used.contains(&name.value)) {
        diagnostics
            .warning(ids::UNUSED_MESSAGE, name.span, format!("the object `{name}` stands in no message"))
            .help("name it as `object` of a row, or take it out");
    }
    for message in merged.messages.iter().filter(|message| message.examples().is_empty()) {
        let what = match message.role {
            // Without bytes there is nothing to show.
            _ if message.wire() == Some(Wire::None) => continue,
            Role::Request(_) => "request",
            Role::Answer(_) | Role::Shared(_) => "message",
            Role::Notification(_) => "notification",
            Role::HandBack(_) => "hand-back",
            Role::Record { .. } => "record",
            Role::Headers | Role::Written | Role::Read => continue,
        };
        diagnostics
            .warning(ids::NO_EXAMPLE, message.name.span, format!("{what} `{}` has no example", message.name))
            .help("add the document's sample under `examples`: it becomes a test");
    }
}

/// A row of an overlay that no message has changes nothing: what it was meant for would go on as a guess.
fn report_without_effect(name: &Spanned<String>, used: &HashSet<&str>, diagnostics: &mut Diagnostics) {
    let mut known: Vec<&str> = used.iter().copied().collect();
    known.sort_unstable();
    let near = near(&name.value, known, diagnostics);
    let message = format!("the shared row `{name}` of this overlay stands in no message");
    let entry = diagnostics.error(ids::UNKNOWN_SHARED_ROW, name.span, message);
    match near {
        Some(near) => entry.did_you_mean(name.span, Some(near)),
        None => entry.help("write the key that the row has in the spec"),
    };
}
