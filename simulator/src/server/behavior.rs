//! What the provider does on demand, and when.

use std::time::Duration;

/// What makes a resource go on to its next state, and a flow to its next message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Each look-up of it; what a flow has the provider send is sent at once. The default.
    LookUp,
    /// So much time in a state, or between two messages.
    Every(Duration),
    /// Only [`Running::advance`](super::Running::advance), or a POST to `/denbun/advance`.
    Control,
}

/// What the provider does with a request, or with something that it sends: a notification or a hand-back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Behavior {
    /// Answers as the spec's example of a confirmed answer does, and sends what such an example says. The default.
    Confirm,
    /// Answers as the spec's example of a declined answer does, or sends what such an example says; a resource that is made
    /// now ends declined.
    Decline,
    /// Takes the request, acts on it, and stays silent for this long; sends only after this long.
    Silence(Duration),
    /// Answers with this HTTP status and an empty body; sends nothing.
    Status(u16),
    /// Answers with this HTTP status and the example of the failure message that suits it, and does nothing.
    Fail(u16),
    /// Answers with these bytes, or sends them in place of the message, with the signature of that one.
    Raw(Vec<u8>),
    /// Acts on the request, and the answer is lost; what is sent does not arrive.
    Lose,
    /// What is sent arrives twice. A request is answered as ever.
    Twice,
    /// What is sent comes last of all that its flow lets come in any order. A request is answered as ever.
    Late,
}
