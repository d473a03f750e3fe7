//! Operations: a request, its answer, and what both mean for money.

use super::{Charset, Evidence, OutcomeRule, Page, Place};
use crate::rule::Expr;

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `sales`.
    pub name: String,
    /// The Rust module and file: `sales`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// What it does to money.
    pub effect: Effect,
    /// When it may be sent again.
    pub retry: Retry,
    /// How it is found out what happened.
    pub resolve: Option<Resolve>,
    /// HTTP method.
    pub method: Method,
    /// Path below the host; names in braces stand for the request's fields of [`FieldPlace::Path`](super::FieldPlace::Path).
    pub path: String,
    /// Whether the headers of `Spec::auth` are sent.
    pub auth: bool,
    /// Whether the request is packed as `Spec::envelope` says.
    pub enveloped: bool,
    /// What the shopper's browser brings back after it: indices into `Spec::hand_backs`.
    pub returns: Vec<usize>,
    /// How further pages are asked for, if the answer is one of several.
    pub pages: Option<Pages>,
    /// How the provider is made to wait for a state.
    pub poll: Option<Poll>,
    /// Index into `Spec::messages`.
    pub request: usize,
    /// Index into `Spec::messages`.
    pub response: Option<usize>,
    /// Fields of the answer that must equal fields of the request.
    pub echo: Vec<Echo>,
    /// Notifications it causes: index into `Spec::notifications`, and when (`None`: always).
    pub notifies: Vec<(usize, Option<Expr>)>,
    /// The page in its answer that is passed on to the shopper's browser.
    pub relays: Option<Relays>,
    /// The operation's own reading of its answer, or the answer's.
    pub outcome: Option<OutcomeRule>,
    /// What makes it a hosted page: the shopper's browser carries the request, and what comes of it.
    pub page: Option<Page>,
    /// Whether the request carries card data.
    pub card_data: bool,
    /// What it is worth.
    pub evidence: Evidence,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// A field of the answer that must equal one of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Echo {
    /// The answer's field: an index into its `fields`; through objects, one for each, from the outside in.
    pub answered: Vec<usize>,
    /// The request's field: index into its `fields`.
    pub sent: usize,
}

impl Echo {
    /// The fields of both messages, (answer, request), if the answer's stands in no object.
    pub fn flat(&self) -> Option<(usize, usize)> {
        match self.answered.as_slice() {
            [at] => Some((*at, self.sent)),
            _ => None,
        }
    }
}

/// A page that is passed on to the shopper's browser.
#[derive(Debug, Clone)]
pub struct Relays {
    /// The answer's field: an index into its `fields`; through objects, one for each, from the outside in.
    pub field: Vec<usize>,
    /// The charset the browser takes it in, if not that of the answer.
    pub charset: Option<Charset>,
    /// When it takes it in that charset, over the request's fields (`None`: always).
    pub when: Option<Expr>,
}

/// An operation that a person carries out; it has no messages.
#[derive(Debug, Clone)]
pub struct ByHand {
    /// `recurring`.
    pub name: String,
    /// The document's name for it.
    pub label: String,
    /// Where and how it is carried out, in the document's words.
    pub how: String,
    /// What it does to money.
    pub effect: Effect,
    /// What it is worth.
    pub evidence: Evidence,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

/// HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "view", derive(serde::Serialize, schemars::JsonSchema), serde(rename_all = "UPPERCASE"))]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

/// What an operation does to money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Effect {
    /// Nothing.
    Read,
    /// Opens a new payment.
    CreateMoney,
    /// Changes what happens to money of an existing payment.
    MoveMoney,
    /// Takes an effect back.
    Compensating,
}

/// When an operation may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Retry {
    /// Not by the runtime.
    Never,
    /// When it provably was not sent.
    IfNotExecuted,
    /// With the idempotency key it was first sent with.
    WithKey,
    /// At any time.
    Always,
}

/// How it is found out what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolve {
    /// The way.
    pub by: ResolveBy,
    /// Also after a decline.
    pub when_declined: bool,
}

/// The way to find out what happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResolveBy {
    /// A person looks: where.
    Manual(String),
    /// Another operation tells: index into `Spec::operations`.
    Operation(usize),
    /// A notification tells: index into `Spec::notifications`.
    Notification(usize),
}

/// How further pages are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// The request's field that takes the cursor: index into its `fields`.
    pub cursor: usize,
    /// The answer's list: index into its `fields`.
    pub items: usize,
    /// The answer's field that says whether there is more.
    pub more: Option<usize>,
    /// Where the next cursor stands.
    pub next: NextCursor,
}

/// Where the next cursor stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextCursor {
    /// In this field of the last item: index into the item's `fields`.
    LastItem(usize),
    /// In this field of the answer.
    Answer(usize),
}

/// How the provider is made to wait for a state.
#[derive(Debug, Clone)]
pub struct Poll {
    /// The request's boolean field that asks for it.
    pub field: usize,
    /// When the answer shows that waiting is over.
    pub until: Expr,
}
