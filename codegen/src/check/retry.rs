//! No retry rule can pay twice.

use crate::diagnostic::{Diagnostics, ids};
use crate::merge::Merged;
use crate::syntax::{EffectWord, RetryWord};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for operation in merged.spec.operations.values() {
        let (Some(retry), Some(effect)) = (&operation.retry, &operation.effect) else { continue };
        let (message, help) = match (retry.value, effect.value) {
            (RetryWord::Always, EffectWord::CreateMoney | EffectWord::MoveMoney) => (
                format!("`retry: always` can move money twice: the effect is `{}`", effect.value.word()),
                "write `if_not_executed`, or `never`",
            ),
            (RetryWord::WithKey, _) => (
                "`retry: with_key` needs an idempotency key, which this version of the language cannot describe".to_owned(),
                "write `if_not_executed`, or `never`",
            ),
            (RetryWord::Always, EffectWord::Read | EffectWord::Compensating)
            | (RetryWord::Never | RetryWord::IfNotExecuted, _) => continue,
        };
        diagnostics
            .error(ids::UNSAFE_RETRY, retry.span, message)
            .related(effect.span, "its effect")
            .help(help);
    }
}
