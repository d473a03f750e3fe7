//! Operations: what a shop can ask the provider to do.

mod by_hand;
mod follows;
mod pages;
mod resolve;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Context, Evidence, Link, Outcome, Page};
use crate::model::{self, Effect, FieldPlace, FlowWhat, Method, Retry};
pub use by_hand::ByHand;
pub use follows::{Echo, Notifies, Relays};
pub use pages::{NextIn, Pages, Poll};
pub use resolve::{Resolve, ResolveBy};

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
