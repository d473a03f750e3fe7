//! From the user's item to what the derives expand: attributes read, every mistake reported.

mod body;
pub(crate) mod field;
pub(crate) mod file;
pub(crate) mod group;
pub(crate) mod message;
pub(crate) mod records;
pub(crate) mod rest;
pub(crate) mod ty;
pub(crate) mod union;
pub(crate) mod values;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{DeriveInput, LitStr, Path};

use crate::attribute::{Entry, Given, split};
use crate::nearest::suggest;
use crate::problem::Problems;

/// A text and the token it was written as.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    pub(crate) at: TokenStream,
}

impl Text {
    fn new(value: String, at: impl ToTokens) -> Self {
        Self { value, at: at.to_token_stream() }
    }
}

impl From<LitStr> for Text {
    fn from(text: LitStr) -> Self {
        Self::new(text.value(), text)
    }
}

/// Where the runtime is found: `::denbun`, unless `crate = path` names another way to it.
pub(crate) fn runtime_path(input: &DeriveInput, attribute: &str) -> TokenStream {
    // A mistake anywhere in the attribute is reported by its own reader; here only the path is looked for.
    let mut unheard = Problems::default();
    input
        .attrs
        .iter()
        .filter(|found| found.path().is_ident(attribute))
        .filter_map(|found| found.meta.require_list().ok())
        .flat_map(|list| split(list.tokens.clone(), &mut unheard))
        .find(|entry| entry.key == "crate")
        .and_then(|entry| path(&entry, &mut Problems::default()))
        .map_or_else(|| quote!(::denbun), ToTokens::into_token_stream)
}

/// The path of `rules = path::to::function`.
pub(crate) fn path(entry: &Entry, problems: &mut Problems) -> Option<Path> {
    let example = format!("`{} = path::to::it`", entry.key);
    let value = entry.assigned(&example, problems)?;
    match syn::parse2::<Path>(value.clone()) {
        Ok(path) => Some(path),
        Err(_) => {
            problems.at(value, format!("`{}` is a path: {example}", entry.key));
            None
        }
    }
}

/// `(key = "text", …)` as pairs.
fn pairs(entry: &Entry, example: &str, problems: &mut Problems) -> Vec<(String, LitStr)> {
    let Some(group) = entry.list(example, problems) else { return Vec::new() };
    split(group.stream(), problems)
        .into_iter()
        .filter_map(|pair| Some((pair.key.to_string(), pair.text(problems)?)))
        .collect()
}

/// The bare names of `(email, phone)`.
fn names(entry: &Entry, example: &str, problems: &mut Problems) -> Vec<proc_macro2::Ident> {
    let Some(group) = entry.list(example, problems) else { return Vec::new() };
    split(group.stream(), problems)
        .into_iter()
        .filter_map(|name| match name.given {
            Given::Nothing => Some(name.key),
            Given::Assigned(tokens) => {
                problems.at(tokens, format!("only names stand in `{}`", entry.key));
                None
            }
            Given::List(group) => {
                problems.at(group, format!("only names stand in `{}`", entry.key));
                None
            }
        })
        .collect()
}

/// One of a few words: `wire = form`.
fn one_of<T: Copy>(
    entry: &Entry,
    what: &str,
    known: &[(&str, T)],
    example: &str,
    problems: &mut Problems,
) -> Option<T> {
    let (word, at) = entry.word(example, problems)?;
    if let Some((_, value)) = known.iter().find(|(name, _)| *name == word) {
        return Some(*value);
    }
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    problems.at(at, format!("unknown {what} `{word}`{}", suggest(&word, &names)));
    None
}
