//! The parts of a notation to one format.

mod bounds;
mod charset;
mod class;

use crate::date::{Part, Pattern};
use crate::format::{Charset, Format, Unit};
use crate::parts::{Fault, Parts, fault};
use crate::set::Set;
use crate::token::{Class, Role, Spells};

use bounds::Bounds;

impl Parts<'_> {
    /// What the parts say together.
    pub(crate) fn resolve(mut self) -> Result<Format, Fault> {
        self.settle_spans();
        self.says_something()?;
        self.quoted_values()?;
        self.one_format()?;
        let class = self.joined_classes()?;
        let bounds = Bounds::of(&self, class.as_ref())?;
        let pattern = self.date.take().map(|(pattern, _)| pattern);
        if let Some(pattern) = pattern.or_else(|| self.iso_date(class.as_ref())) {
            return self.date_format(pattern, bounds);
        }
        let charset = self.charset(class, &bounds)?;
        let counts = match &charset {
            Charset::Number | Charset::Integer | Charset::Decimal { .. } => true,
            Charset::Enum(values) => numbers(values).is_some(),
            _ => false,
        };
        if bounds.unit == Unit::Value && !counts {
            return fault(&bounds.at, "bounds of the value of something that is no number");
        }
        let mut format = Format { symbols: self.symbols.iter().collect(), ..Format::of(charset) };
        self.bound(&mut format, bounds);
        Ok(format)
    }

    fn says_something(&self) -> Result<(), Fault> {
        let patterns = self.date.is_some() || self.regex.is_some() || self.flags.is_some();
        let numbers = self.integer.is_some() || self.fraction.is_some() || !self.lengths.is_empty();
        let lists = self.values.is_some() || !self.quoted.is_empty() || self.spells.is_some();
        let chars = !self.classes.is_empty() || !self.symbols.is_empty() || self.legend.is_some();
        if patterns || numbers || lists || chars || self.unlimited {
            return Ok(());
        }
        fault(&(0..self.glyphs.chars.len()), "no characters and no length in it")
    }

    /// A text cannot be a date and a list of values, or a URL and a regular expression.
    fn one_format(&self) -> Result<(), Fault> {
        let decimal = self.integer.is_some() || self.fraction.is_some();
        let spelled = self.spells.as_ref().is_some_and(|(spells, _)| match spells {
            Spells::Enum | Spells::Boolean => self.values.is_none(),
            Spells::Decimal => !decimal,
            Spells::Day | Spells::Moment => self.date.is_none() && self.classes.is_empty(),
            Spells::Email | Spells::Url | Spells::Currency | Spells::Uuid | Spells::Base64 => true,
        });
        let said = [
            self.values.is_some(),
            self.regex.is_some(),
            self.flags.is_some(),
            self.date.is_some(),
            decimal,
            spelled,
        ];
        if said.into_iter().filter(|said| *said).count() > 1 {
            return fault(&(0..self.glyphs.chars.len()), "two formats that exclude each other");
        }
        Ok(())
    }

    fn bound(&self, format: &mut Format, bounds: Bounds) {
        (format.unit, format.min, format.max) = (bounds.unit, bounds.min, bounds.max);
        (format.lines, format.lengths) = (bounds.lines, bounds.lengths);
        if let Some(legend) = self.legend.as_ref().filter(|_| bounds.is_none) {
            (format.unit, format.min, format.max) = (legend.unit, legend.min, legend.max);
            (format.lines, format.lengths) = (legend.lines, legend.lengths.clone());
        }
        if bounds.is_none {
            self.own_length(format);
        }
        match &format.charset {
            Charset::Enum(values) if !values.is_empty() => {
                if let Some((least, greatest)) = numbers(values) {
                    (format.unit, format.lengths) = (Unit::Value, Vec::new());
                    (format.min, format.max, format.lines) = (Some(least), Some(greatest), None);
                }
            }
            Charset::Currency => (format.min, format.max) = (Some(3), Some(3)),
            Charset::Set(_) if format.max == Some(36) && matches!(self.spells, Some((Spells::Uuid, _))) => {
                format.min = Some(36);
            }
            Charset::Set(set) if format.lines.is_some() => {
                format.charset = Charset::Set(set.union(Set::of("\n")));
            }
            _ => {}
        }
    }

    /// The length that a format without a stated one has.
    fn own_length(&self, format: &mut Format) {
        match &format.charset {
            Charset::Decimal { integer: Some(integer), fraction: Some(fraction) } => {
                let point = u64::from(*fraction > 0);
                format.max = Some(u64::from(*integer) + u64::from(*fraction) + point);
            }
            Charset::Flags(pattern) => {
                let length = pattern.len() as u64;
                (format.min, format.max) = (Some(length), Some(length));
            }
            _ if matches!(self.spells, Some((Spells::Uuid, _))) => {
                (format.min, format.max) = (Some(36), Some(36));
            }
            _ => {}
        }
    }

    /// `date` and `date-time` are the formats of RFC 3339 in schemas of JSON.
    fn iso_date(&self, class: Option<&Class>) -> Option<Pattern> {
        let (spells, at) =
            self.spells.as_ref().filter(|_| class.is_none_or(|class| class.role == Role::Any))?;
        match (spells, self.printed(at)) {
            (Spells::Day, "date" | "full-date") => Some(iso(true)),
            (Spells::Moment, "date-time") => Some(iso(false)),
            _ => None,
        }
    }

    /// A date has the length of its pattern; a stated one has to agree.
    fn date_format(&self, pattern: Pattern, bounds: Bounds) -> Result<Format, Fault> {
        let mut pattern = pattern;
        if self.era {
            let parts = pattern.parts().iter();
            let era = |part: &Part| if *part == Part::Year2 { Part::EraYear } else { *part };
            pattern = Pattern::new(parts.map(era).collect());
            if !pattern.parts().contains(&Part::EraYear) {
                return fault(&bounds.at, "years of an era need `YY` in the pattern");
            }
        }
        let length = pattern.length();
        if let Some(length) = length {
            let short = bounds.max.is_some_and(|max| max < length);
            let long = bounds.min.is_some_and(|min| min > length);
            if short || long || bounds.unit == Unit::Value {
                return fault(&bounds.at, "the date pattern does not have this length");
            }
        }
        let timed = pattern.has_time();
        let charset = if timed { Charset::DateTime(pattern) } else { Charset::Date(pattern) };
        let format = Format::of(charset);
        let unit = if bounds.unit == Unit::Byte || self.number_letter { Unit::Byte } else { Unit::Char };
        Ok(match length {
            Some(length) => Format { unit, ..format.exact(length) },
            None => Format { unit, ..format.with_length(bounds.min, bounds.max) },
        })
    }
}

/// The least and the greatest of a list of numbers.
pub(crate) fn numbers(values: &[String]) -> Option<(u64, u64)> {
    let is_number = |value: &String| !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let parsed = values.iter().map(|value| value.parse().ok().filter(|_| is_number(value)));
    let numbers: Vec<u64> = parsed.collect::<Option<_>>()?;
    Some((*numbers.iter().min()?, *numbers.iter().max()?))
}

/// The pattern of RFC 3339.
fn iso(day: bool) -> Pattern {
    let mut parts = vec![Part::Year4, Part::Literal('-'), Part::Month, Part::Literal('-'), Part::Day];
    if !day {
        parts.extend([Part::Literal('T'), Part::Hour, Part::Literal(':'), Part::Minute]);
        parts.extend([Part::Literal(':'), Part::Second, Part::Offset]);
    }
    Pattern::new(parts)
}
