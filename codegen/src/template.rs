//! Texts with names in braces: paths of requests, headers with secrets.

use std::ops::Range;

/// The names in a text's braces, with their places; what is malformed is left out.
pub(crate) fn placeholders(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| from + at) {
        let Some(close) = text[open..].find('}').map(|at| open + at) else { break };
        let name = &text[open + 1..close];
        if is_placeholder(name) {
            found.push((name, open + 1..close));
        }
        from = close + 1;
    }
    found
}

/// The mode's value that a name in braces stands for: of `mode.prefix` it is `prefix`.
pub(crate) fn mode_value(name: &str) -> Option<&str> {
    name.strip_prefix("mode.")
}

/// Whether a name can stand in braces.
fn is_placeholder(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
}

/// Whether every brace of a text belongs to a name.
pub(crate) fn is_well_formed(text: &str) -> bool {
    let braces = text.chars().filter(|c| "{}".contains(*c)).count();
    braces == 2 * placeholders(text).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_in_braces() {
        let names: Vec<&str> =
            placeholders("/stores/{store_id}/charges/{id}").into_iter().map(|it| it.0).collect();
        assert_eq!(names, ["store_id", "id"]);
        for (text, whole) in [
            ("/a", true),
            ("/{a}/{b}", true),
            ("/{a", false),
            ("/{}", false),
            ("/{{a}}", false),
            ("/a}", false),
        ] {
            assert_eq!(is_well_formed(text), whole, "{text}");
        }
    }
}
