//! Which characters a value has, or what it spells.

use std::ops::Range;

use super::Bounds;
use crate::format::{Charset, Unit};
use crate::glyph::symbol as folded_symbol;
use crate::parts::{Fault, Parts, fault};
use crate::set::Set;
use crate::token::{Class, Count, Role, Spells};

impl Parts<'_> {
    /// Quoted texts are symbols beside a class, or values.
    pub(super) fn quoted_values(&mut self) -> Result<(), Fault> {
        let quoted = std::mem::take(&mut self.quoted);
        let (Some(first), Some(last)) = (quoted.first(), quoted.last()) else { return Ok(()) };
        let at = first.1.start..last.1.end;
        let is_sign = |text: &str| !text.chars().any(char::is_alphanumeric);
        // `「-」可` is no value.
        let allowed = self.allowance().is_some() && quoted.iter().all(|(text, ..)| is_sign(text));
        let stated = allowed || !self.classes.is_empty() || !self.symbols.is_empty();
        let said = self.classes.iter().fold(Set::NONE, |set, said| set.union(said.class.set));
        let folded = |text: &str| text.chars().map(folded_symbol).collect::<String>();
        let known = |text: &str| folded(text).chars().all(|c| said.contains(c) && c.is_alphanumeric());
        let symbol = |text: &str| text.chars().count() == 1 || is_sign(text);
        if stated && !quoted.iter().all(|(text, ..)| known(text)) {
            if let Some((_, at, _)) = quoted.iter().find(|(text, ..)| !symbol(text)) {
                return fault(at, "neither a symbol nor one of a list of values");
            }
            for (text, _, place) in quoted.iter().rev() {
                let place = (*place).min(self.symbols.len());
                self.symbols.splice(place..place, folded(text).chars());
            }
            return Ok(());
        }
        if self.values.is_some() {
            return fault(&at, "a second list of values");
        }
        let quoted = unlabelled(quoted);
        self.values = Some((quoted.into_iter().map(|(text, ..)| text).collect(), at));
        Ok(())
    }

    pub(super) fn charset(&self, class: Option<Class>, bounds: &Bounds) -> Result<Charset, Fault> {
        if let Some((values, _)) = &self.values {
            return Ok(Charset::Enum(values.clone()));
        }
        if let Some(regex) = &self.regex {
            return Ok(Charset::Regex(regex.clone()));
        }
        if let Some(flags) = &self.flags {
            return Ok(Charset::Flags(flags.clone()));
        }
        if self.integer.is_some() || self.fraction.is_some() {
            return Ok(Charset::Decimal { integer: self.integer, fraction: self.fraction });
        }
        if let Some((spells, at)) = &self.spells
            && let Some(charset) = self.spelled(*spells, at, class)?
        {
            return Ok(charset);
        }
        if let Some(legend) = self.legend.as_ref().filter(|_| class.is_none()) {
            return Ok(legend.charset.clone());
        }
        if bounds.unit == Unit::Value {
            return self.number(class);
        }
        self.set(class)
    }

    fn spelled(
        &self,
        spells: Spells,
        at: &Range<usize>,
        class: Option<Class>,
    ) -> Result<Option<Charset>, Fault> {
        Ok(Some(match spells {
            Spells::Email => Charset::Email,
            Spells::Url => Charset::Url,
            Spells::Currency => Charset::Currency,
            Spells::Enum => Charset::Enum(Vec::new()),
            Spells::Boolean => Charset::Enum(vec!["true".to_owned(), "false".to_owned()]),
            Spells::Uuid => Charset::Set(Set::ALNUM.union(Set::of("-"))),
            Spells::Base64 => Charset::Set(Set::ALNUM.union(Set::of("+/="))),
            Spells::Decimal => Charset::Decimal { integer: None, fraction: None },
            Spells::Day | Spells::Moment if class.is_some() => return Ok(None),
            Spells::Day | Spells::Moment => return fault(at, "a date of which the pattern is not said"),
        }))
    }

    /// A number whose value is bounded.
    fn number(&self, class: Option<Class>) -> Result<Charset, Fault> {
        match class {
            None => Ok(Charset::Number),
            Some(class) if class.role == Role::Integer => Ok(Charset::Integer),
            Some(class) if Set::DIGIT.includes(class.set) && !class.symbols => Ok(Charset::Number),
            Some(class) if class.role == Role::Any => Ok(Charset::Number),
            Some(_) => {
                let at = self.classes.last().map_or(0..0, |said| said.at.clone());
                fault(&at, "bounds of a value, but characters that are no digits")
            }
        }
    }

    fn set(&self, class: Option<Class>) -> Result<Charset, Fault> {
        let class = match class {
            Some(class) if class.set == Set::NONE => self.besides()?.unwrap_or(class),
            Some(class) => class,
            // `マイナス可 8桁`: a sign before digits.
            None if self.symbols == ['-'] && self.counts_digits() => {
                Class { set: Set::DIGIT, symbols: false, role: Role::Plain }
            }
            None if !self.symbols.is_empty() && !self.adds_symbols() => {
                self.besides()?.unwrap_or(Class { set: Set::NONE, symbols: false, role: Role::Plain })
            }
            None if self.counts_digits() => Class { set: Set::DIGIT, symbols: false, role: Role::Plain },
            None => Class::ANY,
        };
        if class.role == Role::Integer && self.symbols.is_empty() {
            return Ok(Charset::Integer);
        }
        let named = Set::of(&self.symbols.iter().collect::<String>());
        if named.fullwidth && !class.set.fullwidth {
            return fault(
                &(0..self.glyphs.chars.len()),
                "one full-width character besides a class of others",
            );
        }
        Ok(self.narrowed(class, class.set.union(named)))
    }

    /// The set without what is not allowed.
    fn narrowed(&self, class: Class, set: Set) -> Charset {
        if self.excluded == Set::NONE || !class.symbols && set.union(self.excluded) != set {
            return with_symbols(set, class.symbols, self.excluded);
        }
        let blank = if set.includes(Set::ALNUM) { Set::ASCII } else { Set::SYMBOL };
        let set = if class.symbols { set.union(blank) } else { set };
        with_symbols(set, false, self.excluded)
    }

    /// What is there besides symbols that may be there: `半角スペース可` is no text of blanks only.
    fn besides(&self) -> Result<Option<Class>, Fault> {
        let Some(at) = self.allowance() else { return Ok(None) };
        if self.lengths.is_empty() || self.says_only() {
            return fault(&at, "symbols that may be there, but not what else");
        }
        let digits = Class { set: Set::DIGIT, symbols: false, role: Role::Plain };
        Ok(Some(if self.counts_digits() { digits } else { Class::ANY }))
    }

    /// `13桁（ハイフン含む）`, `100文字（改行可）`: symbols besides characters not said.
    fn adds_symbols(&self) -> bool {
        !self.lengths.is_empty() && (self.inner_symbols || self.symbols.iter().all(|&c| c == '\n'))
    }

    /// `3桁` counts digits if nothing else is said of the characters.
    fn counts_digits(&self) -> bool {
        let mut units = self.lengths.iter().map(|length| length.unit);
        !self.lengths.is_empty() && units.all(|unit| unit == Some(Count::Digits))
    }
}

fn with_symbols(set: Set, symbols: bool, excluded: Set) -> Charset {
    let less = excluded.ascii != 0 || excluded.halfkana || excluded.fullwidth;
    // Without some, any text is what can be printed.
    let all = if set.any && less { Set::ASCII.ascii } else { set.ascii };
    let set = Set {
        ascii: all & !excluded.ascii,
        halfkana: set.halfkana && !excluded.halfkana,
        fullwidth: set.fullwidth && !excluded.fullwidth,
        newline: set.newline && !excluded.newline,
        any: set.any && !less,
        record: set.record && (!less || set.fullwidth && !excluded.fullwidth),
    };
    match symbols {
        // Letters, digits and symbols are what a keyboard prints.
        true if set.includes(Set::ALNUM) => Charset::Set(set.union(Set::ASCII)),
        true => Charset::SetWithSymbols(set),
        false => Charset::Set(set),
    }
}

/// `「01：新規」「02：変更」`: the values are what stands before the colons, if all have one.
fn unlabelled(quoted: Vec<(String, Range<usize>, usize)>) -> Vec<(String, Range<usize>, usize)> {
    let value = |text: &str| {
        let (value, _) = text.split_once([':', '：'])?;
        let plain: String = value.trim().chars().map(folded_symbol).collect();
        (!plain.is_empty() && plain.chars().all(|c| c.is_ascii_alphanumeric())).then_some(plain)
    };
    let values: Option<Vec<String>> = quoted.iter().map(|(text, ..)| value(text)).collect();
    match values.filter(|values| values.len() > 1) {
        Some(values) => {
            let places = quoted.into_iter().map(|(_, at, place)| (at, place));
            values.into_iter().zip(places).map(|(value, (at, place))| (value, at, place)).collect()
        }
        None => quoted,
    }
}
