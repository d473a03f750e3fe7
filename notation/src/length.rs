//! One statement of a length or of bounds of the value.

mod bound;

use std::ops::Range;

use crate::parts::{Fault, Parts, fault};
use crate::token::{Class, Count, Kind, Label, Role};

/// A stated length.
#[derive(Debug, Clone)]
pub(crate) struct Length {
    pub(crate) min: Option<u64>,
    pub(crate) max: Option<u64>,
    /// The only lengths, when several are listed.
    pub(crate) list: Vec<u64>,
    pub(crate) unit: Option<Count>,
    /// Whether nothing says that it is a maximum or exact.
    pub(crate) bare: bool,
    pub(crate) range: bool,
    /// Whether `/` joins the lengths of the list.
    pub(crate) slash: bool,
    pub(crate) lines: Option<u64>,
    /// `半角10文字`: whether half-width characters are counted.
    pub(crate) half: Option<bool>,
    pub(crate) bracket: bool,
    /// Whether a blank stands before the bracket.
    pub(crate) spaced: bool,
    /// Whether it is said of the value, or may be.
    pub(crate) value: Says,
    pub(crate) at: Range<usize>,
}

/// Whether a statement is one of the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// A length.
    Length,
    /// The value: `1円以上`.
    Value,
    /// The value unless characters are stated: `1~100`.
    Either,
    /// The value if the characters are digits at most: `1以上`.
    Rather,
}

/// Words between a width and the number of characters of it.
const MEASURES: &[&str] = &["は", "の", "で", "なら", "の場合", "換算"];

impl Length {
    /// `正の`: a value of at least one.
    pub(crate) fn positive(at: Range<usize>) -> Length {
        Length { min: Some(1), value: Says::Value, ..Length::none(at) }
    }

    pub(crate) fn exact(length: u64, unit: Option<Count>, at: Range<usize>) -> Length {
        Length { min: Some(length), max: Some(length), unit, ..Length::none(at) }
    }

    /// So many digits, zeros before them included.
    pub(crate) fn digits(digits: u64, at: Range<usize>) -> Length {
        Length::exact(digits, Some(Count::Digits), at)
    }

    /// A value between these, both included.
    pub(crate) fn of_value(min: u64, max: u64, at: Range<usize>) -> Length {
        Length { min: Some(min), max: Some(max), range: true, value: Says::Value, ..Length::none(at) }
    }

    fn none(at: Range<usize>) -> Length {
        Length {
            min: None,
            max: None,
            list: Vec::new(),
            unit: None,
            bare: false,
            range: false,
            slash: false,
            lines: None,
            half: None,
            bracket: false,
            spaced: false,
            value: Says::Length,
            at,
        }
    }
}

/// What stands before the number.
#[derive(Default)]
struct Lead {
    max: bool,
    min: bool,
    exact: bool,
    value: bool,
    length: bool,
    bytes: bool,
    half: Option<bool>,
}

impl Lead {
    fn any(&self) -> bool {
        self.max || self.min || self.exact || self.value || self.length
    }
}

impl Parts<'_> {
    /// Takes the statement of a length that begins here, if one does.
    pub(crate) fn length(&mut self) -> Result<bool, Fault> {
        let start = self.at;
        let lead = self.lead();
        let Some(&Kind::Number(first)) = self.kind(0) else {
            self.at = start;
            return Ok(false);
        };
        let mut length = Length::none(self.tokens[start].at.clone());
        let opened = start.checked_sub(1).map(|at| &self.tokens[at]);
        length.bracket = self.depth > 0;
        length.spaced = opened.is_some_and(|token| matches!(token.kind, Kind::Open(_)) && token.spaced);
        length.half = lead.half;
        let number = self.at;
        self.at += 1;
        self.unit(&mut length)?;
        self.numbers(first, &lead, &mut length)?;
        if length.range && length.max.is_some() && length.unit.is_none() && !lead.any() {
            self.written_alike(number, &mut length)?;
        }
        if lead.bytes && length.unit.is_none() {
            length.unit = Some(Count::Bytes(1));
        }
        self.bounds(&mut length)?;
        if length.value == Says::Value && length.lines.is_some() {
            return fault(&length.at, "lines of a value");
        }
        length.at.end = self.tokens[self.at - 1].at.end;
        if length.min.zip(length.max).is_some_and(|(min, max)| min > max) {
            return fault(&length.at, "the least is more than the most");
        }
        self.lengths.push(length);
        Ok(true)
    }

    /// `01~12`, `0000~9999`: numbers that keep their zeros have as many digits as are printed.
    fn written_alike(&self, first: usize, length: &mut Length) -> Result<(), Fault> {
        let (first, last) = (&self.tokens[first].at, &self.tokens[self.at - 1].at);
        let keeps_zeros = |at: &Range<usize>| at.len() > 1 && self.glyphs.chars[at.start] == '0';
        if !keeps_zeros(first) && !keeps_zeros(last) {
            return Ok(());
        }
        if first.len() != last.len() {
            return fault(&(first.start..last.end), "a range of numbers of which some keep their zeros");
        }
        let digits = first.len() as u64;
        (length.min, length.max, length.unit) = (Some(digits), Some(digits), Some(Count::Digits));
        (length.range, length.value) = (false, Says::Length);
        Ok(())
    }

    fn lead(&mut self) -> Lead {
        let mut lead = Lead::default();
        loop {
            match self.kind(0) {
                Some(Kind::Label(Label::Max) | Kind::Dots) => lead.max = true,
                Some(Kind::Tilde) if matches!(self.kind(1), Some(Kind::Number(_))) => lead.max = true,
                Some(Kind::Label(Label::Min)) => lead.min = true,
                Some(Kind::Label(Label::Exactly)) => lead.exact = true,
                Some(Kind::Label(Label::Value)) => lead.value = true,
                Some(Kind::Label(Label::Least)) => (lead.value, lead.min) = (true, true),
                Some(Kind::Label(Label::Length)) => lead.length = true,
                Some(Kind::Label(Label::Bytes)) => (lead.length, lead.bytes) = (true, true),
                Some(Kind::Colon | Kind::Equals) if lead.any() => {}
                Some(Kind::Filler) if lead.any() || lead.half.is_some() => {}
                Some(Kind::Class(class)) if self.is_measure(class) => lead.half = Some(!class.set.fullwidth),
                _ => return lead,
            }
            let token = &self.tokens[self.at];
            if let Kind::Class(class) = token.kind {
                self.class(class, token);
            }
            self.at += 1;
        }
    }

    /// `半角` right before a number that counts characters, or `全角の場合は` before it.
    fn is_measure(&self, class: &Class) -> bool {
        let joins = |ahead: &usize| {
            let token = self.tokens.get(self.at + ahead).filter(|token| token.kind == Kind::Filler);
            token.is_some_and(|token| MEASURES.contains(&self.printed(&token.at)))
        };
        let number = 1 + (1..4).take_while(joins).count();
        class.role == Role::Width
            && matches!(self.kind(number), Some(Kind::Number(_)))
            && match self.kind(number + 1) {
                Some(Kind::Unit(Count::Letters | Count::Digits)) => true,
                Some(Kind::Unit(Count::Bytes(1))) => !class.set.fullwidth,
                _ => false,
            }
    }

    fn unit(&mut self, length: &mut Length) -> Result<(), Fault> {
        let Some(&Kind::Unit(unit)) = self.kind(0) else { return Ok(()) };
        if length.unit.is_some_and(|other| other != unit) {
            return fault(&self.here(), "a second unit in one range");
        }
        length.unit = Some(unit);
        self.at += 1;
        Ok(())
    }

    /// The other numbers of a range, a list or lines, and what the first alone means.
    fn numbers(&mut self, first: u64, lead: &Lead, length: &mut Length) -> Result<(), Fault> {
        let second = match self.kind(1) {
            Some(&Kind::Number(number)) => Some(number),
            _ => None,
        };
        match (self.kind(0), second) {
            (Some(Kind::Times), Some(lines)) => {
                self.at += 2;
                (length.max, length.lines) = (Some(first), Some(lines));
                if self.kind(0) == Some(&Kind::Unit(Count::Lines)) {
                    self.at += 1;
                }
            }
            (Some(Kind::Tilde | Kind::Dash | Kind::Dots), Some(last)) => {
                self.at += 2;
                self.unit(length)?;
                (length.min, length.max, length.range) = (Some(first), Some(last), true);
            }
            (Some(Kind::Tilde | Kind::Dots), None) => {
                self.at += 1;
                (length.min, length.range) = (Some(first), true);
            }
            (Some(Kind::Or | Kind::And | Kind::Comma | Kind::Slash), Some(_))
                if self.lists_lengths(length) =>
            {
                self.list(first, length)?;
            }
            _ if lead.exact => (length.min, length.max) = (Some(first), Some(first)),
            _ if lead.min => length.min = Some(first),
            _ => {
                length.max = Some(first);
                length.bare = !lead.max && !lead.length && !lead.value;
            }
        }
        if lead.value || length.unit == Some(Count::Value) {
            length.value = Says::Value;
        } else if length.range && length.unit.is_none() && !lead.length {
            length.value = Says::Either;
        }
        Ok(())
    }

    /// Whether the numbers joined here are lengths: by `または`, or with a unit behind the last.
    fn lists_lengths(&self, length: &Length) -> bool {
        let mut ahead = 0;
        while matches!(self.kind(ahead), Some(Kind::Or | Kind::And | Kind::Comma | Kind::Slash))
            && matches!(self.kind(ahead + 1), Some(Kind::Number(_)))
        {
            ahead += 2 + usize::from(matches!(self.kind(ahead + 2), Some(Kind::Unit(_))));
        }
        let unit_last =
            matches!(self.tokens.get(self.at + ahead - 1).map(|token| &token.kind), Some(Kind::Unit(_)));
        let bounded = matches!(self.kind(ahead), Some(Kind::Bound(_)));
        !bounded && (matches!(self.kind(0), Some(Kind::Or)) || unit_last && length.bare_unit())
    }

    fn list(&mut self, first: u64, length: &mut Length) -> Result<(), Fault> {
        length.list.push(first);
        length.slash = self.kind(0) == Some(&Kind::Slash);
        while let (Some(Kind::Or | Kind::And | Kind::Comma | Kind::Slash), Some(&Kind::Number(number))) =
            (self.kind(0), self.kind(1))
        {
            if self.printed(&self.here()).starts_with(['+', '＋']) {
                return fault(&self.here(), "lengths of parts, where that of the whole is expected");
            }
            length.list.push(number);
            self.at += 2;
            self.unit(length)?;
        }
        if length.unit == Some(Count::Value) {
            return fault(&length.at, "amounts listed, where a range is expected");
        }
        length.list.sort_unstable();
        length.list.dedup();
        (length.min, length.max) = (length.list.first().copied(), length.list.last().copied());
        if length.list.len() == 1 {
            length.list.clear();
        }
        Ok(())
    }
}

impl Length {
    /// Whether this says again, in full-width characters, what was said before of text of any width: `(全角30文字)`
    /// behind `60バイト以内`, where a character has two to four bytes, or behind `60文字以内`.
    pub(crate) fn is_full_of(&self, of: &Length) -> bool {
        let (Some(full), Some(all)) = (self.max, of.max) else { return false };
        let times = match of.unit {
            Some(Count::Bytes(1)) => 2..=4,
            Some(Count::Letters) => 2..=2,
            Some(Count::Bytes(_) | Count::Digits | Count::Lines | Count::Value) | None => return false,
        };
        let before = of.at.start < self.at.start && of.half.is_none();
        self.half == Some(false) && before && times.into_iter().any(|bytes| all / bytes == full)
    }

    /// Whether more units may follow: none yet, or the same one at each number.
    fn bare_unit(&self) -> bool {
        self.lines.is_none() && !self.range
    }
}
