//! What a format says, in English.

use denbun_notation::{Charset, Format as Notation, Limits, Set, Shape, Unit};

use super::characters::{CharacterClass, parts};
use super::{bounded, values};

/// `half-width digits and "-", at most 6 characters`
pub(super) fn english(format: &Notation, limits: &Limits) -> String {
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
