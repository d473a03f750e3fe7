//! Text in Markdown: CommonMark with tables, as GitHub and others read it.

use super::visible::one_line;

/// One line of text for a paragraph, a heading, a list or a cell of a table. A parser reads the text on one line, with what
/// cannot be seen spelled out; nothing in it is markup, a link or HTML.
pub fn markdown(text: &str) -> String {
    let line = one_line(text);
    let chars: Vec<char> = line.chars().collect();
    let mut out = String::with_capacity(line.len() + line.len() / 8);
    for (at, &c) in chars.iter().enumerate() {
        if is_markup(&chars, at) || starts_block(&chars[..at], c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// The same as code, also in a cell of a table; empty for what is empty.
pub fn markdown_code(text: &str) -> String {
    let line = one_line(text);
    if line.is_empty() {
        return String::new();
    }
    // A bar ends a cell even inside code, and a backslash before it stays in code that is in no table.
    if line.contains('|') {
        return references(&line);
    }
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{line}{pad}{fence}")
}

/// Code as an element, in which all that could mean something is a reference to a character.
fn references(line: &str) -> String {
    let mut out = String::from("<code>");
    for c in line.chars() {
        if c.is_ascii_punctuation() {
            out.push_str(&format!("&#{};", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out + "</code>"
}

fn is_markup(chars: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).map(|at| chars[at]);
    let after = chars.get(at + 1).copied();
    let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match chars[at] {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' | '@' | '^' | '{' | '}' => true,
        '_' => !(in_word(before) && in_word(after)),
        // Addresses become links by themselves, and `:word:` an emoji.
        ':' => after.is_some_and(|c| c == '/' || c.is_ascii_alphanumeric() || c == '+' || c == '-'),
        '.' => ends_in_www(&chars[..at]),
        // `==` marks in some dialects, and quotes and dashes become curly ones in none that is asked to keep text.
        '=' | '+' => before == Some(chars[at]) || after == Some(chars[at]),
        // Behind a blank it can close a heading.
        '#' => !in_word(before),
        _ => false,
    }
}

fn ends_in_www(before: &[char]) -> bool {
    let is_www = |tail: &[char]| tail.iter().all(|c| c.eq_ignore_ascii_case(&'w'));
    before.len() >= 3 && is_www(&before[before.len() - 3..])
}

/// What makes a heading, a list or a rule of a line stands at its start.
fn starts_block(before: &[char], c: char) -> bool {
    match c {
        '+' | '-' | '=' | ':' => before.is_empty(),
        '.' | ')' => !before.is_empty() && before.iter().all(char::is_ascii_digit),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text() {
        for (text, escaped) in [
            ("    indented\n# no heading", "indented \\# no heading"),
            ("[x](https://a.example) <b> a|b", "\\[x\\](https\\://a.example) \\<b\\> a\\|b"),
            ("\u{202e}1. x", "⟨U+202E⟩1. x"),
            ("1. x", "1\\. x"),
            ("- x", "\\- x"),
            ("半角英数(6~7)", "半角英数(6\\~7)"),
            ("payment_result", "payment_result"),
        ] {
            assert_eq!(markdown(text), escaped);
        }
    }

    #[test]
    fn code_stays_code() {
        assert_eq!(markdown_code("payment_result"), "`payment_result`");
        assert_eq!(markdown_code("a`b"), "``a`b``");
        assert_eq!(markdown_code("a|b<"), "<code>a&#124;b&#60;</code>");
        assert_eq!(markdown_code(" \n"), "");
    }
}
