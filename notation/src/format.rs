//! What a notation says.

use crate::date::Pattern;
use crate::regex::one_class;
use crate::set::Set;

/// A field's format: which characters, how many, counted how.
///
/// The order of `symbols` is no part of equality.
#[derive(Debug, Clone)]
pub struct Format {
    /// The characters, or what the text spells.
    pub charset: Charset,
    /// What the bounds count.
    pub unit: Unit,
    /// The least length or value, when one is stated.
    pub min: Option<u64>,
    /// The greatest length or value, when one is stated. `(6)` alone is a maximum: whether it also means exactly six
    /// differs from field to field in one and the same document.
    pub max: Option<u64>,
    /// How many lines of that length (`60×17行`).
    pub lines: Option<u32>,
    /// The only lengths allowed (`3または4`), in ascending order; empty when a range says it.
    pub lengths: Vec<u64>,
    /// Symbols named one by one, in the order printed; the charset has them too.
    pub symbols: String,
}

impl PartialEq for Format {
    fn eq(&self, other: &Format) -> bool {
        let bounds = |format: &Format| (format.unit, format.min, format.max, format.lines);
        self.charset == other.charset && bounds(self) == bounds(other) && self.lengths == other.lengths
    }
}

impl Eq for Format {}

/// What bounds count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Characters.
    Char,
    /// Bytes of the message's charset.
    Byte,
    /// Half-width units: a full-width character counts 2, a half-width one 1.
    HalfwidthUnits,
    /// Nothing: they bound the value itself.
    Value,
}

/// The characters of a value, or what it spells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Charset {
    /// Any text of these characters.
    Set(Set),
    /// Digits and symbols of which the document does not say which ones (`半角数記号`), or other classes with them.
    SetWithSymbols(Set),
    /// A date.
    Date(Pattern),
    /// A date with a time, or a time.
    DateTime(Pattern),
    /// A decimal number with at most so many digits before and after the point.
    Decimal {
        /// Digits before the point, when bounded.
        integer: Option<u32>,
        /// Digits after the point, when bounded.
        fraction: Option<u32>,
    },
    /// A number whose value is bounded.
    Number,
    /// A whole number.
    Integer,
    /// One of the listed values; empty when the list stands elsewhere (`定型`).
    Enum(Vec<String>),
    /// A URL.
    Url,
    /// An e-mail address.
    Email,
    /// An ISO 4217 currency code.
    Currency,
    /// Text that matches a regular expression.
    Regex(String),
    /// Flags and separators in this pattern, `N` standing for 0 or 1.
    Flags(String),
}

impl Format {
    /// Characters without any bound.
    pub fn of(charset: Charset) -> Format {
        Format {
            charset,
            unit: Unit::Char,
            min: None,
            max: None,
            lines: None,
            lengths: Vec::new(),
            symbols: String::new(),
        }
    }

    /// The same with exactly this length.
    #[must_use]
    pub fn exact(self, length: u64) -> Format {
        self.with_length(Some(length), Some(length))
    }

    /// The same with other bounds of its length.
    #[must_use]
    pub fn with_length(mut self, min: Option<u64>, max: Option<u64>) -> Format {
        self.unit = if self.unit == Unit::Value { Unit::Char } else { self.unit };
        (self.min, self.max, self.lengths) = (min, max, Vec::new());
        self
    }

    /// The same with these characters besides; formats that are no sets of characters stay as they are.
    #[must_use]
    pub fn with_chars(mut self, chars: &str) -> Format {
        if let Charset::Set(set) | Charset::SetWithSymbols(set) = &mut self.charset {
            *set = set.union(Set::of(chars));
            self.symbols.push_str(chars);
        }
        self
    }

    /// Whether the format says of every value if it fits. Only regular expressions of more than one class of characters
    /// say more than [`Format::limits`] holds.
    pub fn is_checked(&self) -> bool {
        match &self.charset {
            Charset::Regex(regex) => one_class(regex).is_some(),
            _ => true,
        }
    }

    /// The characters a text of this format can have.
    pub fn set(&self) -> Set {
        match &self.charset {
            Charset::Set(set) => *set,
            Charset::SetWithSymbols(set) => set.union(Set::SYMBOL),
            Charset::Date(pattern) | Charset::DateTime(pattern) => pattern.set(),
            Charset::Decimal { .. } => Set::DIGIT.union(Set::of("-.")),
            Charset::Number | Charset::Integer => Set::DIGIT.union(Set::of("-")),
            Charset::Enum(values) if values.is_empty() => Set::ANY,
            Charset::Enum(values) => values.iter().fold(Set::NONE, |set, value| set.union(Set::of(value))),
            Charset::Url | Charset::Email => Set::ascii(Set::ASCII.ascii & !(1 << b' ')),
            Charset::Currency => Set::ALPHA,
            Charset::Regex(regex) => one_class(regex).map_or(Set::ANY, |class| class.set),
            Charset::Flags(pattern) => Set::of("01").union(Set::of(&pattern.replace('N', "0"))),
        }
    }
}
