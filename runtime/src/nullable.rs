//! A field of which `null` is a value of its own.

use std::fmt;

use crate::schema::{Field, Kind, Listed, Many, Part};
use crate::value::{Take, Value};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

/// A value, or `null`, which says something else than that the field is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// `null`.
    #[default]
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if it is not `null`.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The same of a reference.
    pub const fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    fn get(&self) -> Option<&T> {
        self.as_ref().value()
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Value> Value for Nullable<T> {
    const KIND: Kind = T::KIND;
    const VALUES: &'static [Listed<'static>] = T::VALUES;
    const OPEN: bool = T::OPEN;
    const MANY: Many = T::MANY;
    const NULLABLE: bool = true;
    const PART: Part<'static> = T::PART;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        match self {
            Self::Null => encoder.null(field),
            Self::Value(value) => value.put(field, encoder),
        }
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Value(value) => value.show(field, f),
        }
    }

    fn as_text(&self) -> Option<&str> {
        self.get()?.as_text()
    }

    fn as_integer(&self) -> Option<i64> {
        self.get()?.as_integer()
    }

    fn as_bool(&self) -> Option<bool> {
        self.get()?.as_bool()
    }

    fn as_date(&self) -> Option<jiff::civil::Date> {
        self.get()?.as_date()
    }
}

impl<'a, T: Take<'a>> Take<'a> for Nullable<T> {
    const BLANK: Self = Self::Null;

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match ahead.is_null_after_blanks() {
            true => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
            false => T::read_ahead(field, ahead, decoder).map(Self::Value),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.is_null(raw) {
            true => Some(Self::Null),
            false => T::read(field, raw, decoder).map(Self::Value),
        }
    }
}
