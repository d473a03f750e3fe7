//! Texts with names in braces: paths of requests, headers with secrets.

use std::ops::Range;

use denbun_signature::carried::{Part, parts};

/// The names in a text's braces, with their places; what is malformed is left out.
pub(crate) fn placeholders(text: &str) -> Vec<(&str, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    for part in parts(text) {
        match part {
            Part::Text(text) => at += text.len(),
            Part::Name(name) => {
                let begin = at + 1;
                at = begin + name.len() + 1;
                found.push((name, begin..begin + name.len()));
            }
        }
    }
    found.retain(|(name, _)| is_placeholder(name));
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
        let text = "店/{a b}/{a}{b}";
        let places: Vec<&str> = placeholders(text).into_iter().map(|(_, range)| &text[range]).collect();
        assert_eq!(places, ["a", "b"]);
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
