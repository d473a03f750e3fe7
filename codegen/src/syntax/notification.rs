//! What a provider sends by itself.

use super::{Authentic, Message, Resolve};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::read::{Code, FromNode, Spanned};
use crate::source::Span;
use crate::tree::Node;

syntax_struct! {
    /// A message the provider sends by itself (結果通知): where it is received and how it is answered.
    pub struct Notification as "notification" {
        /// Where it is received by GET, in the document's words, such as 決済結果通知URL.
        optional get: Spanned<String>,
        /// Where it is received by POST, in the document's words.
        optional post: Spanned<String>,
        /// What it must be answered with. Default: status 200 and the body `OK`.
        optional answer: Answer,
        /// How it proves its sender: `none`, a secret in a header, or a signature.
        required authentic: Authentic,
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
        /// How soon it must be given, as an ISO 8601 duration such as `PT3S`. Default: nobody says.
        optional within: Spanned<String>,
        /// Statuses that must not be given: numbers, and ranges such as `300..499`.
        many never: Vec<StatusRange>,
        /// The status that asks for another delivery, from 500 on. Default: the provider sends once.
        optional later: Spanned<u16>,
        /// The status that answers what is not proved by its secret or its signature. It is kept all the same. Default: as
        /// if it were.
        optional unproved: Spanned<u16>,
    }
}

/// HTTP statuses, from one to another.
#[derive(Debug, Clone, Copy)]
pub struct StatusRange {
    /// The first.
    pub from: u16,
    /// The last.
    pub to: u16,
    /// Where.
    pub span: Span,
}

impl Notification {
    /// The name of the signature that proves it, if it has one.
    pub fn signature(&self) -> Option<&Spanned<String>> {
        match self.authentic.as_ref()? {
            Authentic::Word(_) | Authentic::Header(_) => None,
            Authentic::Signature(signed) => signed.signature.as_ref(),
        }
    }
}

impl FromNode for StatusRange {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let span = node.span;
        let Some(text) = node.text() else {
            return Spanned::<String>::from_node(node, diagnostics).and(None);
        };
        let status = |text: &str| text.trim().parse::<u16>().ok().filter(|it| (100..=599).contains(it));
        let (from, to) = text.split_once("..").unwrap_or((text, text));
        match (status(from), status(to.trim_start_matches('='))) {
            (Some(from), Some(to)) if from <= to => Some(Self { from, to, span }),
            _ => {
                diagnostics
                    .error(ids::INVALID_VALUE, span, format!("{} is no status of HTTP", quote(text)))
                    .help("write a number such as `500`, or a range such as `300..499`");
                None
            }
        }
    }
}
