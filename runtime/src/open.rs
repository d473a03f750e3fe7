//! A listed value or another one: what answers are read as, since providers add values.

use std::fmt;

use crate::mask;
use crate::schema::{Field, Kind, Listed};
use crate::value::{Take, Value, Values};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

/// A listed value, or one the document does not know.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Open<T> {
    /// A listed value.
    Known(T),
    /// Any other text.
    Other(String),
}

impl<T: Values> Open<T> {
    /// The listed value, or any other text.
    pub fn of(text: &str) -> Self {
        match T::from_wire(text) {
            Some(value) => Self::Known(value),
            None => Self::Other(text.to_owned()),
        }
    }

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Known(value) => value.as_str(),
            Self::Other(text) => text,
        }
    }

    /// The listed value, if it is one.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Other(_) => None,
        }
    }
}

impl<T> From<T> for Open<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

/// Shows a value that is not listed by class and length only: whether it may be seen is the field's business.
impl<T: fmt::Debug> fmt::Debug for Open<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(value) => value.fmt(f),
            Self::Other(text) => write!(f, "Other({})", mask::text(text)),
        }
    }
}

impl<T: Values> Value for Open<T> {
    const KIND: Kind = Kind::Choice;
    const VALUES: &'static [Listed<'static>] = T::LISTED;
    const OPEN: bool = true;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.text(field, self.as_str());
    }

    #[inline]
    fn put_member(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.member_text(field, self.as_str());
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        mask::show_text(field, self.as_str(), f)
    }

    fn as_text(&self) -> Option<&str> {
        Some(self.as_str())
    }
}

impl<'a, T: Values> Take<'a> for Open<T> {
    const BLANK: Self = Self::Known(T::BLANK);

    #[inline]
    fn take_next(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.next_text(field).map(Self::of)
    }

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_text(field, ahead).map(Self::of) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.text(field, raw).map(|text| Self::of(&text))
    }
}
