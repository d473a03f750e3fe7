//! No retry rule can pay twice.

use super::methods;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::syntax::{EffectWord, Operation, RetryWord};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for operation in merged.spec.operations.values() {
        let (Some(retry), Some(effect)) = (&operation.retry, &operation.effect) else { continue };
        // That it is not sent again was said of the page.
        if operation.page.is_some() {
            continue;
        }
        let problem = match (retry.value, effect.value) {
            (RetryWord::Always, EffectWord::CreateMoney | EffectWord::MoveMoney) => Some((
                format!("`retry: always` can move money twice: the effect is `{}`", effect.value.word()),
                "write `with_key` if the provider takes idempotency keys, or else `if_not_executed` or `never`",
            )),
            (RetryWord::WithKey, _) => keyless(merged, operation),
            (RetryWord::Always, EffectWord::Read | EffectWord::Compensating)
            | (RetryWord::Never | RetryWord::IfNotExecuted, _) => None,
        };
        if let Some((message, help)) = problem {
            diagnostics
                .error(ids::UNSAFE_RETRY, retry.span, message)
                .related(effect.span, "its effect")
                .help(help);
        }
    }
    check_used(merged, diagnostics);
}

/// A header that no request carries helps nobody.
fn check_used(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let Some(header) = merged.spec.idempotency.as_ref().and_then(|written| written.header.as_ref()) else {
        return;
    };
    let operations = &merged.spec.operations;
    let with_key = |operation: &Operation| match &operation.retry {
        Some(retry) => retry.value == RetryWord::WithKey,
        // What could not be read may have been meant so.
        None => true,
    };
    let is_known = operations.unread().next().is_none();
    if is_known && !operations.values().any(with_key) {
        let text = format!("no request is marked with {}", quote(&header.value));
        diagnostics
            .warning(ids::UNUSED_KEY, header.span, text)
            .help("write `retry: with_key` on the operations that take it, or leave `idempotency` out");
    }
}

/// Why requests of the operation carry no key.
fn keyless(merged: &Merged<'_>, operation: &Operation) -> Option<(String, &'static str)> {
    let takes_key = operation.request.as_ref().is_none_or(|request| methods::takes_key(&request.value));
    if merged.spec.idempotency.is_none() {
        return Some((
            "`retry: with_key` needs an idempotency key, and the spec has no `idempotency`".to_owned(),
            "write `idempotency: { header: … }` at the top level, or `if_not_executed` or `never` here",
        ));
    }
    (!takes_key).then(|| {
        (
            "`retry: with_key` is for requests by POST, PUT and PATCH".to_owned(),
            "write `always` if the operation moves nothing, or `if_not_executed`",
        )
    })
}
