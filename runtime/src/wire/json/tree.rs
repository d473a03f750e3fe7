//! Any JSON value as a tree, both ways. Recursion is bounded by the depth, the number of values by a budget.

use std::borrow::Cow;

use super::MAX_DEPTH;
use super::escape::{escape, unescape};
use super::grammar::{self, Broken};
use super::keys::Keys;
use crate::json::Json;
use crate::map::Map;
use crate::number::Number;

/// How many values one tree may have.
pub(crate) const MAX_VALUES: usize = 100_000;

/// What was found of a tree beside its values.
#[derive(Default)]
pub(crate) struct Found {
    /// How many bytes it takes at most.
    pub(crate) bytes: usize,
    /// There is an object, or a list inside a list.
    pub(crate) is_nested: bool,
    /// An object has a key more than once.
    pub(crate) repeats: bool,
    values: usize,
}

impl Found {
    fn count(&mut self, bytes: usize) -> Option<()> {
        self.bytes += bytes;
        Some(())
    }
}

/// The value that begins at `at`, inside of `depth` objects and lists, and where it ends.
pub(crate) fn parse(text: &str, at: usize, depth: usize, found: &mut Found) -> Result<(Json, usize), Broken> {
    found.values += 1;
    if found.values > MAX_VALUES {
        return Err(Broken::new(at, "too many values"));
    }
    let bytes = text.as_bytes();
    match bytes.get(at) {
        Some(b'"') => {
            let (end, escaped) = grammar::text(bytes, at)?;
            Ok((Json::Text(plain(text, at, end, escaped).into_owned()), end))
        }
        Some(b'{' | b'[') if depth >= MAX_DEPTH => Err(grammar::too_deep(at)),
        Some(b'{') => object(text, at, depth + 1, found),
        Some(b'[') => list(text, at, depth + 1, found),
        _ => {
            let end = grammar::bare(bytes, at)?;
            let value = match &text[at..end] {
                "true" => Json::Bool(true),
                "false" => Json::Bool(false),
                "null" => Json::Null,
                number => Json::Number(Number::of_checked(number)),
            };
            Ok((value, end))
        }
    }
}

/// The text between quotes. Whether its escapes are good was looked at before.
fn plain(text: &str, at: usize, end: usize, escaped: bool) -> Cow<'_, str> {
    let text = &text[at + 1..end - 1];
    if escaped { unescape(text).unwrap_or_default() } else { Cow::Borrowed(text) }
}

fn object(text: &str, at: usize, depth: usize, found: &mut Found) -> Result<(Json, usize), Broken> {
    found.is_nested = true;
    let bytes = text.as_bytes();
    let (mut map, mut keys) = (Map::new(), Keys::new());
    let mut at = grammar::blanks(bytes, at + 1);
    if bytes.get(at) == Some(&b'}') {
        return Ok((Json::Object(map), at + 1));
    }
    loop {
        let (end, escaped, value_at) = grammar::key(bytes, at)?;
        let key = plain(text, at, end, escaped);
        found.repeats |= !keys.is_new(key.clone());
        let (value, end) = parse(text, value_at, depth, found)?;
        map.push(key, value);
        at = grammar::blanks(bytes, end);
        match bytes.get(at) {
            Some(b',') => at = grammar::blanks(bytes, at + 1),
            Some(b'}') => return Ok((Json::Object(map), at + 1)),
            _ => return Err(grammar::no_comma(bytes, at)),
        }
    }
}

fn list(text: &str, at: usize, depth: usize, found: &mut Found) -> Result<(Json, usize), Broken> {
    let bytes = text.as_bytes();
    let mut items = Vec::new();
    let mut at = grammar::blanks(bytes, at + 1);
    if bytes.get(at) == Some(&b']') {
        return Ok((Json::List(items), at + 1));
    }
    loop {
        found.is_nested |= bytes.get(at) == Some(&b'[');
        let (value, end) = parse(text, at, depth, found)?;
        items.push(value);
        at = grammar::blanks(bytes, end);
        match bytes.get(at) {
            Some(b',') => at = grammar::blanks(bytes, at + 1),
            Some(b']') => return Ok((Json::List(items), at + 1)),
            _ => return Err(grammar::no_comma(bytes, at)),
        }
    }
}

/// A whole document.
pub(crate) fn document(text: &str) -> Result<Json, Broken> {
    let bytes = text.as_bytes();
    let (json, end) = parse(text, grammar::blanks(bytes, 0), 0, &mut Found::default())?;
    let end = grammar::blanks(bytes, end);
    if end < bytes.len() { Err(Broken::new(end, "something follows the document")) } else { Ok(json) }
}

/// Appends a value, compactly. Of what is nested too deep nothing is written.
pub(crate) fn write(json: &Json, depth: usize, out: &mut Vec<u8>) {
    match json {
        Json::Null => out.extend_from_slice(b"null"),
        Json::Bool(true) => out.extend_from_slice(b"true"),
        Json::Bool(false) => out.extend_from_slice(b"false"),
        Json::Number(number) => out.extend_from_slice(number.as_str().as_bytes()),
        Json::Text(text) => write_text(text, out),
        Json::List(_) | Json::Object(_) if depth >= MAX_DEPTH => out.extend_from_slice(b"null"),
        Json::List(items) => {
            out.push(b'[');
            for (number, item) in items.iter().enumerate() {
                divide(number, out);
                write(item, depth + 1, out);
            }
            out.push(b']');
        }
        Json::Object(map) => {
            out.push(b'{');
            for (number, (key, value)) in map.iter().enumerate() {
                divide(number, out);
                write_text(key, out);
                out.push(b':');
                write(value, depth + 1, out);
            }
            out.push(b'}');
        }
    }
}

fn divide(number: usize, out: &mut Vec<u8>) {
    if number > 0 {
        out.push(b',');
    }
}

/// Appends a text with its quotes.
pub(super) fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    escape(text, out);
    out.push(b'"');
}

/// Looks at a tree as [`parse`] does at its text. `None` if it is too deep or too large.
pub(crate) fn look(json: &Json, depth: usize, found: &mut Found) -> Option<()> {
    found.values += 1;
    if found.values > MAX_VALUES {
        return None;
    }
    found.bytes += 8;
    match json {
        Json::Null | Json::Bool(_) => Some(()),
        Json::Number(number) => found.count(number.as_str().len()),
        Json::Text(text) => found.count(6 * text.len()),
        Json::List(_) | Json::Object(_) if depth >= MAX_DEPTH => None,
        Json::List(items) => items.iter().try_for_each(|item| {
            found.is_nested |= matches!(item, Json::List(_));
            look(item, depth + 1, found)
        }),
        Json::Object(map) => {
            found.is_nested = true;
            let mut keys = Keys::new();
            map.iter().try_for_each(|(key, value)| {
                found.repeats |= !keys.is_new(key.into());
                found.count(6 * key.len());
                look(value, depth + 1, found)
            })
        }
    }
}
