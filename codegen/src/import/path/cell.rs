//! Cells that hold more than names: `amount 必須`, `金額 am`, `ショップID（ShopID）`, `id string required`.

use crate::import::{plain, required};

/// What such a cell says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) name: String,
    pub(super) label: Option<String>,
    /// Whether it must be there, in the document's word.
    pub(super) mark: Option<String>,
    pub(super) ty: Option<String>,
}

/// Words beside names that tell of types.
const TYPES: [&str; 16] = [
    "string",
    "integer",
    "number",
    "boolean",
    "bool",
    "object",
    "array",
    "enum",
    "hash",
    "map",
    "timestamp",
    "float",
    "int",
    "decimal",
    "dictionary",
    "文字列",
];

/// The parts, if just one of them can be the name and every other is known. With `is_labeled` a Japanese word beside the
/// name is what it is called; otherwise only marks and types may stand there.
pub(super) fn read(text: &str, is_name: &dyn Fn(&str) -> bool, is_labeled: bool) -> Option<Parts> {
    let folded = plain::fold(text);
    let divided = folded.split(|c: char| c.is_whitespace() || ":,()【】".contains(c));
    let words: Vec<&str> =
        divided.map(|word| word.trim_matches(['*', '`'])).filter(|word| !word.is_empty()).collect();
    if words.len() < 2 || words.len() > 8 {
        return None;
    }
    let mut parts = Parts::default();
    let mut labels: Vec<&str> = Vec::new();
    for word in words {
        let key = plain::key(word);
        if required::is_word(&key) {
            parts.mark.get_or_insert(word.to_owned());
        } else if !parts.name.is_empty() && TYPES.contains(&key.as_str()) {
            parts.ty.get_or_insert(word.to_owned());
        } else if plain::is_japanese(word) {
            labels.push(word);
        } else if is_name(word) && parts.name.is_empty() {
            word.clone_into(&mut parts.name);
        } else {
            return None;
        }
    }
    let is_known = labels.is_empty() || is_labeled;
    if parts.name.is_empty() || !is_known || (parts.mark.is_none() && parts.ty.is_none() && labels.is_empty())
    {
        return None;
    }
    parts.label = (!labels.is_empty()).then(|| labels.join(" "));
    Some(parts)
}
