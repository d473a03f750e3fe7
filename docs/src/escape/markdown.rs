//! Markdown (CommonMark with tables) and Mermaid.

use super::{is_unseen, push_named};

/// Text for a paragraph, a heading or a cell of a table: one line in which nothing is markup.
pub(crate) fn markdown(text: &str) -> String {
    let line = one_line(text);
    let mut out = String::with_capacity(line.len() + line.len() / 4);
    for (at, c) in line.char_indices() {
        let (before, after) = (&line[..at], &line[at + c.len_utf8()..]);
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // Programs make links of bare addresses and of people's names, and pictures of words between colons.
            ':' if after.starts_with(|c: char| c == '/' || c.is_ascii_alphabetic()) => out.push_str("&#58;"),
            '@' => out.push_str("&#64;"),
            '.' if before.to_ascii_lowercase().ends_with("www") => out.push_str("&#46;"),
            c if is_markup(c) || begins_block(before, c) => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

fn is_markup(c: char) -> bool {
    matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' | '#' | '!' | '^' | '{' | '}')
}

/// What makes a list or a rule of a line stands at its start.
fn begins_block(before: &str, c: char) -> bool {
    match c {
        '+' | '-' | '=' => before.is_empty(),
        '.' | ')' => !before.is_empty() && before.bytes().all(|c| c.is_ascii_digit()),
        _ => false,
    }
}

/// Text as code. A bar would divide the cells of a table even there, and a backtick would end it: such a text is written
/// with character references.
pub(crate) fn code(text: &str) -> String {
    let line = one_line(text);
    match line.as_str() {
        "" => return String::new(),
        plain if !plain.contains(['`', '|', '\\']) => return format!("`{plain}`"),
        _ => {}
    }
    let mut out = String::from("<code>");
    for c in line.chars() {
        match c {
            c if c.is_ascii_punctuation() => out.push_str(&format!("&#{};", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push_str("</code>");
    out
}

/// Text in which Mermaid finds nothing of its own.
pub(crate) fn mermaid(text: &str) -> String {
    let line = one_line(text);
    let mut out = String::with_capacity(line.len() + line.len() / 4);
    for word in line.split(' ') {
        if !out.is_empty() {
            out.push(' ');
        }
        // A keyword that stands alone ends a block.
        let is_keyword = word.eq_ignore_ascii_case("end");
        for (at, c) in word.chars().enumerate() {
            let plain =
                c.is_alphanumeric() || !c.is_ascii() || matches!(c, '.' | ',' | '(' | ')' | '/' | '_' | '-');
            if plain && !(is_keyword && at == 0) {
                out.push(c);
            } else {
                out.push_str(&format!("#{};", u32::from(c)));
            }
        }
    }
    out
}

/// One line without blanks at its ends.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars() {
            if is_unseen(c) { push_named(&mut out, c) } else { out.push(c) }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text() {
        for (text, escaped) in [
            ("    indented\n# no heading", "indented \\# no heading"),
            ("[x](https://a.example) <b> a|b", "\\[x\\](https&#58;//a.example) &lt;b&gt; a\\|b"),
            ("\u{202e}1. x", "⟨U+202E⟩1. x"),
            ("1. x", "1\\. x"),
            ("- x", "\\- x"),
            ("半角英数(6~7)", "半角英数(6\\~7)"),
        ] {
            assert_eq!(markdown(text), escaped);
        }
        assert_eq!(code("a|b<"), "<code>a&#124;b&#60;</code>");
        assert_eq!(code("payment_result"), "`payment_result`");
        assert_eq!(mermaid("与信 #1; end\n%%"), "与信 #35;1#59; #101;nd #37;#37;");
    }
}
