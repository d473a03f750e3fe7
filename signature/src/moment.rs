//! Moments as they are written in headers and fields.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How a moment is written.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use denbun_signature::Now;
///
/// let at = UNIX_EPOCH + Duration::from_secs(1_767_225_600);
/// assert_eq!(Now::Rfc3339.write(at), "2026-01-01T00:00:00Z");
/// assert_eq!(Now::JapanDigits.read("20260101090000"), Some(at));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Now {
    /// Seconds since 1970: `1767225600`.
    Seconds,
    /// Milliseconds since 1970: `1767225600000`.
    Milliseconds,
    /// `2026-01-01T00:00:00Z`.
    Rfc3339,
    /// The digits of the clock in Japan: `20260101090000`.
    JapanDigits,
}

const DAY: u64 = 86_400;
/// Japan is ahead by nine hours all the year.
const JAPAN: u64 = 9 * 3600;
/// The first second of the year 10000, which nothing can write.
const END: u64 = 253_402_300_800;

impl Now {
    /// A moment as it is written: to the second, or to the millisecond where there are any. What is before 1970 is written
    /// as 1970, and what is after the year 9999 as its end.
    pub fn write(self, at: SystemTime) -> String {
        let since = at.duration_since(UNIX_EPOCH).unwrap_or_default().min(Duration::from_secs(END - 1));
        match self {
            Now::Seconds => since.as_secs().to_string(),
            Now::Milliseconds => since.as_millis().to_string(),
            Now::Rfc3339 => {
                let Clock { year, month, day, hour, minute, second } = Clock::at(since.as_secs());
                format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
            }
            Now::JapanDigits => {
                let Clock { year, month, day, hour, minute, second } =
                    Clock::at((since.as_secs() + JAPAN).min(END - 1));
                format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}")
            }
        }
    }

    /// The moment that a text says; `None` if it is not written so. RFC 3339 may have parts of a second, and any offset.
    pub fn read(self, text: &str) -> Option<SystemTime> {
        let since = match self {
            Now::Seconds => Duration::from_secs(number(text, 1, 12)?),
            Now::Milliseconds => Duration::from_millis(number(text, 1, 15)?),
            Now::Rfc3339 => rfc3339(text)?,
            Now::JapanDigits => {
                let seconds = Clock::digits(text, ["", "", "", "", ""])?.seconds()?;
                Duration::from_secs(seconds.checked_sub(JAPAN)?)
            }
        };
        (since.as_secs() < END).then(|| UNIX_EPOCH + since)
    }
}

/// Digits and nothing else.
fn number(text: &str, least: usize, most: usize) -> Option<u64> {
    let is_right = (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_right.then(|| text.parse().ok())?
}

fn rfc3339(text: &str) -> Option<Duration> {
    let (clock, rest) = text.split_at_checked(19)?;
    let clock = clock.replace(['t', ' '], "T");
    let seconds = Clock::digits(&clock, ["-", "-", "T", ":", ":"])?.seconds()?;
    let end = rest.find(['Z', 'z', '+', '-'])?;
    let (part, offset) = rest.split_at(end);
    let millis = match part.strip_prefix('.') {
        None if part.is_empty() => 0,
        None => return None,
        Some(digits) => {
            number(digits, 1, 18)?;
            let three: String = digits.chars().chain("00".chars()).take(3).collect();
            number(&three, 3, 3)?
        }
    };
    let utc = match offset {
        "Z" | "z" => seconds,
        offset => {
            let (sign, offset) = offset.split_at(1);
            let (hours, minutes) = offset.split_once(':')?;
            let (hours, minutes) = (number(hours, 2, 2)?, number(minutes, 2, 2)?);
            let ahead = (hours < 24 && minutes < 60).then_some(hours * 3600 + minutes * 60)?;
            if sign == "+" { seconds.checked_sub(ahead)? } else { seconds + ahead }
        }
    };
    Some(Duration::from_millis(utc * 1000 + millis))
}

/// A moment as clock and calendar show it.
struct Clock {
    year: u64,
    month: u64,
    day: u64,
    hour: u64,
    minute: u64,
    second: u64,
}

impl Clock {
    /// Of seconds since 1970. Days are counted from the first of March of the year 0, so that leap days end a year.
    fn at(seconds: u64) -> Self {
        let days = seconds / DAY + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let march = (5 * of_year + 2) / 153;
        let month = if march < 10 { march + 3 } else { march - 9 };
        let of_day = seconds % DAY;
        Clock {
            year: era * 400 + year + u64::from(month <= 2),
            month,
            day: of_year - (153 * march + 2) / 5 + 1,
            hour: of_day / 3600,
            minute: of_day / 60 % 60,
            second: of_day % 60,
        }
    }

    /// Of a text with these between the six numbers.
    fn digits(text: &str, between: [&str; 5]) -> Option<Self> {
        let (year, mut left) = text.split_at_checked(4)?;
        let mut rest = [0; 5];
        for (number_at, between) in rest.iter_mut().zip(between) {
            let (two, more) = left.strip_prefix(between)?.split_at_checked(2)?;
            *number_at = number(two, 2, 2)?;
            left = more;
        }
        let [month, day, hour, minute, second] = rest;
        let clock = Clock { year: number(year, 4, 4)?, month, day, hour, minute, second };
        left.is_empty().then_some(clock)
    }

    /// Seconds since 1970; `None` if there is no such moment, or it is before.
    fn seconds(&self) -> Option<u64> {
        let Clock { year, month, day, hour, minute, second } = *self;
        // A leap second counts as the one after it.
        let is_right = (1..=12).contains(&month) && hour < 24 && minute < 60 && second <= 60;
        if !is_right || !(1970..=9999).contains(&year) || day == 0 {
            return None;
        }
        let (march_year, march) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let days = 365 * march_year + march_year / 4 - march_year / 100 + march_year / 400;
        let days = days + (153 * march + 2) / 5 + day - 1 - 719_468;
        let found = Clock::at(days * DAY);
        // The 31st of a month of 30 days is the first of the next.
        let is_day = (found.month, found.day) == (month, day);
        is_day.then_some(days * DAY + hour * 3600 + minute * 60 + second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Now; 4] = [Now::Seconds, Now::Milliseconds, Now::Rfc3339, Now::JapanDigits];

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_moment_is_written_as_its_document_says() {
        let at = UNIX_EPOCH + Duration::from_millis(1_767_225_600_007);
        assert_eq!(Now::Seconds.write(at), "1767225600");
        assert_eq!(Now::Milliseconds.write(at), "1767225600007");
        assert_eq!(Now::Rfc3339.write(at), "2026-01-01T00:00:00Z");
        assert_eq!(Now::JapanDigits.write(at), "20260101090000");
    }

    #[test]
    fn what_is_written_is_read_back() {
        let leap = [951_782_400, 951_868_800, 1_709_164_800, 4_107_542_399, 4_107_542_400];
        for seconds in (0..END).step_by(7_654_321).chain(leap) {
            for now in ALL {
                let text = now.write(at(seconds));
                let expected = if seconds + JAPAN < END { seconds } else { seconds.min(END - 1 - JAPAN) };
                let expected = if now == Now::JapanDigits { expected } else { seconds };
                assert_eq!(now.read(&text), Some(at(expected)), "{text}");
            }
        }
        assert_eq!(Now::Rfc3339.write(at(951_782_400)), "2000-02-29T00:00:00Z");
    }

    #[test]
    fn other_ways_to_write_a_moment() {
        for text in [
            "2026-01-01T09:00:00+09:00",
            "2025-12-31T19:00:00.000-05:00",
            "2026-01-01t00:00:00z",
            "2026-01-01 00:00:00Z",
        ] {
            assert_eq!(Now::Rfc3339.read(text), Some(at(1_767_225_600)), "{text}");
        }
        let millis = Now::Rfc3339.read("2026-01-01T00:00:00.0079999Z");
        assert_eq!(millis, Some(UNIX_EPOCH + Duration::from_millis(1_767_225_600_007)));
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for now in ALL {
            for bad in ["", " ", "-1", "+1", "1e9", "あ", "１７６７２２５６００", "9999999999999999"]
            {
                assert_eq!(now.read(bad), None, "{now:?} {bad}");
            }
        }
        assert_eq!(Now::JapanDigits.read("20260132090000"), None);
        for bad in [
            "2026-02-29T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+0900",
            "2026-01-01T00:00:00あZ",
            "1969-12-31T23:59:59Z",
            "1970-01-01T00:00:00+09:00",
        ] {
            assert_eq!(Now::Rfc3339.read(bad), None, "{bad}");
        }
    }
}
