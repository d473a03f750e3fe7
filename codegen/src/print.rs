//! Tokens as Rust text, with the empty lines a person would leave.

mod pieces;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

pub(crate) use pieces::{Piece, split};

/// How the first line of an item without a doc comment begins.
const ITEMS: [&str; 7] = ["#[", "fn ", "impl ", "pub ", "const ", "type ", "use "];

/// How attributes of the derive begin that are divided over lines.
const ATTRIBUTES: [&str; 7] =
    ["#[case(", "#[field(", "#[file(", "#[message(", "#[record(", "#[rest(", "#[union("];

/// The length of the longest of them, and of other words that begin lines.
const LONGEST_BEGIN: usize = 20;

/// The width of lines, where wide characters count twice.
const WIDTH: usize = 110;

/// A file with its first line.
pub(crate) fn file(first: &str, tokens: TokenStream) -> String {
    format!("{first}\n{}", spaced(&tight(&unparse(tokens))))
}

/// A piece of a file.
pub(crate) fn piece(tokens: &str) -> String {
    let file = syn::parse_file(tokens).expect("what is emitted is Rust");
    spaced(&tight(&prettyplease::unparse(&file)))
}

/// How a printed piece begins, and its last line, for [`is_apart`].
pub(crate) fn edges(text: &str) -> (String, String) {
    let first: String = text.lines().next().unwrap_or_default().chars().take(LONGEST_BEGIN).collect();
    let last = text.trim_end_matches('\n').lines().next_back().unwrap_or_default();
    (first, last.to_owned())
}

/// Statements, one element a line, without the function around them.
pub(crate) fn statements(tokens: TokenStream) -> Vec<String> {
    let text = spaced(&unparse(quote::quote!(fn f() { #tokens })));
    let lines: Vec<&str> = text.lines().collect();
    let body = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    body.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}

/// An expression, over several lines if it is long.
pub(crate) fn expression(tokens: TokenStream) -> String {
    let whole = statements(quote::quote!(#tokens;)).join("\n");
    whole.strip_suffix(';').map_or(whole.clone(), str::to_owned)
}

/// What a text says whatever its layout, items in no order; `None` if it is not Rust.
pub(crate) fn canonical(text: &str) -> Option<Vec<String>> {
    let file = syn::parse_file(text).ok()?;
    let page = file.attrs.iter().map(ToTokens::to_token_stream);
    let items = file.items.iter().map(ToTokens::to_token_stream);
    let mut parts: Vec<String> = page.chain(items).map(words).collect();
    parts.sort();
    Some(parts)
}

/// Tokens without the commas and braces that `rustfmt` puts in and takes out.
fn words(tokens: TokenStream) -> String {
    let words = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Parenthesis => format!("({})", words(group.stream())),
            Delimiter::Bracket => format!("[{}]", words(group.stream())),
            Delimiter::Brace | Delimiter::None => words(group.stream()),
        },
        TokenTree::Punct(punct) if punct.as_char() == ',' => String::new(),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => token.to_string(),
    });
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn unparse(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("what is emitted is Rust");
    prettyplease::unparse(&file)
}

/// Attributes that `rustfmt` cannot read, and therefore leaves, on one line where that is no wider than other lines.
fn tight(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let rest = lines.clone();
        match ATTRIBUTES.contains(&line.trim_start()).then(|| joined(line, rest)).flatten() {
            Some((whole, count)) => {
                out.push_str(&whole);
                lines.nth(count - 1);
            }
            None => out.push_str(&without_gaps(line)),
        }
        out.push('\n');
    }
    out
}

/// The attribute that begins with `first`, and how many more lines it had.
fn joined<'t>(first: &str, lines: impl Iterator<Item = &'t str>) -> Option<(String, usize)> {
    let mut whole = first.to_owned();
    for (at, line) in lines.enumerate() {
        let part = line.trim_start();
        if part == ")]" {
            whole.push_str(part);
            let width: usize = whole.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
            return (width <= WIDTH).then_some((whole, at + 1));
        }
        if at > 0 {
            whole.push(' ');
        }
        whole.push_str(&without_gaps(part));
    }
    None
}

/// Ranges are printed `1..= 6`; in texts they stay as they are.
fn without_gaps(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let (mut in_text, mut escaped) = (false, false);
    for c in line.chars() {
        if c == ' ' && !in_text && out.ends_with("..=") {
            continue;
        }
        if c == '"' && !escaped {
            in_text = !in_text;
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
    out
}

/// Empty lines after a module's page, between items, and between documented fields.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut before = "";
    for line in text.lines() {
        if is_apart(before, line) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

/// Whether an empty line stands between these lines.
pub(crate) fn is_apart(before: &str, line: &str) -> bool {
    let (above, this) = (before.trim_start(), line.trim_start());
    let same_depth = before.len() - above.len() == line.len() - this.len();
    if above.is_empty() || this.is_empty() || !same_depth {
        return false;
    }
    let begins_item = this.starts_with("///") && !above.starts_with("///") && !above.starts_with("#[");
    let ends_item =
        matches!(above, "}" | "};" | "];" | ");") && ITEMS.iter().any(|word| this.starts_with(word));
    let ends_types = above.starts_with("type ") && this.starts_with("fn ");
    let ends_page = above.starts_with("//!") && !this.starts_with("//!");
    let ends_imports = above.starts_with("use ") && !this.starts_with("use ");
    let ends_head = above.starts_with("#![") && !this.starts_with("#![");
    let ends_modules = above.starts_with("pub mod ") && above.ends_with(';') && !this.starts_with("pub mod ");
    let ends_exports =
        above.starts_with("pub use ") && !this.starts_with("pub use ") && !this.starts_with("#[doc(inline)]");
    begins_item
        || ends_item
        || ends_types
        || ends_page
        || ends_imports
        || ends_head
        || ends_modules
        || ends_exports
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn items_and_fields_stand_apart() {
        let text = file(
            "// first",
            quote! {
                #![doc = " page"]
                pub mod a;
                /// One.
                pub struct A {
                    /// First.
                    #[field(name = "a")]
                    pub a: String,
                    /// Second.
                    pub b: String,
                }
                impl A {
                    fn f() {}
                    fn g() {
                        use b::c;
                        c();
                    }
                }
            },
        );
        let expected = "// first\n//! page\n\npub mod a;\n\n/// One.\npub struct A {\n    /// First.\n    \
                        #[field(name = \"a\")]\n    pub a: String,\n\n    /// Second.\n    pub b: String,\n}\n\nimpl A {\n    \
                        fn f() {}\n    fn g() {\n        use b::c;\n\n        c();\n    }\n}\n";
        assert_eq!(text, expected);
        assert_eq!(canonical(&text), canonical(expected));
    }

    #[test]
    fn short_attributes_are_one_line() {
        let label = "同じ長さの名前が続く項目の名前";
        let text = unparse(quote!(
            struct A {
                #[field(name = "a", label = #label, length = 1..=6)]
                a: String,
            }
        ));
        let expected = format!(
            "struct A {{\n    #[field(name = \"a\", label = \"{label}\", length = 1..=6)]\n    a: String,\n}}\n"
        );
        assert_eq!(tight(&text), expected);
        assert_eq!(
            without_gaps(r#"label = "\"1..= 6", length = 1..= 6"#),
            r#"label = "\"1..= 6", length = 1..=6"#
        );
    }

    #[test]
    fn statements_lose_their_function() {
        assert_eq!(statements(quote!(use a::b; let a = 1; f(a);)), ["use a::b;", "", "let a = 1;", "f(a);"]);
    }
}
