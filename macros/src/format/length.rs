//! `length` beside a notation that says too little or the wrong thing of it.

use denbun_notation::{Charset, Format, Unit};
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Ident, LitInt, Token};

use crate::attribute::Entry;
use crate::problem::Problems;

const EXAMPLES: &str = "`length = exact`, `length = 6` or `length = 1..=6`";

/// A length, and the tokens that say it.
pub(super) struct Length {
    kind: Kind,
    at: TokenStream,
}

#[derive(Clone, Copy)]
enum Kind {
    /// `exact`
    Exact,
    /// `6`, `1..=6`, `..=6`, `1..`
    Between(u32, Option<u32>),
}

/// Reads what stands behind `length =`.
pub(super) fn read(entry: &Entry, problems: &mut Problems) -> Option<Length> {
    let at = entry.assigned(EXAMPLES, problems)?;
    match parse.parse2(at.clone()) {
        Ok(Kind::Between(min, Some(max))) if min > max => {
            problems.at(at, format!("no length is at least {min} and at most {max}"));
            None
        }
        Ok(kind) => Some(Length { kind, at }),
        Err(_) => {
            problems.at(at, format!("a length is {EXAMPLES}"));
            None
        }
    }
}

/// The bounds of `1..=6`, `..=6` or `1..`; nothing for anything else.
pub(crate) fn range(tokens: TokenStream) -> Option<(u32, Option<u32>)> {
    let is_number = syn::parse2::<LitInt>(tokens.clone()).is_ok();
    match parse.parse2(tokens) {
        Ok(Kind::Between(min, max)) if !is_number => Some((min, max)),
        _ => None,
    }
}

fn parse(input: ParseStream<'_>) -> syn::Result<Kind> {
    if input.peek(Ident) {
        let word = input.parse::<Ident>()?;
        return if word == "exact" { Ok(Kind::Exact) } else { Err(input.error(EXAMPLES)) };
    }
    let number = |input: ParseStream<'_>| input.parse::<LitInt>()?.base10_parse::<u32>();
    let min = if input.peek(LitInt) { Some(number(input)?) } else { None };
    if input.parse::<Option<Token![..=]>>()?.is_some() {
        return Ok(Kind::Between(min.unwrap_or(0), Some(number(input)?)));
    }
    let open = input.parse::<Option<Token![..]>>()?.is_some();
    // `1..6` means one thing in Rust and another in documents: what follows is refused.
    let min = min.ok_or_else(|| input.error(EXAMPLES))?;
    Ok(if open { Kind::Between(min, None) } else { Kind::Between(0, Some(min)) })
}

impl Length {
    /// The format with this length, or as it is if that makes no sense, which is reported.
    pub(super) fn apply(&self, format: Format, problems: &mut Problems) -> Format {
        let corrected = match self.kind {
            Kind::Exact => exact(&format),
            Kind::Between(min, max) => between(&format, min.into(), max.map(u64::from)),
        };
        match corrected {
            Ok(corrected) => corrected,
            Err(reason) => {
                problems.at(&self.at, reason);
                format
            }
        }
    }
}

fn exact(format: &Format) -> Result<Format, &'static str> {
    if format.unit == Unit::Value {
        return Err("the format bounds the value, not the length");
    }
    let several = "the format states several lengths: write the one that is right, `length = 6..=6`";
    match format.max {
        _ if !format.lengths.is_empty() || format.lines.is_some() => Err(several),
        Some(max) if format.min.is_none_or(|min| min == max) => Ok(format.clone().exact(max)),
        Some(_) => Err(several),
        None => Err("the format states no length that could be exact: write the number, `length = 6..=6`"),
    }
}

fn between(format: &Format, min: u64, max: Option<u64>) -> Result<Format, &'static str> {
    let bounds = (Some(min).filter(|min| *min > 0), max);
    if matches!(format.charset, Charset::Date(_) | Charset::DateTime(_)) && bounds != (format.min, format.max)
    {
        return Err("the length of a date is that of its pattern");
    }
    Ok(format.clone().with_length(bounds.0, bounds.1))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;
    use crate::attribute::split;

    fn corrected(notation: &str, tokens: TokenStream) -> (Format, Vec<String>) {
        let mut problems = Problems::default();
        let mut format = denbun_notation::parse(notation).expect("the test's notation can be read");
        for entry in split(tokens, &mut problems) {
            if let Some(length) = read(&entry, &mut problems) {
                format = length.apply(format, &mut problems);
            }
        }
        (format, problems.messages())
    }

    #[test]
    fn lengths_are_exact_at_most_or_between() {
        for (tokens, bounds) in [
            (quote!(length = exact), (Some(6), Some(6))),
            (quote!(length = 4), (None, Some(4))),
            (quote!(length = 1..=4), (Some(1), Some(4))),
            (quote!(length = ..=4), (None, Some(4))),
            (quote!(length = 7..), (Some(7), None)),
        ] {
            let (format, problems) = corrected("半角数字(6)", tokens);
            assert!(problems.is_empty(), "{problems:?}");
            assert_eq!((format.min, format.max), bounds);
        }
    }

    #[test]
    fn what_is_no_length_is_refused() {
        for tokens in [
            quote!(length = "6"),
            quote!(length = exactly),
            quote!(length = 1..6),
            quote!(length = ..),
            quote!(length = -1),
            quote!(length = 6 6),
            quote!(length = 6..=1),
            quote!(length),
        ] {
            let (_, problems) = corrected("半角数字(6)", tokens);
            assert_eq!(problems.len(), 1);
        }
    }

    #[test]
    fn only_one_stated_length_can_be_exact() {
        for notation in ["半角英数(6~7)", "半角数字", "3または4 | 数値", "1以上 9,999,999,999以下"]
        {
            let (_, problems) = corrected(notation, quote!(length = exact));
            assert_eq!(problems.len(), 1, "{notation}");
        }
        let (_, problems) = corrected("日付型「YYYY/MM/DD」", quote!(length = 8));
        assert_eq!(problems, ["the length of a date is that of its pattern"]);
    }
}
