//! Escapes in texts, both ways.

use std::borrow::Cow;

use zeroize::Zeroize;

use super::{look, plain};

/// Appends a text without its quotes, escaping quotes, backslashes and control characters.
pub(crate) fn escape(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    if look::is_plain(bytes) {
        return out.extend_from_slice(bytes);
    }
    let mut from = 0;
    loop {
        let end = plain::plain(bytes, from);
        out.extend_from_slice(&bytes[from..end]);
        let Some(byte) = bytes.get(end) else { return };
        escape_byte(*byte, out);
        from = end + 1;
    }
}

fn escape_byte(byte: u8, out: &mut Vec<u8>) {
    const HEX: [u8; 16] = *b"0123456789abcdef";
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0c => b'f',
        _ => {
            let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
            out.extend_from_slice(b"\\u00");
            return out.extend_from_slice(&digits);
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// Undoes the escaping of what stands between quotes. The error is where the first bad escape stands.
pub(super) fn unescape(text: &str) -> Result<Cow<'_, str>, usize> {
    let Some(first) = text.find('\\') else { return Ok(Cow::Borrowed(text)) };
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..first]);
    let mut at = first;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let plain = rest.find('\\').unwrap_or(rest.len());
        out.push_str(&rest[..plain]);
        at += plain;
        if plain == rest.len() {
            break;
        }
        match escaped(&text.as_bytes()[at..]) {
            Some((character, length)) => {
                out.push(character);
                at += length;
            }
            None => {
                out.zeroize();
                return Err(at);
            }
        }
    }
    Ok(Cow::Owned(out))
}

/// The character an escape at the beginning stands for, and how long the escape is. A surrogate stands only with
/// its other half.
pub(super) fn escaped(bytes: &[u8]) -> Option<(char, usize)> {
    let character = match bytes.get(1)? {
        byte @ (b'"' | b'\\' | b'/') => char::from(*byte),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode(bytes),
        _ => return None,
    };
    Some((character, 2))
}

fn unicode(bytes: &[u8]) -> Option<(char, usize)> {
    let first = unit(bytes)?;
    match first {
        0xd800..0xdc00 => {
            let second = unit(bytes.get(6..)?).filter(|second| (0xdc00..0xe000).contains(second))?;
            let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            Some((char::from_u32(code)?, 12))
        }
        first => Some((char::from_u32(first)?, 6)),
    }
}

/// The four digits of `\uXXXX`.
fn unit(bytes: &[u8]) -> Option<u32> {
    let [b'\\', b'u', digits @ ..] = bytes else { return None };
    digits.first_chunk::<4>()?.iter().try_fold(0, |unit, digit| {
        let digit = char::from(*digit).to_digit(16)?;
        Some(unit << 4 | digit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_must_be_is_escaped() {
        let mut out = Vec::new();
        escape("a\"\\/\n\u{1}\u{7f}\u{8}あ😀", &mut out);
        assert_eq!(String::from_utf8(out).unwrap(), "a\\\"\\\\/\\n\\u0001\u{7f}\\bあ😀");
    }

    #[test]
    fn every_escape_is_undone() {
        assert_eq!(unescape(r#"a\/\"\\\b\f\n\r\tz"#).unwrap(), "a/\"\\\u{8}\u{c}\n\r\tz");
        assert_eq!(unescape(r"\u3042\ud83d\uDE00!").unwrap(), "あ😀!");
        assert!(matches!(unescape("plain あ"), Ok(Cow::Borrowed(_))));
    }

    #[test]
    fn bad_escapes_are_none() {
        for (text, at) in [
            (r"a\x", 1),
            (r"\", 0),
            (r"\u12", 0),
            (r"\u12g4", 0),
            (r"\u+123", 0),
            (r"ab\ud800", 2),
            (r"\ud800\u0041", 0),
            (r"\ud800x", 0),
            (r"\udc00", 0),
        ] {
            assert_eq!(unescape(text), Err(at), "{text}");
        }
    }
}
