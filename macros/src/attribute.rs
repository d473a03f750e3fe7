//! An attribute's tokens to its entries: `key`, `key = tokens` and `key(tokens)`, divided by commas.
//!
//! Works on token trees, so one broken entry never hides the mistakes in those after it.

mod entry;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Attribute, Meta};

use crate::nearest::suggest;
use crate::problem::Problems;

pub(crate) use entry::{Entry, Given};

/// All entries of the attributes called `name`, in the order written.
pub(crate) fn entries(attributes: &[Attribute], name: &str, problems: &mut Problems) -> Vec<Entry> {
    let mut found = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(name)) {
        match &attribute.meta {
            Meta::List(list) => found.extend(split(list.tokens.clone(), problems)),
            Meta::Path(_) => {}
            Meta::NameValue(pair) => problems.at(pair, format!("write `#[{name}(…)]`, with keys inside")),
        }
    }
    found
}

/// The entries between commas.
pub(crate) fn split(tokens: TokenStream, problems: &mut Problems) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut part = Vec::new();
    for token in tokens {
        if is_punct(&token, ',') {
            entries.extend(entry(std::mem::take(&mut part), problems));
        } else {
            part.push(token);
        }
    }
    entries.extend(entry(part, problems));
    entries
}

fn entry(part: Vec<TokenTree>, problems: &mut Problems) -> Option<Entry> {
    let mut tokens = part.into_iter();
    let key = match tokens.next()? {
        TokenTree::Ident(key) => key,
        TokenTree::Literal(literal) => {
            problems.at(&literal, format!("a key is missing: write `key = {literal}`"));
            return None;
        }
        other => {
            problems.at(other, "expected a key");
            return None;
        }
    };
    let given = match tokens.next() {
        None => Given::Nothing,
        Some(equals) if is_punct(&equals, '=') => {
            let value: TokenStream = tokens.by_ref().collect();
            if value.is_empty() {
                problems.at(equals, format!("`{key}` needs a value after `=`"));
                return None;
            }
            Given::Assigned(value)
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => Given::List(group),
        Some(other) => {
            problems.at(other, format!("expected `=`, `(` or `,` after `{key}`"));
            return None;
        }
    };
    if let Some(extra) = tokens.next() {
        problems.at(extra, "expected `,`");
    }
    Some(Entry { key, given })
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// Reports keys that are not in `known` and keys written twice; `repeatable` ones may be.
pub(crate) fn admit(
    entries: Vec<Entry>,
    attribute: &str,
    known: &[&str],
    repeatable: &[&str],
    problems: &mut Problems,
) -> Vec<Entry> {
    let mut seen: Vec<String> = Vec::new();
    entries
        .into_iter()
        .filter(|entry| {
            let key = entry.key.to_string();
            if !known.contains(&key.as_str()) {
                problems
                    .at(&entry.key, format!("unknown key `{key}` in `{attribute}`{}", suggest(&key, known)));
                return false;
            }
            if seen.contains(&key) && !repeatable.contains(&key.as_str()) {
                problems.at(&entry.key, format!("`{key}` is given twice"));
                return false;
            }
            seen.push(key);
            true
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn split_all(tokens: TokenStream) -> (Vec<Entry>, Vec<String>) {
        let mut problems = Problems::default();
        let entries = split(tokens, &mut problems);
        (entries, problems.messages())
    }

    #[test]
    fn the_three_kinds_of_entry_are_told_apart() {
        let (entries, problems) = split_all(quote!(public, type = email, at_least_one_of(a, b),));
        assert!(problems.is_empty());
        assert!(matches!(entries[0].given, Given::Nothing));
        assert!(matches!(&entries[1].given, Given::Assigned(value) if value.to_string() == "email"));
        assert!(matches!(&entries[2].given, Given::List(group) if group.stream().to_string() == "a , b"));
        assert_eq!(entries[1].key, "type");
    }

    #[test]
    fn a_broken_entry_does_not_hide_the_next() {
        let (entries, problems) = split_all(quote!("aid", label =, + 3, name: "x", public));
        assert_eq!(entries.len(), 1);
        assert_eq!(entries[0].key, "public");
        assert_eq!(
            problems,
            [
                "a key is missing: write `key = \"aid\"`",
                "`label` needs a value after `=`",
                "expected a key",
                "expected `=`, `(` or `,` after `name`",
            ]
        );
    }

    #[test]
    fn unknown_and_repeated_keys_are_reported() {
        let mut problems = Problems::default();
        let entries = split(quote!(lable = "a", public, public, group(a), group(b)), &mut problems);
        let entries = admit(entries, "field", &["label", "public", "group"], &["group"], &mut problems);
        assert_eq!(entries.len(), 3);
        assert_eq!(
            problems.messages(),
            ["unknown key `lable` in `field`; did you mean `label`?", "`public` is given twice"]
        );
    }
}
