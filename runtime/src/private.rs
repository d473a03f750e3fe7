//! What the macros and generated code name with full paths. Not for people: nothing here is stable.

mod records;
mod shown;

use core::mem::ManuallyDrop;

pub use core::convert::{Into, TryFrom};
pub use core::fmt::{Debug, Display, Formatter, Result as FmtResult};
pub use core::marker::PhantomData;
pub use core::option::Option::{self, None, Some};
pub use core::result::Result;
pub use core::str::FromStr;

pub use crate::charset::Charset;
pub use crate::check::Check;
pub use crate::digest::Digest;
pub use crate::file;
pub use crate::file::{read_line, write_line};
pub use crate::fixed::Fixed;
pub use crate::json::Json;
pub use crate::message::{Blank, Decode, DecodeError, Decoded, Encode, Message, validate};
pub use crate::open::Open;
pub use crate::rest::Rest;
pub use crate::rule;
pub use crate::schema::{
    Case, Field, Format, Group, JsonForm, JsonForms, Kind, Listed, Many, Need, Nesting, Numbering, Part,
    Schema, Shape, Spread, Unit, Visibility, Wide, Wire,
};
pub use crate::secret::Secret;
pub use crate::union::{Tag, Union};
pub use crate::value::{Take, Type, Unlisted, Value, Values};
pub use crate::violation::Violations;
pub use crate::wire::{Decoder, Encoder, Raw};
pub use crate::wire::{blank_of, put_object, put_other, put_unwritable, read_object, read_other};
pub use crate::wire::{put_record, put_unwritable_record, read_no_record, read_record};
pub use crate::yen::Yen;

pub use shown::Showing;
pub(crate) use shown::Shown;

pub use records::{
    Columns, NO_FILE, Totaled, column, kinds_charset, kinds_column, kinds_tag, record, set_total,
};

/// The state of a builder's field that is set.
#[derive(Debug)]
pub struct Set;

/// The state of a builder's field that is not set.
#[derive(Debug)]
pub struct Unset;

/// Takes a field of the type `T`: by its own functions if `T` is [`Take`], else by those of [`NotTaken`].
pub struct Taking<'a, T>(PhantomData<(&'a (), T)>);

/// Members of JSON objects are taken by functions of their own, one for each type: written out in every message, they
/// would be most of what a message costs to build.
impl<'a, T: Take<'a>> Taking<'a, T> {
    /// Finds the field and reads it.
    pub fn take(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
        T::take(field, decoder)
    }

    /// The same for a field that may be absent: whatever comes, there is a value.
    pub fn take_optional(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
        crate::value::take_optional(field, decoder)
    }

    /// Reads the values under numbered keys: there is a list, if only an empty one.
    pub fn take_numbered(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Vec<T>> {
        Some(crate::wire::take_numbered(field, decoder))
    }

    /// The same for a list that may be absent.
    pub fn take_some_numbered(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Vec<T>> {
        crate::wire::take_some_numbered(field, decoder)
    }

    /// Reads the values of a list that are spread over pairs: there is a list, if only an empty one.
    pub fn take_spread(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Vec<T>> {
        Some(crate::wire::take_spread(field, decoder))
    }

    /// The same for a list that may be absent.
    pub fn take_some_spread(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Vec<T>> {
        crate::wire::take_some_spread(field, decoder)
    }

    /// Reads an object whose keys begin with the field's.
    pub fn take_nested(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
        crate::wire::take_nested(field, decoder)
    }

    /// As [`Take::BLANK`].
    pub const BLANK: T = T::BLANK;

    /// Finds a member of a JSON object and reads it into its place.
    #[inline(never)]
    pub fn take_member(place: &mut T, field: &Field<'_>, decoder: &mut Decoder<'a>) {
        *place = match T::take_member(field, decoder) {
            Some(value) => value,
            None => {
                decoder.lacks = true;
                T::BLANK
            }
        };
    }

    /// The same for a member that may be absent: whatever comes, there is a value.
    #[inline(never)]
    pub fn take_optional_member(place: &mut Option<T>, field: &Field<'_>, decoder: &mut Decoder<'a>) {
        *place = crate::value::take_optional_member(field, decoder);
    }
}

/// No, whatever the type is; but what does not depend on a type may be asked before there is one.
const fn is_taken<T>() -> bool {
    size_of::<T>() == usize::MAX
}

/// Keeps a type that cannot be a field at all from being reported twice, as no [`Value`] and as no [`Take`].
/// A type that is the one but not the other is refused when this is compiled.
pub trait NotTaken<T> {
    /// Does not compile.
    const BLANK: T = panic!("a field of a message that is decoded needs a type that implements `Take`");

    /// Does not compile.
    fn take(_: &Field<'_>, _: &mut Decoder<'_>) -> Option<T> {
        const { panic!("a field of a message that is decoded needs a type that implements `Take`") }
    }

    /// Does not compile.
    fn take_optional(_: &Field<'_>, _: &mut Decoder<'_>) -> Option<T> {
        const { panic!("a field of a message that is decoded needs a type that implements `Take`") }
    }

    /// Does not compile.
    fn take_numbered(_: &Field<'_>, _: &mut Decoder<'_>) -> Option<Vec<T>> {
        const { assert!(is_taken::<T>(), "a list of a message that is decoded needs values that implement `Take`") }
        None
    }

    /// Does not compile.
    fn take_some_numbered(_: &Field<'_>, _: &mut Decoder<'_>) -> Option<Vec<T>> {
        const { assert!(is_taken::<T>(), "a list of a message that is decoded needs values that implement `Take`") }
        None
    }

    /// Does not compile.
    fn take_spread(_: &Field<'_>, _: &mut Decoder<'_>) -> Option<Vec<T>> {
        const { assert!(is_taken::<T>(), "a list of a message that is decoded needs values that implement `Take`") }
        None
    }

    /// Does not compile.
    fn take_some_spread(_: &Field<'_>, _: &mut Decoder<'_>) -> Option<Vec<T>> {
        const { assert!(is_taken::<T>(), "a list of a message that is decoded needs values that implement `Take`") }
        None
    }

    /// Does not compile.
    fn take_nested(_: &Field<'_>, _: &mut Decoder<'_>) -> Option<T> {
        const { panic!("a field of a message that is decoded needs a type that implements `Take`") }
    }

    /// Does not compile.
    fn take_member(_: &mut T, _: &Field<'_>, _: &mut Decoder<'_>) {
        const { panic!("a field of a message that is decoded needs a type that implements `Take`") }
    }

    /// Does not compile.
    fn take_optional_member(_: &mut Option<T>, _: &Field<'_>, _: &mut Decoder<'_>) {
        const { panic!("a field of a message that is decoded needs a type that implements `Take`") }
    }
}

impl<T> NotTaken<T> for Taking<'_, T> {}

/// Drops what was taken of a message that cannot be built, and says why.
#[cold]
#[inline(never)]
pub fn failed<T, M>(taken: T, decoder: &mut Decoder<'_>) -> Result<Decoded<M>, DecodeError> {
    drop(taken);
    Err(decoder.failed())
}

/// A message whose fields are read in place, before any is.
pub const fn blank<M>(message: M) -> Blank<M> {
    Some(ManuallyDrop::new(message))
}

/// What the fields of a JSON message have left, into its place.
#[inline(never)]
pub fn take_rest(place: &mut Rest, field: &Field<'_>, decoder: &mut Decoder<'_>) {
    *place = decoder.rest_pairs(field);
}

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
        Kind::Integer | Kind::Yen | Kind::Amount => {
            assert!(is_number(default), "the default is no whole number")
        }
        Kind::Boolean => {
            let known = matches!(default.as_bytes(), b"0" | b"1" | b"false" | b"true");
            assert!(known, "the default is neither yes nor no");
        }
        Kind::Text
        | Kind::Date
        | Kind::DateTime
        | Kind::Fixed
        | Kind::Pairs
        | Kind::Number
        | Kind::Timestamp
        | Kind::Duration
        | Kind::Currency
        | Kind::Json
        | Kind::FlatJson
        | Kind::Object
        | Kind::Union
        | Kind::Tag => {}
        Kind::Relayed | Kind::Digest => panic!("nobody chooses this value, so it has no default"),
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

/// The same for a constant.
pub const fn no_blank<T>() -> T {
    panic!("the derive of this type reported an error")
}

/// A field of bare texts. `key` is as for [`Field::new`].
pub const fn field<'s>(
    name: &'s str,
    key: &'s str,
    label: &'s str,
    ty: Type,
    notation: &'s str,
    format: Format<'s>,
) -> Field<'s> {
    Field::new(name, key, label).typed(ty).format(notation, format)
}

/// A member of a JSON object. `key` is `,"name":`, or nothing if the name needs escaping, which the derive has checked.
pub const fn member<'s>(
    name: &'s str,
    key: &'s str,
    label: &'s str,
    ty: Type,
    notation: &'s str,
    format: Format<'s>,
) -> Field<'s> {
    Field::member(name, key, label, ty, notation, format)
}

/// What is known of a type whose values are single and scalar; refused, when the schema is compiled, for all others.
#[track_caller]
pub const fn scalar(ty: Type) -> Type {
    let single = matches!(ty.many, Many::One) && !ty.nullable && matches!(ty.part, Part::None);
    assert!(
        single && !matches!(ty.kind, Kind::Json | Kind::FlatJson | Kind::Tag),
        "objects, lists, maps, `null` and JSON values have a place in messages of the wire format `json` only"
    );
    ty
}

/// What is known of the type of a numbered list; refused, when the schema is compiled, for all others.
#[track_caller]
pub const fn repeats(ty: Type) -> Type {
    let plain = match ty.part {
        Part::None => !matches!(ty.kind, Kind::Json | Kind::FlatJson | Kind::Tag),
        Part::Object(schema) => schema.wire.has_pairs(),
        Part::Union { .. } => false,
    };
    assert!(
        matches!(ty.many, Many::List { .. }) && !ty.nullable && plain,
        "`numbered`, `repeated` and `separator` are of a `Vec` of scalar values, or of structs with `#[message(wire = form, repeat)]`"
    );
    ty
}

/// What is known of the type of what stands under keys inside of a key; refused, when the schema is compiled, for all
/// others.
#[track_caller]
pub const fn nests(ty: Type) -> Type {
    let plain = match (ty.part, ty.many) {
        (Part::Object(schema), Many::One | Many::List { .. }) => schema.wire.has_pairs(),
        (Part::None, Many::List { .. }) => !matches!(ty.kind, Kind::Json | Kind::FlatJson | Kind::Tag),
        _ => false,
    };
    assert!(
        plain && !ty.nullable,
        "`nested` is of a struct with `#[message(wire = form, repeat)]`, or of a `Vec` of these or of scalar values"
    );
    ty
}

/// The object of a union's case; refused, when the schema is compiled, if it is none.
#[track_caller]
pub const fn object(part: Part<'static>) -> &'static Schema<'static> {
    match part {
        Part::Object(schema) => schema,
        Part::None | Part::Union { .. } => {
            panic!("a case holds a struct with `#[derive(Message)]` and the wire format `json`")
        }
    }
}

/// Refuses, when the schema is compiled, a tag whose union follows another field.
#[track_caller]
pub const fn check_tag(tag: &Field<'_>, by: &str) {
    assert!(
        is_same(by.as_bytes(), tag.name.as_bytes()),
        "the union follows a field of another name: `#[union(by = \"…\")]` is this field's name on the wire"
    );
}
