//! How it is found out what an operation did.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model;
use crate::view::{Context, Link};

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
    pub(in crate::view) fn new(cx: &Context<'_>, resolve: &model::Resolve) -> Self {
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
