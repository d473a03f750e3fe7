//! Characters that cannot be seen but change what is: they are spelled out.

/// A text with what cannot be seen spelled out: a bidirectional control as `⟨U+202E⟩`. Tabs and line breaks stay, and so do
/// the variants of kanji.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push(&mut out, c);
    }
    out
}

/// The same on one line, with single blanks between words.
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(is_blank).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        word.chars().for_each(|c| push(&mut out, c));
    }
    out
}

/// What stands between words on one line: blanks, and all that ends a line.
fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Writes a character, or its number if it is not seen.
pub(super) fn push(out: &mut String, c: char) {
    if is_spelled_out(c) {
        out.push_str(&format!("\u{27e8}U+{:04X}\u{27e9}", u32::from(c)));
    } else {
        out.push(c);
    }
}

/// Whether a character is hidden, and no blank or line break that text may have.
pub(crate) fn is_spelled_out(c: char) -> bool {
    !matches!(c, '\t' | '\n') && is_hidden(c)
}

/// Whether a character is a control, changes the direction of reading, or has no width. That joins others, or is blank though
/// it counts as a letter, is one of these too: two texts that look the same are not.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_spelled_out() {
        for (text, shown) in [
            ("a\u{202e}b", "a⟨U+202E⟩b"),
            ("金額\t円\n", "金額\t円\n"),
            ("\0", "⟨U+0000⟩"),
            ("a\u{200c}b\u{200d}c\u{115f}", "a⟨U+200C⟩b⟨U+200D⟩c⟨U+115F⟩"),
            ("👩💻 葛\u{e0100}", "👩💻 葛\u{e0100}"),
        ] {
            assert_eq!(visible(text), shown);
        }
        assert_eq!(one_line("  a\r\n\tb  c\u{2028}d "), "a b c d");
    }
}
