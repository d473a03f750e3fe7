//! One entry of an attribute, and what stands behind its key read as the kind it must be.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Lit, LitStr};

use crate::problem::Problems;

/// One part of an attribute.
pub(crate) struct Entry {
    pub(crate) key: Ident,
    pub(crate) given: Given,
}

/// What stands behind a key.
pub(crate) enum Given {
    /// `public`
    Nothing,
    /// `name = "aid"`
    Assigned(TokenStream),
    /// `at_least_one_of(email, phone)`
    List(Group),
}

impl Entry {
    /// The text of `key = "text"`.
    pub(crate) fn text(&self, problems: &mut Problems) -> Option<LitStr> {
        match self.literal("a text", "\"…\"", problems)? {
            Lit::Str(text) => Some(text),
            other => self.wrong(other, "a text", "\"…\"", problems),
        }
    }

    /// The number of `key = 14`.
    pub(crate) fn number(&self, problems: &mut Problems) -> Option<u32> {
        match self.literal("a number", "14", problems)? {
            Lit::Int(number) => match number.base10_parse() {
                Ok(number) => Some(number),
                Err(_) => {
                    problems.at(number, format!("`{}` is at most {}", self.key, u32::MAX));
                    None
                }
            },
            other => self.wrong(other, "a number", "14", problems),
        }
    }

    /// Nothing may stand behind the key.
    pub(crate) fn flag(&self, problems: &mut Problems) -> bool {
        match &self.given {
            Given::Nothing => return true,
            Given::Assigned(value) => {
                problems.at(value, format!("`{}` stands alone, without a value", self.key));
            }
            Given::List(group) => problems.at(group, format!("`{}` stands alone, without a list", self.key)),
        }
        false
    }

    /// A word, bare or in quotes: `wire = form`, `wire = "csv-line"`.
    pub(crate) fn word(&self, example: &str, problems: &mut Problems) -> Option<(String, TokenStream)> {
        let value = self.assigned(example, problems)?;
        if let Ok(text) = syn::parse2::<LitStr>(value.clone()) {
            return Some((text.value(), value));
        }
        let mut tokens = value.clone().into_iter();
        match (tokens.next(), tokens.next()) {
            (Some(TokenTree::Ident(word)), None) => Some((word.to_string(), value)),
            (Some(TokenTree::Ident(_)), Some(extra)) => {
                problems.at(extra, "expected `,`");
                None
            }
            _ => {
                problems.at(value, format!("`{}` is a word: {example}", self.key));
                None
            }
        }
    }

    /// The tokens behind `=`.
    pub(crate) fn assigned(&self, example: &str, problems: &mut Problems) -> Option<TokenStream> {
        match &self.given {
            Given::Assigned(value) => Some(value.clone()),
            Given::Nothing => {
                problems.at(&self.key, format!("`{}` needs a value: {example}", self.key));
                None
            }
            Given::List(group) => {
                problems.at(group, format!("`{}` needs a value: {example}", self.key));
                None
            }
        }
    }

    /// The tokens in parentheses.
    pub(crate) fn list(&self, example: &str, problems: &mut Problems) -> Option<&Group> {
        match &self.given {
            Given::List(group) => return Some(group),
            Given::Nothing => problems.at(&self.key, format!("`{}` needs a list: {example}", self.key)),
            Given::Assigned(value) => problems.at(value, format!("`{}` is a list: {example}", self.key)),
        }
        None
    }

    fn wrong<T>(
        &self,
        value: impl ToTokens,
        what: &str,
        example: &str,
        problems: &mut Problems,
    ) -> Option<T> {
        problems.at(value, format!("`{0}` is {what}: `{0} = {example}`", self.key));
        None
    }

    fn literal(&self, what: &str, example: &str, problems: &mut Problems) -> Option<Lit> {
        let value = self.assigned(&format!("`{} = {example}`", self.key), problems)?;
        let mut tokens = value.clone().into_iter();
        let first = tokens.next()?;
        let Ok(literal) = syn::parse2::<Lit>(first.to_token_stream()) else {
            return self.wrong(value, what, example, problems);
        };
        match tokens.next() {
            None => Some(literal),
            Some(extra) => {
                problems.at(extra, "expected `,`");
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::super::split;
    use super::*;

    #[test]
    fn a_value_of_the_wrong_kind_says_which_is_right() {
        let mut problems = Problems::default();
        let entries = split(
            quote!(name = 3, columns = "14", public = true, name, columns = 99999999999),
            &mut problems,
        );
        assert!(entries[0].text(&mut problems).is_none());
        assert!(entries[1].number(&mut problems).is_none());
        assert!(!entries[2].flag(&mut problems));
        assert!(entries[3].text(&mut problems).is_none());
        assert!(entries[4].number(&mut problems).is_none());
        assert_eq!(
            problems.messages(),
            [
                "`name` is a text: `name = \"…\"`",
                "`columns` is a number: `columns = 14`",
                "`public` stands alone, without a value",
                "`name` needs a value: `name = \"…\"`",
                "`columns` is at most 4294967295",
            ]
        );
    }

    #[test]
    fn a_forgotten_comma_is_found_behind_the_value() {
        let mut problems = Problems::default();
        let entries = split(quote!(name = "a" label = "b"), &mut problems);
        assert!(entries[0].text(&mut problems).is_none());
        assert_eq!(problems.messages(), ["expected `,`"]);
    }

    #[test]
    fn words_come_bare_or_in_quotes() {
        let mut problems = Problems::default();
        let entries = split(quote!(wire = form, wire = "csv-line", wire = 3), &mut problems);
        assert_eq!(
            entries[0].word("`wire = form`", &mut problems).map(|(word, _)| word).as_deref(),
            Some("form")
        );
        assert_eq!(
            entries[1].word("`wire = form`", &mut problems).map(|(word, _)| word).as_deref(),
            Some("csv-line")
        );
        assert!(entries[2].word("`wire = form`", &mut problems).is_none());
        assert_eq!(problems.messages(), ["`wire` is a word: `wire = form`"]);
    }
}
