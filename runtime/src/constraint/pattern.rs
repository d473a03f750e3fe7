//! Date patterns such as `yyyy/MM/dd` and `yyyyMMddHHmmss`: letters are digits of a part, all else stands for itself.

use jiff::civil::{Date, DateTime};

/// The parts a pattern can name. What it leaves out has the least value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Parts {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    millisecond: i64,
    /// The year is of a Japanese era that is not written.
    era: bool,
}

impl Parts {
    fn part(&mut self, letter: char) -> Option<&mut i64> {
        Some(match letter {
            'y' | 'u' => &mut self.year,
            'M' => &mut self.month,
            'd' => &mut self.day,
            'H' => &mut self.hour,
            'm' => &mut self.minute,
            's' => &mut self.second,
            'S' => &mut self.millisecond,
            _ => return None,
        })
    }

    fn resolved(self) -> Option<DateTime> {
        // An era year names no year of the calendar: only what holds in every year is checked, so a leap one.
        let year = if self.era { 2000 } else { self.year };
        let narrow = |part: i64| i8::try_from(part).ok();
        DateTime::new(
            i16::try_from(year).ok()?,
            narrow(self.month)?,
            narrow(self.day)?,
            narrow(self.hour)?,
            narrow(self.minute)?,
            narrow(self.second)?,
            i32::try_from(self.millisecond).ok()? * 1_000_000,
        )
        .ok()
    }
}

/// Reads a text of this pattern; a day that does not exist is none.
pub(crate) fn parse(pattern: &str, text: &str) -> Option<DateTime> {
    let (era, pattern) = split_era(pattern);
    let mut parts =
        Parts { year: 2000, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0, era };
    let mut text = text;
    for (token, count) in tokens(pattern) {
        match parts.part(token) {
            Some(part) => {
                let digits =
                    text.get(..count).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
                *part = digits.parse().ok()?;
                if (token, count, era) == ('y', 2, false) {
                    parts.year += 2000;
                }
                text = &text[count..];
            }
            None => {
                for _ in 0..count {
                    text = text.strip_prefix(token)?;
                }
            }
        }
    }
    if text.is_empty() { parts.resolved() } else { None }
}

/// Whether texts of this pattern name a day of the calendar.
pub(crate) fn names_a_day(pattern: &str) -> bool {
    !split_era(pattern).0
}

/// Writes a day and time in this pattern. `None` if a part does not fit.
pub(crate) fn write(pattern: &str, value: DateTime, out: &mut Text) -> Option<()> {
    let (era, pattern) = split_era(pattern);
    if era {
        return None;
    }
    let mut parts = Parts {
        year: value.year().into(),
        month: value.month().into(),
        day: value.day().into(),
        hour: value.hour().into(),
        minute: value.minute().into(),
        second: value.second().into(),
        millisecond: i64::from(value.subsec_nanosecond()) / 1_000_000,
        era,
    };
    for (token, count) in tokens(pattern) {
        match parts.part(token) {
            Some(part) if (token, count) == ('y', 2) => out.digits(part.checked_sub(2000)?, 2)?,
            Some(part) => out.digits(*part, count)?,
            None => (0..count).try_for_each(|_| out.push(token.encode_utf8(&mut [0; 4]).as_bytes()))?,
        }
    }
    Some(())
}

/// `era yyMMdd`: the year counts from the era's beginning.
fn split_era(pattern: &str) -> (bool, &str) {
    match pattern.strip_prefix("era ") {
        Some(pattern) => (true, pattern),
        None => (false, pattern),
    }
}

/// Runs of the same character.
fn tokens(pattern: &str) -> impl Iterator<Item = (char, usize)> {
    let mut rest = pattern;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let count = rest.chars().take_while(|next| *next == first).count();
        rest = &rest[count * first.len_utf8()..];
        Some((first, count))
    })
}

/// A short text on the stack.
pub(crate) struct Text {
    bytes: [u8; 64],
    length: usize,
}

impl Text {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; 64], length: 0 }
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }

    fn push(&mut self, bytes: &[u8]) -> Option<()> {
        self.bytes.get_mut(self.length..self.length + bytes.len())?.copy_from_slice(bytes);
        self.length += bytes.len();
        Some(())
    }

    fn digits(&mut self, number: i64, count: usize) -> Option<()> {
        let mut rest = u64::try_from(number).ok()?;
        let place = self.bytes.get_mut(self.length..self.length + count)?;
        for digit in place.iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        self.length += count;
        (rest == 0).then_some(())
    }
}

/// A day in this pattern.
pub(crate) fn day(pattern: &str, text: &str) -> Option<Date> {
    parse(pattern, text).filter(|_| names_a_day(pattern)).map(DateTime::date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pattern: &str, text: &str) -> Option<String> {
        let mut out = Text::new();
        write(pattern, parse(pattern, text)?, &mut out)?;
        Some(out.as_str().into())
    }

    #[test]
    fn a_good_text_reads_and_writes_back() {
        for (pattern, text) in [
            ("yyyy/MM/dd", "2026/11/21"),
            ("yyyyMMdd", "20240229"),
            ("yyMM", "2903"),
            ("MM/yy", "03/29"),
            ("yyyyMMddHHmmss", "20261231235959"),
            ("yyyy-MM-dd HH:mm:ss.SSS", "2026-01-02 03:04:05.678"),
            ("yyyy年MM月dd日", "2026年01月02日"),
        ] {
            assert_eq!(written(pattern, text).as_deref(), Some(text), "{pattern}");
        }
    }

    #[test]
    fn a_bad_text_is_none() {
        for text in [
            "",
            "2026/02/29",
            "2026/13/01",
            "2026/1/01",
            "2026-01-01",
            "2026/01/01 ",
            "20２6/01/01",
            "+026/01/01",
        ] {
            assert_eq!(parse("yyyy/MM/dd", text), None, "{text}");
        }
        assert_eq!(parse("yyyyMMddHHmmss", "20261231240000"), None);
    }

    #[test]
    fn era_years_are_checked_but_name_no_day() {
        assert!(parse("era yyMMdd", "080229").is_some());
        assert_eq!(parse("era yyMMdd", "081332"), None);
        assert_eq!(day("era yyMMdd", "080229"), None);
    }

    #[test]
    fn what_does_not_fit_is_none() {
        let early = DateTime::constant(1999, 1, 1, 0, 0, 0, 0);
        assert_eq!(write("yyMMdd", early, &mut Text::new()), None);
        assert_eq!(write(&"yyyy".repeat(20), early, &mut Text::new()), None);
    }
}
