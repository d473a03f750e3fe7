//! Examples: the conformance suite of a message.

use super::Place;

/// A message and its bytes.
#[derive(Debug, Clone)]
pub struct Example {
    /// A name for tests: given, or `example_1`.
    pub name: String,
    /// The bytes.
    pub wire: Option<Vec<u8>>,
    /// Whether the bytes come from a file, whose spacing is not ours.
    pub file: bool,
    /// The path with its fields filled in.
    pub path: Option<String>,
    /// The values by field index.
    pub values: Vec<(usize, ExampleValue)>,
    /// What else stands in the message.
    pub rest: Option<ExampleRest>,
    /// What must be found wrong: (field path or empty, rule word).
    pub violations: Vec<(String, String)>,
    /// The HTTP status the answer came with, which conditions may ask for.
    pub status: u16,
    /// What must be concluded.
    pub outcome: Option<Verdict>,
    /// Where it is written.
    pub at: Place,
}

/// An example's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExampleValue {
    /// Text, digits, dates and listed values.
    Text(String),
    /// Integers, yen and amounts.
    Integer(i64),
    /// Exact decimal numbers, as written.
    Number(String),
    /// Truth values.
    Bool(bool),
    /// `null`.
    Null,
    /// Several values in order.
    List(Vec<ExampleValue>),
    /// Values under free keys, or any JSON object.
    Map(Vec<(String, ExampleValue)>),
    /// An object's values by field index.
    Object(Vec<(usize, ExampleValue)>),
    /// A union's object: the index of the case, and its values by field index.
    Case(usize, Vec<(usize, ExampleValue)>),
}

impl ExampleValue {
    /// Whether it is what a constant's text says, however that is spelled: the integer 1 is `01`, and true is `1`.
    pub fn says(&self, constant: &str) -> bool {
        match self {
            Self::Text(text) | Self::Number(text) => text == constant,
            Self::Integer(value) => constant.parse() == Ok(*value),
            Self::Bool(true) => matches!(constant, "true" | "1"),
            Self::Bool(false) => matches!(constant, "false" | "0"),
            Self::Null | Self::List(_) | Self::Map(_) | Self::Object(_) | Self::Case(..) => false,
        }
    }
}

/// What else stands in an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExampleRest {
    /// Keyed formats.
    Pairs(Vec<(String, String)>),
    /// Positional formats.
    Text(String),
}

/// What an answer amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Verdict {
    /// The effect has happened.
    Confirmed,
    /// It has provably not happened.
    Declined,
    /// Neither is proved.
    Unknown,
}
