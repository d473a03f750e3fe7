//! What a message looks like, as plain data: emitted as constants by the derive, or built at run time from a spec.
//! No type here does anything; encoder, decoder, `Debug` and documentation read them.

mod format;
mod json;
mod numbered;
mod part;
mod spread;

pub use format::{Format, Shape, Unit, Wide, ascii};
pub use json::{JsonForm, JsonForms};
pub use numbered::Numbering;
pub use part::{Case, Many, Part};
pub use spread::{Nesting, Spread};

use crate::charset::Charset;
use crate::value::{Type, Value};

/// One message: its wire format, its fields in wire order, and what holds between them.
#[derive(Clone, Copy, Debug)]
pub struct Schema<'s> {
    /// The message's name, such as `sales.request`.
    pub name: &'s str,
    /// The name the document prints.
    pub label: &'s str,
    /// How the message is written.
    pub wire: Wire,
    /// The charset of its text.
    pub charset: Charset,
    /// The fields in wire order, without `rest`.
    pub fields: &'s [Field<'s>],
    /// Takes whatever no field names: other pairs, or the last columns.
    pub rest: Option<&'s Field<'s>>,
    /// How many of some fields must be there.
    pub groups: &'s [Group<'s>],
}

/// One field of a message.
#[derive(Clone, Copy, Debug)]
pub struct Field<'s> {
    /// The name on the wire.
    pub name: &'s str,
    /// The name the document prints.
    pub label: &'s str,
    /// The format as the document prints it, such as `半角数字(6)`.
    pub notation: &'s str,
    /// What the value may look like.
    pub format: Format<'s>,
    /// What the value is.
    pub kind: Kind,
    /// Whether the field must be there.
    pub required: bool,
    /// The only value it can have.
    pub fixed: Option<&'s str>,
    /// The values the document lists; empty means no list.
    pub values: &'s [Listed<'s>],
    /// Whether other values than the listed ones are kept.
    pub open: bool,
    /// CSV line: the column exists only in lines of at least this many columns. 0: always.
    pub columns: u32,
    /// What logs may show.
    pub visibility: Visibility,
    /// How many values it has.
    pub many: Many,
    /// How the keys of a list's values are numbered, if they are.
    pub numbering: Option<Numbering<'s>>,
    /// How its values lie in the pairs of a form.
    pub spread: Spread<'s>,
    /// Whether `null` is a value of its own.
    pub nullable: bool,
    /// As what JSON types it is written and read.
    pub json: JsonForms,
    /// What its value is made of, if it is an object.
    pub part: Part<'s>,
    /// The name of the union whose case this field names.
    pub tag_of: Option<&'s str>,
    pub(crate) key: &'s str,
    pub(crate) word: Word,
    /// `,"name":`, where the name stands for itself in JSON.
    pub(crate) member: &'s str,
}

/// `name=` as one number, where it is short enough to leave room for the `&` before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    /// The bytes, little endian, zero-filled.
    pub(crate) bytes: u64,
    /// Ones over the bytes that count.
    pub(crate) mask: u64,
    /// How many count; 0 if there are too many or some need escaping.
    pub(crate) length: usize,
}

impl<'s> Field<'s> {
    /// A required, masked text field of any content.
    ///
    /// `key` is `&name=`, or `,"name":` in JSON; the derive writes it as a literal. It is used only if the name
    /// needs no escaping.
    pub const fn new(name: &'s str, key: &'s str, label: &'s str) -> Self {
        let member = if json::is_member_of(key, name) { key } else { "" };
        let key = if is_key_of(key, name) { key } else { "" };
        Self {
            name,
            label,
            notation: "",
            format: Format::ANY,
            kind: Kind::Text,
            required: true,
            fixed: None,
            values: &[],
            open: false,
            columns: 0,
            visibility: Visibility::Masked,
            many: Many::One,
            numbering: None,
            spread: Spread::None,
            nullable: false,
            json: JsonForms::TEXT,
            part: Part::None,
            tag_of: None,
            key,
            word: Word::of(key),
            member,
        }
    }

    /// A member of a JSON object, of which all is known: made at once, because the compiler interprets each step for each
    /// field of each message.
    ///
    /// `member` is `,"name":`, or nothing if the name needs escaping.
    pub(crate) const fn member(
        name: &'s str,
        member: &'s str,
        label: &'s str,
        ty: Type,
        notation: &'s str,
        format: Format<'s>,
    ) -> Self {
        Self {
            name,
            label,
            notation,
            format: format.settled(ty.open),
            kind: ty.kind,
            required: ty.required,
            fixed: None,
            values: ty.values,
            open: ty.open,
            columns: 0,
            visibility: Visibility::Masked,
            many: ty.many,
            numbering: None,
            spread: Spread::None,
            nullable: ty.nullable,
            json: JsonForms::of(ty.kind),
            part: ty.part,
            tag_of: None,
            key: "",
            word: Word::NONE,
            member,
        }
    }

    /// Takes kind, presence and listed values from the Rust type.
    pub const fn of<V: Value>(self) -> Self {
        self.typed(V::TYPE)
    }

    /// Takes kind, presence and listed values from what is known of a Rust type.
    pub const fn typed(mut self, ty: Type) -> Self {
        self.kind = ty.kind;
        self.required = ty.required;
        self.values = ty.values;
        self.open = ty.open;
        self.many = ty.many;
        self.nullable = ty.nullable;
        self.part = ty.part;
        self.json = JsonForms::of(ty.kind);
        self
    }

    /// Sets the format and the notation it was printed as.
    pub const fn format(mut self, notation: &'s str, format: Format<'s>) -> Self {
        self.notation = notation;
        self.format = format;
        self.settled()
    }

    const fn settled(mut self) -> Self {
        self.format = self.format.settled(self.open);
        self
    }

    /// Sets what the value is, and with it the JSON type.
    pub const fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self.json = JsonForms::of(kind);
        self
    }

    /// The field has many values, from `min` to `max` of them, in order.
    pub const fn list(mut self, min: u32, max: u32) -> Self {
        self.many = Many::List { min, max };
        self
    }

    /// The field has many values under free keys.
    pub const fn map(mut self) -> Self {
        self.many = Many::Map;
        self
    }

    /// `null` is a value of its own.
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Sets as what JSON types the value is written and read.
    pub const fn json(mut self, forms: JsonForms) -> Self {
        self.json = forms;
        self
    }

    /// Sets what the value is made of, if it is an object, and with it the kind.
    pub const fn part(mut self, part: Part<'s>) -> Self {
        self.part = part;
        self.kind = match part {
            Part::None => self.kind,
            Part::Object(_) => Kind::Object,
            Part::Union { .. } => Kind::Union,
        };
        self
    }

    /// The value names the case of the union `field`, and follows from it.
    pub const fn tag_of(mut self, field: &'s str) -> Self {
        self.tag_of = Some(field);
        self.kind = Kind::Tag;
        self
    }

    /// Other values than the listed ones are kept; a UUID may be any text.
    pub const fn open(mut self) -> Self {
        self.open = true;
        self.settled()
    }

    /// Sets whether the field must be there.
    pub const fn required(mut self, required: bool) -> Self {
        self.required = required;
        self
    }

    /// Sets the only value the field can have.
    pub const fn fixed(mut self, text: &'s str) -> Self {
        self.fixed = Some(text);
        self.kind = Kind::Fixed;
        self
    }

    /// Sets the listed values, and whether others are kept.
    pub const fn values(mut self, values: &'s [Listed<'s>], open: bool) -> Self {
        self.values = values;
        self.open = open;
        self
    }

    /// The column exists only in lines of at least `columns` columns.
    pub const fn columns(mut self, columns: u32) -> Self {
        self.columns = columns;
        self
    }

    /// Logs may show the value.
    pub const fn public(mut self) -> Self {
        self.visibility = Visibility::Public;
        self
    }

    /// The value is masked and zeroed.
    pub const fn secret(mut self) -> Self {
        self.visibility = Visibility::Secret;
        self
    }

    /// Whether logs may show the value. What is passed on unread is never shown.
    pub const fn is_public(&self) -> bool {
        matches!(self.visibility, Visibility::Public) && !matches!(self.kind, Kind::Relayed)
    }
}

impl Word {
    /// Eight zero bytes under a full mask: no key begins like that.
    const NONE: Self = Self { bytes: 0, mask: u64::MAX, length: 0 };

    const fn of(key: &str) -> Self {
        let key = key.as_bytes();
        if key.is_empty() || key.len() > 8 {
            return Self::NONE;
        }
        let (mut bytes, mut at) = (0, 1);
        while at < key.len() {
            bytes |= (key[at] as u64) << (8 * (at - 1));
            at += 1;
        }
        let length = key.len() - 1;
        Self { bytes, mask: u64::MAX >> (64 - 8 * length), length }
    }
}

/// Whether `key` is `&name=` and stands for itself on the wire.
const fn is_key_of(key: &str, name: &str) -> bool {
    let (key, name) = (key.as_bytes(), name.as_bytes());
    if name.is_empty() || key.len() != name.len() + 2 || key[0] != b'&' || key[key.len() - 1] != b'=' {
        return false;
    }
    let mut at = 0;
    while at < name.len() {
        let plain = matches!(name[at], b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'*' | b'-' | b'.' | b'_');
        if !plain || key[at + 1] != name[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// How a message is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wire {
    /// `application/x-www-form-urlencoded` in a body.
    Form,
    /// The same in a query string.
    Query,
    /// The same in a body, but nothing is escaped: `+` and `%` are themselves.
    PlainForm,
    /// One line of values divided by bare commas.
    CsvLine,
    /// A row of a file of records, see [`crate::file`].
    Csv,
    /// A JSON object.
    Json,
    /// Segments of a URL's path.
    Path,
    /// HTTP headers; only read.
    Headers,
    /// No body at all.
    Empty,
}

/// What a field's value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Text, also digits that keep leading zeros.
    Text,
    /// A whole number.
    Integer,
    /// An amount of yen.
    Yen,
    /// Yes or no.
    Boolean,
    /// A day.
    Date,
    /// A day and a time of day.
    DateTime,
    /// One of the listed values (or another one, if open).
    Choice,
    /// Always the same text.
    Fixed,
    /// Other pairs of key and value.
    Pairs,
    /// An amount in the smallest unit of its currency.
    Amount,
    /// An exact decimal number, kept as text.
    Number,
    /// A moment (RFC 3339).
    Timestamp,
    /// A duration (ISO 8601).
    Duration,
    /// A currency (ISO 4217).
    Currency,
    /// Any JSON value.
    Json,
    /// JSON without objects: scalars, `null`, and lists of these.
    FlatJson,
    /// An object with fields of its own.
    Object,
    /// One of several objects; another field says which.
    Union,
    /// The name of a union's case.
    Tag,
    /// Bytes that are passed on as they came.
    Relayed,
    /// A hosted page's keyed digest.
    Digest,
}

/// What logs, errors and `Debug` may show of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Visibility {
    /// The value.
    Public,
    /// Class and length.
    Masked,
    /// Class and length; the value is zeroed when dropped.
    Secret,
}

/// A value the document lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Listed<'s> {
    /// The value on the wire.
    pub value: &'s str,
    /// What it means, in the document's words.
    pub label: &'s str,
}

/// Fields of which a certain number must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group<'s> {
    /// How many.
    pub need: Need,
    /// Their places in [`Schema::fields`].
    pub fields: &'s [usize],
}

/// How many fields of a group must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// One or more.
    AtLeastOne,
    /// One, no more.
    ExactlyOne,
    /// One or none.
    AtMostOne,
}

impl<'s> Schema<'s> {
    /// The field with this name on the wire. The name of a list or object spread over several pairs is none.
    pub fn field(&self, name: &str) -> Option<&'s Field<'s>> {
        self.fields.iter().find(|field| field.name == name && field.numbering.is_none() && !field.is_spread())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_used_only_if_it_needs_no_escaping() {
        assert_eq!(Field::new("aid", "&aid=", "").key, "&aid=");
        assert_eq!(Field::new("a[b]", "&a[b]=", "").key, "");
        assert_eq!(Field::new("aid", "&tid=", "").key, "");
        assert_eq!(Field::new("名前", "&名前=", "").key, "");
    }

    #[test]
    fn a_short_key_is_one_number() {
        let word = Field::new("rt", "&rt=", "").word;
        assert_eq!(
            (word.length, word.bytes, word.mask),
            (3, u64::from_le_bytes(*b"rt=\0\0\0\0\0"), 0xff_ffff)
        );
        assert_eq!(Field::new("acacaca", "&acacaca=", "").word.length, 0);
        assert_eq!(Field::new("acacac", "&acacac=", "").word.length, 7);
    }
}
