//! Operations: a request, its answer, and what both mean for money.

use schemars::JsonSchema;

use super::{AuthWord, CharsetWord, EnvelopeWord, Message, ModesWord, Outcome, Pages, Poll, Request};
use crate::diagnostic::{Diagnostics, ids};
use crate::read::{FromNode, OrderedMap, Spanned};
use crate::tree::{Kind, Node};

syntax_struct! {
    /// Something a shop can ask the provider to do (処理).
    pub struct Operation as "operation" {
        /// The document's name for it.
        required label: Spanned<String>,
        /// What it does to money.
        required effect: Spanned<EffectWord>,
        /// When it may be sent again.
        required retry: Spanned<RetryWord>,
        /// How an unknown outcome is found out (結果不明時の確認方法).
        optional resolve: Resolve,
        /// What makes it a hosted page: the shopper's browser carries the request to the provider's page, by a form or a
        /// link. It has no `response`; what comes of it is handed back.
        optional page: HostedPage,
        /// The request: a method with its path, and the message. Names in braces in the path are fields of the request.
        required request: Spanned<Request>,
        /// The answer: a name under `messages`, or the message itself.
        optional response: Response,
        /// Fields of the answer that must equal what was sent, or else the outcome is unknown: names, or the answer's
        /// name with the request's.
        optional echo: Echo,
        /// Notifications it causes, each with its condition in CEL over the request's fields, or `always`.
        many notifies: OrderedMap<Spanned<String>>,
        /// The page in its answer that the shop passes on to the shopper's browser as it is.
        optional relays: Relays,
        /// What the answer means for this operation. Default: what the answer's own `outcome` says.
        optional outcome: Outcome,
        /// Whether the request carries card data (カード情報). Without it, a field that looks like card data is an error.
        /// In Rust it is then there for users only who switch card data on.
        optional card_data: Spanned<bool>,
        /// Whether the headers of the top level's `auth` are sent; `none` if not. Default: they are.
        optional auth: Spanned<AuthWord>,
        /// Whether the request is packed as the top level's `envelope` says; `none` if not. Default: it is.
        optional envelope: Spanned<EnvelopeWord>,
        /// Whether it follows the top level's `modes`; `none` if it is the same in all of them. Default: it does.
        optional modes: Spanned<ModesWord>,
        /// What the shopper's browser brings back after it: names under `hand_backs`.
        many returns: Vec<Spanned<String>>,
        /// How further pages are asked for, when the answer is one of several.
        optional pages: Pages,
        /// How the provider is made to wait with its answer until something has happened.
        optional poll: Poll,
        /// What the operation is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

syntax_struct! {
    /// The provider's page, to which the shopper's browser carries the request.
    pub struct HostedPage as "page" {
        /// What the browser brings back: a name under `hand_backs`. Default: nothing comes back.
        optional returns: Spanned<String>,
    }
}

syntax_struct! {
    /// A page that is passed on to the shopper's browser.
    pub struct Relays as "relays" {
        /// The answer's field with `unchanged: true`, such as `result.entryForm`.
        required field: Spanned<String>,
        /// The charset the browser takes it in. Default: that of the answer.
        optional charset: Spanned<CharsetWord>,
        /// When it takes it in that charset, in CEL over the request's fields. Default: always.
        optional when: Spanned<String>,
    }
}

syntax_words! {
    /// What an operation does to money.
    pub enum EffectWord as "effect" {
        /// Nothing (参照).
        Read = "read",
        /// Opens a new payment (新規の決済).
        CreateMoney = "create_money",
        /// Changes what happens to the money of an existing payment.
        MoveMoney = "move_money",
        /// Takes an effect back (取消).
        Compensating = "compensating",
    }
}

syntax_words! {
    /// When an operation may be sent again.
    pub enum RetryWord as "retry rule" {
        /// Not by the client.
        Never = "never",
        /// When it provably was not sent.
        IfNotExecuted = "if_not_executed",
        /// With the idempotency key it was first sent with; the top level's `idempotency` says how.
        WithKey = "with_key",
        /// At any time.
        Always = "always",
    }
}

syntax_struct! {
    /// How it is found out what happened: one of `manual`, `operation` and `notification`.
    pub struct Resolve as "resolve" {
        /// A person looks: where.
        optional manual: Spanned<String>,
        /// Another operation tells: its name.
        optional operation: Spanned<String>,
        /// A notification tells: its name.
        optional notification: Spanned<String>,
        /// After which outcomes. Default: `[unknown]`.
        many when: Vec<Spanned<ResolveWhen>>,
    }
}

syntax_words! {
    /// An outcome after which something has to be found out.
    pub enum ResolveWhen as "outcome" {
        /// The outcome is unknown.
        Unknown = "unknown",
        /// The payment was declined.
        Declined = "declined",
    }
}

/// An operation's answer.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Response {
    /// A name under `messages`.
    #[schemars(title = "name of a message")]
    Named(Spanned<String>),
    /// The message itself.
    #[schemars(title = "message")]
    Inline(Box<Spanned<Message>>),
}

impl FromNode for Response {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => Spanned::from_node(node, diagnostics).map(|it| Self::Inline(Box::new(it))),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Named)
            }
        }
    }
}

/// Fields of the answer that must equal what was sent.
#[derive(Debug, Clone)]
pub struct Echo {
    /// The answer's field and the request's.
    pub pairs: Vec<(Spanned<String>, Spanned<String>)>,
}

impl FromNode for Echo {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => {
                let map = OrderedMap::<Spanned<String>>::from_node(node, diagnostics)?;
                let pairs = map.iter().map(|(answer, request)| (answer.clone(), request.clone())).collect();
                Some(Self { pairs })
            }
            Kind::Sequence(_) => {
                let names = Vec::<Spanned<String>>::from_node(node, diagnostics)?;
                Some(Self { pairs: names.into_iter().map(|name| (name.clone(), name)).collect() })
            }
            Kind::Scalar { .. } => {
                diagnostics
                    .error(ids::WRONG_KIND, node.span, "`echo` is a sequence or a mapping")
                    .help("write `[am, tx]`, or `{ answer_field: request_field }`");
                None
            }
            Kind::Invalid => None,
        }
    }
}
