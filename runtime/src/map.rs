//! Values under free keys.

use std::borrow::Cow;
use std::fmt;

use crate::mask;
use crate::private::Shown;
use crate::schema::{Field, Kind, Listed, Many, Part};
use crate::value::{Take, Value};
use crate::wire::{Ahead, Decoder, Encoder, Raw};

/// How many texts are looked at before they are written.
const FEW: usize = 8;

/// Values under free keys, in their order, keys spelled as they came. `Debug` masks keys that do not look like names.
#[derive(Clone, PartialEq, Eq)]
pub struct Map<T> {
    pairs: Vec<(String, T)>,
}

impl<T> Map<T> {
    /// No values.
    pub const fn new() -> Self {
        Self { pairs: Vec::new() }
    }

    /// Adds a value at the end. A key that is there already makes the map one that cannot be sent.
    pub fn push(&mut self, key: impl Into<String>, value: T) {
        self.pairs.push((key.into(), value));
    }

    /// The same with one more value.
    pub fn with(mut self, key: impl Into<String>, value: impl Into<T>) -> Self {
        self.push(key, value.into());
        self
    }

    /// The first value of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// Keys and values in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &T)> {
        self.pairs.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.pairs.iter().map(|(key, _)| key.as_str())
    }

    /// How many values.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Into<String>, T> FromIterator<(K, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(pairs: I) -> Self {
        Self { pairs: pairs.into_iter().map(|(key, value)| (key.into(), value)).collect() }
    }
}

impl<K: Into<String>, T, const N: usize> From<[(K, T); N]> for Map<T> {
    fn from(pairs: [(K, T); N]) -> Self {
        pairs.into_iter().collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.pairs.into_iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(key, value)| (mask::key(key), value));
        f.debug_map().entries(entries).finish()
    }
}

impl<T: Value> Value for Map<T> {
    const KIND: Kind = T::KIND;
    const VALUES: &'static [Listed<'static>] = T::VALUES;
    const OPEN: bool = T::OPEN;
    const MANY: Many = Many::Map;
    const NULLABLE: bool = T::NULLABLE;
    const PART: Part<'static> = T::PART;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.map(field, self.keys(), |encoder, index| self.pairs[index].1.put(field, encoder));
    }

    #[inline]
    fn put_member(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        // What a JSON text may be no format says.
        let any = const { matches!(T::KIND, Kind::Json) };
        if !any || self.len() > FEW || !encoder.quick_texts(field, &self.pairs, T::as_text) {
            self.put(field, encoder);
        }
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (key, value) in self.iter() {
            let key = if field.is_public() { Cow::Borrowed(key) } else { mask::key(key) };
            map.entry(&key, &Shown(value, field, T::show));
        }
        map.finish()
    }
}

impl<'a, T: Take<'a>> Take<'a> for Map<T> {
    const BLANK: Self = Self::new();

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_pairs(field, ahead) {
            Some(pairs) => Some(Self { pairs }),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        let mut pairs = Vec::new();
        let found = decoder.map(field, raw, |decoder, key, raw| {
            if let Some(value) = T::read(field, raw, decoder) {
                pairs.push((key.into_owned(), value));
            }
        });
        found.then_some(Self { pairs })
    }
}
