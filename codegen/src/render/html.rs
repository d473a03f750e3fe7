//! Text in HTML.

use super::visible::visible;

/// Text for an element, or for an attribute in quotes of either kind. A parser reads the text with what cannot be seen spelled
/// out.
pub fn html(text: &str) -> String {
    let shown = visible(text);
    let mut out = String::with_capacity(shown.len() + shown.len() / 8);
    for c in shown.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // An unquoted attribute ends with a blank, and a backtick is a quote to old browsers.
            '`' => out.push_str("&#96;"),
            c => out.push(c),
        }
    }
    out
}
