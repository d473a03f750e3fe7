//! What all requests and answers of a provider have in common.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Context, Home, docs, name, rule, signature};
use crate::template::placeholders;
use crate::{ir, model, naming};

/// The provider's headers, secrets and failures.
pub(super) fn transport(cx: &Context<'_>) -> ir::Transport {
    let spec = cx.spec;
    ir::Transport {
        auth: spec.auth.iter().map(|header| auth(spec, header)).collect(),
        credentials: credentials(spec),
        idempotency: spec.idempotency.as_ref().map(|model::Idempotency { header, status }| ir::Idempotency {
            header: header.clone(),
            status: status.clone(),
        }),
        failure: spec.failure.as_ref().map(|failure| self::failure(cx, failure)),
    }
}

fn auth(spec: &model::Spec, header: &model::AuthHeader) -> TokenStream {
    let value = match &header.value {
        model::AuthValue::Template(template) => quote!(Template(#template)),
        model::AuthValue::Now(now) => self::now(*now),
        model::AuthValue::Random(random) => self::random(*random),
        model::AuthValue::Signature { signature, template, .. } => {
            let signature = signature::constant(&spec.signatures[*signature]);
            quote!(Signature { info: #signature, template: #template })
        }
    };
    let name = &header.name;
    quote!(::denbun::operation::AuthHeader { name: #name, value: ::denbun::operation::AuthValue::#value })
}

/// A moment, as the case `Now` of an enum.
pub(super) fn now(now: model::Now) -> TokenStream {
    let now = match now {
        model::Now::Seconds => quote!(Seconds),
        model::Now::Milliseconds => quote!(Milliseconds),
        model::Now::Rfc3339 => quote!(Rfc3339),
        model::Now::JapanDigits => quote!(JapanDigits),
    };
    quote!(Now(::denbun::operation::Now::#now))
}

/// A random value, as the case `Random` of an enum.
pub(super) fn random(random: model::Random) -> TokenStream {
    match random {
        model::Random::Uuid => quote!(Random(::denbun::operation::Random::Uuid)),
        model::Random::Hex => quote!(Random(::denbun::operation::Random::Hex)),
    }
}

fn failure(cx: &Context<'_>, failure: &model::Failure) -> ir::Failure {
    let message = &cx.spec.messages[failure.message];
    ir::Failure {
        message: cx.message(failure.message, Home::Shared),
        not_executed: failure.not_executed.clone(),
        code: rule::error_code(cx.spec, message, &name::ident("failure"), &quote!(ERRORS)),
    }
}

/// A struct for the secrets of requests, and one for those that only notifications show.
fn credentials(spec: &model::Spec) -> Vec<ir::Credentials> {
    let keys = spec.hand_backs.iter().filter_map(|hand_back| Some(hand_back.digest.as_ref()?.key.as_str()));
    let mut own: Vec<&str> = spec.credentials.iter().map(String::as_str).collect();
    for key in keys {
        if !own.contains(&key) {
            own.push(key);
        }
    }
    let told: Vec<&str> = notified(spec).into_iter().filter(|name| !own.contains(name)).collect();
    let line = match (spec.credentials.is_empty(), spec.credentials.len() == own.len()) {
        (_, true) => "What proves to the provider who asks.",
        (true, false) => "What binds what comes back to what the shop sent.",
        (false, false) => {
            "What proves to the provider who asks, and binds what comes back to what the shop sent."
        }
    };
    let structs = [
        ("Credentials", line, own),
        ("NotificationCredentials", "What proves that a notification comes from the provider.", told),
    ];
    let structs = structs.into_iter().filter(|(_, _, names)| !names.is_empty());
    structs.map(|(rust, line, names)| secrets(spec, rust, line, &names)).collect()
}

fn secrets(spec: &model::Spec, rust: &str, line: &str, names: &[&str]) -> ir::Credentials {
    let mut rust = rust.to_owned();
    while is_taken(spec, &rust) {
        rust.insert_str(0, "Api");
    }
    ir::Credentials {
        docs: docs::docs(vec![line.to_owned()], &rust, &[]),
        name: name::ident(&rust),
        secrets: names
            .iter()
            .map(|name| (name::ident(&naming::snake(name, "secret")), (*name).to_owned()))
            .collect(),
    }
}

fn is_taken(spec: &model::Spec, rust: &str) -> bool {
    spec.messages.iter().any(|message| message.rust == rust)
        || spec.unions.iter().any(|union| union.rust == rust)
        || spec.files.iter().any(|file| file.rust_type == rust)
        || spec
            .messages
            .iter()
            .flat_map(|message| &message.fields)
            .any(|field| field.values_rust.as_deref() == Some(rust))
}

/// The credentials that notifications show, each once.
fn notified(spec: &model::Spec) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    let headers = spec.notifications.iter().filter_map(|notification| match &notification.authentic {
        model::Authentic::Header { equals, .. } => Some(equals),
        model::Authentic::None | model::Authentic::Signature(_) => None,
    });
    let in_headers = headers.flatten().flat_map(|form| placeholders(form)).map(|(name, _)| name);
    let received = spec.signatures.iter().filter(|signature| signature.carried.is_some());
    for name in in_headers.chain(received.flat_map(model::Signature::credentials)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
