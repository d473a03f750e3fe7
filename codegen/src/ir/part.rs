//! Operations and notifications, and what holds them and their like.

use proc_macro2::{Ident, TokenStream};

use super::{Docs, HandBack, Items, Message, Page, Records, Sample, Scope};

/// A file of a provider: an operation, a notification, a hand-back or a file of records.
#[derive(Debug)]
pub(crate) struct Part {
    /// The module's name.
    pub(crate) module: Ident,
    /// The file's name without its extension.
    pub(crate) file: String,
    /// What it is.
    pub(crate) docs: Docs,
    /// The messages only it uses.
    pub(crate) messages: Vec<Message>,
    /// The objects and unions only it uses.
    pub(crate) objects: Items,
    /// The trait it implements.
    pub(crate) implementation: Implementation,
    /// Of an operation: a request built from an example, for its page.
    pub(crate) sample: Option<Sample>,
    /// Whether it stands behind the feature [`CARD_DATA`](super::CARD_DATA).
    pub(crate) is_gated: bool,
}

/// What is known of a part beside its messages.
#[derive(Debug)]
pub(crate) enum Implementation {
    /// The request implements `Operation`.
    Operation(Box<Operation>),
    /// The request implements `Page`.
    Page(Box<Page>),
    /// The message implements `Notification`.
    Notification(Box<Notification>),
    /// The enum over notifications of one address implements `Family`.
    Family(Box<Family>),
    /// The message implements `HandBack`.
    HandBack(Box<HandBack>),
    /// The enum over several kinds of records; one kind needs none.
    File(Option<Box<Records>>),
}

/// The arguments of an operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Its name in the spec.
    pub(crate) name: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The request's type.
    pub(crate) request: Ident,
    /// The answer's type.
    pub(crate) answer: TokenStream,
    /// The variant of `Method`.
    pub(crate) method: Ident,
    /// Path below the host.
    pub(crate) path: String,
    /// Whether the headers of the provider's `AUTH` are sent.
    pub(crate) auth: bool,
    /// How its message is packed.
    pub(crate) packing: TokenStream,
    /// The request's fields that are signatures, by their names on the wire.
    pub(crate) signed: Vec<(String, Ident)>,
    /// Whether it is marked with the provider's `IDEMPOTENCY`.
    pub(crate) idempotency: bool,
    /// Whether answers outside 2xx are the provider's `FAILURE`.
    pub(crate) failure: bool,
    /// The message of the answer's headers.
    pub(crate) answer_headers: Option<TokenStream>,
    /// The variant of `Effect`.
    pub(crate) effect: Ident,
    /// The variant of `Retry`.
    pub(crate) retry: Ident,
    /// How an unknown outcome is resolved.
    pub(crate) resolve: Option<Resolve>,
    /// Whether a decline is resolved too.
    pub(crate) resolve_declined: bool,
    /// What the answer says of the effect.
    pub(crate) verdict: Verdict,
    /// Values the answer must repeat.
    pub(crate) echo: Vec<Echo>,
    /// The answer's error code, of type `Option<Cow<'_, str>>`.
    pub(crate) error_code: Option<TokenStream>,
    /// How further pages are asked for.
    pub(crate) pages: Option<Pages>,
    /// How the provider is made to wait.
    pub(crate) poll: Option<Poll>,
    /// The page that is passed on to the shopper's browser.
    pub(crate) relays: Option<Relays>,
}

/// A page that is passed on to the shopper's browser.
#[derive(Debug)]
pub(crate) struct Relays {
    /// The page, of type `Option<&Relayed>`; the answer is called `answer`.
    pub(crate) page: TokenStream,
    /// The variant of `Charset` it comes in.
    pub(crate) from: Ident,
    /// The variant of `Charset` the browser takes it in.
    pub(crate) to: Ident,
    /// When it does, of type `Option<bool>`; the request is called `self`.
    pub(crate) when: Option<(Scope, TokenStream)>,
}

/// How further pages are asked for.
#[derive(Debug)]
pub(crate) struct Pages {
    /// The type of an item.
    pub(crate) item: TokenStream,
    /// The items of an answer that is given up.
    pub(crate) items: TokenStream,
    /// The answer's field that says whether there is more.
    pub(crate) more: Option<Ident>,
    /// The request's field that takes the cursor.
    pub(crate) cursor: Ident,
    /// The next cursor in its type, in a function that gives an `Option`.
    pub(crate) next: TokenStream,
}

/// How the provider is made to wait for a state.
#[derive(Debug)]
pub(crate) struct Poll {
    /// The request's field that asks for it.
    pub(crate) field: Ident,
    /// The field's value.
    pub(crate) on: TokenStream,
    /// When waiting is over.
    pub(crate) until: TokenStream,
    /// What the condition needs.
    pub(crate) scope: Scope,
}

/// How an unknown outcome is resolved.
#[derive(Debug)]
pub(crate) struct Resolve {
    /// The variant of the runtime's `Resolve`.
    pub(crate) by: Ident,
    /// The place, or the name of the operation or notification.
    pub(crate) what: String,
}

/// The conditions of an outcome.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// When the effect has happened.
    pub(crate) confirmed: Option<TokenStream>,
    /// When it has not.
    pub(crate) declined: Option<TokenStream>,
    /// What the conditions need.
    pub(crate) scope: Scope,
}

/// A value of the answer that must be the one sent.
#[derive(Debug)]
pub(crate) struct Echo {
    /// The answer's name for it on the wire.
    pub(crate) name: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The request's field.
    pub(crate) sent: Ident,
    /// The answer's field, borrowed; an `Option` of that if an object around it may be absent.
    pub(crate) answered: TokenStream,
    /// Whether it is an `Option` because of the objects around it.
    pub(crate) may_be_absent: bool,
}

/// What proves the sender of a notification.
#[derive(Debug)]
pub(crate) enum Authentic {
    /// Nothing.
    None,
    /// A header, and the forms of its value.
    Header(String, Vec<String>),
    /// A signature.
    Signature(TokenStream),
}

/// The arguments of a notification.
#[derive(Debug)]
pub(crate) struct Notification {
    /// Its name in the spec.
    pub(crate) name: String,
    /// The document's name for it.
    pub(crate) label: String,
    /// The message's type.
    pub(crate) message: Ident,
    /// The variant of `Method`.
    pub(crate) method: Ident,
    /// HTTP status of the answer.
    pub(crate) status: u16,
    /// Content type of the answer.
    pub(crate) content_type: String,
    /// Body of the answer.
    pub(crate) body: String,
    /// How soon the answer must be given, in milliseconds.
    pub(crate) within: Option<u64>,
    /// The status that asks for another delivery.
    pub(crate) later: Option<u16>,
    /// The status that answers what is not proved.
    pub(crate) unproved: Option<u16>,
    /// What proves the sender.
    pub(crate) authentic: Authentic,
    /// How its content is confirmed.
    pub(crate) resolve: Option<Resolve>,
    /// What it says of the effect.
    pub(crate) verdict: Verdict,
    /// Its error code, if it can have one.
    pub(crate) error_code: Option<TokenStream>,
    /// The values that tell it from others, as texts.
    pub(crate) dedupe: Vec<TokenStream>,
    /// What these need.
    pub(crate) dedupe_scope: Scope,
}

/// Notifications of one address.
#[derive(Debug)]
pub(crate) struct Family {
    /// What they are.
    pub(crate) docs: Docs,
    /// The enum's name.
    pub(crate) name: Ident,
    /// The name in the spec.
    pub(crate) key: String,
    /// The document's name for them.
    pub(crate) label: String,
    /// The members, in the order in which they are told apart.
    pub(crate) members: Vec<Member>,
}

/// A notification of a family.
#[derive(Debug)]
pub(crate) struct Member {
    /// What it is.
    pub(crate) docs: Docs,
    /// The variant's name.
    pub(crate) name: Ident,
    /// The message's type.
    pub(crate) message: Ident,
    /// The keys that tell it.
    pub(crate) told_by: Vec<String>,
}
