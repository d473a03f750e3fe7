//! Text: owned, borrowed from the message, or secret.

use std::borrow::Cow;
use std::fmt::{self, Display};

use super::{Take, Value};
use crate::mask;
use crate::schema::{Field, Kind};
use crate::secret::Secret;
use crate::wire::{Ahead, Decoder, Encoder, Raw};

macro_rules! text {
    ($ty:ty, $self:ident => $text:expr) => {
        impl Value for $ty {
            const KIND: Kind = Kind::Text;

            fn put(&$self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
                encoder.text(field, $text);
            }

            #[inline]
            fn put_member(&$self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
                encoder.member_text(field, $text);
            }

            fn show(&$self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                mask::show_text(field, $text, f)
            }

            fn as_text(&$self) -> Option<&str> {
                Some($text)
            }
        }
    };
}

text!(String, self => self);
text!(&str, self => self);
text!(Cow<'_, str>, self => self);

impl<'a> Take<'a> for String {
    const BLANK: Self = String::new();

    #[inline(always)]
    fn take_next(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.next_owned(field)
    }

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_text(field, ahead).map(str::to_owned) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.owned_text(field, raw)
    }
}

impl<'a> Take<'a> for Cow<'a, str> {
    const BLANK: Self = Cow::Borrowed("");

    #[inline(always)]
    fn take_next(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.next_text(field).map(Cow::Borrowed)
    }

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_text(field, ahead).map(Cow::Borrowed) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.text(field, raw)
    }
}

/// Values that must be unescaped or converted cannot be borrowed: they break the rule `type`.
impl<'a> Take<'a> for &'a str {
    const BLANK: Self = "";

    #[inline(always)]
    fn take_next(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.next_text(field)
    }

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_text(field, ahead) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.text(field, raw)? {
            Cow::Borrowed(text) => Some(text),
            Cow::Owned(_) => {
                decoder.unfit(field, "cannot be borrowed: it is escaped or in another charset");
                None
            }
        }
    }
}

/// Never shown, not even in a public field.
impl Value for Secret<String> {
    const KIND: Kind = Kind::Text;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.text(field, self.expose());
    }

    fn show(&self, _: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        mask::text(self.expose()).fmt(f)
    }

    fn as_text(&self) -> Option<&str> {
        Some(self.expose())
    }
}

impl<'a> Take<'a> for Secret<String> {
    const BLANK: Self = Self::new(String::new());

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        String::read(field, raw, decoder).map(Self::new)
    }
}
