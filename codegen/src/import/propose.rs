//! Names for Rust, where one made from the wire name would say nothing or be none.

use std::collections::{HashMap, HashSet};

use super::row::{Row, Value};
use super::{plain, words};
use crate::naming;

/// Names this short are abbreviations.
const SHORT: usize = 3;

/// Short names that are words all the same.
const PLAIN: [&str; 16] = [
    "to", "url", "key", "day", "age", "tax", "fee", "pin", "zip", "lat", "lng", "uid", "sex", "tag", "sku",
    "ip",
];

/// Gives names to the rows that need one and have a label that tells it.
pub(super) fn names(rows: &mut [Row]) {
    let made: Vec<String> = rows.iter().map(|row| naming::snake(&row.key, "field")).collect();
    let mut taken: HashSet<String> = made.iter().cloned().collect();
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for name in &made {
        *uses.entry(name).or_default() += 1;
    }
    for at in 0..rows.len() {
        let clashes = uses.get(made[at].as_str()).is_some_and(|uses| *uses > 1);
        let row = &mut rows[at];
        if let Some(fields) = &mut row.fields {
            names(fields);
        }
        name_values(&mut row.values);
        let is_short = row.key.len() <= SHORT && !PLAIN.contains(&row.key.as_str());
        let is_nameless = made[at].starts_with("field_");
        if !(is_short || is_nameless || clashes) {
            continue;
        }
        let label = row.label.as_deref().unwrap_or_default();
        match words::name(label).filter(|name| !taken.contains(name)) {
            Some(name) => {
                taken.insert(name.clone());
                row.rust = Some(name);
            }
            None if is_nameless || clashes => row.comments.push("rust: give it a name of its own".to_owned()),
            None => {}
        }
    }
}

/// Digits say nothing: names come from the labels, for all such values or for none.
fn name_values(values: &mut [Value]) {
    let needs = |value: &Value| !value.value.starts_with(|c: char| c.is_ascii_alphabetic());
    let names: Vec<Option<String>> = values
        .iter()
        .map(|it| if needs(it) { variant(&it.label) } else { Some(naming::snake(&it.value, "code")) })
        .collect();
    let different: HashSet<&String> = names.iter().flatten().collect();
    if different.len() != values.len() {
        return;
    }
    for (value, name) in values.iter_mut().zip(names) {
        if needs(value) {
            value.rust = name;
        }
    }
}

fn variant(label: &str) -> Option<String> {
    if plain::is_japanese(label) {
        return words::name(label);
    }
    let words = label.split(['(', ',', ';']).next().unwrap_or_default().trim();
    let is_name = words.len() <= 24
        && words.split(' ').count() <= 3
        && words.starts_with(|c: char| c.is_ascii_alphabetic())
        && words.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ' || c == '-');
    let name = is_name.then(|| naming::snake(words, "code"))?;
    naming::is_snake(&name).then_some(name)
}
