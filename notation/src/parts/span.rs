//! Ranges between quotes: `'1'-'3'`, `「01」～「12」`, `"A"~"Z"`.

use super::{Fault, Parts, Said, fault};
use crate::glyph::symbol;
use crate::length::Length;
use crate::set::Set;
use crate::token::{Bound, Class, Kind, Role};

use std::ops::Range;

/// The most values that are listed one by one; more of them are bounds of the value.
const LISTED: u64 = 100;

/// A range of single characters, values or what values are made of.
pub(crate) struct Span {
    first: char,
    last: char,
    at: Range<usize>,
    /// How many quoted texts stand before it.
    behind: usize,
}

impl Span {
    fn texts(&self) -> impl DoubleEndedIterator<Item = String> {
        (self.first..=self.last).map(|c| c.to_string())
    }

    fn set(&self) -> Set {
        Set::of(&(self.first..=self.last).collect::<String>())
    }

    /// All digits or all letters of a case: characters, since a list of such values is not printed.
    fn is_alphabet(&self) -> bool {
        matches!((self.first, self.last), ('0', '9') | ('A', 'Z') | ('a', 'z'))
    }
}

impl Parts<'_> {
    /// Takes the range between two quoted texts that begins here, if one does.
    pub(super) fn quoted_range(&mut self) -> Result<bool, Fault> {
        let (Some(Kind::Quoted(first)), Some(Kind::Tilde | Kind::Dash), Some(Kind::Quoted(last))) =
            (self.kind(0), self.kind(1), self.kind(2))
        else {
            return Ok(false);
        };
        let folded = |text: &str| text.chars().map(symbol).collect::<String>();
        let (first, last) = (folded(first), folded(last));
        let at = self.here().start..self.tokens[self.at + 2].at.end;
        let alphanumeric = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric());
        if !alphanumeric(&first) || !alphanumeric(&last) {
            return Ok(false);
        }
        self.at += 3;
        // `'1'から'3'まで`
        self.at += usize::from(matches!(self.kind(0), Some(Kind::Bound(Bound::AtMost | Bound::Within))));
        match (single(&first), single(&last)) {
            (Some(first), Some(last)) => self.span(first, last, at)?,
            _ => self.numbers_between(&first, &last, at)?,
        }
        Ok(true)
    }

    fn span(&mut self, first: char, last: char, at: Range<usize>) -> Result<(), Fault> {
        let kind = |c: char| (c.is_ascii_digit(), c.is_ascii_uppercase());
        if kind(first) != kind(last) {
            return fault(&at, "a range whose ends are of two kinds");
        }
        if first > last {
            return fault(&at, "the least is more than the most");
        }
        self.spans.push(Span { first, last, at, behind: self.quoted.len() });
        Ok(())
    }

    /// `'01'-'12'`: the values one by one as far as these are few, each with the zeros printed.
    fn numbers_between(&mut self, first: &str, last: &str, at: Range<usize>) -> Result<(), Fault> {
        let zeros = [first, last].iter().any(|text| text.len() > 1 && text.starts_with('0'));
        let (Some(least), Some(most)) = (number(first), number(last)) else {
            return fault(&at, "a range of texts that are no numbers");
        };
        if zeros && first.len() != last.len() {
            return fault(&at, "a range of numbers of which some keep their zeros");
        }
        if least > most {
            return fault(&at, "the least is more than the most");
        }
        if most - least < LISTED {
            let width = if zeros { first.len() } else { 0 };
            let value = |value: u64| (format!("{value:0width$}"), at.clone(), self.symbols.len());
            let values: Vec<_> = (least..=most).map(value).collect();
            self.quoted.extend(values);
            return Ok(());
        }
        let more = matches!(self.kind(0), Some(Kind::And | Kind::Comma | Kind::Or | Kind::Slash));
        if !self.quoted.is_empty() || more && matches!(self.kind(1), Some(Kind::Quoted(_))) {
            return fault(&at, "a range of more than a hundred values besides others");
        }
        self.lengths.push(match zeros {
            true => Length::digits(first.len() as u64, at),
            false => Length::of_value(least, most, at),
        });
        Ok(())
    }

    /// What ranges of single characters are: the characters of longer texts, or the values one by one.
    pub(crate) fn settle_spans(&mut self) {
        let spans = std::mem::take(&mut self.spans);
        let longer = self.lengths.iter().any(|length| length.max.or(length.min).is_none_or(|most| most > 1));
        if longer || spans.iter().any(Span::is_alphabet) {
            let set = spans.iter().fold(Set::NONE, |set, span| set.union(span.set()));
            if let (Some(first), Some(last)) = (spans.first(), spans.last()) {
                let class = Class { set, symbols: false, role: Role::Plain };
                self.classes.push(Said { class, adds: false, at: first.at.start..last.at.end });
            }
            return;
        }
        for span in spans.iter().rev() {
            let place = self.quoted.get(span.behind).map_or(self.symbols.len(), |(.., place)| *place);
            let texts = span.texts().map(|text| (text, span.at.clone(), place));
            self.quoted.splice(span.behind..span.behind, texts);
        }
    }
}

fn single(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}

fn number(text: &str) -> Option<u64> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}
