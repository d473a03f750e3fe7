//! Moments, written and read.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{self, Offset};

use super::Now;

/// Japan is ahead by nine hours all the year.
const JAPAN: Offset = tz::offset(9);
const DIGITS: &str = "%Y%m%d%H%M%S";

impl Now {
    /// A moment as it is written: to the second, or to the millisecond where there are any. What nothing can write, before
    /// 1970 or after the year 9999, is written as 1970.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    /// use denbun_signature::Now;
    ///
    /// let at = UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    /// assert_eq!(Now::Rfc3339.write(at), "2026-01-01T00:00:00Z");
    /// ```
    pub fn write(self, at: SystemTime) -> String {
        let at = at.max(UNIX_EPOCH);
        let at = Timestamp::try_from(at).unwrap_or_default();
        let seconds = at.as_second();
        match self {
            Now::Seconds => seconds.to_string(),
            Now::Milliseconds => at.as_millisecond().to_string(),
            Now::Rfc3339 => Timestamp::from_second(seconds).unwrap_or_default().to_string(),
            Now::JapanDigits => JAPAN.to_datetime(at).strftime(DIGITS).to_string(),
        }
    }

    /// The moment that a text says; `None` if it is not written so. RFC 3339 may have parts of a second, and any offset.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    /// use denbun_signature::Now;
    ///
    /// let at = UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    /// assert_eq!(Now::JapanDigits.read("20260101090000"), Some(at));
    /// assert_eq!(Now::JapanDigits.read("20260132090000"), None);
    /// ```
    pub fn read(self, text: &str) -> Option<SystemTime> {
        let at = match self {
            Now::Seconds => Timestamp::from_second(number(text)?),
            Now::Milliseconds => Timestamp::from_millisecond(number(text)?),
            Now::Rfc3339 => text.parse(),
            Now::JapanDigits => {
                number(text).filter(|_| text.len() == 14)?;
                DateTime::strptime(DIGITS, text).and_then(|clock| JAPAN.to_timestamp(clock))
            }
        };
        at.ok().filter(|at| *at >= Timestamp::UNIX_EPOCH).map(SystemTime::from)
    }
}

/// Digits and nothing else.
fn number(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

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
        for seconds in (0..253_402_000_000).step_by(7_654_321).chain(leap) {
            for now in ALL {
                let text = now.write(at(seconds));
                assert_eq!(now.read(&text), Some(at(seconds)), "{text}");
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
        let part = Now::Rfc3339.read("2026-01-01T00:00:00.007Z");
        assert_eq!(part, Some(UNIX_EPOCH + Duration::from_millis(1_767_225_600_007)));
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
            "2026-01-01T00:00:00あZ",
            "1969-12-31T23:59:59Z",
            "1970-01-01T00:00:00+09:00",
        ] {
            assert_eq!(Now::Rfc3339.read(bad), None, "{bad}");
        }
    }
}
