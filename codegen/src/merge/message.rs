//! A message with merged rows.

use std::collections::HashMap;

use super::{Row, Stated};
use crate::model::{Direction, Wire};
use crate::naming;
use crate::read::Spanned;
use crate::rule;
use crate::syntax::{self, WireWord};

/// A message with merged rows.
pub(crate) struct Message<'c> {
    /// The name used outside the spec: `sales.request`, `payment_result`.
    pub(crate) name: Spanned<String>,
    /// Whose message it is.
    pub(crate) role: Role,
    /// The message as written.
    pub(crate) body: &'c syntax::Message,
    /// The operation it belongs to.
    pub(crate) operation: Option<&'c syntax::Operation>,
    /// Whether it comes with GET rather than POST.
    pub(crate) get: bool,
    /// Its rows in the order written.
    pub(crate) rows: Vec<Row>,
    /// Positions of rows by wire name; of two with one name, the first.
    pub(super) by_name: HashMap<String, usize>,
}

/// Whose message it is; numbers are positions in the spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    /// An operation's request.
    Request(usize),
    /// An operation's own answer.
    Answer(usize),
    /// A message used by name.
    Shared(usize),
    /// A notification.
    Notification(usize),
}

/// Every message of a spec, without rows.
pub(super) fn all(spec: &syntax::Spec) -> impl Iterator<Item = Message<'_>> {
    let operations = spec.operations.iter().enumerate().flat_map(|(index, (name, operation))| {
        let request = operation.request.as_ref().map(|request| {
            let get = request.get.is_some() && request.post.is_none();
            let name = name.clone().map(|name| format!("{name}.request"));
            message(name, Role::Request(index), &request.value.body, Some(operation), get)
        });
        let answer = operation.response.as_ref().and_then(|response| match response {
            syntax::Response::Named(_) => None,
            syntax::Response::Inline(body) => {
                let name = name.clone().map(|name| format!("{name}.response"));
                Some(message(name, Role::Answer(index), &body.value, Some(operation), false))
            }
        });
        request.into_iter().chain(answer)
    });
    let shared = spec.messages.iter().enumerate();
    let shared =
        shared.map(|(index, (name, body))| message(name.clone(), Role::Shared(index), body, None, false));
    let notifications = spec.notifications.iter().enumerate().map(|(index, (name, notification))| {
        let get = notification.post.is_none();
        message(name.clone(), Role::Notification(index), &notification.body, None, get)
    });
    operations.chain(shared).chain(notifications)
}

fn message<'c>(
    name: Spanned<String>,
    role: Role,
    body: &'c syntax::Message,
    operation: Option<&'c syntax::Operation>,
    get: bool,
) -> Message<'c> {
    Message { name, role, body, operation, get, rows: Vec::new(), by_name: HashMap::new() }
}

impl<'c> Message<'c> {
    /// Who writes it.
    pub(crate) fn direction(&self) -> Direction {
        match self.role {
            Role::Request(_) => Direction::Request,
            Role::Answer(_) | Role::Shared(_) => Direction::Response,
            Role::Notification(_) => Direction::Notification,
        }
    }

    /// Its wire format, if it is said or follows from the method.
    pub(crate) fn wire(&self) -> Option<Wire> {
        match (self.body.wire.as_ref().map(|wire| wire.value), self.direction()) {
            (Some(WireWord::Form), _) => Some(Wire::Form),
            (Some(WireWord::Query), _) => Some(Wire::Query),
            (Some(WireWord::CsvLine), _) => Some(Wire::CsvLine),
            (None, Direction::Response) => None,
            (None, Direction::Request | Direction::Notification) if self.get => Some(Wire::Query),
            (None, Direction::Request | Direction::Notification) => Some(Wire::Form),
        }
    }

    /// The Rust type's name.
    pub(crate) fn rust(&self) -> String {
        let operation = self.name.value.split('.').next().unwrap_or_default();
        match self.role {
            Role::Request(_) => naming::upper_camel(operation, "Operation") + "Request",
            Role::Answer(_) => naming::upper_camel(operation, "Operation") + "Response",
            Role::Shared(_) | Role::Notification(_) => naming::type_name(&self.name.value, "Message"),
        }
    }

    /// The document's name for it.
    pub(crate) fn label(&self) -> &str {
        let own = self.body.label.as_ref();
        let label = own.or_else(|| self.operation.and_then(|operation| operation.label.as_ref()));
        label.map_or(self.name.value.as_str(), |label| label.value.as_str())
    }

    /// Where what it says comes from, the innermost statement first.
    pub(crate) fn stated(&self) -> Vec<Stated<'c>> {
        let operation = self.operation.map(Stated::from);
        [Some(Stated::from(self.body)), operation].into_iter().flatten().collect()
    }

    /// The row of a wire name.
    pub(crate) fn row(&self, name: &str) -> Option<&Row> {
        self.rows.get(*self.by_name.get(name)?)
    }

    /// Whether there is a row of that wire name, even one that could not be read.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.row(name).is_some() || (self.body.fields.has(name) && self.body.fields.get(name).is_none())
    }

    /// The column of a row in a csv-line, from 1.
    pub(crate) fn column(&self, index: usize) -> u32 {
        let order = self.rows.get(index).and_then(|row| row.syntax.order.as_ref());
        order.map_or_else(|| u32::try_from(index + 1).unwrap_or(u32::MAX), |order| order.value)
    }

    /// Positions in `rows` in the order of the wire.
    pub(crate) fn wire_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        if self.wire() == Some(Wire::CsvLine) {
            order.sort_by_key(|index| self.column(*index));
        }
        order
    }
}

impl Message<'_> {
    /// The value nearest to the given one that a row can hold, if there is any.
    pub(crate) fn nearest(
        &self,
        path: &[String],
        value: rule::Value<'static>,
    ) -> Option<rule::Value<'static>> {
        let [name] = path else { return Some(value) };
        match self.row(name) {
            Some(row) => row.nearest(value),
            None => Some(value),
        }
    }
}

impl rule::Scope for Message<'_> {
    fn field(&self, path: &[&str]) -> Option<rule::FieldType> {
        let [name] = path else { return None };
        self.row(name).map(Row::rule_type)
    }

    fn names(&self) -> Vec<String> {
        // Enough for a suggestion.
        self.rows.iter().take(500).map(|row| row.name.value.clone()).collect()
    }
}
