//! Fields that hold one of several objects, and the field that says which.

use std::fmt;

use crate::schema::{Case, Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Decoder, Encoder, Raw};

/// An enum of objects, of which another field of the same message says which it is; `#[derive(Union)]` implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no union",
    note = "a field that a tag names is an enum with `#[derive(Union)]`"
)]
pub trait Union: Value {
    /// The name of that field.
    const BY: &'static str;
    /// The cases, in the document's order.
    const CASES: &'static [Case<'static>];

    /// The value of that field for this case; empty if no case names it.
    fn tag(&self) -> &str;
}

/// The field that says what a union is: it follows from the union, the struct stores nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag;

impl Value for Tag {
    const KIND: Kind = Kind::Tag;

    /// Records that nothing says what the value is: whoever writes a message calls [`Encoder::tag`] instead.
    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.tag(field, "");
    }

    fn show(&self, _: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tag")
    }
}

impl<'a> Take<'a> for Tag {
    const BLANK: Self = Self;

    fn take(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.find(field) {
            Some(raw) => decoder.tag(field, raw),
            None if field.required => decoder.missing(field),
            None => {}
        }
        Some(Self)
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.tag(field, raw);
        Some(Self)
    }
}
