//! Exact decimal numbers.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use crate::mask;
use crate::schema::{Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

/// A decimal number as JSON writes it, kept as text: nothing is rounded. Equal only if spelled alike.
#[derive(Clone)]
pub struct Number(Spelling);

/// Most numbers are short: those are kept in place.
#[derive(Clone)]
enum Spelling {
    Short { bytes: [u8; SHORT], length: u8 },
    Long(Box<str>),
}

const SHORT: usize = 22;

/// A text that is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoNumber;

impl Number {
    /// The number a text spells, such as `-12.50` or `1e9`.
    pub(crate) fn of(text: &str) -> Option<Self> {
        is_number(text).then(|| Self::of_checked(text))
    }

    /// The same for what is known to be one.
    pub(crate) fn of_checked(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        match bytes.get_mut(..text.len()) {
            Some(place) => {
                place.copy_from_slice(text.as_bytes());
                Self(Spelling::Short { bytes, length: text.len() as u8 })
            }
            None => Self(Spelling::Long(text.into())),
        }
    }

    /// The number that some bytes begin with, and how long it is, if it is a few digits and ends there.
    #[inline]
    pub(crate) fn of_digits(text: &[u8]) -> Option<(Self, usize)> {
        let chunk = text.first_chunk::<16>()?;
        let length = chunk.iter().position(|byte| !byte.is_ascii_digit())?;
        let is_number = length == 1 || length > 1 && chunk[0] != b'0';
        if !is_number || !matches!(chunk[length], b',' | b'}' | b']') {
            return None;
        }
        let digits = u128::from_le_bytes(*chunk) & ((1 << (8 * length)) - 1);
        let mut bytes = [0; SHORT];
        *bytes.first_chunk_mut()? = digits.to_le_bytes();
        Some((Self(Spelling::Short { bytes, length: length as u8 }), length))
    }

    /// As it is spelled.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Spelling::Short { bytes, length } => {
                std::str::from_utf8(&bytes[..usize::from(*length)]).unwrap_or_default()
            }
            Spelling::Long(text) => text,
        }
    }

    /// The same number as an integer, if it is one that fits: `100`, `100.0` and `1e2` are.
    pub fn to_i64(&self) -> Option<i64> {
        let (mantissa, exponent) = match self.as_str().split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (self.as_str(), 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let fraction = fraction.trim_end_matches('0');
        let digits = format!("{whole}{fraction}");
        let zeros = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
        shifted(&digits, zeros)
    }
}

/// The digits as an integer, with so many more zeros; or so many less, where there are.
fn shifted(digits: &str, zeros: i32) -> Option<i64> {
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() || significant == "-" {
        return Some(0);
    }
    let zeros = zeros.checked_add(i32::try_from(digits.len() - significant.len()).ok()?)?;
    let factor = 10_i64.checked_pow(u32::try_from(zeros).ok()?)?;
    significant.parse::<i64>().ok()?.checked_mul(factor)
}

/// Whether a text is a number as JSON writes it.
pub(crate) fn is_number(text: &str) -> bool {
    crate::wire::number_end(text.as_bytes()) == Some(text.len())
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl FromStr for Number {
    type Err = NoNumber;

    fn from_str(text: &str) -> Result<Self, NoNumber> {
        Self::of(text).ok_or(NoNumber)
    }
}

impl fmt::Display for NoNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number")
    }
}

impl std::error::Error for NoNumber {}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::of_checked(&value.to_string())
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self::of_checked(&value.to_string())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Value for Number {
    const KIND: Kind = Kind::Number;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.number(field, self.as_str());
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if field.is_public() {
            f.write_str(self.as_str())
        } else {
            fmt::Display::fmt(&mask::text(self.as_str()), f)
        }
    }

    fn as_integer(&self) -> Option<i64> {
        self.to_i64()
    }
}

impl<'a> Take<'a> for Number {
    const BLANK: Self = Self(Spelling::Short { bytes: [0; SHORT], length: 0 });

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_number(field, ahead) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.number(field, raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_in_every_spelling() {
        for (text, value) in [
            ("100", Some(100)),
            ("100.0", Some(100)),
            ("1e2", Some(100)),
            ("-0.0", Some(0)),
            ("12.5e1", Some(125)),
            ("1200e-2", Some(12)),
            ("12.5", None),
            ("1e-1", None),
            ("9223372036854775808", None),
            ("-9223372036854775808", Some(i64::MIN)),
            ("1e400", None),
            ("0e999999999999", None),
        ] {
            assert_eq!(Number::of(text).unwrap().to_i64(), value, "{text}");
        }
    }

    #[test]
    fn what_is_no_number() {
        for text in ["", "01", "+1", "1.", ".5", "1 ", "0x1", "NaN", "１"] {
            assert_eq!(text.parse::<Number>(), Err(NoNumber), "{text}");
        }
    }
}
