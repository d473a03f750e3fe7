//! Date and time patterns.

use std::fmt;

use crate::set::Set;

/// A date or time pattern, part by part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    parts: Vec<Part>,
}

/// A part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Four digits of the year.
    Year4,
    /// Two digits of the year.
    Year2,
    /// Two digits of the year of the Japanese era (和暦).
    EraYear,
    /// Two digits of the month.
    Month,
    /// Two digits of the day.
    Day,
    /// Two digits of the hour, 00 to 23.
    Hour,
    /// Two digits of the minute.
    Minute,
    /// Two digits of the second.
    Second,
    /// So many digits of a fraction of a second.
    Fraction(u8),
    /// A character as it stands.
    Literal(char),
    /// An offset from UTC: `Z` or `+09:00`.
    Offset,
}

impl Pattern {
    /// A pattern of these parts.
    pub fn new(parts: Vec<Part>) -> Pattern {
        Pattern { parts }
    }

    /// The parts in order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Whether it has a time of day.
    pub fn has_time(&self) -> bool {
        self.parts.iter().any(|part| {
            matches!(part, Part::Hour | Part::Minute | Part::Second | Part::Fraction(_) | Part::Offset)
        })
    }

    /// How many characters it has, unless that differs.
    pub fn length(&self) -> Option<u64> {
        self.parts.iter().try_fold(0, |sum, part| {
            Some(
                sum + match part {
                    Part::Year4 => 4,
                    Part::Year2 | Part::EraYear | Part::Month | Part::Day => 2,
                    Part::Hour | Part::Minute | Part::Second => 2,
                    Part::Fraction(digits) => u64::from(*digits),
                    Part::Literal(_) => 1,
                    Part::Offset => return None,
                },
            )
        })
    }

    /// The characters it can have.
    pub fn set(&self) -> Set {
        self.parts.iter().fold(Set::DIGIT, |set, part| match part {
            Part::Literal(c) => set.union(Set::of(c.encode_utf8(&mut [0; 4]))),
            Part::Offset => set.union(Set::of("Z+-:")),
            _ => set,
        })
    }

    /// Whether a text is a date of this pattern that exists.
    ///
    /// ```
    /// let format = denbun_notation::parse("YYYYMMDD")?;
    /// let denbun_notation::Charset::Date(pattern) = format.charset else { panic!("a date") };
    /// assert!(pattern.check("20240229") && !pattern.check("20260229"));
    /// # Ok::<(), denbun_notation::NotationError>(())
    /// ```
    pub fn check(&self, text: &str) -> bool {
        let mut rest = text;
        let mut seen = Seen::default();
        for part in &self.parts {
            match seen.take(*part, rest) {
                Some(after) => rest = after,
                None => return false,
            }
        }
        rest.is_empty() && seen.exists()
    }
}

/// The numbers found in a date.
#[derive(Default)]
struct Seen {
    year: Option<u32>,
    month: Option<u32>,
    day: Option<u32>,
}

impl Seen {
    fn take<'t>(&mut self, part: Part, text: &'t str) -> Option<&'t str> {
        let mut upto = |digits: usize, max: u32, place: fn(&mut Seen) -> Option<&mut Option<u32>>| {
            let (number, after) = number(text, digits)?;
            if let Some(place) = place(self) {
                *place = Some(number);
            }
            (number <= max).then_some(after)
        };
        match part {
            Part::Year4 => upto(4, 9999, |seen| Some(&mut seen.year)),
            Part::Year2 | Part::EraYear => upto(2, 99, |_| None),
            Part::Month => upto(2, 12, |seen| Some(&mut seen.month)),
            Part::Day => upto(2, 31, |seen| Some(&mut seen.day)),
            Part::Hour => upto(2, 23, |_| None),
            Part::Minute | Part::Second => upto(2, 59, |_| None),
            Part::Fraction(digits) => upto(digits.into(), u32::MAX, |_| None),
            Part::Literal(c) => text.strip_prefix(c),
            Part::Offset => offset(text),
        }
    }

    fn exists(&self) -> bool {
        let days = match self.month {
            Some(4 | 6 | 9 | 11) => 30,
            // Without a year, 29 February may exist.
            Some(2) if self.year.is_none_or(is_leap) => 29,
            Some(2) => 28,
            Some(_) | None => 31,
        };
        self.month != Some(0) && self.day.is_none_or(|day| (1..=days).contains(&day))
    }
}

fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn number(text: &str, digits: usize) -> Option<(u32, &str)> {
    let (number, after) = text.split_at_checked(digits)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((number.parse().unwrap_or(0), after))
}

fn offset(text: &str) -> Option<&str> {
    if let Some(after) = text.strip_prefix('Z') {
        return Some(after);
    }
    let after = text.strip_prefix(['+', '-'])?;
    let (hours, after) = number(after, 2)?;
    let (minutes, after) = number(after.strip_prefix(':').unwrap_or(after), 2)?;
    (hours <= 14 && minutes <= 59).then_some(after)
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.parts.contains(&Part::EraYear) {
            f.write_str("era ")?;
        }
        for part in &self.parts {
            match part {
                Part::Year4 => f.write_str("yyyy")?,
                Part::Year2 | Part::EraYear => f.write_str("yy")?,
                Part::Month => f.write_str("MM")?,
                Part::Day => f.write_str("dd")?,
                Part::Hour => f.write_str("HH")?,
                Part::Minute => f.write_str("mm")?,
                Part::Second => f.write_str("ss")?,
                Part::Fraction(digits) => f.write_str(&"S".repeat((*digits).into()))?,
                Part::Literal(c) => write!(f, "{c}")?,
                Part::Offset => f.write_str("XXX")?,
            }
        }
        Ok(())
    }
}
