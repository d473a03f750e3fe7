//! Whole numbers, and yes or no.

use std::fmt;

use super::{Take, Value};
use crate::mask;
use crate::schema::{Field, Kind};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

macro_rules! integer {
    ($ty:ty, $method:ident, $self:ident, $field:ident, $found:ident => $wide:expr, $narrow:expr) => {
        impl Value for $ty {
            const KIND: Kind = Kind::Integer;

            fn put(&$self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
                encoder.$method(field, $wide);
            }

            fn show(&$self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                mask::show_plain(field, $self, f)
            }

            fn as_integer(&$self) -> Option<i64> {
                i64::try_from(*$self).ok()
            }
        }

        impl<'a> Take<'a> for $ty {
            const BLANK: Self = 0;

            #[inline]
            fn take_next(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
                decoder.next_unsigned(field, <$ty>::MAX as u64).map(|found| found as $ty)
            }

            #[inline]
            fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
                match decoder.quick_unsigned(field, ahead, <$ty>::MAX as u64) {
                    Some(found) => Some(found as $ty),
                    None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
                }
            }

            fn read($field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
                let $found = decoder.$method($field, raw)?;
                let narrow = $narrow;
                if narrow.is_none() {
                    decoder.unfit($field, "too large for this field");
                }
                narrow
            }
        }
    };
}

integer!(u64, unsigned, self, field, found => *self, Some(found));
integer!(i64, integer, self, field, found => *self, Some(found));
integer!(u32, unsigned, self, field, found => u64::from(*self), u32::try_from(found).ok());
integer!(i32, integer, self, field, found => i64::from(*self), i32::try_from(found).ok());

impl Value for bool {
    const KIND: Kind = Kind::Boolean;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.boolean(field, *self);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if field.is_public() { fmt::Display::fmt(self, f) } else { f.write_str("‹yes or no›") }
    }

    fn as_bool(&self) -> Option<bool> {
        Some(*self)
    }
}

impl<'a> Take<'a> for bool {
    const BLANK: Self = false;

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_boolean(field, ahead) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.boolean(field, raw)
    }
}
