//! The bytes of an example, from text or hexadecimal digits.

use encoding_rs::{EUC_JP, Encoding, SHIFT_JIS};

use crate::model::Charset;

/// A text in a charset, or the first character it cannot write.
pub(crate) fn from_text(text: &str, charset: Charset) -> Result<Vec<u8>, char> {
    match charset {
        Charset::Utf8 => Ok(text.as_bytes().to_vec()),
        Charset::ShiftJis => encode(text, SHIFT_JIS),
        Charset::EucJp => encode(text, EUC_JP),
    }
}

/// Bytes as text, unless they are none.
#[cfg(feature = "view")]
pub(crate) fn to_text(bytes: &[u8], charset: Charset) -> Option<String> {
    let encoding = match charset {
        Charset::Utf8 => return String::from_utf8(bytes.to_vec()).ok(),
        Charset::ShiftJis => SHIFT_JIS,
        Charset::EucJp => EUC_JP,
    };
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
}

fn encode(text: &str, encoding: &'static Encoding) -> Result<Vec<u8>, char> {
    let (bytes, _, replaced) = encoding.encode(text);
    // Some characters are written as a similar one and would not come back.
    let same = || {
        encoding.decode_without_bom_handling_and_without_replacement(&bytes).is_some_and(|back| back == text)
    };
    if !replaced && same() {
        return Ok(bytes.into_owned());
    }
    let lost = |c: &char| {
        let one = c.to_string();
        let (bytes, _, replaced) = encoding.encode(&one);
        replaced
            || encoding
                .decode_without_bom_handling_and_without_replacement(&bytes)
                .is_none_or(|back| back != one)
    };
    Err(text.chars().find(lost).unwrap_or(char::REPLACEMENT_CHARACTER))
}

/// The bytes of hexadecimal digits; blanks and line breaks are left out.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u32> =
        text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(16)).collect::<Option<_>>()?;
    let bytes = digits.chunks(2).map(|pair| match pair {
        [high, low] => u8::try_from(high * 16 + low).ok(),
        _ => None,
    });
    bytes.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_written_strictly() {
        assert_eq!(from_text("あ", Charset::ShiftJis), Ok(vec![0x82, 0xa0]));
        assert_eq!(from_text("あ", Charset::EucJp), Ok(vec![0xa4, 0xa2]));
        assert_eq!(from_text("a🍣", Charset::ShiftJis), Err('🍣'));
        assert_eq!(from_text("a¥", Charset::ShiftJis), Err('¥'));
    }

    #[test]
    fn hexadecimal_digits_come_in_pairs() {
        assert_eq!(from_hex("31 2C\n0a"), Some(vec![0x31, 0x2c, 0x0a]));
        assert_eq!(from_hex("3"), None);
        assert_eq!(from_hex("xy"), None);
        assert_eq!(from_hex(""), Some(Vec::new()));
    }
}
