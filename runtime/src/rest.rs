//! What no field names: other pairs of key and value, in their order.

use std::borrow::Cow;
use std::fmt;

use crate::mask;
use crate::schema::{Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Decoder, Encoder, Raw};

/// Pairs of key and value in wire order; keys may repeat. `Debug` shows keys that look like names and masks the rest.
///
/// In what was left over of a CSV line, the key is the number of the column, counted from 1.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Rest {
    pairs: Vec<(String, String)>,
}

impl Rest {
    /// No pairs.
    pub const fn new() -> Self {
        Self { pairs: Vec::new() }
    }

    /// Adds a pair at the end.
    pub fn push(&mut self, key: impl Into<String>, value: impl Into<String>) {
        self.pairs.push((key.into(), value.into()));
    }

    /// Adds all pairs of another one.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.pairs.append(&mut other.pairs);
    }

    /// Puts something behind the name that the keys from this pair on begin with.
    pub(crate) fn specify(&mut self, from: usize, name: &str, suffix: &str) {
        for (key, _) in self.pairs.iter_mut().skip(from) {
            key.insert_str(name.len().min(key.len()), suffix);
        }
    }

    /// The same with one more pair.
    pub fn with(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.push(key, value);
        self
    }

    /// The first value of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// The pairs in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// How many pairs.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Rest {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self { pairs: pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect() }
    }
}

impl<K: Into<String>, V: Into<String>, const N: usize> From<[(K, V); N]> for Rest {
    fn from(pairs: [(K, V); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl IntoIterator for Rest {
    type Item = (String, String);
    type IntoIter = std::vec::IntoIter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.pairs.into_iter()
    }
}

impl fmt::Debug for Rest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (key, value) in self.iter() {
            // In a line the key is the number of a column.
            let column = key.len() <= 5 && key.bytes().all(|byte| byte.is_ascii_digit());
            let key = if column { Cow::Borrowed(key) } else { mask::key(key) };
            map.entry(&key, &mask::text(value));
        }
        map.finish()
    }
}

impl Value for Rest {
    const KIND: Kind = Kind::Pairs;
    const REQUIRED: bool = false;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.rest_pairs(field, self);
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if field.is_public() { f.debug_map().entries(self.iter()).finish() } else { fmt::Debug::fmt(self, f) }
    }

    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

/// Must be taken after all fields: it takes what they left.
impl<'a> Take<'a> for Rest {
    const BLANK: Self = Self::new();

    fn take(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        Some(decoder.rest_pairs(field))
    }

    fn read(field: &Field<'_>, _: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        Some(decoder.rest_pairs(field))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_masks_what_is_no_name() {
        assert_eq!(format!("{:?}", Rest::from([("15", "x")])), "{\"15\": ‹1 letter›}");
        let page = Rest::from([("card 4111111111111111", "")]);
        assert_eq!(format!("{page:?}"), "{\"‹21 characters›\": ‹empty›}");
        assert_eq!(format!("{:?}", Rest::from([("memo", "secret")])), "{\"memo\": ‹6 letters›}");
    }

    #[test]
    fn keys_may_repeat() {
        let rest = Rest::new().with("a", "1").with("a", "2");
        assert_eq!((rest.get("a"), rest.len()), (Some("1"), 2));
    }
}
