//! What a provider sends by itself: read, answered as it demands, and believed only when proved.
//!
//! ```text
//! raw bytes ─receive─> Received ─store─> Answered ─look up, or a shared secret─> Verified
//! ```
//!
//! With the feature `tower`, `Receiver` does this as a service for any HTTP server. With `axum`, handlers may take
//! [`Incoming`], [`Received`] or `Told` (the state gives the [`Credentials`](crate::Credentials)) and give [`Answered`]; where
//! any other answer must not compile, mount a `Receiver` with `route_service`.

mod answered;
mod authentic;
#[cfg(feature = "axum")]
mod axum;
mod family;
mod inbound;
mod incoming;
mod proof;
mod received;
#[cfg(feature = "tower")]
mod receiver;
mod trace;

pub use answered::Answered;
pub use authentic::{Authentic, Sender};
#[cfg(feature = "axum")]
pub use family::Told;
pub use family::{Family, FamilyInfo, Untold, told};
pub use inbound::Inbound;
pub use incoming::Incoming;
pub use proof::{Proof, Unverified, Verified};
pub use received::{Received, receive, receive_as, receive_from, receive_from_as, receive_from_at};
pub(crate) use received::{covered_by, proved_part, telling};
#[cfg(feature = "tower")]
pub use receiver::{AnswerBody, Receiver, Unkept};

use std::borrow::Cow;
use std::time::Duration;

use crate::message::Decode;
use crate::operation::{ErrorCode, Method, Resolve};
use crate::outcome::Verdict;
use crate::schema::Schema;

/// A notification of a provider, implemented by generated code.
pub trait Notification: for<'a> Decode<'a> {
    /// What the spec says of the notification.
    const NOTIFICATION: &'static NotificationInfo;

    /// What it says of the effect, by the spec's conditions alone.
    fn verdict(&self) -> Verdict;

    /// Tells one notification from another; a repeated one has the same key. One without the fields for it has an
    /// empty key, which tells nothing: see [`Received::dedupe_key`].
    fn dedupe_key(&self) -> String;

    /// Its error code, a number as its digits.
    fn error_code(&self) -> Option<Cow<'_, str>> {
        None
    }
}

/// What a spec says of a notification, known at build time.
#[derive(Debug)]
pub struct NotificationInfo {
    /// The notification's name in the spec: `kickback`.
    pub name: &'static str,
    /// The document's name for it.
    pub label: &'static str,
    /// The method it comes with: a query for GET, else a body.
    pub method: Method,
    /// How it proves its sender.
    pub authentic: Authentic,
    /// What it must be answered with, whatever it says.
    pub answer: Answer,
    /// How its content is confirmed.
    pub resolve: Option<Resolve>,
    /// The provider's error codes, sorted by code.
    pub errors: &'static [ErrorCode],
    /// Its schema.
    pub schema: &'static Schema<'static>,
}

/// What a notification must be answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Content type.
    pub content_type: &'static str,
    /// Body, byte for byte.
    pub body: &'static str,
    /// How soon it must be given.
    pub within: Option<Duration>,
    /// The HTTP status that makes the provider send it again, for a notification that could not be kept.
    pub later: Option<u16>,
    /// The HTTP status for one whose sender is not proved, if it differs. It is kept all the same.
    pub unproved: Option<u16>,
}

/// A notification that the provider sends again if it is asked to, implemented by generated code exactly where the
/// spec says so.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be asked for again",
    note = "its spec gives no status `later`: what the provider is not told to repeat has to be kept at once"
)]
pub trait Deferrable: Notification {}
