//! `at_least_one_of(email, phone)` and its like: how many of the named fields must be present.

use proc_macro2::Ident;

use super::field::Field;
use super::names;
use crate::attribute::Entry;
use crate::nearest::suggest;
use crate::problem::Problems;

/// The keys, and the variant of the runtime's `Need` each stands for.
pub(crate) const KEYS: [(&str, &str); 3] =
    [("at_least_one_of", "AtLeastOne"), ("exactly_one_of", "ExactlyOne"), ("at_most_one_of", "AtMostOne")];

/// A group before its names are looked up.
pub(crate) struct Written {
    need: &'static str,
    key: Ident,
    names: Vec<Ident>,
}

/// A group of fields.
pub(crate) struct Group {
    /// The variant of the runtime's `Need`.
    pub(crate) need: &'static str,
    /// Indices into the message's fields.
    pub(crate) fields: Vec<usize>,
}

/// The group an entry of `#[message]` stands for, if it is one.
pub(crate) fn read(entry: &Entry, problems: &mut Problems) -> Option<Written> {
    let (key, need) = KEYS.into_iter().find(|(key, _)| entry.key == key)?;
    let names = names(entry, &format!("`{key}(email, phone)`"), problems);
    Some(Written { need, key: entry.key.clone(), names })
}

/// Looks the names up.
pub(crate) fn resolve(written: Written, fields: &[Field], problems: &mut Problems) -> Group {
    let mut found: Vec<usize> = Vec::new();
    for name in &written.names {
        match fields.iter().position(|field| field.ident == *name) {
            Some(index) if found.contains(&index) => {
                problems.at(name, format!("`{name}` is in this group twice"))
            }
            Some(index) => found.push(index),
            None => problems.at(name, unknown(name, fields, "groups name")),
        }
    }
    if written.names.is_empty() {
        problems.at(&written.key, format!("`{}` needs the names of its fields", written.key));
    }
    Group { need: written.need, fields: found }
}

/// No field is called so; `who` names Rust fields.
pub(super) fn unknown(name: &Ident, fields: &[Field], who: &str) -> String {
    let word = name.to_string();
    match fields.iter().find(|field| field.name.value == word) {
        Some(field) => format!("`{word}` is a wire name; {who} the Rust field: `{}`", field.ident),
        None => {
            let known: Vec<String> = fields.iter().map(|field| field.ident.to_string()).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            format!("no field `{word}`{}", suggest(&word, &known))
        }
    }
}
