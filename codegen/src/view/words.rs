//! Words in both languages, and names of other things.

use schemars::JsonSchema;
use serde::Serialize;

use super::Context;

/// Something said in Japanese and in English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Words {
    /// In Japanese.
    pub ja: String,
    /// In English.
    pub en: String,
}

/// Another thing of the same provider: a message, an operation, a notification, a hand-back, a flow. The filter `named`
/// finds it in its list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Link {
    /// Its name in the spec: `sales.request`.
    pub name: String,
    /// Its name in Rust, which no other of its kind has: `SalesRequest`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
}

impl Link {
    fn new(name: &str, rust: &str, label: &str) -> Self {
        Link { name: name.to_owned(), rust: rust.to_owned(), label: label.to_owned() }
    }

    pub(super) fn message(cx: &Context<'_>, at: usize) -> Self {
        let message = &cx.spec.messages[at];
        Link::new(&message.name, &message.rust, &message.label)
    }

    pub(super) fn operation(cx: &Context<'_>, at: usize) -> Self {
        let operation = &cx.spec.operations[at];
        Link::new(&operation.name, &operation.rust, &operation.label)
    }

    pub(super) fn notification(cx: &Context<'_>, at: usize) -> Self {
        let notification = &cx.spec.notifications[at];
        Link::new(&notification.name, &notification.rust, &cx.spec.messages[notification.message].label)
    }

    pub(super) fn hand_back(cx: &Context<'_>, at: usize) -> Self {
        let hand_back = &cx.spec.hand_backs[at];
        Link::new(&hand_back.name, &hand_back.rust, &cx.spec.messages[hand_back.message].label)
    }

    pub(super) fn flow(cx: &Context<'_>, at: usize) -> Self {
        let flow = &cx.spec.flows[at];
        Link::new(&flow.name, &flow.rust, &flow.label)
    }

    pub(super) fn family(cx: &Context<'_>, at: usize) -> Self {
        let family = &cx.spec.families[at];
        Link::new(&family.name, &family.rust, &family.label)
    }
}
