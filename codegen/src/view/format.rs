//! Formats: the notation as printed, and its limits as data.

use denbun_notation::{Charset, Format as Notation, Limits, Set, Shape, Unit};
use schemars::JsonSchema;
use serde::Serialize;

use super::Words;

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

/// Characters a text can have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Characters {
    /// Classes that are in as a whole.
    pub classes: Vec<CharacterClass>,
    /// ASCII characters besides, in the order of their codes.
    pub symbols: String,
    /// All of that as a regular expression that matches a whole text: `^[0-9\-]*$`. It is one of ECMAScript with the flag
    /// `u`, and of Rust's `regex`.
    pub pattern: String,
}

/// A class of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CharacterClass {
    /// Every character.
    Any,
    /// `0` to `9`.
    Digit,
    /// `A` to `Z`.
    Upper,
    /// `a` to `z`.
    Lower,
    /// Printable ASCII that is neither letter nor digit, blank excluded.
    Symbol,
    /// Half-width katakana.
    HalfWidthKatakana,
    /// Full-width characters: everything else beyond ASCII.
    FullWidth,
    /// Carriage return and line feed.
    LineBreak,
}

impl Format {
    pub(super) fn new(notation: &str, format: &Notation) -> Self {
        let limits = format.limits();
        let (minimum, maximum) = values(&limits.shape);
        let (integer_digits, fraction_digits) = digits(&limits.shape);
        Format {
            notation: notation.to_owned(),
            words: Words { ja: format.to_string(), en: english(format, &limits) },
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

impl Characters {
    fn new(set: Set) -> Self {
        if set.any {
            let classes = vec![CharacterClass::Any];
            return Characters { classes, symbols: String::new(), pattern: "^[\\s\\S]*$".to_owned() };
        }
        let (classes, symbols) = parts(set);
        let pattern = pattern(&classes, &symbols);
        Characters { classes, symbols, pattern }
    }
}

/// Whole classes, and what is left of ASCII.
fn parts(set: Set) -> (Vec<CharacterClass>, String) {
    let known = [
        (CharacterClass::Digit, Set::DIGIT),
        (CharacterClass::Upper, Set::UPPER),
        (CharacterClass::Lower, Set::LOWER),
        (CharacterClass::Symbol, Set::SYMBOL),
    ];
    let mut left = set.ascii;
    let mut classes = Vec::new();
    for (class, whole) in known {
        if left & whole.ascii == whole.ascii {
            classes.push(class);
            left &= !whole.ascii;
        }
    }
    let beyond = [
        (set.halfkana, CharacterClass::HalfWidthKatakana),
        (set.fullwidth, CharacterClass::FullWidth),
        (set.newline, CharacterClass::LineBreak),
    ];
    classes.extend(beyond.into_iter().filter(|(has, _)| *has).map(|(_, class)| class));
    // A line break is a class of its own, whatever the bits say.
    let symbols = (0..128u8).filter(|c| left >> c & 1 == 1 && !matches!(c, b'\r' | b'\n'));
    (classes, symbols.map(char::from).collect())
}

fn pattern(classes: &[CharacterClass], symbols: &str) -> String {
    let mut inside = String::new();
    for class in classes {
        inside.push_str(match class {
            CharacterClass::Any => "\\s\\S",
            CharacterClass::Digit => "0-9",
            CharacterClass::Upper => "A-Z",
            CharacterClass::Lower => "a-z",
            CharacterClass::Symbol => "!-\\/:-@\\[-`\\{-~",
            CharacterClass::HalfWidthKatakana => "\\u{ff61}-\\u{ff9f}",
            CharacterClass::FullWidth => "\\u{80}-\\u{ff60}\\u{ffa0}-\\u{10ffff}",
            CharacterClass::LineBreak => "\\r\\n",
        });
    }
    for c in symbols.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || c == ' ' => inside.push(c),
            c => inside.push_str(&format!("\\x{:02x}", u32::from(c))),
        }
    }
    // An empty class matches nothing in one dialect and is an error in another.
    if inside.is_empty() { "^$".to_owned() } else { format!("^[{inside}]*$") }
}

/// `half-width digits and "-", at most 6 characters`
fn english(format: &Notation, limits: &Limits) -> String {
    let mut parts = vec![what(format, limits)];
    // A pattern has its length.
    if !matches!(limits.shape, Shape::Date(_) | Shape::DateTime(_)) {
        parts.extend(length(limits));
    }
    parts.extend(format.lines.map(|lines| format!("{lines} lines of them at most")));
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

fn what(format: &Notation, limits: &Limits) -> String {
    match (&limits.shape, &format.charset) {
        (Shape::Date(pattern), _) => format!("a day as {pattern}"),
        (Shape::DateTime(pattern), _) => format!("a time as {pattern}"),
        (Shape::Email, _) => "an e-mail address".to_owned(),
        (Shape::Url, _) => "a URL".to_owned(),
        (Shape::Range { .. }, _) => number(&limits.shape),
        (Shape::Decimal { integer, fraction }, _) => decimal(*integer, *fraction),
        (Shape::Text, Charset::Regex(regex)) => format!("what matches {regex}"),
        (Shape::Text, Charset::Currency) => "an ISO 4217 currency code".to_owned(),
        (Shape::Text, Charset::Enum(values)) if values.is_empty() => "a listed value".to_owned(),
        (Shape::Text, Charset::Enum(values)) => format!("one of {}", values.join(", ")),
        (Shape::Text, Charset::Flags(pattern)) => format!("0 or 1 for each N of {pattern}"),
        (Shape::Text, _) => characters(limits.set),
    }
}

fn number(shape: &Shape) -> String {
    match values(shape) {
        (None, None) => "a whole number".to_owned(),
        (Some(min), None) => format!("a whole number of at least {min}"),
        (None, Some(max)) => format!("a whole number of at most {max}"),
        (Some(min), Some(max)) => format!("a whole number from {min} to {max}"),
    }
}

fn decimal(integer: u32, fraction: u32) -> String {
    match (bounded(integer), bounded(fraction)) {
        (None, None) => "a decimal number".to_owned(),
        (Some(integer), None) => format!("a decimal number of at most {integer} digits before the point"),
        (None, Some(fraction)) => format!("a decimal number of at most {fraction} digits behind the point"),
        (Some(integer), Some(fraction)) => {
            format!("a decimal number of at most {integer} digits before the point and {fraction} behind it")
        }
    }
}

fn characters(set: Set) -> String {
    if set.any {
        return "any text".to_owned();
    }
    let (classes, symbols) = parts(set);
    let has = |class| classes.contains(&class);
    let mut words: Vec<String> = Vec::new();
    let both = has(CharacterClass::Upper) && has(CharacterClass::Lower);
    for class in &classes {
        words.push(match class {
            CharacterClass::Any => "any text".to_owned(),
            CharacterClass::Digit => "half-width digits".to_owned(),
            CharacterClass::Upper if both => "half-width letters".to_owned(),
            CharacterClass::Upper => "half-width capital letters".to_owned(),
            CharacterClass::Lower if both => continue,
            CharacterClass::Lower => "half-width small letters".to_owned(),
            CharacterClass::Symbol => "half-width symbols".to_owned(),
            CharacterClass::HalfWidthKatakana => "half-width katakana".to_owned(),
            CharacterClass::FullWidth => "full-width characters".to_owned(),
            CharacterClass::LineBreak => "line breaks".to_owned(),
        });
    }
    let plain: String = symbols.chars().filter(|c| !c.is_control() && *c != ' ').collect();
    if !plain.is_empty() {
        words.push(format!("the characters {plain}"));
    }
    if symbols.contains(' ') {
        words.push("blanks".to_owned());
    }
    if symbols.chars().any(|c| c.is_control()) {
        words.push("control characters".to_owned());
    }
    match words.as_slice() {
        [] => "no characters".to_owned(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn length(limits: &Limits) -> Option<String> {
    let unit = |count: u32| match (limits.unit, count) {
        (Unit::Char | Unit::Value, 1) => "character",
        (Unit::Char | Unit::Value, _) => "characters",
        (Unit::Byte, 1) => "byte",
        (Unit::Byte, _) => "bytes",
        (Unit::HalfwidthUnits, 1) => "half-width unit",
        (Unit::HalfwidthUnits, _) => "half-width units",
    };
    if !limits.lengths.is_empty() {
        let lengths: Vec<String> = limits.lengths.iter().map(u32::to_string).collect();
        return Some(format!("exactly {} {}", lengths.join(" or "), unit(2)));
    }
    match (limits.min, bounded(limits.max)) {
        (0, None) => None,
        (0, Some(max)) => Some(format!("at most {max} {}", unit(max))),
        (min, None) => Some(format!("at least {min} {}", unit(min))),
        (min, Some(max)) if min == max => Some(format!("exactly {max} {}", unit(max))),
        (min, Some(max)) => Some(format!("{min} to {max} {}", unit(max))),
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
