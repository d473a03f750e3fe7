//! Peers that read the charge. What the types do not say is checked after reading.

use garde::Validate;
use serde::Deserialize;

use super::super::answer::Found;
use super::super::checks::Violations;
use super::super::values::Text;
use super::values::Charge;

/// serde_json, then garde.
pub(crate) fn serde_garde<'a, T: Text + Deserialize<'a>>(document: &'a [u8]) -> Option<Charge<T>> {
    let charge: Charge<T> = serde_json::from_slice(document).ok()?;
    charge.validate().ok()?;
    Some(charge)
}

/// serde_json, then checks by hand.
pub(crate) fn serde_by_hand<'a, T: Text + Deserialize<'a>>(document: &'a [u8]) -> Found<Charge<T>> {
    serde_json::from_slice(document).ok().map(checked)
}

/// The same with the text validated in one go, not string by string.
pub(crate) fn serde_text_by_hand<'a, T: Text + Deserialize<'a>>(document: &'a [u8]) -> Found<Charge<T>> {
    serde_json::from_str(str::from_utf8(document).ok()?).ok().map(checked)
}

/// sonic-rs, then garde.
pub(crate) fn sonic_garde<'a, T: Text + Deserialize<'a>>(document: &'a [u8]) -> Option<Charge<T>> {
    let charge: Charge<T> = sonic_rs::from_slice(document).ok()?;
    charge.validate().ok()?;
    Some(charge)
}

/// sonic-rs, then checks by hand.
pub(crate) fn sonic_by_hand<'a, T: Text + Deserialize<'a>>(document: &'a [u8]) -> Found<Charge<T>> {
    sonic_rs::from_slice(document).ok().map(checked)
}

#[inline]
fn checked<T: Text>(charge: Charge<T>) -> (Charge<T>, Violations) {
    let mut violations = Violations::default();
    if let Some(id) = &charge.merchant_transaction_id {
        violations.alphanumeric("merchant_transaction_id", id.as_ref(), 0, 32);
    }
    (charge, violations)
}
