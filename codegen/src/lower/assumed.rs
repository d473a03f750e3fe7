//! The guesses of a spec as data of its module.

use crate::assumed::{self, Guess};
use crate::{ir, model};

/// Every guess, in the order written.
pub(super) fn assumed(spec: &model::Spec) -> Vec<ir::Assumed> {
    let guesses = assumed::assumed(spec).into_iter();
    guesses
        .map(|Guess { what, confirm, at: _ }| ir::Assumed { what, confirm: confirm.unwrap_or_default() })
        .collect()
}
