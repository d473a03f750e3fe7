//! What the provider sends by itself.

use schemars::JsonSchema;
use serde::Serialize;

use super::named::names;
use super::{Context, Evidence, Link, Resolve, SignedBy};
use crate::model::{self, Method};

/// A notification.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Notification {
    /// `kickback`.
    pub name: String,
    /// Its Rust module: `kickback`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// HTTP method it comes with.
    pub method: Method,
    /// Where it is received, in the document's words.
    pub received_at: String,
    /// What it must be answered with.
    pub answer: Answer,
    /// How it proves its sender.
    pub authentic: Authentic,
    /// The wire names of the fields that tell one notification from another.
    pub dedupe: Vec<String>,
    /// How its content is confirmed.
    pub resolve: Option<Resolve>,
    /// Its message.
    pub message: Link,
    /// The family it belongs to.
    pub family: Option<Link>,
    /// The operations that cause it.
    pub operations: Vec<Link>,
}

impl Notification {
    pub(super) fn new(cx: &Context<'_>, at: usize) -> Self {
        let notification = &cx.spec.notifications[at];
        let is_member =
            |family: &model::Family| family.members.iter().any(|member| member.notification == at);
        let causes = |operation: &model::Operation| operation.notifies.iter().any(|(it, _)| *it == at);
        let operations = cx.spec.operations.iter().enumerate().filter(|(_, operation)| causes(operation));
        Notification {
            name: notification.name.clone(),
            rust: notification.rust.clone(),
            label: cx.spec.messages[notification.message].label.clone(),
            method: notification.method,
            received_at: notification.received_at.clone(),
            answer: Answer::new(&notification.answer),
            authentic: Authentic::new(cx, &notification.authentic),
            dedupe: names(cx, notification.message, &notification.dedupe),
            resolve: notification.resolve.as_ref().map(|resolve| Resolve::new(cx, resolve)),
            message: Link::message(cx, notification.message),
            family: cx.spec.families.iter().position(is_member).map(|at| Link::family(cx, at)),
            operations: operations.map(|(at, _)| Link::operation(cx, at)).collect(),
        }
    }
}

/// What a notification must be answered with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Body, sent as it stands.
    pub body: String,
    /// Content type.
    pub content_type: String,
    /// How soon it must be given, in milliseconds.
    pub within: Option<u64>,
    /// Statuses that must not be given.
    pub never: Vec<Statuses>,
    /// The status that asks for another delivery.
    pub later: Option<u16>,
    /// The status that answers what is not proved, if it differs.
    pub unproved: Option<u16>,
}

/// HTTP statuses from one to another, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Statuses {
    /// The first.
    pub from: u16,
    /// The last.
    pub to: u16,
}

impl Answer {
    fn new(answer: &model::Answer) -> Self {
        Answer {
            status: answer.status,
            body: answer.body.clone(),
            content_type: answer.content_type.clone(),
            within: answer.within,
            never: answer.never.iter().map(|(from, to)| Statuses { from: *from, to: *to }).collect(),
            later: answer.later,
            unproved: answer.unproved,
        }
    }
}

/// How a notification proves its sender.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Authentic {
    /// The way.
    pub by: AuthenticBy,
    /// The header with the secret; of `header` only.
    pub header: Option<String>,
    /// The header's value in any of these forms; a name in braces stands for a credential.
    pub equals: Vec<String>,
    /// The signature; of `signature` only.
    pub signature: Option<SignedBy>,
}

/// The way a notification proves its sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AuthenticBy {
    /// Not at all.
    None,
    /// A header holds a secret that the shop gave the provider.
    Header,
    /// It is signed.
    Signature,
}

impl Authentic {
    fn new(cx: &Context<'_>, authentic: &model::Authentic) -> Self {
        let none = Authentic { by: AuthenticBy::None, header: None, equals: Vec::new(), signature: None };
        match authentic {
            model::Authentic::None => none,
            model::Authentic::Header { name, equals } => Authentic {
                by: AuthenticBy::Header,
                header: Some(name.clone()),
                equals: equals.clone(),
                ..none
            },
            model::Authentic::Signature(signed) => {
                let signature = Some(SignedBy::new(cx, *signed));
                Authentic { by: AuthenticBy::Signature, signature, ..none }
            }
        }
    }
}

/// Notifications that come to one address.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Family {
    /// `push`.
    pub name: String,
    /// The Rust enum: `Push`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
    /// The members, in the order in which they are told apart.
    pub members: Vec<Member>,
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

/// A notification of a family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Member {
    /// The variant of the Rust enum.
    pub rust: String,
    /// The notification.
    pub notification: Link,
    /// The keys on the wire that tell it; any of them.
    pub told_by: Vec<String>,
}

impl Family {
    pub(super) fn new(cx: &Context<'_>, family: &model::Family) -> Self {
        let member = |member: &model::Member| Member {
            rust: member.rust.clone(),
            notification: Link::notification(cx, member.notification),
            told_by: member.told_by.clone(),
        };
        Family {
            name: family.name.clone(),
            rust: family.rust.clone(),
            label: family.label.clone(),
            note: family.note.clone(),
            members: family.members.iter().map(member).collect(),
            evidence: Evidence::new(cx, &family.evidence),
            written_at: family.at.text.clone(),
        }
    }
}
