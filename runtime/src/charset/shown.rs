//! How a single character is shown in a message.

use std::fmt;

/// `U+301C 〜`; only the number of what cannot be seen or would hide in what stands before it: control characters,
/// blanks, combining marks.
pub(crate) struct Shown(pub(crate) char);

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "U+{:04X}", u32::from(self.0))?;
        // The standard library escapes exactly those; and what is special in a literal.
        let seen = matches!(self.0, '!'..='~') || self.0.escape_debug().len() == 1;
        if seen && self.0 != ' ' { write!(f, " {}", self.0) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_a_number() {
        let shown = |character| Shown(character).to_string();
        assert_eq!(shown('\u{301c}'), "U+301C 〜");
        assert_eq!(shown('𠮷'), "U+20BB7 𠮷");
        assert_eq!(shown('\''), "U+0027 '");
        assert_eq!(shown('\u{1f363}'), "U+1F363 🍣");
        for hidden in [
            '\0', '\n', ' ', '\u{85}', '\u{3000}', '\u{3099}', '\u{200b}', '\u{202e}', '\u{fe0f}', '\u{e000}',
        ] {
            assert_eq!(shown(hidden), format!("U+{:04X}", hidden as u32));
        }
    }
}
