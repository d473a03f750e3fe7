//! What happened at the provider.

/// What happened at the provider, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A request came.
    Request {
        /// The operation it was understood as.
        operation: Option<String>,
        /// Its HTTP method.
        method: String,
        /// The path below the host.
        path: String,
        /// The query or body.
        message: Vec<u8>,
        /// The idempotency key it came with.
        key: Option<String>,
    },
    /// An answer went out.
    Answer {
        /// HTTP status.
        status: u16,
        /// The body.
        body: Vec<u8>,
    },
    /// A notification was delivered.
    Notified {
        /// Its name.
        notification: String,
        /// The query or body that was sent.
        message: Vec<u8>,
        /// The receiver's status and body, or why it was not reached.
        answer: Result<(u16, Vec<u8>), String>,
    },
    /// The provider, as the shopper's browser, brought a hand-back to the shop.
    HandedBack {
        /// Its name.
        hand_back: String,
        /// The query or body that was brought.
        message: Vec<u8>,
        /// The shop's status and body, or why it was not reached.
        answer: Result<(u16, Vec<u8>), String>,
    },
    /// A notification or a hand-back was lost on its way, as it was asked for or as chance had it.
    Lost {
        /// Its name.
        what: String,
        /// What the shop did not get.
        message: Vec<u8>,
    },
}
