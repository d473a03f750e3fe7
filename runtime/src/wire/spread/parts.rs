//! Cuts a value at the text between its parts. The bytes stay as they are, so each part is read like a value.

use std::ops::Range;

use crate::charset::Charset;
use crate::schema::Wire;

/// Where the parts of a value stand; at least one, which may be empty. At most so many are cut off, and the last one is then
/// all that follows.
pub(in crate::wire) fn parts(
    value: &[u8],
    separator: &str,
    wire: Wire,
    charset: Charset,
    most: usize,
) -> Vec<Range<usize>> {
    let mut mark = Vec::new();
    // What cannot be written divides nothing.
    let is_mark = charset.encode(separator, &mut mark).is_ok() && !mark.is_empty();
    let (mut parts, mut start, mut at) = (Vec::new(), 0, 0);
    while is_mark && at < value.len() && parts.len() + 1 < most {
        match after_mark(value, at, &mark, wire) {
            Some(end) => {
                parts.push(start..at);
                (start, at) = (end, end);
            }
            None => at = after_character(value, at, wire, charset),
        }
    }
    parts.push(start..value.len());
    parts
}

/// The byte that begins here, unescaped, and where the next one does.
fn unit(value: &[u8], at: usize, wire: Wire) -> Option<(u8, usize)> {
    let byte = *value.get(at)?;
    let digit = |at: usize| char::from(*value.get(at)?).to_digit(16);
    Some(match (byte, wire) {
        (_, Wire::PlainForm) => (byte, at + 1),
        (b'+', _) => (b' ', at + 1),
        (b'%', _) => match (digit(at + 1), digit(at + 2)) {
            (Some(high), Some(low)) => ((high << 4 | low) as u8, at + 3),
            _ => (byte, at + 1),
        },
        _ => (byte, at + 1),
    })
}

fn after_mark(value: &[u8], mut at: usize, mark: &[u8], wire: Wire) -> Option<usize> {
    for wanted in mark {
        let (byte, next) = unit(value, at, wire)?;
        if byte != *wanted {
            return None;
        }
        at = next;
    }
    Some(at)
}

/// Where the next character begins: the second byte of one may look like a mark.
fn after_character(value: &[u8], at: usize, wire: Wire, charset: Charset) -> usize {
    let Some((lead, mut next)) = unit(value, at, wire) else { return at + 1 };
    let (more, is_trail): (usize, fn(u8) -> bool) = match (charset, lead) {
        (Charset::ShiftJis, 0x81..=0x9f | 0xe0..=0xfc) => {
            (1, |byte| matches!(byte, 0x40..=0x7e | 0x80..=0xfc))
        }
        (Charset::EucJp, 0x8f) => (2, |byte| byte >= 0xa1),
        (Charset::EucJp, 0x8e | 0xa1..=0xfe) => (1, |byte| byte >= 0xa1),
        (Charset::Utf8, 0xc0..=0xff) => (3, |byte| matches!(byte, 0x80..=0xbf)),
        _ => return next,
    };
    for _ in 0..more {
        match unit(value, next, wire) {
            Some((byte, after)) if is_trail(byte) => next = after,
            _ => break,
        }
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut<'v>(value: &'v [u8], separator: &str, wire: Wire, charset: Charset) -> Vec<&'v [u8]> {
        parts(value, separator, wire, charset, 100).into_iter().map(|part| &value[part]).collect()
    }

    #[test]
    fn escaped_or_not_a_mark_divides() {
        let utf_8 = |value: &'static str, separator| {
            let parts = cut(value.as_bytes(), separator, Wire::Form, Charset::Utf8);
            parts.into_iter().map(|part| std::str::from_utf8(part).unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(utf_8("a,b%2Cc%2cd", ","), ["a", "b", "c", "d"]);
        assert_eq!(utf_8("", ","), [""]);
        assert_eq!(utf_8(",a,", ","), ["", "a", ""]);
        assert_eq!(utf_8("a+b%20c", " "), ["a", "b", "c"]);
        assert_eq!(utf_8("a||b|c", "||"), ["a", "b|c"]);
        assert_eq!(utf_8("%E3%81%82%E3%80%81b", "、"), ["%E3%81%82", "b"]);
        assert_eq!(utf_8("a%2", ","), ["a%2"]);
    }

    #[test]
    fn the_second_byte_of_a_character_is_no_mark() {
        // 「ポ」 ends with the byte of a bar.
        let (plain, form) = (Wire::PlainForm, Wire::Form);
        assert_eq!(cut(b"\x83\x7c|b", "|", plain, Charset::ShiftJis), [&b"\x83\x7c"[..], b"b"]);
        assert_eq!(cut(b"%83%7c%7cb", "|", form, Charset::ShiftJis), [&b"%83%7c"[..], b"b"]);
        assert_eq!(cut(b"\x83,b", ",", plain, Charset::ShiftJis), [&b"\x83"[..], b"b"]);
        // 、 is `A1 A2`, and here two characters meet with these bytes.
        assert_eq!(cut(b"\xa4\xa1\xa2\xa4", "、", plain, Charset::EucJp), [&b"\xa4\xa1\xa2\xa4"[..]]);
    }

    #[test]
    fn no_more_than_asked_for() {
        assert_eq!(parts(b"a,b,c", ",", Wire::Form, Charset::Utf8, 2), [0..1, 2..5]);
        // What the charset cannot write stands nowhere.
        assert_eq!(cut(b"a,b", "\u{1f600}", Wire::Form, Charset::ShiftJis), [&b"a,b"[..]]);
    }
}
