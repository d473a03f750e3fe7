//! Texts and bytes as literals a person can read.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Bytes: text where they are text.
pub(super) fn bytes(bytes: &[u8]) -> TokenStream {
    match std::str::from_utf8(bytes) {
        Ok(text) => match raw(text) {
            Some(raw) if text.is_ascii() => literal(&format!("b{raw}")),
            Some(raw) => {
                let raw = literal(&raw);
                quote!(#raw.as_bytes())
            }
            None if !text.is_ascii() => quote!(#text.as_bytes()),
            None => byte_string(bytes),
        },
        Err(_) => byte_string(bytes),
    }
}

/// A text, raw if it has quotation marks in it.
pub(super) fn text(text: &str) -> TokenStream {
    raw(text).map_or_else(|| quote!(#text), |raw| literal(&raw))
}

/// Whether a literal is raw, so that no layout divides it.
pub(super) fn is_raw(literal: &TokenStream) -> bool {
    let text = literal.to_string();
    text.starts_with("r#") || text.starts_with("br#")
}

fn byte_string(bytes: &[u8]) -> TokenStream {
    let bytes = Literal::byte_string(bytes);
    quote!(#bytes)
}

/// `r#"…"#` for a text that would need escapes, if what stands in it stays as it is when the file is laid out.
fn raw(text: &str) -> Option<String> {
    let is_plain =
        |c: char| c == '\n' || !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    let begins_as_json = |line: &str| line.trim_start().starts_with(['"', '{', '}', '[', ']']);
    let stays = text.lines().count() < 2 || text.lines().all(begins_as_json);
    if !text.contains('"') || !text.chars().all(is_plain) || !stays || text.contains("..= ") {
        return None;
    }
    let longest = text.split('"').skip(1).map(|part| part.chars().take_while(|c| *c == '#').count()).max();
    let fence = "#".repeat(longest.unwrap_or(0) + 1);
    Some(format!("r{fence}\"{text}\"{fence}"))
}

fn literal(text: &str) -> TokenStream {
    let literal: Literal = text.parse().expect("a raw text without control characters is a literal");
    quote!(#literal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotation_marks_need_no_escapes() {
        for (given, expected) in [
            ("a=b", r#"b"a=b""#),
            ("{\"a\":1}", r##"br#"{"a":1}"#"##),
            ("\"#", r###"br##""#"##"###),
            ("{\"a\":\"\u{1}\"}", r#"b"{\"a\":\"\x01\"}""#),
            ("{\"名\":1}", r##"r#"{"名":1}"# . as_bytes ()"##),
        ] {
            assert_eq!(bytes(given.as_bytes()).to_string(), expected, "{given:?}");
        }
    }
}
