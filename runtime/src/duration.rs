//! Durations as ISO 8601 writes them.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::schema::{Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Decoder, Encoder, Raw};

/// A duration such as `P7D`. It keeps its spelling; `P7D` equals `PT168H`, but `P1M` only other months.
#[derive(Clone, Debug)]
pub struct IsoDuration {
    text: String,
    length: Length,
}

/// How long it is. A month is no number of days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Length {
    months: i64,
    seconds: i64,
    nanoseconds: i64,
}

/// A text that is no duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDuration;

const DAY: i64 = 86_400;

impl IsoDuration {
    /// So many days of 24 hours.
    pub fn from_days(days: u32) -> Self {
        Self::of(format!("P{days}D"), i64::from(days) * DAY)
    }

    /// So many hours.
    pub fn from_hours(hours: u32) -> Self {
        Self::of(format!("PT{hours}H"), i64::from(hours) * 3600)
    }

    fn of(text: String, seconds: i64) -> Self {
        Self { text, length: Length { seconds, ..Length::default() } }
    }

    /// As it is spelled.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same as a duration of seconds, unless it has months or years or is negative.
    pub fn to_std(&self) -> Option<std::time::Duration> {
        let Length { months, seconds, nanoseconds } = self.length;
        let nanoseconds = u32::try_from(nanoseconds).ok()?;
        (months == 0).then_some(std::time::Duration::new(u64::try_from(seconds).ok()?, nanoseconds))
    }
}

impl FromStr for IsoDuration {
    type Err = NoDuration;

    fn from_str(text: &str) -> Result<Self, NoDuration> {
        let length = length(text).ok_or(NoDuration)?;
        Ok(Self { text: text.to_owned(), length })
    }
}

/// Parts in their order: a part that comes too late, or nothing at all, is no duration.
fn length(text: &str) -> Option<Length> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(text) => (-1, text),
        None => (1, text),
    };
    let text = text.strip_prefix('P')?;
    let (days, time) = match text.split_once('T') {
        Some((_, "")) => return None,
        Some((days, time)) => (days, time),
        None if text.is_empty() => return None,
        None => (text, ""),
    };
    let mut length = Length::default();
    parts(days, "YMWD", sign, &mut length)?;
    parts(time, "hms", sign, &mut length)?;
    Some(length)
}

/// Adds parts of which the units come in this order; those of the time of day are written with capitals.
fn parts(mut text: &str, mut units: &str, sign: i64, length: &mut Length) -> Option<()> {
    while !text.is_empty() {
        let end = text.find(|character: char| character.is_ascii_alphabetic())?;
        let (number, unit) = (&text[..end], text.as_bytes()[end]);
        let is_time = units.ends_with('s');
        let unit = if is_time { unit.to_ascii_lowercase() } else { unit };
        if is_time && !text.as_bytes()[end].is_ascii_uppercase() {
            return None;
        }
        let place = units.bytes().position(|candidate| candidate == unit)?;
        text = &text[end + 1..];
        let (whole, nanoseconds) = decimal(number, unit == b's' && text.is_empty())?;
        let whole = sign.checked_mul(whole)?;
        let (months, seconds) = match unit {
            b'Y' => (whole.checked_mul(12)?, 0),
            b'M' => (whole, 0),
            b'W' => (0, whole.checked_mul(7 * DAY)?),
            b'D' => (0, whole.checked_mul(DAY)?),
            b'h' => (0, whole.checked_mul(3600)?),
            b'm' => (0, whole.checked_mul(60)?),
            _ => (0, whole),
        };
        length.months = length.months.checked_add(months)?;
        length.seconds = length.seconds.checked_add(seconds)?;
        length.nanoseconds = sign * nanoseconds;
        units = &units[place + 1..];
        if units.is_empty() && !text.is_empty() {
            return None;
        }
    }
    Some(())
}

/// A number, and the nanoseconds of its fraction where it may have one.
fn decimal(text: &str, may_have_fraction: bool) -> Option<(i64, i64)> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once(['.', ',']) {
        Some((whole, fraction)) if may_have_fraction && digits(whole) && digits(fraction) => {
            let nanoseconds = format!("{fraction:0<9}");
            Some((whole.parse().ok()?, nanoseconds.get(..9)?.parse().ok()?))
        }
        None if digits(text) => Some((text.parse().ok()?, 0)),
        _ => None,
    }
}

impl PartialEq for IsoDuration {
    fn eq(&self, other: &Self) -> bool {
        self.length == other.length
    }
}

impl Eq for IsoDuration {}

impl Hash for IsoDuration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.length.hash(state);
    }
}

impl fmt::Display for IsoDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Display for NoDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a duration like P7D")
    }
}

impl std::error::Error for NoDuration {}

impl Value for IsoDuration {
    const KIND: Kind = Kind::Duration;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.duration(field, self);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if field.is_public() { f.write_str(&self.text) } else { f.write_str("‹duration›") }
    }

    fn as_text(&self) -> Option<&str> {
        Some(&self.text)
    }
}

impl<'a> Take<'a> for IsoDuration {
    const BLANK: Self =
        Self { text: String::new(), length: Length { months: 0, seconds: 0, nanoseconds: 0 } };

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.duration(field, raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> IsoDuration {
        text.parse().unwrap_or_else(|_| panic!("{text}"))
    }

    #[test]
    fn equal_lengths_are_equal() {
        for (a, b) in
            [("P7D", "PT168H"), ("P1W", "P7D"), ("P1Y", "P12M"), ("PT1M", "PT60S"), ("PT1.5S", "PT1,500S")]
        {
            assert_eq!(read(a), read(b));
        }
        assert_ne!(read("P1M"), read("P30D"));
        assert_ne!(read("P1M"), read("PT1M"));
        assert_eq!(read("PT168H").as_str(), "PT168H");
        assert_eq!(read("P7D"), IsoDuration::from_days(7));
        assert_eq!(IsoDuration::from_hours(168).to_string(), "PT168H");
        assert_eq!(read("P1DT2H").to_std(), Some(std::time::Duration::from_secs(93_600)));
        assert_eq!([read("P1M").to_std(), read("-P1D").to_std()], [None; 2]);
    }

    #[test]
    fn what_is_no_duration() {
        for text in [
            "",
            "P",
            "PT",
            "7D",
            "P7",
            "P1H",
            "PT1D",
            "P1D1Y",
            "P1.5D",
            "P-1D",
            "PT1s",
            "P999999999999999999Y",
            "P１D",
        ] {
            assert_eq!(text.parse::<IsoDuration>(), Err(NoDuration), "{text}");
        }
    }
}
