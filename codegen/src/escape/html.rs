//! Text in HTML.

use super::visible::{is_spelled_out, push};

/// Text for an element, or for an attribute in quotes of either kind. A parser reads the text with what cannot be seen spelled
/// out.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(at) = rest.find(is_special) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut chars = special.chars();
        match chars.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str("&quot;"),
            Some('\'') => out.push_str("&#39;"),
            Some('`') => out.push_str("&#96;"),
            Some(c) => push(&mut out, c),
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out
}

/// The backtick is a quote to old browsers.
fn is_special(c: char) -> bool {
    matches!(c, '&' | '<' | '>' | '"' | '\'' | '`') || is_spelled_out(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        for (text, escaped) in [
            (
                "金額 <税込> & \"引用\" 'a' `b`",
                "金額 &lt;税込&gt; &amp; &quot;引用&quot; &#39;a&#39; &#96;b&#96;",
            ),
            ("\u{202e}逆\u{0}", "⟨U+202E⟩逆⟨U+0000⟩"),
            ("a\n    b\t", "a\n    b\t"),
            ("{{ x }}{% y %}", "{{ x }}{% y %}"),
        ] {
            assert_eq!(html(text), escaped);
        }
    }
}
