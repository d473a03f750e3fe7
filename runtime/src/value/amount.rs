//! Amounts: whole numbers under a name that says of what.

use std::fmt;

use super::{Take, Value};
use crate::schema::{Field, Kind};
use crate::wire::{Ahead, Decoder, Encoder, Raw};
use crate::{Amount, Yen};

macro_rules! amount {
    ($ty:ident) => {
        impl Value for $ty {
            const KIND: Kind = Kind::$ty;

            fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
                self.0.put(field, encoder);
            }

            fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.show(field, f)
            }

            fn as_integer(&self) -> Option<i64> {
                self.0.as_integer()
            }
        }

        impl<'a> Take<'a> for $ty {
            const BLANK: Self = Self(0);

            #[inline]
            fn take_next(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
                u64::take_next(field, decoder).map(Self)
            }

            #[inline]
            fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
                u64::read_ahead(field, ahead, decoder).map(Self)
            }

            fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
                u64::read(field, raw, decoder).map(Self)
            }
        }
    };
}

amount!(Yen);
amount!(Amount);
