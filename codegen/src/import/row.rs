//! Rows as read from a table: what a spec's row can say, and what a person should look at.

use std::ops::Range;

use super::path::Numbering;
use crate::syntax::TypeWord;

/// A row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// The name on the wire.
    pub key: String,
    /// A name for Rust, where one made from the wire name would say little or be no name.
    pub rust: Option<String>,
    /// The document's name.
    pub label: Option<String>,
    /// The notation as printed.
    pub format: Option<String>,
    /// The type behind it, where the table names one.
    pub ty: Option<TypeWord>,
    /// Whether it must be there; nothing if the table leaves that open.
    pub required: Option<Required>,
    /// The only value.
    pub fixed: Option<String>,
    /// The value of a field that is absent.
    pub default: Option<String>,
    /// Values with their labels and names for Rust.
    pub values: Vec<Value>,
    /// Whether there are more values than are listed.
    pub open: bool,
    /// Whether there are several of it.
    pub list: bool,
    /// How many of it there may be.
    pub max: Option<u64>,
    /// How several of it, or what is inside of it, lie in a form.
    pub spread: Option<Spread>,
    /// How the names of several are numbered.
    pub numbered: Option<Numbered>,
    /// The column in a csv-line, where it is not the row's position.
    pub order: Option<u32>,
    /// A remark for readers.
    pub note: Option<String>,
    /// What a person should look at.
    pub comments: Vec<String>,
    /// The rows of an object.
    pub fields: Option<Vec<Row>>,
    /// Whether it only says what differs from a shared row of its name.
    pub(super) is_use: bool,
    /// Where the name stands in the table's text, in bytes.
    pub span: Range<usize>,
}

/// When a field must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Required {
    /// Always or never.
    Always(bool),
    /// When this condition in CEL is met.
    When(String),
}

/// How the values of a list, or the rows of an object, lie in the pairs of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spread {
    /// In one value, with this text between them.
    Separator(String),
    /// Under one key that comes again.
    Repeated,
    /// Under keys such as `card[number]`.
    Brackets,
    /// Under keys such as `card.number`.
    Dots,
}

/// A value a field can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// The value.
    pub value: String,
    /// What it means.
    pub label: String,
    /// A name for Rust, where one made from the value would say nothing.
    pub rust: Option<String>,
}

/// How the repetitions of a field are numbered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// The digits and the first number.
    pub numbering: Numbering,
    /// The field that tells how many there are.
    pub count: Option<String>,
}

impl Row {
    /// The rows of its object.
    pub fn fields(&self) -> &[Row] {
        self.fields.as_deref().unwrap_or_default()
    }
}

/// How many rows these are, those of their objects too.
pub fn count(rows: &[Row]) -> usize {
    rows.iter().map(|row| 1 + count(row.fields())).sum()
}
