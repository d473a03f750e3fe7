//! Whoever moves money says how an unknown outcome is found out, and finding out moves none.

use crate::diagnostic::{Diagnostics, ids};
use crate::merge::Merged;
use crate::source::Span;
use crate::syntax::{EffectWord, Resolve};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    for (name, operation) in &spec.operations {
        let effect = operation.effect.as_ref().map(|effect| effect.value);
        match &operation.resolve {
            Some(resolve) => check_way(merged, resolve, name.span, diagnostics),
            None if effect.is_none_or(|effect| effect == EffectWord::Read) => {}
            None => {
                diagnostics
                    .warning(
                        ids::NO_RESOLVE,
                        name.span,
                        format!("`{name}` moves money and does not say how an unknown outcome is found out"),
                    )
                    .help(
                        "write `resolve: { operation: … }`, `{ notification: … }`, or `{ manual: 管理画面 }`",
                    );
            }
        }
    }
    let notifications = spec.notifications.iter().map(|(name, it)| (name, &it.resolve));
    let hand_backs = spec.hand_backs.iter().map(|(name, it)| (name, &it.resolve));
    let flows = spec.flows.iter().map(|(name, it)| (name, &it.resolve));
    for (name, resolve) in notifications.chain(hand_backs).chain(flows) {
        resolve.iter().for_each(|resolve| check_way(merged, resolve, name.span, diagnostics));
    }
}

fn check_way(merged: &Merged<'_>, resolve: &Resolve, at: Span, diagnostics: &mut Diagnostics) {
    let ways: Vec<Span> = [&resolve.manual, &resolve.operation, &resolve.notification]
        .into_iter()
        .flatten()
        .map(|way| way.span)
        .collect();
    match ways.as_slice() {
        [_] => {}
        [] => {
            diagnostics
                .error(ids::INVALID_RESOLVE, at, "`resolve` names no way to find out what happened")
                .help("write one of `manual`, `operation` and `notification`");
        }
        [first, second, ..] => {
            diagnostics
                .error(
                    ids::INVALID_RESOLVE,
                    *second,
                    "`resolve` names more than one way to find out what happened",
                )
                .related(*first, "the first")
                .help("leave the surest one");
        }
    }
    let Some(name) = &resolve.operation else { return };
    let page = merged.spec.operations.get(&name.value).and_then(|operation| operation.page.as_ref());
    if page.is_some() {
        diagnostics
            .error(
                ids::INVALID_RESOLVE,
                name.span,
                format!("`{name}` cannot tell what happened: it is a hosted page"),
            )
            .help("name an operation that the shop sends and that is answered");
        return;
    }
    let effect = merged.spec.operations.get(&name.value).and_then(|operation| operation.effect.as_ref());
    if let Some(effect) = effect.filter(|effect| effect.value != EffectWord::Read) {
        diagnostics
            .error(
                ids::INVALID_RESOLVE,
                name.span,
                format!("`{name}` cannot tell what happened: it moves money itself"),
            )
            .related(effect.span, "its effect")
            .help("name an operation with `effect: read`");
    }
}
