//! A field that may be absent.

use std::fmt;

use super::{Take, Value};
use crate::schema::{Field, Kind, Listed, Many, Part};
use crate::wire::{Decoder, Encoder, Raw};

impl<T: Value> Value for Option<T> {
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = false;
    const VALUES: &'static [Listed<'static>] = T::VALUES;
    const OPEN: bool = T::OPEN;
    const MANY: Many = T::MANY;
    const NULLABLE: bool = T::NULLABLE;
    const PART: Part<'static> = T::PART;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        match self {
            Some(value) => value.put(field, encoder),
            None => encoder.absent(field),
        }
    }

    #[inline]
    fn put_member(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        match self {
            Some(value) => value.put_member(field, encoder),
            None => encoder.absent(field),
        }
    }

    fn put_numbered(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        match self {
            Some(value) => value.put_numbered(field, encoder),
            None => encoder.absent(field),
        }
    }

    fn put_spread(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        match self {
            Some(value) => value.put_spread(field, encoder),
            None => encoder.absent(field),
        }
    }

    fn items(&self) -> usize {
        self.as_ref().map_or(0, T::items)
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => value.show(field, f),
            None => f.write_str("None"),
        }
    }

    fn as_text(&self) -> Option<&str> {
        self.as_ref()?.as_text()
    }

    fn as_integer(&self) -> Option<i64> {
        self.as_ref()?.as_integer()
    }

    fn as_bool(&self) -> Option<bool> {
        self.as_ref()?.as_bool()
    }

    fn as_date(&self) -> Option<jiff::civil::Date> {
        self.as_ref()?.as_date()
    }

    fn is_present(&self) -> bool {
        self.as_ref().is_some_and(T::is_present)
    }
}

/// Always builds: what is missing or unusable is `None`.
impl<'a, T: Take<'a>> Take<'a> for Option<T> {
    const BLANK: Self = None;

    #[inline]
    fn take(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        Some(take_optional(field, decoder))
    }

    #[inline]
    fn take_member(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        Some(take_optional_member(field, decoder))
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        Some(T::read(field, raw, decoder))
    }
}

/// Finds a field that may be absent and reads it. In place, because what depends on the field alone is then known.
#[inline]
pub(crate) fn take_optional<'a, T: Take<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
    if field.columns > 0 {
        take_anywhere(field, decoder)
    } else if decoder.skip_empty(field) {
        None
    } else {
        take_present(field, decoder)
    }
}

#[inline(never)]
fn take_present<'a, T: Take<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
    match T::take_next(field, decoder) {
        Some(value) => Some(value),
        None => take_anywhere(field, decoder),
    }
}

#[inline(never)]
fn take_anywhere<'a, T: Take<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
    match decoder.find(field) {
        Some(raw) => T::read(field, raw, decoder),
        None => {
            if field.required {
                decoder.missing(field);
            }
            None
        }
    }
}

/// The same for a member of a JSON object.
#[inline(always)]
pub(crate) fn take_optional_member<'a, T: Take<'a>>(
    field: &Field<'_>,
    decoder: &mut Decoder<'a>,
) -> Option<T> {
    match decoder.member_ahead(field) {
        Some(ahead) if field.nullable || !ahead.is_null() => T::read_ahead(field, ahead, decoder),
        Some(ahead) if !field.required && decoder.skip_null(ahead) => None,
        _ => take_anywhere(field, decoder),
    }
}
