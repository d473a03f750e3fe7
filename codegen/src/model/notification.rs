//! Notifications: what the provider sends by itself.

use super::{Evidence, Method, Place, Resolve, SignedBy};

/// A notification.
#[derive(Debug, Clone)]
pub struct Notification {
    /// `kickback`.
    pub name: String,
    /// The Rust module and file: `kickback`.
    pub rust: String,
    /// HTTP method it comes with.
    pub method: Method,
    /// Where it is received, in the document's words.
    pub received_at: String,
    /// What it must be answered with.
    pub answer: Answer,
    /// How it proves its sender.
    pub authentic: Authentic,
    /// The fields that tell one notification from another, as indices into the message's `fields`.
    pub dedupe: Vec<usize>,
    /// How its content is confirmed.
    pub resolve: Option<Resolve>,
    /// Index into `Spec::messages`.
    pub message: usize,
}

/// What a notification must be answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Body, sent as it stands.
    pub body: String,
    /// Content type.
    pub content_type: String,
    /// How soon it must be given, in milliseconds.
    pub within: Option<u64>,
    /// Statuses that must not be given, as inclusive ranges.
    pub never: Vec<(u16, u16)>,
    /// The status that asks for another delivery.
    pub later: Option<u16>,
    /// The status that answers what is not proved, if it differs.
    pub unproved: Option<u16>,
}

/// How a notification proves its sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Authentic {
    /// Not at all.
    None,
    /// A header holds a secret that the shop gave the provider.
    Header {
        /// The header's name.
        name: String,
        /// Its value in any of these forms; `{name}` stands for a credential.
        equals: Vec<String>,
    },
    /// It is signed.
    Signature(SignedBy),
}

/// Notifications that come to one address: of one method, one answer and one proof.
#[derive(Debug, Clone)]
pub struct Family {
    /// The name in the spec: `push`.
    pub name: String,
    /// The Rust enum: `Push`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The members, in the order in which they are told apart.
    pub members: Vec<Member>,
    /// What it is worth.
    pub evidence: Evidence,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// A notification of a family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The variant: `Mpi` of `push_mpi` in `push`.
    pub rust: String,
    /// Index into `Spec::notifications`.
    pub notification: usize,
    /// The keys on the wire that tell it; any of them.
    pub told_by: Vec<String>,
}
