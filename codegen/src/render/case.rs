//! Identifiers in ASCII, in the spellings of languages.

use minijinja::value::Rest;

use crate::naming;

/// What a name begins with that has no letter to begin with.
const PREFIX: &str = "x";

/// `customer_name`; what has no letters in ASCII gets its code points. A second argument is the prefix of names that begin
/// with no letter, or else it is `x`.
pub fn snake(name: &str, prefix: Rest<String>) -> String {
    naming::snake(name, prefix.first().map_or(PREFIX, String::as_str))
}

/// `customer-name`
pub fn kebab(name: &str, prefix: Rest<String>) -> String {
    snake(name, prefix).replace('_', "-")
}

/// `CustomerName`
pub fn pascal(name: &str, prefix: Rest<String>) -> String {
    snake(name, prefix).split('_').map(capital).collect()
}

/// `customerName`
pub fn camel(name: &str, prefix: Rest<String>) -> String {
    let words = snake(name, prefix);
    let (first, rest) = words.split_once('_').unwrap_or((&words, ""));
    format!("{first}{}", rest.split('_').map(capital).collect::<String>())
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_the_spelling_of_their_language() {
        let none = || Rest(Vec::new());
        for (name, all) in [
            ("customerName", ["customer_name", "customer-name", "CustomerName", "customerName"]),
            ("re_auth.request", ["re_auth_request", "re-auth-request", "ReAuthRequest", "reAuthRequest"]),
            ("3ds", ["x_3ds", "x-3ds", "X3ds", "x3ds"]),
            ("金", ["x_91d1", "x-91d1", "X91d1", "x91d1"]),
        ] {
            let made = [snake(name, none()), kebab(name, none()), pascal(name, none()), camel(name, none())];
            assert_eq!(made, all, "{name}");
        }
        assert_eq!(snake("1", Rest(vec!["code".to_owned()])), "code_1");
    }
}
