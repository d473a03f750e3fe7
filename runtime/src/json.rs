//! Any JSON value, for what no field describes.

use std::fmt;
use std::str::FromStr;

use crate::map::Map;
use crate::mask;
use crate::number::Number;
use crate::schema::{Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Ahead, Decoder, Encoder, Raw, tree};

/// A JSON value. Numbers keep their text, objects their order and repeated keys. `Debug` masks what is no name.
///
/// ```
/// use denbun::Json;
///
/// let json: Json = r#"{"a": [1.50, null], "b": "\u3042"}"#.parse()?;
/// assert_eq!(json.to_string(), r#"{"a":[1.50,null],"b":"あ"}"#);
/// # Ok::<(), denbun::json::NoJson>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Map<Json>),
}

impl Json {
    /// The value of this key, in an object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(map) => map.get(key),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) | Self::List(_) => None,
        }
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::List(_) | Self::Object(_) => None,
        }
    }
}

/// A text that is no JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoJson {
    /// What is wrong.
    pub reason: &'static str,
    /// Where, in bytes counted from 1.
    pub position: usize,
}

impl fmt::Display for NoJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (byte {})", self.reason, self.position)
    }
}

impl std::error::Error for NoJson {}

/// Reads a JSON document, at most [`crate::wire::MAX_DEPTH`] deep.
impl FromStr for Json {
    type Err = NoJson;

    fn from_str(text: &str) -> Result<Self, NoJson> {
        tree::document(text).map_err(|broken| NoJson { reason: broken.what, position: broken.at + 1 })
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

/// Compact JSON.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Vec::new();
        tree::write(self, 0, &mut out);
        f.write_str(&String::from_utf8_lossy(&out))
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(_) => f.write_str("‹yes or no›"),
            Self::Number(number) => fmt::Debug::fmt(&mask::text(number.as_str()), f),
            Self::Text(text) => fmt::Debug::fmt(&mask::text(text), f),
            Self::List(items) => f.debug_list().entries(items).finish(),
            Self::Object(map) => fmt::Debug::fmt(map, f),
        }
    }
}

impl Value for Json {
    const KIND: Kind = Kind::Json;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.json(field, self);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if field.is_public() { fmt::Display::fmt(self, f) } else { fmt::Debug::fmt(self, f) }
    }

    fn as_text(&self) -> Option<&str> {
        self.as_str()
    }

    fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.to_i64(),
            Self::Null | Self::Bool(_) | Self::Text(_) | Self::List(_) | Self::Object(_) => None,
        }
    }

    fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            Self::Null | Self::Number(_) | Self::Text(_) | Self::List(_) | Self::Object(_) => None,
        }
    }
}

impl<'a> Take<'a> for Json {
    const BLANK: Self = Self::Null;

    #[inline]
    fn quick(_: &Field<'_>, ahead: Ahead<'a>, decoder: &Decoder<'a>) -> Option<(Self, Ahead<'a>)> {
        match decoder.quick_quoted(ahead) {
            Some((text, after)) => Some((Self::Text(text.to_owned()), after)),
            None => decoder.quick_bare(ahead),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.json(field, raw)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_read_and_written_exactly() {
        for text in [
            r#"{"b":1e400,"a":[-0.0,true,null,""],"a":{}}"#,
            "[]",
            "\"\\\"\\\\\\n\\u0001/あ😀\"",
            "123456789012345678901234567890.10",
        ] {
            assert_eq!(text.parse::<Json>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_json() {
        for (text, position) in [("", 1), ("{\"a\":01}", 7), ("1 2", 3), ("\"\\ud800\"", 2), ("[1,]", 4)] {
            assert_eq!(text.parse::<Json>().unwrap_err().position, position, "{text}");
        }
        assert_eq!("[".repeat(10_000).parse::<Json>().unwrap_err().to_string(), "nested too deep (byte 65)");
    }

    #[test]
    fn debug_masks() {
        let json: Json = r#"{"memo":"4111111111111111","n":12,"l":[true]}"#.parse().unwrap();
        assert_eq!(format!("{json:?}"), "{\"memo\": ‹16 digits›, \"n\": ‹2 digits›, \"l\": [‹yes or no›]}");
    }
}
