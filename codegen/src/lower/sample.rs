//! The examples on the pages of operations: a request with an example that holds.

use super::{Context, example};
use crate::{ir, model};

/// That of the provider's page: its first operation with one that needs no feature.
pub(super) fn sample(cx: &Context<'_>) -> Option<ir::Sample> {
    let everybodys = cx.spec.operations.iter().filter(|operation| !operation.card_data);
    everybodys.into_iter().find_map(|operation| of(cx, operation))
}

/// That of the crate's page: the first that the shop sends by itself.
pub(crate) fn sent(cx: &Context<'_>) -> Option<ir::Sample> {
    cx.spec
        .operations
        .iter()
        .filter(|operation| operation.page.is_none() && !operation.card_data)
        .find_map(|operation| of(cx, operation))
}

/// A request that can be built, sent and compared.
pub(super) fn of(cx: &Context<'_>, operation: &model::Operation) -> Option<ir::Sample> {
    if !can_be_shown(cx.spec, operation) {
        return None;
    }
    let message = &cx.spec.messages[operation.request];
    let good = message
        .examples
        .iter()
        .filter(|example| example.violations.is_empty() && example::is_about_types(message, example));
    good.into_iter().find_map(|example| {
        let request = example::builder(cx, message, example)?;
        let wire = example.wire.as_deref().map(example::wire);
        Some(ir::Sample { request, wire, page: operation.page.as_ref().map(page) })
    })
}

/// A page below a host needs one.
fn can_be_shown(spec: &model::Spec, operation: &model::Operation) -> bool {
    match operation.page.as_ref().map(|page| &page.address) {
        Some(model::Address::Path(_)) => spec.hosts.iter().any(|host| host.name == "live"),
        Some(model::Address::Given(_)) | None => true,
    }
}

fn page(page: &model::Page) -> ir::SamplePage {
    ir::SamplePage {
        is_form: page.methods.iter().any(|method| *method != model::Method::Get),
        is_given: matches!(page.address, model::Address::Given(_)),
        key: page.digest.as_ref().map(|digest| digest.key.clone()),
    }
}
