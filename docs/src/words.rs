//! The words of pages, in both languages: one table, `words.tsv`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use minijinja::Value;

use crate::Lang;

const TABLE: &str = include_str!("../words.tsv");

/// The words in one language, by key.
pub(crate) fn words(lang: Lang) -> BTreeMap<&'static str, &'static str> {
    rows().map(|(key, ja, en)| (key, if lang == Lang::Ja { ja } else { en })).collect()
}

/// The same for templates.
pub(crate) fn value(lang: Lang) -> Value {
    static VALUES: [OnceLock<Value>; 2] = [OnceLock::new(), OnceLock::new()];
    // No blank around punctuation of ours is lost.
    let value = |(key, word): (&'static str, &'static str)| match key {
        "colon" => (key, Value::from_safe_string(word.to_owned())),
        _ => (key, Value::from(word)),
    };
    VALUES[lang as usize].get_or_init(|| Value::from_pairs(words(lang).into_iter().map(value))).clone()
}

/// Each key, and its words in Japanese and English.
fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?, cells.next()?))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_key_is_there_once_and_in_both_languages() {
        let mut seen = HashSet::new();
        for (key, ja, en) in rows() {
            assert!(seen.insert(key), "{key} twice");
            assert!(!ja.is_empty() && !en.is_empty(), "{key}");
        }
        let lines = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(seen.len(), lines, "a line is no row");
    }

    /// A word that no template asks for is dead weight; one that is missing fails every test that makes pages.
    #[test]
    fn every_word_is_used() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut sources = String::new();
        for part in ["templates/html", "templates/markdown", "src", "src/diagram", "src/pages"] {
            for entry in folder.join(part).read_dir().expect("a folder").flatten() {
                if entry.path().is_file() {
                    sources.push_str(&std::fs::read_to_string(entry.path()).expect("text"));
                }
            }
        }
        let built: Vec<&str> = sources
            .match_indices("_\" ~ ")
            .filter_map(|(at, _)| sources[..at + 1].rsplit('"').next())
            .collect();
        for (key, _, _) in rows() {
            let is_named = ["w.", "\""].iter().any(|before| {
                sources.match_indices(&format!("{before}{key}")).any(|(at, found)| {
                    !sources[at + found.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
                })
            });
            assert!(is_named || built.iter().any(|prefix| key.starts_with(prefix)), "no page says `{key}`");
        }
    }
}
