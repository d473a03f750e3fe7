//! Characters that cannot be seen but change what is: they are spelled out.

/// A text with what cannot be seen spelled out: a bidirectional control as `⟨U+202E⟩`. Tabs and line breaks stay, and so do
/// the joiners of emoji and the variants of kanji.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' => out.push(c),
            c if is_hidden(c) => out.push_str(&format!("\u{27e8}U+{:04X}\u{27e9}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

/// The same on one line, with single blanks between words.
pub(super) fn one_line(text: &str) -> String {
    let visible = visible(&text.replace(['\u{2028}', '\u{2029}', '\r', '\n', '\t'], " "));
    visible.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a character is a control, changes the direction of reading, or has no width and no part in a glyph.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}' | '\u{200b}' | '\u{200e}'
            | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e007f}')
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
            ("👩\u{200d}💻 葛\u{e0100}", "👩\u{200d}💻 葛\u{e0100}"),
        ] {
            assert_eq!(visible(text), shown);
        }
        assert_eq!(one_line("  a\r\n\tb  c\u{2028}d "), "a b c d");
    }
}
