//! Days and times of day, in the pattern of the field's format.

use std::fmt;

use jiff::civil::{Date, DateTime};

use super::{Take, Value};
use crate::schema::{Field, Kind};
use crate::wire::{Decoder, Encoder, Raw};

impl Value for Date {
    const KIND: Kind = Kind::Date;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.date(field, *self);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if field.is_public() { fmt::Display::fmt(self, f) } else { f.write_str("‹date›") }
    }

    fn as_date(&self) -> Option<Date> {
        Some(*self)
    }
}

impl<'a> Take<'a> for Date {
    const BLANK: Self = Self::ZERO;

    #[inline]
    fn take_next(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.next_day(field)
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.date(field, raw)
    }
}

impl Value for DateTime {
    const KIND: Kind = Kind::DateTime;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.date_time(field, *self);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if field.is_public() { fmt::Display::fmt(self, f) } else { f.write_str("‹date and time›") }
    }

    fn as_date(&self) -> Option<Date> {
        Some(self.date())
    }
}

impl<'a> Take<'a> for DateTime {
    const BLANK: Self = Self::ZERO;

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.date_time(field, raw)
    }
}
