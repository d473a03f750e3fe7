//! A format as plain limits, the terms in which a codec checks values.

use crate::format::{Charset, Format, Unit};
use crate::regex::one_class;
use crate::set::Set;

/// What a codec checks of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The characters.
    pub set: Set,
    /// What `min` and `max` count; [`Unit::Value`] if they bound no length.
    pub unit: Unit,
    /// The shortest length.
    pub min: u32,
    /// The greatest length; `u32::MAX` where there is none.
    pub max: u32,
    /// If not empty, the only lengths.
    pub lengths: Vec<u32>,
    /// What the text must be beyond that.
    pub shape: Shape,
}

/// What a text must be beyond its characters and length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Nothing more.
    Text,
    /// A day in this pattern, `yyyy/MM/dd`.
    Date(String),
    /// A day and time, or a time, in this pattern.
    DateTime(String),
    /// An e-mail address.
    Email,
    /// A URL.
    Url,
    /// A whole number within these bounds.
    Range {
        /// The least value.
        min: i64,
        /// The greatest value.
        max: i64,
    },
    /// A decimal number; `u32::MAX` where a part is unbounded.
    Decimal {
        /// Digits before the point at most.
        integer: u32,
        /// Digits after the point at most.
        fraction: u32,
    },
}

impl Format {
    /// The limits of this format.
    pub fn limits(&self) -> Limits {
        let shape = self.shape();
        let is_length = self.unit != Unit::Value;
        let bound = |value: Option<u64>, none: u32| match value {
            Some(value) if is_length => u32::try_from(value).unwrap_or(u32::MAX),
            Some(_) | None => none,
        };
        // Lines of so many characters: as many in all, line breaks included.
        let max = match (self.max, self.lines) {
            (Some(max), Some(lines)) => Some(max.saturating_add(2).saturating_mul(u64::from(lines))),
            (max, _) => max,
        };
        let class = match &self.charset {
            Charset::Regex(regex) => one_class(regex),
            _ => None,
        };
        Limits {
            set: self.set(),
            unit: self.unit,
            min: bound(self.min.max(class.and_then(|class| class.min)), 0),
            max: bound(least(max, class.and_then(|class| class.max)), u32::MAX),
            lengths: self.lengths.iter().filter_map(|&length| u32::try_from(length).ok()).collect(),
            shape,
        }
    }

    fn shape(&self) -> Shape {
        match &self.charset {
            Charset::Date(pattern) => Shape::Date(pattern.to_string()),
            Charset::DateTime(pattern) => Shape::DateTime(pattern.to_string()),
            Charset::Decimal { integer, fraction } => Shape::Decimal {
                integer: integer.unwrap_or(u32::MAX),
                fraction: fraction.unwrap_or(u32::MAX),
            },
            Charset::Email => Shape::Email,
            Charset::Url => Shape::Url,
            Charset::Enum(_) => Shape::Text,
            Charset::Number | Charset::Integer if self.unit == Unit::Value => Shape::Range {
                min: self.min.map_or(i64::MIN, signed),
                max: self.max.map_or(i64::MAX, signed),
            },
            Charset::Number | Charset::Integer => Shape::Range { min: i64::MIN, max: i64::MAX },
            Charset::Set(_)
            | Charset::SetWithSymbols(_)
            | Charset::Currency
            | Charset::Regex(_)
            | Charset::Flags(_) => Shape::Text,
        }
    }
}

/// The smaller bound, where there is one.
fn least(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
