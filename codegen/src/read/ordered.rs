//! Mappings with free keys, in the order written.

use std::borrow::Cow;

use hashbrown::{HashMap, HashSet};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{FromNode, Spanned, code, mapping};
use crate::diagnostic::Diagnostics;
use crate::tree::Node;

/// Values by name, in the order written.
#[derive(Debug, Clone)]
pub struct OrderedMap<T> {
    entries: Vec<(Spanned<String>, T)>,
    places: HashMap<String, usize>,
    unread: HashSet<String>,
    mistaken: HashSet<String>,
}

impl<T> OrderedMap<T> {
    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.entry(name).map(|(_, value)| value)
    }

    /// The name as written, with its place, and its value.
    pub fn entry(&self, name: &str) -> Option<&(Spanned<String>, T)> {
        self.entries.get(*self.places.get(name)?)
    }

    /// The names whose values could not be read, in no order.
    pub fn unread(&self) -> impl Iterator<Item = &str> {
        self.unread.iter().map(String::as_str)
    }

    /// Whether all that is written of a name could be read. Ask this before saying what follows from something that is
    /// not there.
    pub fn is_whole(&self, name: &str) -> bool {
        !self.mistaken.contains(name)
    }

    /// The position of a name among those with values.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }

    /// Whether the name is there, even if its value could not be read. Ask this before reporting
    /// a name as unknown, so that one mistake is not reported as two.
    pub fn has(&self, name: &str) -> bool {
        self.places.contains_key(name) || self.unread.contains(name)
    }

    /// Names and values in order.
    pub fn iter(&self) -> std::slice::Iter<'_, (Spanned<String>, T)> {
        self.entries.iter()
    }

    /// The names in order.
    pub fn keys(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.entries.iter().map(|(name, _)| name)
    }

    /// The values in order.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.entries.iter().map(|(_, value)| value)
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds a value at the end; a name that is there already keeps its place and gets the value.
    pub fn insert(&mut self, name: Spanned<String>, value: T) {
        match self.places.get(name.as_str()) {
            Some(at) => self.entries[*at] = (name, value),
            None => {
                self.places.insert(name.value.clone(), self.entries.len());
                self.entries.push((name, value));
            }
        }
    }
}

impl<T> Default for OrderedMap<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), places: HashMap::new(), unread: HashSet::new(), mistaken: HashSet::new() }
    }
}

impl<T: PartialEq> PartialEq for OrderedMap<T> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<T> FromIterator<(Spanned<String>, T)> for OrderedMap<T> {
    fn from_iter<I: IntoIterator<Item = (Spanned<String>, T)>>(entries: I) -> Self {
        let mut map = Self::default();
        entries.into_iter().for_each(|(name, value)| map.insert(name, value));
        map
    }
}

impl<'m, T> IntoIterator for &'m OrderedMap<T> {
    type Item = &'m (Spanned<String>, T);
    type IntoIter = std::slice::Iter<'m, (Spanned<String>, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> IntoIterator for OrderedMap<T> {
    type Item = (Spanned<String>, T);
    type IntoIter = std::vec::IntoIter<(Spanned<String>, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<T: FromNode> FromNode for OrderedMap<T> {
    fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
        let mut map = Self::default();
        for (key, value) in mapping(node, cx)? {
            let Some(name) = key.text() else { continue };
            if T::KEYS_ARE_CODES {
                code::warn_of_key(key, cx);
            }
            let before = cx.count();
            let read = T::from_node(value, cx);
            if cx.count() > before {
                map.mistaken.insert(name.to_owned());
            }
            match read {
                Some(value) => map.insert(Spanned::new(name.to_owned(), key.span), value),
                None => {
                    map.unread.insert(name.to_owned());
                }
            }
        }
        Some(map)
    }
}

impl<T: JsonSchema> JsonSchema for OrderedMap<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Map_of_{}", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("OrderedMap<{}>", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let values = generator.subschema_for::<T>();
        json_schema!({ "type": "object", "additionalProperties": values })
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::read;
    use super::*;

    #[test]
    fn keeps_order_and_every_good_entry() {
        let (map, messages) = read::<OrderedMap<u32>>("b: 1\n0001: 2\na: x\n'no': 3\n");
        let map = map.expect("a map");
        assert_eq!(map.keys().map(|key| key.as_str()).collect::<Vec<_>>(), ["b", "0001", "no"]);
        assert_eq!((map.get("0001"), map.get("a"), map.len()), (Some(&2), None, 3));
        assert!(map.has("a") && !map.has("c"));
        assert!(map.is_whole("b") && !map.is_whole("a"));
        assert_eq!(messages, "D0006 expected an integer, found `x`\n");
    }

    #[test]
    fn its_schema_is_an_object() {
        let schema = schemars::schema_for!(OrderedMap<Spanned<u32>>);
        let value = schema.to_value();
        assert_eq!(value["type"], "object");
        assert_eq!(value["additionalProperties"]["type"], "integer");
    }
}
