//! Formats: the notation as printed, and its limits as data.

mod characters;
mod words;

use denbun_notation::{Charset, Format as Notation, Shape, Unit};
use schemars::JsonSchema;
use serde::Serialize;

use super::Words;
pub use characters::{CharacterClass, Characters};

/// A field's format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Format {
    /// The notation as the document prints it; may be empty.
    pub notation: String,
    /// What it says with the spec's corrections.
    pub words: Words,
    /// What a text must be beyond its characters and length.
    pub kind: FormatKind,
    /// The characters a text can have.
    pub characters: Characters,
    /// What `min`, `max` and `lengths` count.
    pub unit: LengthUnit,
    /// The shortest length; 0 where none is stated.
    pub min: u32,
    /// The greatest length.
    pub max: Option<u32>,
    /// If not empty, the only lengths.
    pub lengths: Vec<u32>,
    /// How many lines of that length.
    pub lines: Option<u32>,
    /// The least value of a number.
    pub minimum: Option<i64>,
    /// The greatest value of a number.
    pub maximum: Option<i64>,
    /// At most so many digits before the point of a decimal number.
    pub integer_digits: Option<u32>,
    /// At most so many digits behind it.
    pub fraction_digits: Option<u32>,
    /// The pattern of a day or a time: `yyyy/MM/dd`.
    pub date: Option<String>,
    /// The regular expression the document prints.
    pub regex: Option<String>,
}

/// What a text must be beyond its characters and length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FormatKind {
    /// Nothing more.
    Text,
    /// A day that exists.
    Date,
    /// A day and time, or a time.
    DateTime,
    /// An e-mail address.
    Email,
    /// A URL.
    Url,
    /// A whole number.
    Integer,
    /// A decimal number.
    Decimal,
    /// What matches the regular expression.
    Regex,
}

/// What lengths count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LengthUnit {
    /// Characters.
    Characters,
    /// Bytes of the message's charset.
    Bytes,
    /// Half-width units: a full-width character counts 2, a half-width one 1.
    HalfWidthUnits,
}

impl Format {
    pub(super) fn new(notation: &str, format: &Notation) -> Self {
        let limits = format.limits();
        let (minimum, maximum) = values(&limits.shape);
        let (integer_digits, fraction_digits) = digits(&limits.shape);
        Format {
            notation: notation.to_owned(),
            words: Words { ja: format.to_string(), en: words::english(format, &limits) },
            kind: kind(format, &limits.shape),
            characters: Characters::new(limits.set),
            unit: unit(limits.unit),
            min: limits.min,
            max: bounded(limits.max),
            lengths: limits.lengths,
            lines: format.lines,
            minimum,
            maximum,
            integer_digits,
            fraction_digits,
            date: match limits.shape {
                Shape::Date(pattern) | Shape::DateTime(pattern) => Some(pattern),
                Shape::Text | Shape::Email | Shape::Url | Shape::Range { .. } | Shape::Decimal { .. } => None,
            },
            regex: match &format.charset {
                Charset::Regex(regex) => Some(regex.clone()),
                _ => None,
            },
        }
    }
}

fn kind(format: &Notation, shape: &Shape) -> FormatKind {
    match shape {
        Shape::Text if matches!(format.charset, Charset::Regex(_)) => FormatKind::Regex,
        Shape::Text => FormatKind::Text,
        Shape::Date(_) => FormatKind::Date,
        Shape::DateTime(_) => FormatKind::DateTime,
        Shape::Email => FormatKind::Email,
        Shape::Url => FormatKind::Url,
        Shape::Range { .. } => FormatKind::Integer,
        Shape::Decimal { .. } => FormatKind::Decimal,
    }
}

/// Whether a number of this format can be negative.
pub(super) fn is_signed(format: &Notation) -> bool {
    match format.limits().shape {
        Shape::Range { min, .. } => min < 0,
        _ => format.set().contains('-'),
    }
}

fn unit(unit: Unit) -> LengthUnit {
    match unit {
        Unit::Char | Unit::Value => LengthUnit::Characters,
        Unit::Byte => LengthUnit::Bytes,
        Unit::HalfwidthUnits => LengthUnit::HalfWidthUnits,
    }
}

fn bounded(bound: u32) -> Option<u32> {
    (bound != u32::MAX).then_some(bound)
}

fn values(shape: &Shape) -> (Option<i64>, Option<i64>) {
    match shape {
        Shape::Range { min, max } => {
            (Some(*min).filter(|min| *min != i64::MIN), Some(*max).filter(|max| *max != i64::MAX))
        }
        _ => (None, None),
    }
}

fn digits(shape: &Shape) -> (Option<u32>, Option<u32>) {
    match shape {
        Shape::Decimal { integer, fraction } => (bounded(*integer), bounded(*fraction)),
        _ => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(notation: &str) -> Format {
        Format::new(notation, &denbun_notation::parse(notation).expect("a notation"))
    }

    #[test]
    fn limits_are_data_and_words() {
        for (notation, words, pattern) in [
            ("半角数字(6)", "half-width digits, at most 6 characters", "^[0-9]*$"),
            (
                "半角英数(6~7)",
                "half-width digits and half-width letters, 6 to 7 characters",
                "^[0-9A-Za-z]*$",
            ),
            ("50バイト以内", "any text, at most 50 bytes", "^[\\s\\S]*$"),
            ("半角数字とハイフン", "half-width digits and the characters -", "^[0-9\\x2d]*$"),
        ] {
            let format = format(notation);
            assert_eq!(
                (format.words.en.as_str(), format.characters.pattern.as_str()),
                (words, pattern),
                "{notation}"
            );
        }
        assert_eq!(format("YYYYMMDD").date.as_deref(), Some("yyyyMMdd"));
        assert_eq!((format("1~100").minimum, format("1~100").maximum), (Some(1), Some(100)));
    }
}
