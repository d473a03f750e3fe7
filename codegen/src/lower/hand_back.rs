//! A hand-back as a module: its message and the trait on it.

use quote::quote;

use super::reading::Reading;
use super::{Context, Home, digest, messages, name, objects, operation, page, rule, signature};
use crate::{ir, model};

/// The file of a hand-back.
pub(super) fn part(cx: &Context<'_>, index: usize) -> ir::Part {
    let hand_back = &cx.spec.hand_backs[index];
    let home = Home::HandBack(index);
    ir::Part {
        module: name::ident(&hand_back.rust),
        file: hand_back.rust.clone(),
        docs: page::hand_back(cx.spec, hand_back),
        messages: messages(cx, home),
        objects: objects(cx, home),
        implementation: ir::Implementation::HandBack(Box::new(implementation(cx.spec, hand_back))),
        sample: None,
        is_gated: false,
    }
}

fn implementation(spec: &model::Spec, hand_back: &model::HandBack) -> ir::HandBack {
    let message = &spec.messages[hand_back.message];
    let mut keys = Reading::new(spec, message, name::itself());
    let dedupe = hand_back.dedupe.iter().map(|at| keys.key(&message.fields[*at])).collect();
    ir::HandBack {
        name: hand_back.name.clone(),
        label: message.label.clone(),
        message: name::ident(&message.rust),
        methods: hand_back.methods.iter().copied().map(operation::method).collect(),
        resolve: operation::resolve(spec, &hand_back.resolve),
        verdict: rule::verdict(spec, message.outcome.as_ref(), Some(message), name::itself()),
        error_code: rule::error_code(spec, message, &name::itself(), &quote!(super::ERRORS)),
        dedupe,
        dedupe_scope: keys.scope(),
        digest: hand_back.digest.as_ref().map(|known| digest::digest(message, known)),
        signature: hand_back.signature.map(|signed| signature::signed_by(spec, signed)),
    }
}
