//! All statements of lengths to one least and one greatest.

use std::ops::Range;

use crate::format::Unit;
use crate::length::{Length, Says};
use crate::parts::{Fault, Parts, Style, fault};
use crate::set::Set;
use crate::token::{Class, Count, Role};

/// What all statements say together.
pub(super) struct Bounds {
    pub(super) unit: Unit,
    pub(super) min: Option<u64>,
    pub(super) max: Option<u64>,
    pub(super) lines: Option<u32>,
    pub(super) lengths: Vec<u64>,
    /// Whether nothing is stated.
    pub(super) is_none: bool,
    pub(super) at: Range<usize>,
}

impl Bounds {
    pub(super) fn of(parts: &Parts<'_>, class: Option<&Class>) -> Result<Bounds, Fault> {
        let at = parts.lengths.first().map_or(0..0, |length| length.at.clone());
        let is_none = parts.lengths.is_empty();
        let mut bounds =
            Bounds { unit: Unit::Char, min: None, max: None, lines: None, lengths: Vec::new(), is_none, at };
        parts.lone_number(class)?;
        let is_value = parts.lengths.iter().any(|length| parts.is_value(length, class));
        let kept = parts.lengths.iter().filter(|length| match is_value {
            true => length.value != Says::Length,
            false => !parts.is_calendar(length, class) && !is_alphabet(length, class),
        });
        let mut statements = Vec::new();
        for length in kept {
            statements.push(parts.settled(length, class, is_value)?);
        }
        bounds.is_none = statements.is_empty();
        if let [(length, unit)] = &mut statements[..]
            && length.is_pair(class)
        {
            (length.min, *unit) = (None, Unit::HalfwidthUnits);
            length.list.clear();
        }
        if let Some(unit) = pair(&mut statements)? {
            bounds.unit = unit;
        } else if let Some(first) = statements.first() {
            bounds.unit = first.1;
        }
        if is_value {
            bounds.unit = Unit::Value;
        }
        for (length, unit) in &statements {
            bounds.add(length, *unit)?;
        }
        if is_value && bounds.max.is_none() {
            bounds.max = parts.greatest_of_digits()?;
            if bounds.min > bounds.max && bounds.max.is_some() {
                return fault(&bounds.at, "the least is more than the most");
            }
        }
        Ok(bounds)
    }

    fn add(&mut self, length: &Length, unit: Unit) -> Result<(), Fault> {
        let other_unit = !matches!(self.unit, Unit::HalfwidthUnits | Unit::Value) && unit != self.unit;
        if other_unit {
            return if self.explains(length) {
                Ok(())
            } else {
                fault(&length.at, "a second length in another unit")
            };
        }
        for (known, said) in [(&mut self.min, length.min), (&mut self.max, length.max)] {
            match (*known, said) {
                (Some(known), Some(said)) if known != said => {
                    return fault(&length.at, "a second length that differs from the first");
                }
                _ => *known = known.or(said),
            }
        }
        if self.min.zip(self.max).is_some_and(|(min, max)| min > max) {
            return fault(&length.at, "the least is more than the most");
        }
        if !length.list.is_empty() {
            self.lengths.clone_from(&length.list);
        }
        self.lines = length.lines.and_then(|lines| u32::try_from(lines).ok()).or(self.lines);
        Ok(())
    }

    /// `最大10文字 (20バイト)`: the same in the other unit.
    fn explains(&self, length: &Length) -> bool {
        match (self.max, length.max) {
            (Some(first), Some(second)) => {
                let (less, more) = (first.min(second), first.max(second));
                (1..=4).any(|bytes| more / bytes == less)
            }
            _ => false,
        }
    }
}

/// `半角数字(0-9)` names the digits, not how many there are.
fn is_alphabet(length: &Length, class: Option<&Class>) -> bool {
    let digits = class.is_some_and(|class| class.set.includes(Set::DIGIT) && class.role != Role::Any);
    let whole = (length.min, length.max) == (Some(0), Some(9));
    digits && whole && length.range && length.unit.is_none() && length.value == Says::Either
}

impl Length {
    /// `全角/半角 16/32文字`: the full-width length and the half-width one, twice as long.
    fn is_pair(&self, class: Option<&Class>) -> bool {
        let both = class.is_some_and(|class| class.set.includes(Set::ANY) && class.role == Role::Plain);
        both && self.slash && matches!(self.list[..], [full, half] if full.checked_mul(2) == Some(half))
    }
}

/// A half-width and a full-width length that say one thing; the other is left out.
fn pair(statements: &mut Vec<(Length, Unit)>) -> Result<Option<Unit>, Fault> {
    let find = |half| statements.iter().position(|(length, _)| length.half == Some(half));
    let Some(full) = find(false) else { return Ok(None) };
    let letters =
        |(length, unit): &(Length, Unit)| *unit == Unit::Char && statements[full].0.is_full_of(length);
    let Some(half) = find(true).or_else(|| statements.iter().position(letters)) else { return Ok(None) };
    let max = |at: usize| statements[at].0.max.unwrap_or(0);
    let unit = match max(full) {
        greatest if greatest == max(half) && statements[half].1 == Unit::Char => Unit::Char,
        greatest if greatest == max(half) / 2 => Unit::HalfwidthUnits,
        _ => return fault(&statements[full].0.at, "a full-width length that is not half of the other"),
    };
    statements.remove(full);
    Ok(Some(unit))
}

impl Parts<'_> {
    /// A number by itself is neither a length nor a value.
    fn lone_number(&self, class: Option<&Class>) -> Result<(), Fault> {
        let [length] = &self.lengths[..] else { return Ok(()) };
        let alone = length.bare && length.unit.is_none() && length.list.is_empty() && length.lines.is_none();
        if alone && !length.range && self.is_bare(class) {
            return fault(&length.at, "a number without meaning here");
        }
        Ok(())
    }

    /// Whether nothing is said but lengths.
    fn is_bare(&self, class: Option<&Class>) -> bool {
        let other =
            self.date.is_some() || self.regex.is_some() || self.flags.is_some() || self.legend.is_some();
        let named = self.spells.is_some() || self.values.is_some();
        let kept = self.fraction.is_some() || self.integer.is_some();
        class.is_none() && !other && !named && !kept
    }

    fn is_value(&self, length: &Length, class: Option<&Class>) -> bool {
        let integer = class.is_some_and(|class| class.role == Role::Integer);
        let digits = class.is_some_and(|class| Set::DIGIT.includes(class.set) && !class.symbols);
        // No document has numbers of more than 99 digits, and 1 to 99 are the numbers of two.
        let is_large = length.max.is_some_and(|max| max > 98);
        match length.value {
            Says::Length => false,
            Says::Value => true,
            Says::Either if digits && length.range && is_large => true,
            Says::Either => self.is_bare(class) || integer,
            Says::Rather => self.is_bare(class) || integer || digits,
        }
    }

    /// `最大3桁 1以上`: the greatest value of so many digits.
    fn greatest_of_digits(&self) -> Result<Option<u64>, Fault> {
        let mut greatest = None;
        for length in self.lengths.iter().filter(|length| length.value == Says::Length) {
            if length.bare && length.unit.is_none() && self.is_bare(None) && self.classes.is_empty() {
                return fault(&length.at, "a number without meaning here");
            }
            let digits = length.max.and_then(|max| u32::try_from(max).ok());
            greatest = greatest.or(digits.and_then(|digits| Some(10_u64.checked_pow(digits)? - 1)));
        }
        Ok(greatest)
    }

    /// `(1〜31)` behind a class is a day, `(1〜12)` behind a blank a month: no lengths.
    fn is_calendar(&self, length: &Length, class: Option<&Class>) -> bool {
        let (Some(0 | 1), Some(max)) = (length.min, length.max) else { return false };
        let plain = length.bracket && length.range && length.unit.is_none() && class.is_some();
        plain && (max == 31 || length.spaced && matches!(max, 12 | 23 | 28 | 59))
    }

    /// A statement with its unit, bare numbers made exact where the notation's style says so.
    fn settled(
        &self,
        length: &Length,
        class: Option<&Class>,
        is_value: bool,
    ) -> Result<(Length, Unit), Fault> {
        let mut length = length.clone();
        let (mut unit, size) = match length.unit {
            Some(Count::Bytes(size)) => (Unit::Byte, size),
            Some(Count::Lines) => return fault(&length.at, "lines without a length"),
            Some(Count::Letters | Count::Digits | Count::Value) | None => (Unit::Char, 1),
        };
        if self.style == Style::Record && length.bare && !length.bracket && length.unit.is_none() {
            unit = Unit::Byte;
        }
        if length.bare && !is_value && self.is_exact(&length, class) {
            length.min = length.max;
        }
        let scaled = |bound: Option<u64>| {
            bound.map(|bound| bound.checked_mul(size)).map_or(Ok(None), |b| b.map(Some).ok_or(()))
        };
        let (Ok(min), Ok(max)) = (scaled(length.min), scaled(length.max)) else {
            return fault(&length.at, "a number beyond 64 bits");
        };
        (length.min, length.max) = (min, max);
        length.list.iter_mut().for_each(|number| *number = number.saturating_mul(size));
        Ok((length, unit))
    }

    fn is_exact(&self, length: &Length, class: Option<&Class>) -> bool {
        let lists = !length.list.is_empty() || length.range || length.lines.is_some();
        if lists || self.variable || self.spells.is_some() || self.fraction.is_some() {
            return false;
        }
        let counted = match length.unit {
            Some(Count::Digits) => true,
            Some(Count::Bytes(_)) => class.is_some_and(|class| class.role != Role::Any),
            _ => self.style != Style::Plain,
        };
        self.fixed || !length.bracket && counted
    }
}
