//! Texts as YAML scalars: plain where nothing can be mistaken, quoted otherwise. The same in flow and block style.

/// The scalar of a text.
pub(super) fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// The scalar of a code: what could be taken for a number or a truth value is quoted.
pub(super) fn code(text: &str) -> String {
    if is_plain(text) && !looks_like_number(text) { text.to_owned() } else { quoted(text) }
}

fn is_plain(text: &str) -> bool {
    let first = |c: char| {
        c.is_ascii_alphanumeric() || (!c.is_ascii() && !c.is_whitespace()) || "_/(".contains(c) || c == '.'
    };
    let is_word = matches!(
        text.to_ascii_lowercase().as_str(),
        "" | "~"
            | "null"
            | "true"
            | "false"
            | "yes"
            | "no"
            | "on"
            | "off"
            | "y"
            | "n"
            | "."
            | ".."
            | "..."
            | ".nan"
            | ".inf"
    );
    !is_word
        && text.starts_with(first)
        && !looks_like_number(text)
        && text.trim() == text
        && !text.ends_with(':')
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.chars().any(|c| ",[]{}\"`\\".contains(c) || is_special(c))
}

/// What YAML readers differ about, or do not take at all.
fn is_special(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{3000}' | '\u{a0}'
        )
}

/// A number, a date, a time, or something another reader takes for one.
fn looks_like_number(text: &str) -> bool {
    let begins = text.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    begins && text.chars().all(|c| c.is_ascii_digit() || "._+-:eExXabcdfABCDFoOT".contains(c))
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_special(c) && c != '\u{3000}' => out.push_str(&escape(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn escape(c: char) -> String {
    match u32::from(c) {
        code @ 0..=0xff => format!("\\x{code:02x}"),
        code @ 0..=0xffff => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    }
}

/// A comment's text: on one line, without what would be refused in a spec.
pub(super) fn comment(text: &str) -> String {
    let text = super::plain::one_line(&super::plain::clean(text));
    text.chars().map(|c| if is_special(c) && c != '\u{3000}' { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::Sources;
    use crate::tree;

    #[test]
    fn what_is_plain_stays_plain() {
        for text in
            ["店舗ID", "半角数字(6)", "半角英数（6～7）", "50バイト以内", "A-1", "/path", "YYYY/MM/DD", "a b"]
        {
            assert_eq!(scalar(text), text);
        }
        for text in [
            "1",
            "001",
            "true",
            "no",
            "a, b",
            "x: y",
            "\"a\"",
            "- a",
            "*",
            "1.0.2",
            "2026-01-01",
            "",
            "0x1f",
            "1e3",
        ] {
            assert!(scalar(text).starts_with('"'), "{text}");
        }
    }

    /// The first key and its value, as the reader of specs has them.
    fn read(yaml: &str) -> Option<(String, String)> {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", yaml);
        let node = tree::parse(file, &sources, &mut Diagnostics::new())?;
        let tree::Kind::Mapping(entries) = node.kind else { return None };
        let (key, value) = entries.first()?;
        Some((key.text()?.to_owned(), value.text()?.to_owned()))
    }

    #[test]
    fn every_text_comes_back() {
        proptest::proptest!(|(text in "\\PC{0,12}|[ -~\\n\\t]{0,12}")| {
            let own = ("k".to_owned(), text.clone());
            proptest::prop_assert_eq!(read(&format!("{{ k: {} }}", scalar(&text))), Some(own.clone()));
            proptest::prop_assert_eq!(read(&format!("k: {}\n", scalar(&text))), Some(own));
            if !text.is_empty() {
                let key = (text.clone(), "v".to_owned());
                proptest::prop_assert_eq!(read(&format!("{{ {}: v }}", code(&text))), Some(key.clone()));
                proptest::prop_assert_eq!(read(&format!("{}: v\n", code(&text))), Some(key));
            }
        });
    }
}
