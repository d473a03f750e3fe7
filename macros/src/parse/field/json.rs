//! What a field says of its JSON: `json(number, text)` and `list = 1..=10`.

use proc_macro2::{TokenStream, TokenTree};
use syn::LitStr;

use crate::attribute::{Entry, Given, admit, split};
use crate::format::range;
use crate::nearest::suggest;
use crate::problem::Problems;

/// As what JSON types a scalar is written and read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Forms {
    pub(crate) write: Form,
    pub(crate) text: bool,
    pub(crate) number: bool,
}

/// A JSON type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    Text,
    Number,
}

/// How many values a list has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct List {
    pub(crate) min: u32,
    /// `u32::MAX` where there is no bound.
    pub(crate) max: u32,
}

const FORMS: [(&str, Form); 2] = [("text", Form::Text), ("number", Form::Number)];
const FORMS_EXAMPLE: &str = "`json = text`, or `json(number, text)` with the one that is written first";
const LIST_EXAMPLE: &str = "`list = 1..=10`, `list = 1..` or `list = ..=10`";

/// `json = text`, `json(number, text)`; words bare or in quotes.
pub(super) fn forms(entry: &Entry, problems: &mut Problems) -> Option<Forms> {
    let words = match &entry.given {
        Given::Assigned(value) => vec![value.clone()],
        Given::List(group) => between_commas(group.stream()),
        Given::Nothing => Vec::new(),
    };
    let mut found: Vec<Form> = Vec::new();
    for word in &words {
        let form = form(word, problems)?;
        if found.contains(&form) {
            problems.at(word, "this JSON type is given twice");
        }
        found.push(form);
    }
    let Some(write) = found.first() else {
        problems.at(&entry.key, format!("`json` needs a JSON type: {FORMS_EXAMPLE}"));
        return None;
    };
    Some(Forms { write: *write, text: found.contains(&Form::Text), number: found.contains(&Form::Number) })
}

fn form(word: &TokenStream, problems: &mut Problems) -> Option<Form> {
    let name = match syn::parse2::<LitStr>(word.clone()) {
        Ok(text) => text.value(),
        Err(_) => word.to_string(),
    };
    let form = FORMS.iter().find(|(known, _)| *known == name).map(|(_, form)| *form);
    if form.is_none() {
        let known = FORMS.map(|(name, _)| name);
        problems.at(word, format!("unknown JSON type `{name}`{}", suggest(&name, &known)));
    }
    form
}

fn between_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![TokenStream::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => parts.push(TokenStream::new()),
            (_, Some(part)) => part.extend([token]),
            (_, None) => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// `list = 1..=10`, `list(min = 1, max = 10)`.
pub(super) fn list(entry: &Entry, problems: &mut Problems) -> Option<List> {
    let list = match &entry.given {
        Given::Nothing => {
            problems
                .at(&entry.key, format!("a `Vec` is a list of any length; `list` bounds it: {LIST_EXAMPLE}"));
            return None;
        }
        Given::Assigned(value) => match range(value.clone()) {
            Some((min, max)) => List { min, max: max.unwrap_or(u32::MAX) },
            None => {
                problems.at(value, format!("`list` bounds the number of values: {LIST_EXAMPLE}"));
                return None;
            }
        },
        Given::List(group) => {
            let mut list = List { min: 0, max: u32::MAX };
            for entry in admit(split(group.stream(), problems), "list", &["min", "max"], &[], problems) {
                let number = entry.number(problems)?;
                if entry.key == "min" { list.min = number } else { list.max = number }
            }
            list
        }
    };
    if list.min > list.max || list.max == 0 {
        problems.at(&entry.key, format!("no list has {} to {} values", list.min, list.max));
        return None;
    }
    Some(list)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn first(tokens: TokenStream) -> Entry {
        split(tokens, &mut Problems::default()).remove(0)
    }

    #[test]
    fn the_first_json_type_is_written_and_all_are_read() {
        let mut problems = Problems::default();
        let both = forms(&first(quote!(json("number", text))), &mut problems);
        assert_eq!(both, Some(Forms { write: Form::Number, text: true, number: true }));
        let one = forms(&first(quote!(json = "text")), &mut problems);
        assert_eq!(one, Some(Forms { write: Form::Text, text: true, number: false }));
        assert!(problems.is_empty());
        assert_eq!(forms(&first(quote!(json(txt))), &mut problems), None);
        assert_eq!(problems.messages(), ["unknown JSON type `txt`; did you mean `text`?"]);
    }

    #[test]
    fn bounds_of_lists_are_ranges_or_named() {
        let mut problems = Problems::default();
        for (tokens, min, max) in [
            (quote!(list = 1..=10), 1, 10),
            (quote!(list = 1..), 1, u32::MAX),
            (quote!(list = ..=10), 0, 10),
            (quote!(list(min = 1, max = 10)), 1, 10),
            (quote!(list(max = 3)), 0, 3),
        ] {
            assert_eq!(list(&first(tokens), &mut problems), Some(List { min, max }));
        }
        assert!(problems.is_empty());
        assert_eq!(list(&first(quote!(list = 3..=1)), &mut problems), None);
        assert_eq!(problems.messages(), ["no list has 3 to 1 values"]);
    }
}
