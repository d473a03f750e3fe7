//! An amount of yen.

use std::fmt;

use crate::schema::{Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

/// An amount of yen: a whole number, never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Yen(pub u64);

impl Yen {
    /// The sum, unless it is too large for a `u64`.
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Self(sum)),
            None => None,
        }
    }
}

impl From<u64> for Yen {
    fn from(amount: u64) -> Self {
        Self(amount)
    }
}

impl From<u32> for Yen {
    fn from(amount: u32) -> Self {
        Self(amount.into())
    }
}

impl From<Yen> for u64 {
    fn from(amount: Yen) -> Self {
        amount.0
    }
}

impl fmt::Display for Yen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} yen", self.0)
    }
}

impl Value for Yen {
    const KIND: Kind = Kind::Yen;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.unsigned(field, self.0);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(field, f)
    }

    fn as_integer(&self) -> Option<i64> {
        i64::try_from(self.0).ok()
    }
}

impl<'a> Take<'a> for Yen {
    #[inline]
    fn take_next(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.next_unsigned(field, u64::MAX).map(Self)
    }

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_unsigned(field, ahead, u64::MAX).map(Self) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.unsigned(field, raw).map(Self)
    }
}
