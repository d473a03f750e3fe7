//! Messages, operations and notifications named somewhere exist.

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::read::{OrderedMap, Spanned};
use crate::syntax::{Resolve, Response};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    for (name, operation) in &spec.operations {
        match &operation.response {
            Some(Response::Named(message)) => named("message", message, &spec.messages, diagnostics),
            Some(Response::Inline(_)) => {}
            None => {
                diagnostics
                    .error(ids::MISSING_RESPONSE, name.span, format!("operation `{name}` has no `response`"))
                    .help("name a message, or write the answer here; without one its outcome can never be known");
            }
        }
        operation
            .notifies
            .keys()
            .for_each(|name| named("notification", name, &spec.notifications, diagnostics));
        operation.resolve.iter().for_each(|resolve| check_resolve(merged, resolve, diagnostics));
    }
    if let Some(message) = spec.failure.as_ref().and_then(|failure| failure.message.as_ref()) {
        named("message", message, &spec.messages, diagnostics);
    }
    for resolve in spec.notifications.values().filter_map(|notification| notification.resolve.as_ref()) {
        check_resolve(merged, resolve, diagnostics);
    }
}

fn check_resolve(merged: &Merged<'_>, resolve: &Resolve, diagnostics: &mut Diagnostics) {
    if let Some(name) = &resolve.operation {
        named("operation", name, &merged.spec.operations, diagnostics);
    }
    if let Some(name) = &resolve.notification {
        named("notification", name, &merged.spec.notifications, diagnostics);
    }
}

fn named<T>(what: &str, name: &Spanned<String>, known: &OrderedMap<T>, diagnostics: &mut Diagnostics) {
    if known.has(&name.value) {
        return;
    }
    let near = near(&name.value, known.keys().map(|name| name.value.as_str()), diagnostics);
    let entry =
        diagnostics.error(ids::UNKNOWN_NAME, name.span, format!("unknown {what} {}", quote(&name.value)));
    match near {
        Some(near) => entry.did_you_mean(name.span, Some(near)),
        None => entry.help(format!("there is no such name under `{what}s`")),
    };
}
