//! What a provider sends by itself.

use super::{Message, Resolve};
use crate::read::{Code, Spanned};

syntax_struct! {
    /// A message the provider sends by itself (結果通知): where it is received and how it is answered.
    pub struct Notification as "notification" {
        /// Where it is received by GET, in the document's words, such as 決済結果通知URL.
        optional get: Spanned<String>,
        /// Where it is received by POST, in the document's words.
        optional post: Spanned<String>,
        /// What it must be answered with. Default: status 200 and the body `OK`.
        optional answer: Answer,
        /// How it proves its sender.
        required authentic: Spanned<AuthenticWord>,
        /// The fields that tell one notification from another.
        many dedupe: Vec<Spanned<String>>,
        /// How its content is confirmed when nothing proves its sender.
        optional resolve: Resolve,
        /// The message.
        inside body: Message,
    }
}

syntax_struct! {
    /// What a notification must be answered with.
    pub struct Answer as "answer" {
        /// The HTTP status. Default: 200.
        optional status: Spanned<u32>,
        /// The body, sent as it stands. Default: `OK`.
        optional body: Spanned<Code>,
        /// The content type. Default: `text/plain`.
        optional content_type: Spanned<String>,
    }
}

syntax_words! {
    /// How a notification proves its sender.
    pub enum AuthenticWord as "proof of the sender" {
        /// Not at all: what it says must be confirmed otherwise.
        None = "none",
    }
}
