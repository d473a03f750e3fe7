//! What comes of an operation: values that come back, notifications, and a page for the browser.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{self, Charset};
use crate::view::named::path;
use crate::view::{Condition, Context, Link};

/// A field of the answer that must equal one of the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Echo {
    /// The answer's field: its wire name, with those of the objects around it before dots.
    pub answered: String,
    /// The wire name of the request's field.
    pub sent: String,
}

impl Echo {
    pub(in crate::view) fn new(cx: &Context<'_>, operation: &model::Operation, echo: &model::Echo) -> Self {
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
    pub(in crate::view) fn new(
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
    pub(in crate::view) fn new(
        cx: &Context<'_>,
        operation: &model::Operation,
        relays: &model::Relays,
    ) -> Option<Self> {
        Some(Relays {
            field: path(cx, operation.response?, &relays.field),
            charset: relays.charset,
            when: relays.when.as_ref().map(|expr| Condition::new(cx, operation.request, expr)),
        })
    }
}
