//! What a browser changes by itself when it sends a form: refused, because what is validated is what is sent.

use crate::charset::Charset;
use crate::mask;
use crate::schema::Schema;
use crate::violation::{RuleKind, Violation};
use crate::wire::unescape;

/// The pairs of an encoded message as text; what is no text was found before.
pub fn pairs(message: &[u8], charset: Charset) -> impl Iterator<Item = (String, String)> {
    let text = move |bytes: &[u8]| Some(charset.decode(&unescape(bytes).ok()?).ok()?.into_owned());
    message.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).filter_map(move |pair| {
        let end = pair.iter().position(|byte| *byte == b'=')?;
        Some((text(&pair[..end])?, text(&pair[end + 1..])?))
    })
}

/// What a browser would send otherwise than it stands in the message.
pub(super) fn changed(schema: &Schema<'_>, charset: Charset, message: &[u8]) -> Vec<Violation> {
    let mut found = Vec::new();
    for (name, value) in pairs(message, charset) {
        if let Some(what) = name_changed(&name) {
            found.push(violation(schema, &name, what));
        }
        if let Some((what, position)) = value_changed(&value) {
            let what = format!("{what} at character {position}: a browser does not send it as it is");
            found.push(violation(schema, &name, &what).at(position));
        }
    }
    found
}

fn name_changed(name: &str) -> Option<&'static str> {
    if name.is_empty() {
        Some("a pair without a name is not sent by a browser")
    } else if name.eq_ignore_ascii_case("_charset_") {
        Some("a browser sends the charset's name in place of this field's value")
    } else if value_changed(name).is_some() {
        Some("its name holds a control character, which a browser does not send as it is")
    } else {
        None
    }
}

/// The first character that a browser changes, and where it stands, counted from 1.
fn value_changed(value: &str) -> Option<(&'static str, usize)> {
    let mut before = '\0';
    let mut characters = value.chars().enumerate().peekable();
    while let Some((index, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let what = match character {
            '\r' if next != Some('\n') => Some("a carriage return alone"),
            '\n' if before != '\r' => Some("a line feed alone"),
            '\r' | '\n' | '\t' => None,
            '\0' => Some("a NUL"),
            character if character.is_control() => Some("a control character"),
            _ => None,
        };
        if let Some(what) = what {
            return Some((what, index + 1));
        }
        before = character;
    }
    None
}

fn violation(schema: &Schema<'_>, name: &str, message: &str) -> Violation {
    match schema.field(name) {
        Some(field) => Violation::of(field, RuleKind::Character, message),
        None => {
            let path = mask::key(name).into_owned();
            Violation { path, ..Violation::message(RuleKind::Character, message) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_go_in_pairs() {
        assert_eq!(value_changed("a\r\nb\r\n\r\n\tc"), None);
        for (value, position) in [
            ("a\nb", 2),
            ("a\r", 2),
            ("\r\r\n", 1),
            ("\r\n\n", 3),
            ("\n\r", 1),
            ("あ\0", 2),
            ("\u{85}", 1),
            ("\x1b", 1),
            ("\x7f", 1),
        ] {
            assert_eq!(value_changed(value).map(|(_, position)| position), Some(position), "{value:?}");
        }
    }

    #[test]
    fn names_that_mean_something_to_a_browser() {
        for name in ["_charset_", "_CharSet_", "", "a\nb", "a\0"] {
            assert!(name_changed(name).is_some(), "{name:?}");
        }
        for name in ["charset", "submit", "action", "isindex", "注文", "a b"] {
            assert_eq!(name_changed(name), None, "{name:?}");
        }
    }
}
