//! Identifiers from names that `check` has found to be good ones.

use proc_macro2::{Ident, Span};

/// Words that are identifiers only as `r#word`, in the edition of generated code.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The identifier of a name, raw if it is a keyword.
pub(super) fn ident(name: &str) -> Ident {
    if KEYWORDS.contains(&name) {
        Ident::new_raw(name, Span::call_site())
    } else {
        Ident::new(name, Span::call_site())
    }
}

/// `self`
pub(super) fn itself() -> Ident {
    Ident::new("self", Span::call_site())
}

/// The name of a test: the message's and the example's, without what no identifier can hold.
pub(super) fn test(message: &str, example: &str) -> String {
    let mut out = String::new();
    for c in format!("{message}_{example}").chars() {
        match c {
            c if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
            _ if out.ends_with('_') => {}
            _ => out.push('_'),
        }
    }
    let out = out.trim_matches('_');
    // `test` as prefix: an identifier starts with no digit and is no keyword.
    if out.contains('_') && out.starts_with(|c: char| c.is_ascii_lowercase()) {
        out.to_owned()
    } else {
        format!("test_{out}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_raw() {
        assert_eq!(ident("type").to_string(), "r#type");
        assert_eq!(ident("gen").to_string(), "r#gen");
        assert_eq!(ident("aid").to_string(), "aid");
    }

    #[test]
    fn tests_have_plain_names() {
        assert_eq!(test("sales.request", "example_1"), "sales_request_example_1");
        assert_eq!(test("kickback", "3D認証 (OK)"), "kickback_3d_ok");
        assert_eq!(test("kickback", "成功"), "test_kickback");
    }
}
