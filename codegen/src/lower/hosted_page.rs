//! An operation that the shopper's browser carries out on the provider's page.

use super::{Context, Home, digest, name, operation, signature};
use crate::{ir, model};

/// What `Page` on the request says.
pub(super) fn page(
    cx: &Context<'_>,
    operation: &model::Operation,
    page: &model::Page,
    home: Home,
) -> ir::Page {
    let spec = cx.spec;
    let request = &spec.messages[operation.request];
    let hand_back = page.returns.map(|back| spec.hand_backs[back].message);
    ir::Page {
        name: operation.name.clone(),
        label: operation.label.clone(),
        request: name::ident(&request.rust),
        hand_back: hand_back.map(|message| cx.message(message, home)),
        methods: page.methods.iter().copied().map(operation::method).collect(),
        address: address(&page.address),
        modes: signature::modes_of(spec),
        effect: operation::effect(operation.effect),
        resolve: operation.resolve.as_ref().map(|resolve| operation::resolve(spec, resolve)),
        digest: page.digest.as_ref().map(|known| digest::digest(request, known)),
    }
}

fn address(address: &model::Address) -> ir::Address {
    let (kind, text) = match address {
        model::Address::Path(path) => ("Path", path),
        model::Address::Given(words) => ("Given", words),
    };
    ir::Address { kind: name::ident(kind), text: text.clone() }
}
