//! How keys are read and digests are written and compared.

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::base64;

/// How a text becomes bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decode {
    /// It stands for itself.
    Text,
    /// It is hexadecimal digits of any case, two a byte.
    Hex,
    /// It is Base64.
    Base64,
}

impl Decode {
    /// The bytes; `None` if the text is not written so.
    pub fn bytes(self, text: &str) -> Option<Zeroizing<Vec<u8>>> {
        match self {
            Decode::Text => Some(Zeroizing::new(text.as_bytes().to_vec())),
            Decode::Hex => from_hex(text),
            Decode::Base64 => base64::decode(text, &[]),
        }
    }
}

fn from_hex(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let digits = text.as_bytes();
    let mut bytes = Zeroizing::new(Vec::with_capacity(digits.len() / 2));
    for pair in digits.chunks(2) {
        let [high, low] = pair else { return None };
        let digit = |byte: u8| char::from(byte).to_digit(16);
        bytes.push(u8::try_from(digit(*high)? << 4 | digit(*low)?).ok()?);
    }
    Some(bytes)
}

/// How a digest is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Output {
    /// Lower-case hexadecimal digits.
    Hex,
    /// Upper-case hexadecimal digits.
    UpperHex,
    /// Base64.
    Base64,
    /// Base64 for addresses: `-` and `_` in the place of `+` and `/`, without padding.
    Base64Url,
}

impl Output {
    /// Bytes as they are written.
    pub fn write(self, bytes: &[u8]) -> Zeroizing<String> {
        let digits = match self {
            Output::Hex => b"0123456789abcdef",
            Output::UpperHex => b"0123456789ABCDEF",
            Output::Base64 => return base64::encode(bytes, &[]),
            Output::Base64Url => {
                let mut text = base64::encode(bytes, &[('+', '-'), ('/', '_')]);
                text.truncate(self.length(bytes.len()));
                return text;
            }
        };
        let mut text = Zeroizing::new(String::with_capacity(2 * bytes.len()));
        for byte in bytes {
            text.push(char::from(digits[usize::from(byte >> 4)]));
            text.push(char::from(digits[usize::from(byte & 15)]));
        }
        text
    }

    /// How many characters a digest of so many bytes has.
    pub const fn length(self, bytes: usize) -> usize {
        match self {
            Output::Hex | Output::UpperHex => 2 * bytes,
            Output::Base64 => bytes.div_ceil(3) * 4,
            Output::Base64Url => (8 * bytes).div_ceil(6),
        }
    }
}

/// Whether two texts are the same, in a time that tells nothing but whether they are equally long.
pub fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_become_bytes() {
        let bytes = |decode: Decode, text| decode.bytes(text).map(|bytes| bytes.to_vec());
        assert_eq!(bytes(Decode::Text, "aB"), Some(b"aB".to_vec()));
        assert_eq!(bytes(Decode::Hex, "00fFa0"), Some(vec![0, 255, 160]));
        assert_eq!(bytes(Decode::Hex, ""), Some(Vec::new()));
        assert_eq!(bytes(Decode::Base64, "AP+g"), Some(vec![0, 255, 160]));
        for (decode, bad) in [
            (Decode::Hex, "0"),
            (Decode::Hex, "0g"),
            (Decode::Hex, " 00"),
            (Decode::Hex, "+0"),
            (Decode::Hex, "あ"),
            (Decode::Base64, "AP+"),
        ] {
            assert_eq!(bytes(decode, bad), None, "{bad}");
        }
    }

    #[test]
    fn bytes_become_texts() {
        assert_eq!(*Output::Hex.write(&[0, 255, 160]), "00ffa0");
        assert_eq!(*Output::UpperHex.write(&[0, 255, 160]), "00FFA0");
        assert_eq!(*Output::Base64.write(&[0, 255, 160, 1]), "AP+gAQ==");
        assert_eq!(*Output::Base64Url.write(&[0, 255, 160, 1]), "AP-gAQ");
        for output in [Output::Hex, Output::UpperHex, Output::Base64, Output::Base64Url] {
            for bytes in [0, 1, 2, 3, 4, 5, 16, 20, 32, 64] {
                assert_eq!(output.length(bytes), output.write(&vec![7; bytes]).len());
            }
        }
    }

    #[test]
    fn only_the_same_is_the_same() {
        assert!(same("", "") && same("ab", "ab"));
        assert!(!same("ab", "aB") && !same("ab", "a") && !same("", "a"));
    }
}
