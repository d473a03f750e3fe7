//! Currencies.

use std::fmt;
use std::str::FromStr;

use crate::mask;
use crate::schema::{Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

/// A currency by its code (ISO 4217). What an answer says is kept, even if it is no code.
#[derive(Clone)]
pub struct Currency(Spelling);

#[derive(Clone)]
enum Spelling {
    Code([u8; 3]),
    Other(String),
}

impl Currency {
    /// Yen.
    pub const JPY: Self = Self(Spelling::Code(*b"JPY"));
    /// US dollars.
    pub const USD: Self = Self(Spelling::Code(*b"USD"));
    /// Euros.
    pub const EUR: Self = Self(Spelling::Code(*b"EUR"));

    /// The currency of this code, or what is no code.
    pub fn new(text: &str) -> Self {
        Self::of(text).unwrap_or_else(|| Self(Spelling::Other(text.to_owned())))
    }

    /// The currency of this code.
    #[inline]
    fn of(text: &str) -> Option<Self> {
        let code = <[u8; 3]>::try_from(text.as_bytes()).ok()?;
        code.iter().all(u8::is_ascii_alphabetic).then_some(Self(Spelling::Code(code)))
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Spelling::Code(code) => std::str::from_utf8(code).unwrap_or_default(),
            Spelling::Other(text) => text,
        }
    }

    /// Whether it is three letters.
    pub const fn is_code(&self) -> bool {
        matches!(self.0, Spelling::Code(_))
    }

    /// How many decimal digits the smallest unit has: 0 of yen, 2 of dollars. `None` for what is no code.
    pub fn exponent(&self) -> Option<u32> {
        let Spelling::Code(code) = &self.0 else { return None };
        Some(match &code.to_ascii_uppercase()[..] {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF"
            | b"UGX" | b"UYI" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            b"CLF" | b"UYW" => 4,
            _ => 2,
        })
    }
}

/// Some documents write codes in small letters; they name the same currency.
impl PartialEq for Currency {
    fn eq(&self, other: &Self) -> bool {
        self.as_str().eq_ignore_ascii_case(other.as_str())
    }
}

impl Eq for Currency {}

impl std::hash::Hash for Currency {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().to_ascii_uppercase().hash(state);
    }
}

/// A text that is no currency code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCurrency;

impl fmt::Display for NoCurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a currency code of three letters")
    }
}

impl std::error::Error for NoCurrency {}

impl FromStr for Currency {
    type Err = NoCurrency;

    fn from_str(text: &str) -> Result<Self, NoCurrency> {
        Self::of(text).ok_or(NoCurrency)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Shows what is no code by class and length only.
impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_code() {
            f.write_str(self.as_str())
        } else {
            fmt::Debug::fmt(&mask::text(self.as_str()), f)
        }
    }
}

impl Value for Currency {
    const KIND: Kind = Kind::Currency;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.currency(field, self);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        mask::show_text(field, self.as_str(), f)
    }

    fn as_text(&self) -> Option<&str> {
        Some(self.as_str())
    }
}

impl<'a> Take<'a> for Currency {
    const BLANK: Self = Self::JPY;

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_built(field, ahead, Self::of) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.currency(field, raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_their_smallest_units() {
        assert_eq!("JPY".parse::<Currency>().unwrap().exponent(), Some(0));
        assert_eq!([Currency::USD.exponent(), Currency::new("KWD").exponent()], [Some(2), Some(3)]);
        assert_eq!("jpy".parse::<Currency>(), Ok(Currency::JPY));
        assert_eq!(Currency::new("jpy").as_str(), "jpy");
        assert_eq!("yen!".parse::<Currency>(), Err(NoCurrency));
        assert_eq!(Currency::new("円").exponent(), None);
        assert_eq!(Currency::new("円").as_str(), "円");
    }
}
