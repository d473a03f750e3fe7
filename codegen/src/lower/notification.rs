//! A notification as a module: its message and the trait on it.

use quote::quote;

use super::reading::Reading;
use super::{Context, Home, messages, name, objects, operation, page, rule, signature};
use crate::{ir, model};

/// The file of a notification.
pub(super) fn part(cx: &Context<'_>, index: usize) -> ir::Part {
    let notification = &cx.spec.notifications[index];
    ir::Part {
        module: name::ident(&notification.rust),
        file: notification.rust.clone(),
        docs: page::notification(cx.spec, notification),
        messages: messages(cx, Home::Notification(index)),
        objects: objects(cx, Home::Notification(index)),
        implementation: ir::Implementation::Notification(Box::new(implementation(cx.spec, notification))),
        sample: None,
        is_gated: false,
    }
}

fn implementation(spec: &model::Spec, notification: &model::Notification) -> ir::Notification {
    let message = &spec.messages[notification.message];
    let mut keys = Reading::new(spec, message, name::itself());
    let dedupe = notification.dedupe.iter().map(|at| keys.key(&message.fields[*at])).collect();
    let model::Answer { status, body, content_type, within, later, never: _, unproved } =
        notification.answer.clone();
    ir::Notification {
        name: notification.name.clone(),
        label: message.label.clone(),
        message: name::ident(&message.rust),
        method: operation::method(notification.method),
        status,
        content_type,
        body,
        within,
        later,
        unproved,
        authentic: match &notification.authentic {
            model::Authentic::None => ir::Authentic::None,
            model::Authentic::Header { name, equals } => ir::Authentic::Header(name.clone(), equals.clone()),
            model::Authentic::Signature(signed) => {
                ir::Authentic::Signature(signature::signed_by(spec, *signed))
            }
        },
        resolve: notification.resolve.as_ref().map(|resolve| operation::resolve(spec, resolve)),
        verdict: rule::verdict(spec, message.outcome.as_ref(), Some(message), name::itself()),
        error_code: rule::error_code(spec, message, &name::itself(), &quote!(super::ERRORS)),
        dedupe,
        dedupe_scope: keys.scope(),
    }
}
