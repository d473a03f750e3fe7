//! Operations: what a shop can ask the provider to do.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Condition, Context, Evidence, Link, Outcome, Page};
use crate::model::{self, Charset, Effect, FieldPlace, FlowWhat, Method, Retry};

/// An operation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Operation {
    /// `sales`.
    pub name: String,
    /// Its Rust module: `sales`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
    /// What it does to money.
    pub effect: Effect,
    /// When it may be sent again.
    pub retry: Retry,
    /// How it is found out what happened.
    pub resolve: Option<Resolve>,
    /// HTTP method.
    pub method: Method,
    /// Path below the host, as it is for live payments; names in braces stand for fields of the path.
    pub path: String,
    /// The path as written, with the mode's values as `{mode.prefix}`.
    pub path_template: String,
    /// The wire names of the request's fields that stand in the path.
    pub path_fields: Vec<String>,
    /// Whether the provider's headers that prove who asks are sent.
    pub auth: bool,
    /// Whether the request is packed as the provider's `envelope` says.
    pub enveloped: bool,
    /// Whether the request carries card data.
    pub card_data: bool,
    /// The request.
    pub request: Link,
    /// The answer; `null` if the document says nothing of one.
    pub response: Option<Link>,
    /// Fields of the answer that must equal fields of the request.
    pub echo: Vec<Echo>,
    /// What the answer says of the payment, if the operation reads it in its own way or the answer's message says it.
    pub outcome: Option<Outcome>,
    /// Notifications it causes.
    pub notifies: Vec<Notifies>,
    /// What the shopper's browser brings back after it.
    pub returns: Vec<Link>,
    /// The page in its answer that is passed on to the shopper's browser.
    pub relays: Option<Relays>,
    /// What makes it a hosted page, to which the shopper's browser carries the request.
    pub page: Option<Page>,
    /// How further pages of the answer are asked for.
    pub pages: Option<Pages>,
    /// How the provider is made to wait for a state.
    pub poll: Option<Poll>,
    /// The flows it is a step of.
    pub flows: Vec<Link>,
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

impl Operation {
    pub(super) fn new(cx: &Context<'_>, at: usize) -> Self {
        let operation = &cx.spec.operations[at];
        let request = &cx.spec.messages[operation.request];
        let in_path = request.fields.iter().filter(|field| field.place == FieldPlace::Path);
        Operation {
            name: operation.name.clone(),
            rust: operation.rust.clone(),
            label: operation.label.clone(),
            note: operation.note.clone(),
            effect: operation.effect,
            retry: operation.retry,
            resolve: operation.resolve.as_ref().map(|resolve| Resolve::new(cx, resolve)),
            method: operation.method,
            path: cx.spec.live_path(&operation.path),
            path_template: operation.path.clone(),
            path_fields: in_path.map(|field| field.name.clone()).collect(),
            auth: operation.auth && !cx.spec.auth.is_empty(),
            enveloped: operation.enveloped,
            card_data: operation.card_data,
            request: Link::message(cx, operation.request),
            response: operation.response.map(|at| Link::message(cx, at)),
            echo: operation.echo.iter().map(|echo| Echo::new(cx, operation, echo)).collect(),
            outcome: outcome(cx, operation),
            notifies: operation.notifies.iter().map(|it| Notifies::new(cx, operation, it)).collect(),
            returns: operation.returns.iter().map(|at| Link::hand_back(cx, *at)).collect(),
            relays: operation.relays.as_ref().and_then(|relays| Relays::new(cx, operation, relays)),
            page: operation.page.as_ref().map(|page| Page::new(cx, page, operation.request)),
            pages: operation.pages.as_ref().and_then(|pages| Pages::new(cx, operation, pages)),
            poll: operation.poll.as_ref().map(|poll| Poll::new(cx, operation, poll)),
            flows: flows(cx, at),
            evidence: Evidence::new(cx, &operation.evidence),
            written_at: operation.at.text.clone(),
        }
    }
}

fn outcome(cx: &Context<'_>, operation: &model::Operation) -> Option<Outcome> {
    let answer = operation.response?;
    let own = operation.outcome.as_ref().or(cx.spec.messages[answer].outcome.as_ref());
    own.map(|outcome| Outcome::new(cx, answer, outcome))
}

/// The flows an operation is a step of, or is how they are looked up.
fn flows(cx: &Context<'_>, at: usize) -> Vec<Link> {
    let is_step = |what: &FlowWhat| match what {
        FlowWhat::Operation(operation) => operation.operation == at,
        FlowWhat::Page(page, _) => *page == at,
        FlowWhat::Relay(_)
        | FlowWhat::Notification(..)
        | FlowWhat::HandBack(..)
        | FlowWhat::Answer
        | FlowWhat::Drawn => false,
    };
    let flows = cx.spec.flows.iter().enumerate().filter(|(_, flow)| {
        flow.look_up.is_some_and(|look_up| look_up.operation == at)
            || flow.all().iter().any(|step| is_step(&step.what))
    });
    flows.map(|(at, _)| Link::flow(cx, at)).collect()
}

/// The wire names of fields through objects, joined by dots.
pub(super) fn path(cx: &Context<'_>, message: usize, fields: &[usize]) -> String {
    let mut names = Vec::new();
    let mut inside = message;
    for at in fields {
        let field = &cx.spec.messages[inside].fields[*at];
        names.push(field.name.as_str());
        if let model::Type::Object(object) = field.ty {
            inside = object;
        }
    }
    names.join(".")
}

/// The wire names of some fields of a message.
pub(super) fn names(cx: &Context<'_>, message: usize, fields: &[usize]) -> Vec<String> {
    fields.iter().map(|at| cx.spec.messages[message].fields[*at].name.clone()).collect()
}

/// How it is found out what happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Resolve {
    /// The way.
    pub by: ResolveBy,
    /// Where a person looks, in the document's words; of `manual` only.
    pub place: Option<String>,
    /// The operation that tells; of `operation` only.
    pub operation: Option<Link>,
    /// The notification that tells; of `notification` only.
    pub notification: Option<Link>,
    /// Also after a decline.
    pub when_declined: bool,
}

/// The way to find out what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ResolveBy {
    /// A person looks.
    Manual,
    /// Another operation tells.
    Operation,
    /// A notification tells.
    Notification,
}

impl Resolve {
    pub(super) fn new(cx: &Context<'_>, resolve: &model::Resolve) -> Self {
        let (by, place, operation, notification) = match &resolve.by {
            model::ResolveBy::Manual(place) => (ResolveBy::Manual, Some(place.clone()), None, None),
            model::ResolveBy::Operation(at) => {
                (ResolveBy::Operation, None, Some(Link::operation(cx, *at)), None)
            }
            model::ResolveBy::Notification(at) => {
                (ResolveBy::Notification, None, None, Some(Link::notification(cx, *at)))
            }
        };
        Resolve { by, place, operation, notification, when_declined: resolve.when_declined }
    }
}

/// A field of the answer that must equal one of the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Echo {
    /// The answer's field: its wire name, with those of the objects around it before dots.
    pub answered: String,
    /// The wire name of the request's field.
    pub sent: String,
}

impl Echo {
    fn new(cx: &Context<'_>, operation: &model::Operation, echo: &model::Echo) -> Self {
        let answered = operation.response.map(|answer| path(cx, answer, &echo.answered));
        let sent = cx.spec.messages[operation.request].fields[echo.sent].name.clone();
        Echo { answered: answered.unwrap_or_default(), sent }
    }
}

/// A notification that an operation causes.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Notifies {
    /// The notification.
    pub notification: Link,
    /// When, over the request's fields; `null` for always.
    pub when: Option<Condition>,
}

impl Notifies {
    fn new(
        cx: &Context<'_>,
        operation: &model::Operation,
        (at, when): &(usize, Option<crate::rule::Expr>),
    ) -> Self {
        let when = when.as_ref().map(|expr| Condition::new(cx, operation.request, expr));
        Notifies { notification: Link::notification(cx, *at), when }
    }
}

/// A page that is passed on to the shopper's browser.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Relays {
    /// The answer's field with the page: its wire name, with those of the objects around it before dots.
    pub field: String,
    /// The charset the browser takes it in, if not that of the answer.
    pub charset: Option<Charset>,
    /// When it takes it in that charset, over the request's fields; `null` for always.
    pub when: Option<Condition>,
}

impl Relays {
    fn new(cx: &Context<'_>, operation: &model::Operation, relays: &model::Relays) -> Option<Self> {
        Some(Relays {
            field: path(cx, operation.response?, &relays.field),
            charset: relays.charset,
            when: relays.when.as_ref().map(|expr| Condition::new(cx, operation.request, expr)),
        })
    }
}

/// How further pages of an answer are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Pages {
    /// The request's field that takes the cursor.
    pub cursor: String,
    /// The answer's list.
    pub items: String,
    /// The answer's field that says whether there is more.
    pub more: Option<String>,
    /// Where the next cursor stands.
    pub next_in: NextIn,
    /// The field that has it.
    pub next: String,
}

/// Where the next cursor stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NextIn {
    /// In the last item of the list.
    LastItem,
    /// In the answer.
    Answer,
}

impl Pages {
    fn new(cx: &Context<'_>, operation: &model::Operation, pages: &model::Pages) -> Option<Self> {
        let answer = operation.response?;
        let name = |message: usize, at: usize| cx.spec.messages[message].fields[at].name.clone();
        let (next_in, next) = match pages.next {
            model::NextCursor::Answer(at) => (NextIn::Answer, name(answer, at)),
            model::NextCursor::LastItem(at) => match cx.spec.messages[answer].fields[pages.items].ty {
                model::Type::Object(item) => (NextIn::LastItem, name(item, at)),
                _ => (NextIn::LastItem, String::new()),
            },
        };
        Some(Pages {
            cursor: name(operation.request, pages.cursor),
            items: name(answer, pages.items),
            more: pages.more.map(|at| name(answer, at)),
            next_in,
            next,
        })
    }
}

/// How the provider is made to wait for a state.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Poll {
    /// The request's field that asks for it.
    pub field: String,
    /// When the answer shows that waiting is over.
    pub until: Condition,
}

impl Poll {
    fn new(cx: &Context<'_>, operation: &model::Operation, poll: &model::Poll) -> Self {
        let answer = operation.response.unwrap_or(operation.request);
        Poll {
            field: cx.spec.messages[operation.request].fields[poll.field].name.clone(),
            until: Condition::new(cx, answer, &poll.until),
        }
    }
}

/// An operation that a person carries out; it has no messages.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ByHand {
    /// `recurring`.
    pub name: String,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where and how it is carried out, in the document's words.
    pub how: String,
    /// What it does to money.
    pub effect: Effect,
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

impl ByHand {
    pub(super) fn new(cx: &Context<'_>, operation: &model::ByHand) -> Self {
        ByHand {
            name: operation.name.clone(),
            label: operation.label.clone(),
            note: operation.note.clone(),
            how: operation.how.clone(),
            effect: operation.effect,
            evidence: Evidence::new(cx, &operation.evidence),
            written_at: operation.at.text.clone(),
        }
    }
}
