//! An amount in the smallest unit of some currency.

use std::fmt;

use crate::schema::{Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

/// An amount in the smallest unit of its currency, such as yen or cents: a whole number, never negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(pub u64);

impl From<u64> for Amount {
    fn from(amount: u64) -> Self {
        Self(amount)
    }
}

impl From<u32> for Amount {
    fn from(amount: u32) -> Self {
        Self(amount.into())
    }
}

impl From<crate::Yen> for Amount {
    fn from(amount: crate::Yen) -> Self {
        Self(amount.0)
    }
}

impl From<Amount> for u64 {
    fn from(amount: Amount) -> Self {
        amount.0
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Value for Amount {
    const KIND: Kind = Kind::Amount;

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

impl<'a> Take<'a> for Amount {
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
