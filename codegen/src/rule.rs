//! Cross-field rules and outcome conditions: text in CEL, the Common Expression Language.
//!
//! A text is parsed to a small tree, checked against the fields of a message, and then evaluated or emitted as Rust.
//! Logic has three values: what depends on an absent field is unknown. A rule is broken only when it is definitely
//! false, a condition is met only when it is definitely true.

mod about;
mod check;
mod decide;
mod describe;
mod emit;
mod eval;
mod expr;
mod parse;
mod plain;
mod read;
mod scan;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub use about::about;
pub use check::check;
pub use describe::describe;
pub use emit::to_rust;
pub use eval::{Value, eval, value};
pub use expr::{Calculate, Compare, Expr, Kind, Literal, Path, TextTest};
pub use parse::parse;

/// A rule as written, and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The text in CEL.
    pub text: String,
    /// The text parsed.
    pub expr: Expr,
}

impl Rule {
    /// Parses a text; it still has to be checked against the fields it names.
    pub fn parse(text: &str) -> Result<Self, Vec<Problem>> {
        Ok(Self { text: text.to_owned(), expr: parse(text)? })
    }
}

/// What kind of value a field holds, as far as rules care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Text, also digits that keep their leading zeros.
    Text,
    /// A whole number that fits 64 bits.
    Integer,
    /// True or false.
    Bool,
    /// Several values: only presence and `size` are known.
    List,
    /// Further fields: only presence is known, and the fields inside.
    Object,
}

impl Type {
    /// The type in a sentence: `is text`, `is an integer`.
    pub fn phrase(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "an integer",
            Self::Bool => "true or false",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

/// A field a rule may name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldType {
    /// What it holds.
    pub ty: Type,
    /// The values its spec lists, if it lists any; integers in decimal.
    pub values: Option<Vec<String>>,
}

/// The fields rules of one message may name.
pub trait Scope {
    /// The field at a path: one name, or a name and the names inside it.
    fn field(&self, path: &[&str]) -> Option<FieldType>;
    /// Why a rule cannot look as deep as this path, if something stands in its way, and what to do instead.
    fn obstacle(&self, _path: &[&str]) -> Option<(String, &'static str)> {
        None
    }
    /// All names, those inside objects joined by dots; for suggestions.
    fn names(&self) -> Vec<String>;
}

/// Something wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where in the rule's text, in bytes; on character boundaries.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// Which sort of mistake.
    pub kind: ProblemKind,
}

/// The sorts of mistakes in rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemKind {
    /// Not CEL, or too long or too deep.
    Syntax,
    /// A name that is no field of the message.
    UnknownField,
    /// Values of different types meet.
    TypeMismatch,
    /// CEL, but not the part of it that rules have.
    Unsupported,
    /// A comparison with a value that the field's list does not have; a warning when the list is open.
    UnlistedValue,
}

impl Problem {
    fn new(kind: ProblemKind, range: Range<usize>, message: impl Into<String>) -> Self {
        Self { range, message: message.into(), help: None, kind }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The name most like `wanted`, if one is alike enough to be a slip of the pen.
fn nearest<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let slips = wanted.chars().count().div_ceil(3).max(1);
    names
        .into_iter()
        .map(|name| (strsim::osa_distance(wanted, name), name))
        .filter(|(distance, name)| *distance <= slips && *distance < name.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}
