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
    VALUES[lang as usize].get_or_init(|| Value::from_pairs(words(lang))).clone()
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
}
