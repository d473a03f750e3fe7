//! The example on a provider's page: its first operation with an example that holds.

use super::{Context, example};
use crate::ir;

/// A request that can be built, sent and compared.
pub(super) fn sample(cx: &Context<'_>) -> Option<ir::Sample> {
    let requests = cx.spec.operations.iter().map(|operation| &cx.spec.messages[operation.request]);
    requests.into_iter().find_map(|message| {
        let good = message
            .examples
            .iter()
            .filter(|example| example.violations.is_empty() && example::is_about_types(message, example));
        good.into_iter().find_map(|example| {
            let request = example::builder(cx, message, example)?;
            Some(ir::Sample { request, wire: example.wire.as_deref().map(example::wire) })
        })
    })
}
