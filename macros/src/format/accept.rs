//! Whether a fixed value or a default fits its own format, as far as that can be told without the runtime.

use denbun_notation::{Charset, Shape, Unit};

use super::Format;

impl Format {
    /// The reason a text does not fit, or nothing.
    pub(crate) fn accepts(&self, text: &str) -> Result<(), String> {
        if self.broken {
            return Ok(());
        }
        if text.is_empty() {
            return Err("it is empty".into());
        }
        self.characters(text)?;
        self.length(text)?;
        self.form(text)
    }

    fn characters(&self, text: &str) -> Result<(), String> {
        match text.chars().find(|character| !self.limits.set.contains(*character)) {
            Some(character) => Err(format!("`{}` is not allowed there", character.escape_debug())),
            None => Ok(()),
        }
    }

    fn length(&self, text: &str) -> Result<(), String> {
        let (length, what) = match self.limits.unit {
            Unit::Char => (text.chars().count(), "characters"),
            // Beyond ASCII the count depends on the message's charset.
            Unit::Byte if text.is_ascii() => (text.len(), "bytes"),
            Unit::HalfwidthUnits => (text.chars().map(halfwidth_units).sum(), "half-width units"),
            Unit::Byte | Unit::Value => return Ok(()),
        };
        let (length, limits) = (u32::try_from(length).unwrap_or(u32::MAX), &self.limits);
        if !limits.lengths.is_empty() && !limits.lengths.contains(&length) {
            let lengths: Vec<String> = limits.lengths.iter().map(u32::to_string).collect();
            return Err(format!("{length} {what}, not {}", lengths.join(" or ")));
        }
        if length > limits.max {
            return Err(format!("{length} {what}, at most {}", limits.max));
        }
        if length < limits.min {
            return Err(format!("{length} {what}, at least {}", limits.min));
        }
        Ok(())
    }

    fn form(&self, text: &str) -> Result<(), String> {
        match (&self.limits.shape, &self.charset) {
            (
                Shape::Date(printed) | Shape::DateTime(printed),
                Charset::Date(pattern) | Charset::DateTime(pattern),
            ) if !pattern.check(text) => Err(format!("no date in the pattern {printed}")),
            (Shape::Email, _) if !is_address(text) => Err("not an e-mail address".into()),
            (Shape::Url, _) if !(text.starts_with("https://") || text.starts_with("http://")) => {
                Err("not an http or https address".into())
            }
            (Shape::Range { min, max }, _) => match text.parse::<i64>() {
                Ok(value) if (*min..=*max).contains(&value) => Ok(()),
                _ if (*min, *max) == (i64::MIN, i64::MAX) => Err("not a whole number".into()),
                _ => Err(format!("not a number from {min} to {max}")),
            },
            (_, Charset::Enum(values)) if !values.is_empty() && !values.iter().any(|value| value == text) => {
                Err("not one of the values it lists".into())
            }
            _ => Ok(()),
        }
    }
}

fn is_address(text: &str) -> bool {
    text.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
}

fn halfwidth_units(character: char) -> usize {
    if matches!(character, '\0'..='\x7f' | '\u{ff61}'..='\u{ff9f}') { 1 } else { 2 }
}

#[cfg(test)]
mod tests {
    use denbun_notation::Set;

    use super::*;

    fn format(charset: Charset, unit: Unit, min: u64, max: u64) -> Format {
        let format = denbun_notation::Format {
            unit,
            min: Some(min),
            max: Some(max),
            ..denbun_notation::Format::of(charset)
        };
        Format::new(&format)
    }

    fn digits(min: u64, max: u64) -> Format {
        format(Charset::Set(Set::DIGIT), Unit::Char, min, max)
    }

    #[test]
    fn characters_come_before_lengths() {
        assert_eq!(digits(0, 1).accepts("1a"), Err("`a` is not allowed there".into()));
        assert_eq!(digits(0, 1).accepts("10"), Err("2 characters, at most 1".into()));
        assert_eq!(digits(6, 6).accepts("10"), Err("2 characters, at least 6".into()));
        assert_eq!(digits(0, 6).accepts(""), Err("it is empty".into()));
        assert_eq!(digits(0, 6).accepts("123456"), Ok(()));
    }

    #[test]
    fn full_width_counts_double_in_half_width_units() {
        let format = format(Charset::Set(Set::ANY), Unit::HalfwidthUnits, 0, 4);
        assert_eq!(format.accepts("山ｱa"), Ok(()));
        assert_eq!(format.accepts("山田a"), Err("5 half-width units, at most 4".into()));
    }

    #[test]
    fn what_a_text_spells_is_looked_at() {
        let value = format(Charset::Number, Unit::Value, 1, 31);
        assert_eq!(value.accepts("32"), Err("not a number from 1 to 31".into()));
        assert!(value.accepts("31").is_ok());
        let of = |charset| Format::new(&denbun_notation::Format::of(charset));
        assert!(of(Charset::Email).accepts("a@example.jp").is_ok());
        assert!(of(Charset::Email).accepts("example.jp").is_err());
        assert!(of(Charset::Url).accepts("ftp://example.jp").is_err());
        assert!(of(Charset::Enum(vec!["0".into(), "1".into()])).accepts("1").is_ok());
        assert_eq!(
            of(Charset::Enum(vec!["0".into(), "10".into()])).accepts("1"),
            Err("not one of the values it lists".into())
        );
    }
}
