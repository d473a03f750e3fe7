//! Events of what was handed back: names and words of ours, never values.
//!
//! Without the feature `tracing` this does nothing.

use super::{HandBack, HandedBack};

/// One hand-back: whether its content can be read.
#[cfg(feature = "tracing")]
pub(super) fn received<H: HandBack>(handed_back: &HandedBack<H>) {
    tracing::debug!(
        target: "denbun",
        hand_back = H::HAND_BACK.name,
        read = handed_back.content.is_ok(),
        violations = handed_back.violations.len(),
        "handed back"
    );
}

#[cfg(not(feature = "tracing"))]
pub(super) fn received<H: HandBack>(_: &HandedBack<H>) {}
