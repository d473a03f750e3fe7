//! Events of what was received: names and words of ours, never values.
//!
//! Without the feature `tracing` this does nothing.

use super::{Notification, Received};

/// One notification: whether its sender is proved and its content can be read.
#[cfg(feature = "tracing")]
pub(super) fn received<N: Notification>(received: &Received<N>) {
    let sender = match received.sender {
        super::Sender::Proved => "proved",
        super::Sender::Unproved => "unproved",
    };
    tracing::debug!(
        target: "denbun",
        notification = N::NOTIFICATION.name,
        sender,
        read = received.content.is_ok(),
        violations = received.violations.len(),
        "received"
    );
}

#[cfg(not(feature = "tracing"))]
pub(super) fn received<N: Notification>(_: &Received<N>) {}
