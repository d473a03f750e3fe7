//! Rows: one field of a message each.

use denbun_notation::Format;

use super::{Aspects, Direction, Evidence, Place, Spread};
use crate::rule::Expr;

/// One row.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The name in Rust, a checked identifier without `r#`; emitters escape keywords.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The notation as the document prints it.
    pub notation: String,
    /// The notation read, with the spec's corrections applied.
    pub format: Format,
    /// The type behind the format.
    pub ty: Type,
    /// Where in a request it stands.
    pub place: FieldPlace,
    /// How many values it has.
    pub many: Many,
    /// How the keys of a list's values are numbered; of forms and queries only.
    pub numbered: Option<Numbered>,
    /// How its values lie in pairs otherwise; of forms and queries only.
    pub spread: Option<Spread>,
    /// Whether `null` is a value of its own.
    pub nullable: bool,
    /// As which JSON types a scalar is written and read; of JSON messages only.
    pub json: JsonForms,
    /// When it must be there.
    pub presence: Presence,
    /// The only value it can have.
    pub fixed: Option<String>,
    /// The value sent when none is given.
    pub default: Option<String>,
    /// The signature that is its value, made when the request is sent: index into `Spec::signatures`.
    pub signature: Option<usize>,
    /// The listed values; empty if any value of the format will do.
    pub values: Vec<Listed>,
    /// The Rust enum of the listed values: `JobType`. Messages whose field has the same list share it.
    pub values_rust: Option<String>,
    /// Whether values outside the list are kept rather than refused.
    pub open: bool,
    /// The column exists only in lines of at least this many columns.
    pub columns: Option<u32>,
    /// What logs may show.
    pub visibility: Visibility,
    /// What the row is worth as a whole: as much as the weakest of its aspects.
    pub evidence: Evidence,
    /// What each part of it is worth.
    pub aspects: Aspects,
    /// The field of another message that says the same under another name.
    pub same_as: Option<SameAs>,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

impl Field {
    /// What is written where no value is given, in a message of this direction: a constant that must always be there, and
    /// in a request a default. A constant that may be left out, or that only a condition asks for, is given like any other
    /// value: documents say of it that nothing else may be sent, not that it is.
    pub fn implied(&self, direction: Direction) -> Option<&str> {
        let is_always = matches!(self.presence, Presence::Required) && self.columns.is_none();
        let default = self.default.as_deref().filter(|_| direction == Direction::Request);
        self.fixed.as_deref().filter(|_| is_always).or(default)
    }
}

/// Where in a request a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum FieldPlace {
    /// In the message's bytes: the body, or the query of a request without one.
    Message,
    /// In the path, under the field's name in braces.
    Path,
}

/// How many values a field has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Many {
    /// One.
    One,
    /// Several in order.
    List {
        /// The least number.
        min: u32,
        /// The greatest number; `u32::MAX` if the document names none.
        max: u32,
    },
    /// Several under free keys.
    Map,
}

/// How the keys of a list's values are numbered. The keys are those of the object's fields, or else the field's own, each
/// followed by the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// How many digits a number has, with leading zeros; 0 for as many as it takes.
    pub digits: u32,
    /// The first number.
    pub from: u32,
    /// The field that says how many there are: its index in the message's `fields`.
    pub count: Option<usize>,
}

/// A field that says the same under another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameAs {
    /// Index into `Spec::messages`.
    pub message: usize,
    /// Index into that message's `fields`.
    pub field: usize,
}

/// The JSON types of a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonForms {
    /// As what it is written.
    pub write: JsonForm,
    /// Whether a JSON string is read without a violation.
    pub read_text: bool,
    /// Whether a JSON number is read without a violation.
    pub read_number: bool,
}

/// A JSON type a scalar can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum JsonForm {
    /// A string.
    Text,
    /// A number, or `true` and `false`.
    Number,
}

impl JsonForm {
    /// As what a single value of this type is written unless its row says otherwise.
    pub fn of(ty: Type) -> Self {
        match Literal::of(ty) {
            Literal::Integer | Literal::Number | Literal::Bool => Self::Number,
            Literal::Text => Self::Text,
        }
    }
}

/// How a spec writes a single value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal {
    /// As a whole number.
    Integer,
    /// As an exact decimal number.
    Number,
    /// As `true` or `false`.
    Bool,
    /// As a text.
    Text,
}

impl Literal {
    /// How values of this type are written.
    pub fn of(ty: Type) -> Self {
        match ty {
            Type::Integer | Type::Yen | Type::Amount => Self::Integer,
            Type::Number => Self::Number,
            Type::Bool => Self::Bool,
            Type::Text
            | Type::Digits
            | Type::Date
            | Type::DateTime
            | Type::Email
            | Type::Url
            | Type::Timestamp
            | Type::Duration
            | Type::Currency
            | Type::Uuid
            | Type::Ipv4
            | Type::Json
            | Type::FlatJson
            | Type::Relayed
            | Type::Digest
            | Type::Object(_)
            | Type::Union(_)
            | Type::Tag(_) => Self::Text,
        }
    }
}

/// A case of a tagged union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The Rust variant: `Konbini`.
    pub rust: String,
    /// The document's name for it.
    pub label: String,
    /// The values of the sibling that choose it; one in requests.
    pub tags: Vec<String>,
    /// Index of the object in `Spec::messages`.
    pub object: usize,
}

/// A tagged union: which object stands in a field is told by a sibling field. Fields with the same cases share one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Union {
    /// The name of the Rust enum: `TokenData`.
    pub rust: String,
    /// The document's name for it: that of the field that is written first.
    pub label: String,
    /// The wire name of the sibling.
    pub by: String,
    /// Who writes it: a union in a request is closed, others keep what no case names.
    pub direction: Direction,
    /// The cases, in the order written.
    pub cases: Vec<Case>,
}

/// The type behind a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// Digits that keep their leading zeros; text in Rust and JSON.
    Digits,
    /// A whole number.
    Integer,
    /// An amount in yen.
    Yen,
    /// A truth value, `true` or `false` on the wire.
    Bool,
    /// A date in the format's pattern.
    Date,
    /// A date with time in the format's pattern.
    DateTime,
    /// An e-mail address.
    Email,
    /// An absolute http or https address.
    Url,
    /// A whole number in the smallest unit of a currency.
    Amount,
    /// An exact decimal number.
    Number,
    /// A moment, as RFC 3339 writes it.
    Timestamp,
    /// A duration, as ISO 8601 writes it.
    Duration,
    /// A currency, as ISO 4217 names it.
    Currency,
    /// A UUID.
    Uuid,
    /// An IPv4 address.
    Ipv4,
    /// Any JSON value.
    Json,
    /// A JSON value without objects.
    FlatJson,
    /// Bytes that are passed on as they came.
    Relayed,
    /// A digest, made when the page is rendered or the request is sent.
    Digest,
    /// An object: its index in `Spec::messages`.
    Object(usize),
    /// One of several objects: the index in `Spec::unions`. The sibling that chooses is found by its name.
    Union(usize),
    /// The sibling that tells a request's union: its value follows from the union at this index of `fields`.
    Tag(usize),
}

/// When a field must be there.
#[derive(Debug, Clone)]
pub enum Presence {
    /// Always.
    Required,
    /// Never.
    Optional,
    /// When the condition is met.
    When(Expr),
}

/// What logs may show of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Visibility {
    /// The value.
    Public,
    /// Class and length only.
    Masked,
    /// Class and length only, and memory is zeroed.
    Secret,
}

/// A listed value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The value on the wire.
    pub value: String,
    /// The Rust variant: `Approved`.
    pub rust: String,
    /// What it means.
    pub label: String,
}
