//! Messages, operations and notifications named somewhere exist.

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::read::{OrderedMap, Spanned};
use crate::syntax::{AuthHeader, Resolve, Response};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    for (name, operation) in &spec.operations {
        match &operation.response {
            Some(Response::Named(message)) => named("message", message, &spec.messages, diagnostics),
            Some(Response::Inline(_)) => {}
            None if operation.page.is_some() => {}
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
        if let Some(returns) = operation.page.as_ref().and_then(|page| page.returns.as_ref()) {
            named("hand-back", returns, &spec.hand_backs, diagnostics);
        }
        operation.returns.iter().for_each(|name| named("hand-back", name, &spec.hand_backs, diagnostics));
        operation.resolve.iter().for_each(|resolve| check_resolve(merged, resolve, diagnostics));
    }
    let proofs = spec.notifications.values().filter_map(|notification| notification.signature());
    let proofs = proofs.chain(spec.hand_backs.values().filter_map(|hand_back| hand_back.signature()));
    let envelope =
        spec.envelope.iter().flat_map(|envelope| envelope.add.values().chain(envelope.beside.values()));
    let packed = envelope.filter_map(|row| row.signature.as_ref());
    let rows = merged.messages.iter().flat_map(|message| &message.rows);
    let rows = rows.filter_map(|row| row.syntax.signature.as_ref());
    let headers = spec.auth.values().filter_map(|header| match header {
        AuthHeader::Made(made) => made.signature.as_ref(),
        AuthHeader::Template(_) => None,
    });
    let pieces = spec.signatures.values().flat_map(|signature| signature.of.iter().flatten());
    let inner = pieces.filter_map(|piece| piece.part()?.digest.as_ref());
    for name in proofs.chain(packed).chain(headers).chain(rows).chain(inner) {
        named("signature", name, &spec.signatures, diagnostics);
    }
    if let Some(message) = spec.failure.as_ref().and_then(|failure| failure.message.as_ref()) {
        named("message", message, &spec.messages, diagnostics);
    }
    let notifications = spec.notifications.values().filter_map(|notification| notification.resolve.as_ref());
    let hand_backs = spec.hand_backs.values().filter_map(|hand_back| hand_back.resolve.as_ref());
    let flows = spec.flows.values().filter_map(|flow| flow.resolve.as_ref());
    for resolve in notifications.chain(hand_backs).chain(flows) {
        check_resolve(merged, resolve, diagnostics);
    }
}

fn check_resolve(merged: &Merged<'_>, resolve: &Resolve, diagnostics: &mut Diagnostics) {
    if let Some(name) = &resolve.operation {
        let by_hand = &merged.spec.operations.by_hand;
        if let Some((by_hand, _)) = by_hand.entry(&name.value) {
            diagnostics
                .error(ids::UNKNOWN_NAME, name.span, format!("{} is carried out by hand", quote(&name.value)))
                .related(by_hand.span, "the operation")
                .help("write `manual:` and where to look");
        }
        if by_hand.has(&name.value) {
            return;
        }
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
        None => entry.help(format!("there is no such name under `{}s`", what.replace('-', "_"))),
    };
}
