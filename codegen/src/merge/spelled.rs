//! Whether a text spells a value of a type that a notation does not describe.

use std::net::Ipv4Addr;

/// Whether the text is a decimal number as JSON writes it.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match digits.find(['e', 'E']) {
        Some(at) => (&digits[..at], Some(&digits[at + 1..])),
        None => (digits, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let exponent = exponent.map(|exponent| exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
    is_digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(is_digits)
        && exponent.is_none_or(is_digits)
}

/// Whether the text is a moment in RFC 3339.
pub(crate) fn is_timestamp(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else { return false };
    let end = time.find(['Z', 'z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(end);
    let (clock, fraction) = match clock.split_once('.') {
        Some((clock, fraction)) => (clock, Some(fraction)),
        None => (clock, None),
    };
    has_pattern(date, "dddd-dd-dd")
        && has_pattern(clock, "dd:dd:dd")
        && fraction.is_none_or(is_digits)
        && (matches!(zone, "Z" | "z") || has_pattern(zone.get(1..).unwrap_or_default(), "dd:dd"))
}

/// Whether the text is a UUID in its usual spelling.
pub(crate) fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// Whether the text is an IPv4 address.
pub(crate) fn is_ipv4(text: &str) -> bool {
    text.parse::<Ipv4Addr>().is_ok()
}

/// Whether the text is a currency's code.
pub(crate) fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether the text is a duration in ISO 8601.
pub(crate) fn is_duration(text: &str) -> bool {
    parts(text).is_some()
}

/// The milliseconds of a duration in ISO 8601. One with years or months has no fixed length.
pub(crate) fn milliseconds(text: &str) -> Option<u64> {
    let mut sum = 0_u64;
    for (number, unit, in_time) in parts(text)? {
        let unit = match (unit, in_time) {
            ('W', false) => 604_800_000,
            ('D', false) => 86_400_000,
            ('H', true) => 3_600_000,
            ('M', true) => 60_000,
            ('S', true) => 1_000,
            _ => return None,
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        // Three digits of a fraction are enough for milliseconds.
        let thousandths: u64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
        let whole = whole.parse::<u64>().ok()?.checked_mul(unit)?;
        sum = sum.checked_add(whole)?.checked_add(thousandths.checked_mul(unit)? / 1_000)?;
    }
    Some(sum)
}

/// Numbers with their units, and whether they stand behind the `T`.
fn parts(text: &str) -> Option<Vec<(&str, char, bool)>> {
    let (date, time) = match text.strip_prefix('P')?.split_once('T') {
        Some((_, "")) => return None,
        Some((date, time)) => (date, time),
        None => (text.strip_prefix('P')?, ""),
    };
    let mut found = units(date, "YMWD", false)?;
    found.extend(units(time, "HMS", true)?);
    (!found.is_empty()).then_some(found)
}

/// Numbers with units in this order, each unit once.
fn units<'t>(mut text: &'t str, mut order: &str, in_time: bool) -> Option<Vec<(&'t str, char, bool)>> {
    let mut found = Vec::new();
    while !text.is_empty() {
        let end = text.find(|c: char| c.is_ascii_alphabetic())?;
        let (number, rest) = text.split_at(end);
        let unit = rest.chars().next()?;
        order = order.get(order.find(unit)? + 1..)?;
        text = rest.get(1..)?;
        let (whole, fraction) = number.split_once('.').map_or((number, None), |(a, b)| (a, Some(b)));
        // Only the last number can have a fraction.
        let is_last = text.is_empty();
        if !is_digits(whole) || fraction.is_some_and(|fraction| !is_last || !is_digits(fraction)) {
            return None;
        }
        found.push((number, unit, in_time));
    }
    Some(found)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the text has a digit wherever the pattern has a `d`, and is the pattern elsewhere.
fn has_pattern(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text.bytes().zip(pattern.bytes()).all(|(c, p)| if p == b'd' { c.is_ascii_digit() } else { c == p })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_spelled_as_in_json() {
        for text in ["0", "-1", "12.50", "1e3", "1.5E-10"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["", "-", "01", "1.", ".5", "+1", "0x1", "1e", "NaN", "1_000"] {
            assert!(!is_number(text), "{text}");
        }
    }

    #[test]
    fn moments_have_a_zone() {
        for text in ["2022-06-08T15:15:15Z", "2022-06-08T15:15:15.16452Z", "2016-04-28T14:41:37+09:00"] {
            assert!(is_timestamp(text), "{text}");
        }
        for text in ["2022-06-08", "2022-06-08T15:15:15", "2022-06-08T15:15Z", "2022-06-08T15:15:15.Z"] {
            assert!(!is_timestamp(text), "{text}");
        }
    }

    #[test]
    fn durations_have_a_length() {
        assert_eq!(milliseconds("P7D"), milliseconds("PT168H"));
        assert_eq!(milliseconds("PT3S"), Some(3_000));
        assert_eq!(milliseconds("PT0.25S"), Some(250));
        assert_eq!(milliseconds("P1M"), None);
        assert!(is_duration("P1M") && is_duration("P1Y2M3DT4H5M6S"));
        for text in ["", "P", "PT", "7D", "P7", "P1D2Y", "PT1.5H1M", "PT1D", "P-1D"] {
            assert!(!is_duration(text), "{text}");
        }
    }

    #[test]
    fn other_spellings() {
        assert!(is_uuid("11ed1c4e-86c4-0f0a-8f40-c3e0a7c7e0e1") && !is_uuid("11ed-xxxx"));
        assert!(is_ipv4("192.0.2.1") && !is_ipv4("192.0.2"));
        assert!(is_currency("JPY") && is_currency("jpy") && !is_currency("YEN1"));
    }
}
