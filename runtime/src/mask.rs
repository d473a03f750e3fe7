//! What may be seen of a value that must not be seen: its class and length.

use std::borrow::Cow;
use std::fmt;

use crate::class;
use crate::schema::Field;

/// Shows a text as `‹6 digits›`.
pub(crate) fn text(text: &str) -> Masked {
    let seen = class::scan(text.as_bytes());
    let letters = class::inside(crate::schema::ascii::ALPHA);
    let class = match seen {
        seen if seen & !class::DIGITS == 0 => "digit",
        seen if seen & !letters == 0 => "letter",
        _ => "character",
    };
    Masked { class, length: text.chars().count() }
}

/// Shows a key that no field names: as it is if it looks like a name, else masked like a value, since anything may
/// stand where a key is looked for.
pub(crate) fn key(key: &str) -> Cow<'_, str> {
    const LONGEST: usize = 64;
    let named = key.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && key.len() <= LONGEST
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.[]".contains(&byte));
    if named { Cow::Borrowed(key) } else { Cow::Owned(text(key).to_string()) }
}

/// Class and length of a value.
pub(crate) struct Masked {
    class: &'static str,
    length: usize,
}

impl fmt::Display for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length {
            0 => f.write_str("‹empty›"),
            1 => write!(f, "‹1 {}›", self.class),
            length => write!(f, "‹{length} {}s›", self.class),
        }
    }
}

impl fmt::Debug for Masked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Shows a text: quoted if the field is public, else masked.
pub(crate) fn show_text(field: &Field<'_>, value: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if field.is_public() { fmt::Debug::fmt(value, f) } else { fmt::Display::fmt(&text(value), f) }
}

/// Shows a number: as it is if the field is public, else masked.
pub(crate) fn show_plain(
    field: &Field<'_>,
    value: &impl ToString,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let digits = value.to_string();
    if field.is_public() { f.write_str(&digits) } else { fmt::Display::fmt(&text(&digits), f) }
}

/// A public value in a message, shortened; nothing for other fields.
pub(crate) fn quoted(field: &Field<'_>, value: &str) -> Option<String> {
    const SHOWN: usize = 40;
    if !field.is_public() {
        return None;
    }
    let mut shown: String = value.chars().take(SHOWN).flat_map(char::escape_debug).collect();
    if value.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    Some(format!("`{shown}`"))
}

/// What kind of character it is, where the character itself must not be shown.
pub(crate) fn kind_of(character: char) -> &'static str {
    match character {
        '0'..='9' => "a digit",
        'A'..='Z' | 'a'..='z' => "a letter",
        ' ' => "a blank",
        '\r' | '\n' => "a line break",
        '!'..='~' => "a symbol",
        '\u{ff61}'..='\u{ff9f}' => "a half-width kana",
        other if other.is_control() => "a control character",
        _ => "a character beyond ASCII",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn class_and_length_only() {
        assert_eq!(text("123456").to_string(), "‹6 digits›");
        assert_eq!(text("a").to_string(), "‹1 letter›");
        assert_eq!(text("山田 太郎").to_string(), "‹5 characters›");
        assert_eq!(text("").to_string(), "‹empty›");
    }

    #[test]
    fn a_key_is_shown_if_it_can_be_a_name() {
        assert_eq!(key("order[0].note-1"), "order[0].note-1");
        assert_eq!(key("4111111111111111"), "‹16 digits›");
        assert_eq!(key("<html> a b"), "‹10 characters›");
        assert_eq!(key(&"a".repeat(65)), "‹65 letters›");
        assert_eq!(key(""), "‹empty›");
    }

    #[test]
    fn public_values_are_shortened() {
        let field = Field::new("x", "&x=", "");
        assert_eq!(quoted(&field, "1"), None);
        assert_eq!(quoted(&field.public(), "a\n").unwrap(), "`a\\n`");
        assert_eq!(quoted(&field.public(), &"9".repeat(50)).unwrap().chars().count(), 43);
    }
}
