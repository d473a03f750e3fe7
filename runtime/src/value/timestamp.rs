//! Moments.

use std::fmt;

use jiff::Timestamp;

use super::{Take, Value};
use crate::constraint::moment;
use crate::schema::{Field, Kind};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

impl Value for Timestamp {
    const KIND: Kind = Kind::Timestamp;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.timestamp(field, *self);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if field.is_public() { fmt::Display::fmt(self, f) } else { f.write_str("‹moment›") }
    }
}

impl<'a> Take<'a> for Timestamp {
    const BLANK: Self = Self::UNIX_EPOCH;

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_built(field, ahead, moment::parse) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.timestamp(field, raw)
    }
}
