//! The Rust types a field can have. Each says how it is written, read, shown and asked about by rules;
//! all of them only call the encoder and decoder, which hold the behavior.

mod amount;
mod choice;
mod integer;
mod list;
mod optional;
mod text;
mod time;
mod timestamp;
mod unlisted;

pub(crate) use optional::{take_optional, take_optional_member};
pub use unlisted::Unlisted;

use std::fmt;

use crate::private::Showing;
use crate::schema::{Field, Kind, Listed, Many, Part};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

/// A type a field can have.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a field of a message",
    note = "use String, u64, i64, u32, bool, Yen, Amount, Number, jiff's civil Date or DateTime, Timestamp, IsoDuration, Currency, Secret<String>, Fixed, Rest, Json, an enum with #[derive(Values)], Open<that enum>, a message, an enum with #[derive(Union)], or Option, Nullable, Vec or Map of these"
)]
pub trait Value {
    /// What it is.
    const KIND: Kind;
    /// Whether a field of this type must be there.
    const REQUIRED: bool = true;
    /// The values it lists.
    const VALUES: &'static [Listed<'static>] = &[];
    /// Whether it keeps values that are not listed.
    const OPEN: bool = false;
    /// How many values a field of this type has.
    const MANY: Many = Many::One;
    /// Whether `null` is a value of its own.
    const NULLABLE: bool = false;
    /// What its values are made of, if they are objects.
    const PART: Part<'static> = Part::None;
    /// All of the above, for [`Field::typed`].
    const TYPE: Type = Type {
        kind: Self::KIND,
        required: Self::REQUIRED,
        values: Self::VALUES,
        open: Self::OPEN,
        many: Self::MANY,
        nullable: Self::NULLABLE,
        part: Self::PART,
    };

    /// Validates the value and writes it.
    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>);

    /// The same for a member of a JSON object: what messages in JSON call. It may be quicker.
    #[inline]
    fn put_member(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        self.put(field, encoder);
    }

    /// What the derive calls for a member of a JSON object: compiled once for each type, not in every message.
    #[doc(hidden)]
    #[inline(never)]
    fn write_member(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        self.put_member(field, encoder);
    }

    /// Writes the values of a list under numbered keys.
    #[doc(hidden)]
    fn put_numbered(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.mistyped(field, "only lists have numbered keys");
    }

    /// Writes one value of a numbered list, or of what is spread over pairs.
    #[doc(hidden)]
    fn put_repeat(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        self.put(field, encoder);
    }

    /// Writes the value, or the values of a list, spread over pairs.
    #[doc(hidden)]
    fn put_spread(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.nested(field, |encoder| self.put_repeat(field, encoder));
    }

    /// How many values a list has.
    #[doc(hidden)]
    fn items(&self) -> usize {
        0
    }

    /// Shows the value as the next one of its message.
    #[doc(hidden)]
    #[inline(never)]
    fn show_next(&self, shown: &mut Showing<'_, '_, '_>)
    where
        Self: Sized,
    {
        shown.next(&|field, f| self.show(field, f));
    }

    /// Shows the value if the field is public, else its class and length.
    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// The value as text on the wire, where it is text.
    fn as_text(&self) -> Option<&str> {
        None
    }

    /// The value as a number, where it is one.
    fn as_integer(&self) -> Option<i64> {
        None
    }

    /// The value as yes or no, where it is one.
    fn as_bool(&self) -> Option<bool> {
        None
    }

    /// The value as a day, where it is one.
    fn as_date(&self) -> Option<jiff::civil::Date> {
        None
    }

    /// Whether there is a value.
    fn is_present(&self) -> bool {
        true
    }
}

/// What a schema says of a field's Rust type.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    /// What a value is.
    pub kind: Kind,
    /// Whether the field must be there.
    pub required: bool,
    /// The values it lists.
    pub values: &'static [Listed<'static>],
    /// Whether it keeps values that are not listed.
    pub open: bool,
    /// How many values a field has.
    pub many: Many,
    /// Whether `null` is a value of its own.
    pub nullable: bool,
    /// What the values are made of, if they are objects.
    pub part: Part<'static>,
}

/// A type a field can be read as. `'a` is the lifetime of the message's bytes.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot be read from a message")]
pub trait Take<'a>: Value + Sized {
    /// A value that owns nothing, which stands for a member of a JSON object until it is read.
    const BLANK: Self;

    /// Finds the field and reads it. `None` means it cannot be built; the violation is recorded.
    fn take(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        let next = if field.columns == 0 { Self::take_next(field, decoder) } else { None };
        match next {
            Some(value) => Some(value),
            None => take_anywhere(field, decoder),
        }
    }

    /// A short cut for a field that every line has: reads it if it stands next and its value needs no second look.
    /// `None` leaves everything as it was, for [`Decoder::find`] and [`Take::read`].
    #[inline]
    fn take_next(_field: &Field<'_>, _decoder: &mut Decoder<'a>) -> Option<Self> {
        None
    }

    /// The same as [`Take::take`] for a member of a JSON object: what messages in JSON call. It may be quicker.
    #[inline(always)]
    fn take_member(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.member_ahead(field) {
            Some(ahead) if field.nullable || !ahead.is_null() => Self::read_ahead(field, ahead, decoder),
            _ => Self::take(field, decoder),
        }
    }

    /// Reads the value that follows the field's key in a JSON object. `None` as for [`Take::read`].
    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        let raw = decoder.raw_ahead(field, ahead)?;
        Self::read(field, raw, decoder)
    }

    /// Reads one value of a numbered list, or of what is spread over pairs. `None` as for [`Take::read`].
    #[doc(hidden)]
    fn read_repeat(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        let raw = decoder.find(field)?;
        Self::read(field, raw, decoder)
    }

    /// The value of a JSON map that stands here, if it needs no second look, and what follows it.
    #[inline]
    fn quick(_field: &Field<'_>, _ahead: Ahead<'a>, _decoder: &Decoder<'a>) -> Option<(Self, Ahead<'a>)> {
        None
    }

    /// Reads the value found. `None` means it cannot be built; the violation is recorded.
    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self>;
}

#[inline(never)]
fn take_anywhere<'a, T: Take<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
    match decoder.find(field) {
        Some(raw) => T::read(field, raw, decoder),
        None => {
            decoder.missing(field);
            None
        }
    }
}

/// An enum of the values a document lists; `#[derive(Values)]` implements it.
pub trait Values: Copy + 'static {
    /// The values with their labels, in the document's order.
    const LISTED: &'static [Listed<'static>];
    /// One of them.
    const BLANK: Self;

    /// The value on the wire.
    fn as_str(self) -> &'static str;

    /// The variant for a value on the wire.
    fn from_wire(text: &str) -> Option<Self>;
}
