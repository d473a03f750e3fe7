//! What a digest makes of a hand-back.

use crate::hand_back::HandBack;
use crate::notification::Unverified;
use crate::outcome::Verdict;

/// A hand-back whose keyed digest is right: the values that the digest covers are those that the shop sent to the page.
/// All else in it, what it says of the payment first, anybody who was shown the form can have written.
///
/// Where a payment has to be proved, it does not compile:
///
/// ```compile_fail,E0308
/// # use denbun::{Bound, HandBack, Verified};
/// fn ship<H: HandBack>(paid: &Verified<H>) {}
/// fn handed_back<H: HandBack>(bound: Verified<Bound<H>>) {
///     ship::<H>(&bound);
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound<H>(H);

impl<H: HandBack> Bound<H> {
    pub(super) fn new(hand_back: H) -> Self {
        Bound(hand_back)
    }

    /// All that it says. Only what the digest covers is the shop's own.
    pub fn hand_back(&self) -> &H {
        &self.0
    }

    /// What it says of the effect: a hint.
    pub fn verdict(&self) -> Verdict {
        self.0.verdict()
    }

    /// The hint, to be looked up.
    pub fn into_hint(self) -> Unverified<H> {
        Unverified::new(self.0)
    }
}
