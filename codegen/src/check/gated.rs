//! What is there without card data is resolved without card data: a look-up that is there only for users who switch card data
//! on is none for the others.

use crate::diagnostic::{Diagnostics, ids};
use crate::merge::Merged;
use crate::read::Spanned;
use crate::syntax::{Flow, Resolve};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    let operations = spec.operations.iter().filter(|(_, operation)| !is_said(operation.card_data.as_ref()));
    let operations = operations.map(|(name, operation)| (name, &operation.resolve));
    let notifications = spec.notifications.iter().map(|(name, it)| (name, &it.resolve));
    let hand_backs = spec.hand_backs.iter().map(|(name, it)| (name, &it.resolve));
    let flows = spec.flows.iter().filter(|(_, flow)| !needs_card_data(merged, flow));
    let flows = flows.map(|(name, flow)| (name, &flow.resolve));
    for (name, resolve) in operations.chain(notifications).chain(hand_backs).chain(flows) {
        resolve.iter().for_each(|resolve| check_way(merged, name, resolve, diagnostics));
    }
}

fn check_way(merged: &Merged<'_>, of: &Spanned<String>, resolve: &Resolve, diagnostics: &mut Diagnostics) {
    let Some(look_up) = &resolve.operation else { return };
    let said = merged.spec.operations.get(&look_up.value).and_then(|operation| operation.card_data.as_ref());
    if let Some(said) = said.filter(|said| said.value) {
        diagnostics
            .warning(
                ids::GATED_LOOK_UP,
                look_up.span,
                format!(
                    "`{of}` is there without card data, and `{look_up}`, which finds out its outcome, is not"
                ),
            )
            .related(said.span, "its request carries card data")
            .help("name a look-up without card data, a notification, or a place where a person looks");
    }
}

/// Whether nobody follows it without card data.
fn needs_card_data(merged: &Merged<'_>, flow: &Flow) -> bool {
    let operations = flow.arrows().filter_map(|arrow| merged.spec.operations.get(&arrow.what));
    let mut said = operations.map(|operation| is_said(operation.card_data.as_ref()));
    said.any(|is_said| is_said)
}

fn is_said(flag: Option<&Spanned<bool>>) -> bool {
    flag.is_some_and(|flag| flag.value)
}
