//! Days in the patterns that most documents print, without walking through the pattern.

use jiff::civil::Date;

/// Reads a day. `None` if the pattern is another one or the text is no day.
#[inline]
pub(crate) fn read(pattern: &str, text: &[u8]) -> Option<Date> {
    match (pattern, text) {
        ("yyyyMMdd", &[a, b, c, d, e, f, g, h]) => of([a, b, c, d, e, f, g, h]),
        ("yyyy/MM/dd", &[a, b, c, d, b'/', e, f, b'/', g, h]) => of([a, b, c, d, e, f, g, h]),
        ("yyyy-MM-dd", &[a, b, c, d, b'-', e, f, b'-', g, h]) => of([a, b, c, d, e, f, g, h]),
        _ => None,
    }
}

/// The day of eight digits, all looked at together.
#[inline]
fn of(digits: [u8; 8]) -> Option<Date> {
    let digits = u64::from_le_bytes(digits) ^ u64::from_le_bytes([b'0'; 8]);
    let more = digits.wrapping_add(u64::from_le_bytes([0x80 - 10; 8]));
    if (digits | more) & u64::from_le_bytes([0x80; 8]) != 0 {
        return None;
    }
    // Each pair of digits is a number in its first byte.
    let [century, _, year, _, month, _, day, _] = (10 * digits).wrapping_add(digits >> 8).to_le_bytes();
    Date::new(100 * i16::from(century) + i16::from(year), month as i8, day as i8).ok()
}

/// Writes a day, and says how many bytes of it count. `None` if the pattern is another one or the year has no four digits.
#[inline]
pub(crate) fn write(pattern: &str, day: Date) -> Option<([u8; 10], usize)> {
    let divider = match pattern {
        "yyyyMMdd" => None,
        "yyyy/MM/dd" => Some(u64::from(b'/')),
        "yyyy-MM-dd" => Some(u64::from(b'-')),
        _ => return None,
    };
    let year = u64::try_from(day.year()).ok()?;
    let twos =
        (year / 100) | ((year % 100) << 16) | ((day.month() as u64) << 32) | ((day.day() as u64) << 48);
    let digits = four_times_two(twos);
    let Some(divider) = divider else { return Some((ten(digits, 0), 8)) };
    let (year, month) = (digits & 0xffff_ffff, digits >> 32 & 0xffff);
    let divided = year | divider << 32 | month << 40 | divider << 56;
    Some((ten(divided, digits >> 48), 10))
}

/// The eight bytes of a word, and two of another.
#[inline(always)]
fn ten(word: u64, more: u64) -> [u8; 10] {
    let mut bytes = [0; 10];
    bytes[..8].copy_from_slice(&word.to_le_bytes());
    bytes[8..].copy_from_slice(&(more as u16).to_le_bytes());
    bytes
}

/// The digits of four numbers below 100, made at once.
fn four_times_two(twos: u64) -> u64 {
    let tens = ((twos * 103) >> 10) & 0x000f_000f_000f_000f;
    (tens | (twos - 10 * tens) << 8) + 0x3030_3030_3030_3030
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constraint::pattern;

    const PATTERNS: [&str; 3] = ["yyyyMMdd", "yyyy/MM/dd", "yyyy-MM-dd"];

    #[test]
    fn the_same_as_the_pattern_says() {
        let mut day = Date::constant(1999, 1, 1);
        while day.year() < 2033 {
            for pattern in PATTERNS {
                let (bytes, length) = write(pattern, day).unwrap();
                let text = std::str::from_utf8(&bytes[..length]).unwrap();
                assert_eq!(
                    (read(pattern, text.as_bytes()), pattern::day(pattern, text)),
                    (Some(day), Some(day))
                );
            }
            day = day.tomorrow().unwrap();
        }
        for year in 0..10_000 {
            let (bytes, _) = write("yyyyMMdd", Date::new(year, 12, 31).unwrap()).unwrap();
            assert_eq!(bytes[..8], *format!("{year:04}1231").as_bytes());
        }
        assert_eq!(write("yyyyMMdd", Date::constant(-1, 1, 1)), None);
        for text in ["2026/02/29", "2026/13/01", "02026/01/01", "2026/1/01", "", "20２6/01/01", "2026/01/0:"]
        {
            assert_eq!(read("yyyy/MM/dd", text.as_bytes()), None, "{text}");
        }
        assert_eq!(read("yyMMdd", b"260101"), None);
    }
}
