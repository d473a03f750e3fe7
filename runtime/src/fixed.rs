//! The type of a field that always has the same value.

use std::fmt;

use crate::schema::{Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Decoder, Encoder, Raw};

/// A constant field: the value stands in the schema, the struct stores nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fixed;

impl Value for Fixed {
    const KIND: Kind = Kind::Fixed;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.fixed(field);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(field.fixed.unwrap_or_default(), f)
    }
}

impl<'a> Take<'a> for Fixed {
    const BLANK: Self = Self;

    fn take(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.find(field) {
            Some(raw) => decoder.fixed(field, raw),
            None => decoder.missing(field),
        }
        Some(Self)
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.fixed(field, raw);
        Some(Self)
    }
}
