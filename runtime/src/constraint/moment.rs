//! Moments as RFC 3339 writes them.

use jiff::Timestamp;

/// Reads `2026-01-31T12:00:00.5+09:00`: with or without a fraction of at most nine digits, an offset or `Z`.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    let (head, tail) = text.as_bytes().split_first_chunk::<19>()?;
    let seconds = local_seconds(head)?;
    let (nanoseconds, tail) = fraction(tail)?;
    Timestamp::new(seconds.checked_sub(offset(tail)?)?, nanoseconds).ok()
}

/// The seconds since 1970 of `2026-01-31T12:00:00`.
fn local_seconds(text: &[u8; 19]) -> Option<i64> {
    let mut wrong = 0;
    let mut pair = |at: usize| {
        let (tens, ones) = (text[at].wrapping_sub(b'0'), text[at + 1].wrapping_sub(b'0'));
        wrong |= u8::from(tens > 9) | u8::from(ones > 9);
        i64::from(tens) * 10 + i64::from(ones)
    };
    let (year, month, day) = (pair(0) * 100 + pair(2), pair(5), pair(8));
    let (hour, minute, second) = (pair(11), pair(14), pair(17));
    let divided = [text[4], text[7], text[10] & !0x20, text[13], text[16]] == *b"--T::";
    let exists = (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
    // A leap second counts as the one before it.
    if wrong != 0 || !divided || !exists || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = hour * 3600 + minute * 60 + second.min(59);
    Some(days_since_1970(year, month, day) * 86_400 + seconds)
}

fn pair(tens: u8, ones: u8) -> Option<i64> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    (tens < 10 && ones < 10).then(|| i64::from(tens) * 10 + i64::from(ones))
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Counts from March, so that the leap day is the last of its year.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    // From the year 0 on nothing is negative; before March of it there is no moment either.
    let year = year.max(0);
    let leap_days = year / 4 - year / 100 + year / 400;
    year * 365 + leap_days + (153 * month + 2) / 5 + day - 1 - 719_468
}

/// The nanoseconds, and what follows.
fn fraction(text: &[u8]) -> Option<(i32, &[u8])> {
    let [b'.', digits @ ..] = text else { return Some((0, text)) };
    let (mut end, mut nanoseconds) = (0, 0);
    while let Some(digit) = digits.get(end).filter(|digit| digit.is_ascii_digit()) {
        nanoseconds = nanoseconds * 10 + i32::from(digit - b'0');
        end += 1;
        if end > 9 {
            return None;
        }
    }
    const SCALE: [i32; 10] = [0, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];
    (end > 0).then(|| (nanoseconds * SCALE[end], &digits[end..]))
}

/// The seconds east of Greenwich.
fn offset(text: &[u8]) -> Option<i64> {
    let (sign, rest) = match text {
        [b'Z' | b'z'] => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let [h1, h2, b':', m1, m2] = *rest else { return None };
    let (hours, minutes) = (pair(h1, h2)?, pair(m1, m2)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_those_of_the_calendar() {
        for text in [
            "1970-01-01T00:00:00Z",
            "2000-02-29T23:59:59.999999999Z",
            "2022-07-20T06:28:44.521327Z",
            "2024-12-31T00:00:00.5+09:00",
            "1969-12-31T23:59:59.25-11:30",
            "0001-01-01T00:00:00Z",
            "9999-01-01T00:00:00Z",
            "2016-12-31T23:59:60Z",
        ] {
            assert_eq!(parse(text), Some(text.parse().unwrap()), "{text}");
        }
        let mut day = jiff::civil::date(1898, 1, 1);
        for _ in 0..90_000 {
            let text = format!("{day}T12:00:00Z");
            let expected = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
            assert_eq!(parse(&text), Some(expected), "{text}");
            day = day.tomorrow().unwrap();
        }
    }

    #[test]
    fn what_is_no_moment() {
        for text in [
            "",
            "2022-07-20",
            "2022-07-20T06:28:44",
            "2022-07-20 06:28:44Z",
            "2022-07-20T06:28Z",
            "2022-02-29T00:00:00Z",
            "2022-13-01T00:00:00Z",
            "2022-00-01T00:00:00Z",
            "2022-01-01T24:00:00Z",
            "2022-01-01T00:00:00.Z",
            "2022-01-01T00:00:00.1234567890Z",
            "2022-01-01T00:00:00+0900",
            "2022-01-01T00:00:00+24:00",
            "2022-01-01T00:00:00Zx",
            "20２2-01-01T00:00:00",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
