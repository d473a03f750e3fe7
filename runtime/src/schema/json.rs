//! As what JSON types a scalar is written and read.

use super::Kind;

/// A JSON type a scalar is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonForm {
    /// `"100"`.
    Text,
    /// `100`, or `true`.
    Number,
}

/// The JSON type a scalar is written as, and the ones it is read from without a violation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JsonForms {
    /// What is written.
    pub write: JsonForm,
    /// A text may be read.
    pub read_text: bool,
    /// A number may be read, or `true` and `false` as such.
    pub read_number: bool,
}

impl JsonForms {
    /// Texts only.
    pub const TEXT: Self = Self::new(JsonForm::Text, true, false);
    /// Numbers only, or `true` and `false`.
    pub const NUMBER: Self = Self::new(JsonForm::Number, false, true);

    /// What is written, and what is read.
    pub const fn new(write: JsonForm, read_text: bool, read_number: bool) -> Self {
        Self { write, read_text, read_number }
    }

    /// What a kind of value has by itself.
    pub const fn of(kind: Kind) -> Self {
        match kind {
            Kind::Integer | Kind::Yen | Kind::Amount | Kind::Number | Kind::Boolean => Self::NUMBER,
            // Passed on whatever it is.
            Kind::Relayed => Self::new(JsonForm::Text, true, true),
            Kind::Text
            | Kind::Date
            | Kind::DateTime
            | Kind::Choice
            | Kind::Fixed
            | Kind::Pairs
            | Kind::Timestamp
            | Kind::Duration
            | Kind::Currency
            | Kind::Json
            | Kind::FlatJson
            | Kind::Object
            | Kind::Union
            | Kind::Tag
            | Kind::Digest => Self::TEXT,
        }
    }
}

/// Whether `key` is `,"name":` and the name stands for itself in JSON.
pub(super) const fn is_member_of(key: &str, name: &str) -> bool {
    let (key, name) = (key.as_bytes(), name.as_bytes());
    let end = name.len() + 2;
    if key.len() != end + 2 || key[0] != b',' || key[1] != b'"' || key[end] != b'"' || key[end + 1] != b':' {
        return false;
    }
    let mut at = 0;
    while at < name.len() {
        if name[at] < b' ' || matches!(name[at], b'"' | b'\\') || key[at + 2] != name[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use crate::schema::Field;

    #[test]
    fn a_member_is_used_only_if_its_name_needs_no_escaping() {
        assert_eq!(Field::new("id", ",\"id\":", "").member, ",\"id\":");
        assert_eq!(Field::new("名前", ",\"名前\":", "").member, ",\"名前\":");
        assert_eq!(Field::new("a\"b", ",\"a\"b\":", "").member, "");
        assert_eq!(Field::new("id", "&id=", "").member, "");
        assert_eq!(Field::new("id", ",\"di\":", "").member, "");
    }
}
