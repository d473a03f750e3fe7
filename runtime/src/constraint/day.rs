//! Days in the patterns that most documents print, without walking through the pattern.

use jiff::civil::Date;

/// Reads a day. `None` if the pattern is another one or the text is no day.
#[inline]
pub(crate) fn read(pattern: &str, text: &[u8]) -> Option<Date> {
    match (pattern, text) {
        ("yyyyMMdd", [y @ .., m1, m2, d1, d2]) => of(y, [*m1, *m2], [*d1, *d2]),
        ("yyyy/MM/dd", [y @ .., b'/', m1, m2, b'/', d1, d2]) => of(y, [*m1, *m2], [*d1, *d2]),
        ("yyyy-MM-dd", [y @ .., b'-', m1, m2, b'-', d1, d2]) => of(y, [*m1, *m2], [*d1, *d2]),
        _ => None,
    }
}

fn of(year: &[u8], month: [u8; 2], day: [u8; 2]) -> Option<Date> {
    let [y1, y2, y3, y4] = *year else { return None };
    let year = 100 * i16::from(two([y1, y2])?) + i16::from(two([y3, y4])?);
    Date::new(year, two(month)?, two(day)?).ok()
}

fn two([tens, ones]: [u8; 2]) -> Option<i8> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 { None } else { Some((10 * tens + ones) as i8) }
}

/// Writes a day. `None` if the pattern is another one or the year has no four digits.
pub(crate) fn write(pattern: &str, day: Date) -> Option<([u8; 10], usize)> {
    let divider = match pattern {
        "yyyyMMdd" => None,
        "yyyy/MM/dd" => Some(b'/'),
        "yyyy-MM-dd" => Some(b'-'),
        _ => return None,
    };
    let year = u16::try_from(day.year()).ok()?;
    let digits = |number: u8| [b'0' + number / 10, b'0' + number % 10];
    let [y1, y2] = digits((year / 100) as u8);
    let [y3, y4] = digits((year % 100) as u8);
    let ([m1, m2], [d1, d2]) = (digits(day.month() as u8), digits(day.day() as u8));
    Some(match divider {
        None => ([y1, y2, y3, y4, m1, m2, d1, d2, 0, 0], 8),
        Some(divider) => ([y1, y2, y3, y4, divider, m1, m2, divider, d1, d2], 10),
    })
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
        for text in ["2026/02/29", "2026/13/01", "02026/01/01", "2026/1/01", "", "20２6/01/01", "2026/01/0:"]
        {
            assert_eq!(read("yyyy/MM/dd", text.as_bytes()), None, "{text}");
        }
        assert_eq!(read("yyMMdd", b"260101"), None);
    }
}
