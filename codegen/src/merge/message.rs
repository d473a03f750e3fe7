//! A message with merged rows.

mod all;

use std::borrow::Cow;

use hashbrown::HashMap;

use super::{Row, Stated};
use crate::model::{Direction, Wire};
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::{self, HeaderWord, WireWord};

pub(super) use all::all;

/// A message, or an object inside messages, with merged rows.
pub(crate) struct Message<'c> {
    /// The name used outside the spec, unlike that of any other: `sales.request`, `payment_result`, `card.input`.
    pub(crate) id: String,
    /// The name as it is written. The two forms of an object that is both sent and received share it.
    pub(crate) name: Spanned<String>,
    /// Whose message it is.
    pub(crate) role: Role,
    /// Its rows as written, and what must hold among them.
    pub(crate) parts: Cow<'c, syntax::Object>,
    /// The message as written, unless it is an object, a record or made of headers.
    pub(crate) whole: Option<&'c syntax::Message>,
    /// Its charset as written.
    pub(super) charset: Option<&'c syntax::CharsetUse>,
    /// Its examples as written.
    pub(super) examples: &'c [syntax::Example],
    /// The file it is a record of.
    pub(crate) file: Option<&'c syntax::File>,
    /// The operation it belongs to.
    pub(crate) operation: Option<&'c syntax::Operation>,
    /// The request as written, of a request.
    pub(crate) request: Option<&'c syntax::Request>,
    /// Whether it comes with a method without body.
    pub(crate) get: bool,
    /// Whether it is an object that stands in forms, and nowhere else.
    pub(super) numbered: bool,
    /// Whether it is packed in the envelope.
    pub(crate) enveloped: bool,
    /// Its rows: those of the path, then the others in the order written.
    pub(crate) rows: Vec<Row>,
    /// Positions of rows by key, or else by wire name; of two with one name, the first.
    pub(super) by_name: HashMap<String, usize>,
    /// The Rust type's name.
    pub(super) rust: String,
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
    /// What comes back from a hosted page.
    HandBack(usize),
    /// A record of a file, and whether the shop writes it.
    Record {
        /// The file's position.
        file: usize,
        /// Its position among the kinds of the file.
        record: usize,
        /// Whether the shop writes it.
        written: bool,
    },
    /// The headers of answers.
    Headers,
    /// An object that stands in messages we write.
    Written,
    /// An object that stands in messages we read.
    Read,
}

/// Rows under a name.
pub(super) fn object(
    name: String,
    at: Span,
    role: Role,
    parts: Cow<'_, syntax::Object>,
    rust: String,
) -> Message<'_> {
    Message {
        id: name.clone(),
        name: Spanned::new(name, at),
        role,
        parts,
        whole: None,
        charset: None,
        examples: &[],
        file: None,
        operation: None,
        request: None,
        get: false,
        numbered: false,
        enveloped: false,
        rows: Vec::new(),
        by_name: HashMap::new(),
        rust,
    }
}

impl<'c> Message<'c> {
    /// Who writes it.
    pub(crate) fn direction(&self) -> Direction {
        match self.role {
            Role::Request(_) | Role::Written => Direction::Request,
            Role::Answer(_) | Role::Shared(_) | Role::Headers | Role::Read => Direction::Response,
            Role::Notification(_) | Role::HandBack(_) => Direction::Notification,
            Role::Record { written: true, .. } => Direction::Request,
            Role::Record { written: false, .. } => Direction::Response,
        }
    }

    /// Whether we write it.
    pub(crate) fn is_written(&self) -> bool {
        self.direction() == Direction::Request
    }

    /// Whether it stands inside messages only.
    pub(crate) fn is_object(&self) -> bool {
        matches!(self.role, Role::Written | Role::Read)
    }

    /// Its wire format, if it is said or follows from the method.
    pub(crate) fn wire(&self) -> Option<Wire> {
        match self.role {
            Role::Written | Role::Read if self.numbered => return Some(Wire::Form),
            Role::Written | Role::Read => return Some(Wire::Json),
            Role::Headers => return Some(Wire::Headers),
            Role::Record { .. } => return Some(Wire::Csv),
            Role::Request(_)
            | Role::Answer(_)
            | Role::Shared(_)
            | Role::Notification(_)
            | Role::HandBack(_) => {}
        }
        let written = self.whole.and_then(|whole| whole.wire.as_ref()).map(|wire| wire.value);
        match (written, self.direction()) {
            (Some(WireWord::Form), _) => Some(Wire::Form),
            (Some(WireWord::Query), _) => Some(Wire::Query),
            (Some(WireWord::PlainForm), _) => Some(Wire::PlainForm),
            (Some(WireWord::CsvLine), _) => Some(Wire::CsvLine),
            (Some(WireWord::Json), _) => Some(Wire::Json),
            (Some(WireWord::None), _) => Some(Wire::None),
            (None, Direction::Response) => None,
            (None, Direction::Request) if self.enveloped => Some(Wire::Json),
            (None, Direction::Request) if self.get && self.is_bare() && !self.is_page() => Some(Wire::None),
            (None, Direction::Request | Direction::Notification) if self.get => Some(Wire::Query),
            (None, Direction::Request | Direction::Notification) => Some(Wire::Form),
        }
    }

    /// Whether it is the request of a hosted page.
    pub(crate) fn is_page(&self) -> bool {
        self.request.is_some() && self.operation.is_some_and(|operation| operation.page.is_some())
    }

    /// Whether names of its fields stand in its bytes.
    pub(crate) fn has_names(&self) -> bool {
        let header = || self.file?.layout.as_ref()?.header.as_ref();
        match self.wire() {
            Some(Wire::Form | Wire::Query | Wire::PlainForm | Wire::Json | Wire::Headers) | None => true,
            Some(Wire::Csv) => header().is_some_and(|header| header.value == HeaderWord::Names),
            Some(Wire::CsvLine | Wire::None) => false,
        }
    }

    /// Whether nothing can stand in its bytes.
    fn is_bare(&self) -> bool {
        self.parts.fields.is_empty() && self.parts.rest.is_none()
    }

    /// The Rust type's name.
    pub(crate) fn rust(&self) -> String {
        self.rust.clone()
    }

    /// The document's name for it.
    pub(crate) fn label(&self) -> &str {
        let own = self.parts.label.as_ref();
        let label = own.or_else(|| self.operation.and_then(|operation| operation.label.as_ref()));
        label.map_or(self.name.value.as_str(), |label| label.value.as_str())
    }

    /// Where what it says comes from, the innermost statement first.
    pub(crate) fn stated(&self) -> Vec<Stated<'_>> {
        let operation = self.operation.map(Stated::from);
        let file = self.file.map(|file| Stated::from(&file.parts));
        [Some(Stated::from(&*self.parts)), operation, file].into_iter().flatten().collect()
    }

    /// Its charset as written.
    pub(crate) fn charset(&self) -> Option<&'c syntax::CharsetUse> {
        self.charset
    }

    /// What it says of its operation, as written.
    pub(crate) fn outcome(&self) -> Option<&'c syntax::Outcome> {
        self.whole.and_then(|whole| whole.outcome.as_ref())
    }

    /// Its examples as written.
    pub(crate) fn examples(&self) -> &'c [syntax::Example] {
        self.examples
    }

    /// The row of a key or a wire name.
    pub(crate) fn row(&self, name: &str) -> Option<&Row> {
        self.rows.get(self.row_position(name)?)
    }

    /// The position of the row of a key or a wire name.
    pub(crate) fn row_position(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// Whether there is a row of that key or wire name, even one that could not be read.
    pub(crate) fn has(&self, name: &str) -> bool {
        let unread =
            |fields: &crate::read::OrderedMap<syntax::RowUse>| fields.has(name) && fields.get(name).is_none();
        self.row(name).is_some()
            || unread(&self.parts.fields)
            || self.request.is_some_and(|request| unread(&request.path))
    }

    /// The column of a row in a csv-line, from 1.
    pub(crate) fn column(&self, index: usize) -> u32 {
        let order = self.rows.get(index).and_then(|row| row.syntax.order.as_ref());
        order.map_or_else(|| u32::try_from(index + 1).unwrap_or(u32::MAX), |order| order.value)
    }

    /// Positions in `rows` in the order of the wire, those of the path first.
    pub(crate) fn wire_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        if self.wire() == Some(Wire::CsvLine) {
            order.sort_by_key(|index| self.column(*index));
        }
        order
    }
}
