//! What the macros and generated code name with full paths. Not for people: nothing here is stable.

pub use core::convert::{Into, TryFrom};
pub use core::fmt::{Debug, Display, Formatter, Result as FmtResult};
pub use core::marker::PhantomData;
pub use core::option::Option::{self, None, Some};
pub use core::result::Result;
pub use core::str::FromStr;

pub use crate::charset::Charset;
pub use crate::check::Check;
pub use crate::fixed::Fixed;
pub use crate::message::{Decode, DecodeError, Decoded, Encode, Message, validate};
pub use crate::open::Open;
pub use crate::rest::Rest;
pub use crate::rule;
pub use crate::schema::{
    Field, Format, Group, Kind, Listed, Need, Schema, Shape, Unit, Visibility, Wide, Wire,
};
pub use crate::secret::Secret;
pub use crate::value::{Take, Unlisted, Value, Values};
pub use crate::violation::Violations;
pub use crate::wire::{Decoder, Encoder, Raw};
pub use crate::yen::Yen;

/// The state of a builder's field that is set.
#[derive(Debug)]
pub struct Set;

/// The state of a builder's field that is not set.
#[derive(Debug)]
pub struct Unset;

/// How a value of the type `V` is shown.
type Show<V> = fn(&V, &Field<'_>, &mut Formatter<'_>) -> FmtResult;

/// A field's value in the `Debug` of its message: as it is if public, else class and length.
pub struct Shown<'v, V>(pub &'v V, pub &'v Field<'v>, pub Show<V>);

impl<V> Debug for Shown<'_, V> {
    fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {
        self.2(self.0, self.1, f)
    }
}

/// Takes a field of the type `T`: by its own method if `T` is [`Take`], else by the one of [`NotTaken`].
pub struct Taking<'a, T>(PhantomData<(&'a (), T)>);

/// See [`Taking`].
pub const fn taking<'a, T>() -> Taking<'a, T> {
    Taking(PhantomData)
}

impl<'a, T: Take<'a>> Taking<'a, T> {
    /// Finds the field and reads it.
    pub fn take(&self, field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
        T::take(field, decoder)
    }

    /// The same for a field that may be absent: whatever comes, there is a value.
    pub fn take_optional(&self, field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
        crate::value::take_optional(field, decoder)
    }
}

/// Keeps a type that cannot be a field at all from being reported twice, as no [`Value`] and as no [`Take`].
/// A type that is the one but not the other is refused when this is compiled.
pub trait NotTaken<T> {
    /// Does not compile.
    fn take(&self, _: &Field<'_>, _: &mut Decoder<'_>) -> Option<T> {
        const { panic!("a field of a message that is decoded needs a type that implements `Take`") }
    }

    /// Does not compile.
    fn take_optional(&self, _: &Field<'_>, _: &mut Decoder<'_>) -> Option<T> {
        const { panic!("a field of a message that is decoded needs a type that implements `Take`") }
    }
}

impl<T> NotTaken<T> for Taking<'_, T> {}

/// What a builder was given; its states prove that it was.
pub fn given<T>(value: Option<T>) -> T {
    value.expect("a builder builds only when every needed field is set")
}

/// What a builder was given, or the field's default, which the derive has checked.
pub fn given_or<T: Take<'static>>(value: Option<T>, field: &Field<'_>, default: &'static str) -> T {
    // As a column the text stands for itself.
    static BARE: Schema<'static> = Schema {
        name: "default",
        label: "",
        wire: Wire::CsvLine,
        charset: Charset::Utf8,
        fields: &[],
        rest: None,
        groups: &[],
    };
    value.unwrap_or_else(|| {
        let mut decoder = Decoder::new(&BARE, default.as_bytes());
        T::read(field, Raw::of(default), &mut decoder).expect("a default fits the type of its field")
    })
}

/// Refuses, when the schema is compiled, a default that the field's type cannot hold.
pub const fn check_default(field: &Field<'_>, default: &str) {
    match field.kind {
        Kind::Choice => {
            assert!(field.open || is_listed(field, default), "the default is none of the listed values")
        }
        Kind::Integer | Kind::Yen => assert!(is_number(default), "the default is no whole number"),
        Kind::Boolean => {
            let known = matches!(default.as_bytes(), b"0" | b"1" | b"false" | b"true");
            assert!(known, "the default is neither yes nor no");
        }
        Kind::Text | Kind::Date | Kind::DateTime | Kind::Fixed | Kind::Pairs => {}
    }
}

const fn is_listed(field: &Field<'_>, text: &str) -> bool {
    let mut at = 0;
    while at < field.values.len() {
        if is_same(field.values[at].value.as_bytes(), text.as_bytes()) {
            return true;
        }
        at += 1;
    }
    false
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

const fn is_number(text: &str) -> bool {
    let digits = text.as_bytes();
    let first = if digits.is_empty() || digits[0] != b'-' { 0 } else { 1 };
    let mut at = first;
    while at < digits.len() && digits[at].is_ascii_digit() {
        at += 1;
    }
    at == digits.len() && at > first && at - first <= 18
}

/// The variant for a value on the wire, or an error that names what is listed.
pub fn listed<T: Values>(text: &str) -> Result<T, Unlisted> {
    T::from_wire(text).ok_or(Unlisted::of(T::LISTED))
}

/// Writes a value as it stands on the wire, for `Display`.
pub fn pad<T: Values>(value: &T, f: &mut Formatter<'_>) -> FmtResult {
    f.pad(value.as_str())
}

/// Stands in for code whose derive has already failed to compile.
pub fn never<A, R>(_: A) -> R {
    unreachable!("the derive of this type reported an error")
}
