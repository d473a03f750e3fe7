//! Percent escapes, both ways.

use std::borrow::Cow;

use super::SPECIAL;
use crate::class::{self, ESCAPED};
use crate::schema::Wire;

/// Every byte as it is written, and in the highest eight bits the length of that.
static ESCAPES: [u32; 256] = {
    const HEX: [u8; 16] = *b"0123456789ABCDEF";
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = u32::from_le_bytes(if class::group(byte as u8) & ESCAPED == 0 {
            [byte as u8, 0, 0, 1]
        } else if byte as u8 == b' ' {
            [b'+', 0, 0, 1]
        } else {
            [b'%', HEX[byte >> 4], HEX[byte & 15], 3]
        });
        byte += 1;
    }
    table
};

/// Writes bytes escaped.
pub(crate) fn escape(bytes: &[u8], out: &mut Vec<u8>) {
    const CHUNK: usize = 21;
    const LIMIT: usize = 64;
    for chunk in bytes.chunks(CHUNK) {
        let mut buffer = [0; LIMIT + 4];
        let mut end = 0;
        for byte in chunk {
            let escaped = ESCAPES[*byte as usize];
            // A chunk never fills the buffer; this says so to the compiler.
            end %= LIMIT;
            buffer[end..end + 4].copy_from_slice(&escaped.to_le_bytes());
            end += (escaped >> 24) as usize;
        }
        out.extend_from_slice(&buffer[..end]);
    }
}

/// The same in a wire format that may have no escapes.
pub(crate) fn unescape_in(wire: Wire, bytes: &[u8]) -> Result<Cow<'_, [u8]>, usize> {
    match wire {
        Wire::PlainForm => Ok(Cow::Borrowed(bytes)),
        _ => unescape(bytes),
    }
}

/// Undoes the escaping. The error is where the first bad escape stands.
pub(crate) fn unescape(bytes: &[u8]) -> Result<Cow<'_, [u8]>, usize> {
    if class::scan(bytes) & SPECIAL == 0 {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'+' => out.push(b' '),
            b'%' => {
                let Some(byte) = hex_pair(&bytes[at + 1..]) else {
                    zeroize::Zeroize::zeroize(&mut out);
                    return Err(at);
                };
                out.push(byte);
                at += 2;
            }
            byte => out.push(*byte),
        }
        at += 1;
    }
    Ok(Cow::Owned(out))
}

fn hex_pair(bytes: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    match bytes {
        [high, low, ..] => Some((digit(*high)? << 4 | digit(*low)?) as u8),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = Vec::new();
        escape(text.as_bytes(), &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn escapes() {
        assert_eq!(escaped(r"aZ09*-._ ~!/あ\0"), "aZ09*-._+%7E%21%2F%E3%81%82%5C0");
    }

    #[test]
    fn long_texts_are_escaped_in_chunks() {
        assert_eq!(escaped(&"あ".repeat(50)), "%E3%81%82".repeat(50));
        assert_eq!(escaped(&"あ~a".repeat(50)), "%E3%81%82%7Ea".repeat(50));
    }

    #[test]
    fn unescaping() {
        assert_eq!(*unescape(b"a+b%2b%E3").unwrap(), *b"a b+\xe3");
        assert_eq!(unescape(b"100%"), Err(3));
        assert_eq!(unescape(b"1%2"), Err(1));
        assert_eq!(unescape(b"%+1"), Err(0));
    }
}
