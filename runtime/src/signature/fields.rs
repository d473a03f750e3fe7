//! Values of fields as they stand on the wire.

use std::borrow::Cow;

use zeroize::Zeroizing;

use super::Unsigned;
use crate::charset::Charset;
use crate::json::Json;
use crate::schema::Wire;
use crate::secret::Body;
use crate::wire::unescape_in;

/// Where values of fields are found.
#[derive(Clone, Default)]
pub(crate) enum Fields<'m> {
    /// Nowhere.
    #[default]
    None,
    /// In pairs as they stand in this wire format, in this charset.
    Pairs(&'m [u8], Wire, Charset),
    /// In a JSON object.
    Json(Json),
    /// As they are given.
    Given(&'m [(&'m str, &'m str)]),
}

impl<'m> Fields<'m> {
    /// Those of a message; in a wire format without names there are none.
    pub(crate) fn of(bytes: &'m [u8], wire: Wire, charset: Charset) -> Self {
        match wire {
            Wire::Form | Wire::Query | Wire::PlainForm => Fields::Pairs(bytes, wire, charset),
            Wire::Json => std::str::from_utf8(bytes)
                .ok()
                .and_then(|text| text.parse().ok())
                .map_or(Fields::None, Fields::Json),
            Wire::CsvLine | Wire::Csv | Wire::Path | Wire::Headers | Wire::Empty => Fields::None,
        }
    }

    /// The value of a field as bytes in a charset.
    pub(crate) fn value(&self, name: &'static str, charset: Charset) -> Result<Zeroizing<Vec<u8>>, Unsigned> {
        match self {
            Fields::None => Err(Unsigned::MissingField(name)),
            Fields::Pairs(bytes, wire, written) => {
                let (_, value) = one(pairs(bytes).filter(|(key, _)| is(key, name, *wire, *written)), name)?;
                let value = unescape_in(*wire, value).map_err(|_| Unsigned::BadField(name))?;
                in_charset(value, *written, charset).ok_or(Unsigned::BadField(name))
            }
            Fields::Json(json) => {
                let text = scalar(json, name)?;
                encoded(&text, charset).ok_or(Unsigned::BadField(name))
            }
            Fields::Given(given) => {
                let (_, text) = one(given.iter().filter(|(key, _)| *key == name), name)?;
                encoded(text, charset).ok_or(Unsigned::BadField(name))
            }
        }
    }

    /// The value of a field as text.
    pub(crate) fn text(&self, name: &'static str) -> Result<Zeroizing<String>, Unsigned> {
        let value = self.value(name, Charset::Utf8)?;
        let text = std::str::from_utf8(&value).map_err(|_| Unsigned::BadField(name))?;
        Ok(Zeroizing::new(text.to_owned()))
    }
}

/// The only one.
fn one<T>(mut found: impl Iterator<Item = T>, name: &'static str) -> Result<T, Unsigned> {
    let first = found.next().ok_or(Unsigned::MissingField(name))?;
    match found.next() {
        None => Ok(first),
        Some(_) => Err(Unsigned::RepeatedField(name)),
    }
}

/// The pairs of a form, still escaped; what has no `=` is a key with an empty value.
fn pairs(bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()).map(|pair| {
        let end = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        (&pair[..end], pair.get(end + 1..).unwrap_or_default())
    })
}

fn is(key: &[u8], name: &str, wire: Wire, charset: Charset) -> bool {
    match unescape_in(wire, key) {
        Ok(key) => charset.decode(&key).is_ok_and(|key| key == name),
        Err(_) => false,
    }
}

/// Bytes of a text in another charset.
fn in_charset(bytes: Cow<'_, [u8]>, from: Charset, to: Charset) -> Option<Zeroizing<Vec<u8>>> {
    let bytes = Zeroizing::new(bytes.into_owned());
    if from == to {
        return Some(bytes);
    }
    let text = Zeroizing::new(from.decode(&bytes).ok()?.into_owned());
    encoded(&text, to)
}

/// A text in a charset.
pub(super) fn encoded(text: &str, charset: Charset) -> Option<Zeroizing<Vec<u8>>> {
    // No charset needs more; a buffer that grows would leave a copy behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(3 * text.len()));
    charset.encode(text, &mut bytes).ok()?;
    Some(bytes)
}

/// A text, number or truth value of a JSON object, at a path of names.
fn scalar(json: &Json, name: &'static str) -> Result<Zeroizing<String>, Unsigned> {
    let mut value = json;
    for part in name.split('.') {
        let Json::Object(map) = value else { return Err(Unsigned::MissingField(name)) };
        value = one(map.iter().filter(|(key, _)| *key == part), name)?.1;
    }
    match value {
        Json::Text(text) => Ok(Zeroizing::new(text.clone())),
        Json::Number(_) | Json::Bool(_) => Ok(Zeroizing::new(value.to_string())),
        Json::Null | Json::List(_) | Json::Object(_) => Err(Unsigned::BadField(name)),
    }
}

/// The pairs of these names, as a form of its own: in it stands nothing else.
pub(crate) fn only(names: &[&str], bytes: &[u8], wire: Wire, charset: Charset) -> Body {
    let mut kept = Vec::with_capacity(bytes.len());
    for (key, value) in pairs(bytes).filter(|(key, _)| names.iter().any(|name| is(key, name, wire, charset)))
    {
        if !kept.is_empty() {
            kept.push(b'&');
        }
        kept.extend_from_slice(key);
        kept.push(b'=');
        kept.extend_from_slice(value);
    }
    Body::new(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], charset: Charset, name: &'static str) -> Result<String, Unsigned> {
        Fields::of(bytes, Wire::Form, charset).text(name).map(|text| text.to_string())
    }

    #[test]
    fn values_are_found_in_pairs() {
        let form = b"a=1&%62=%82%A0+x&c&&d=";
        assert_eq!(text(form, Charset::ShiftJis, "a").as_deref(), Ok("1"));
        assert_eq!(text(form, Charset::ShiftJis, "b").as_deref(), Ok("あ x"));
        assert_eq!(text(form, Charset::ShiftJis, "c").as_deref(), Ok(""));
        assert_eq!(text(form, Charset::ShiftJis, "d").as_deref(), Ok(""));
        assert_eq!(text(form, Charset::ShiftJis, "e"), Err(Unsigned::MissingField("e")));
        assert_eq!(text(form, Charset::Utf8, "b"), Err(Unsigned::BadField("b")));
        assert_eq!(text(b"a=1&%61=1", Charset::Utf8, "a"), Err(Unsigned::RepeatedField("a")));
        assert_eq!(text(b"a=%zz", Charset::Utf8, "a"), Err(Unsigned::BadField("a")));
    }

    #[test]
    fn values_are_found_in_objects() {
        let json = br#"{"a":"1","b":{"c":2.50,"d":true},"e":null,"a2":1,"a2":1}"#;
        let fields = Fields::of(json, Wire::Json, Charset::Utf8);
        let text = |name| fields.text(name).map(|text| text.to_string());
        assert_eq!(text("a").as_deref(), Ok("1"));
        assert_eq!(text("b.c").as_deref(), Ok("2.50"));
        assert_eq!(text("b.d").as_deref(), Ok("true"));
        assert_eq!(text("e"), Err(Unsigned::BadField("e")));
        assert_eq!(text("b"), Err(Unsigned::BadField("b")));
        assert_eq!(text("a.b"), Err(Unsigned::MissingField("a.b")));
        assert_eq!(text("a2"), Err(Unsigned::RepeatedField("a2")));
        assert!(matches!(Fields::of(b"{", Wire::Json, Charset::Utf8), Fields::None));
    }

    #[test]
    fn only_what_is_named_is_kept() {
        let kept = only(&["a", "b"], b"x=1&a=%31&c=2&%62=3&a", Wire::Form, Charset::Utf8);
        assert_eq!(kept.as_bytes(), b"a=%31&%62=3&a=");
    }
}
