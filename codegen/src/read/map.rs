//! A mapping with known keys.

use hashbrown::HashSet;

use super::word::list;
use super::{FromNode, mapping};
use crate::diagnostic::{Diagnostics, ids, nearest, quote};
use crate::source::Span;
use crate::tree::Node;

/// Reads a mapping key by key; what was not asked for is reported by [`finish`](Self::finish).
///
/// Ask for every key and finish before the first `?` on a value: then every problem is reported.
#[derive(Debug)]
#[must_use = "`finish` reports unknown and missing keys"]
pub struct MapReader<'n> {
    node: &'n Node,
    what: &'n str,
    entries: Vec<Entry<'n>>,
    known: Vec<&'static str>,
    missing: Vec<&'static str>,
    at: Option<Span>,
}

#[derive(Debug)]
struct Entry<'n> {
    name: &'n str,
    key: &'n Node,
    value: &'n Node,
    taken: bool,
}

impl<'n> MapReader<'n> {
    /// Begins to read `node`; `what` names it in messages, as in `operation`.
    pub fn new(node: &'n Node, what: &'n str, cx: &mut Diagnostics) -> Option<Self> {
        let entries = mapping(node, cx)?;
        let entries = entries
            .iter()
            .filter_map(|(key, value)| Some(Entry { name: key.text()?, key, value, taken: false }))
            .collect();
        Some(Self { node, what, entries, known: Vec::new(), missing: Vec::new(), at: None })
    }

    /// Where a missing key is reported; without this, at the first key.
    pub fn at(mut self, span: Span) -> Self {
        self.at = Some(span);
        self
    }

    /// The value of a key that may be absent; null counts as absence.
    pub fn optional<T: FromNode>(&mut self, key: &'static str, cx: &mut Diagnostics) -> Option<T> {
        let (_, value) = self.entry(key)?;
        Option::<T>::from_node(value, cx).flatten()
    }

    /// The value of a key that must be there.
    pub fn required<T: FromNode>(&mut self, key: &'static str, cx: &mut Diagnostics) -> Option<T> {
        match self.entry(key) {
            Some((_, value)) => T::from_node(value, cx),
            None => {
                self.missing.push(key);
                None
            }
        }
    }

    /// Whether a truth value is there and true.
    pub fn flag(&mut self, key: &'static str, cx: &mut Diagnostics) -> bool {
        self.optional(key, cx).unwrap_or(false)
    }

    /// The key and the value, as they are, of a key that may be absent.
    pub fn entry(&mut self, key: &'static str) -> Option<(&'n Node, &'n Node)> {
        self.known.push(key);
        let entry = self.entries.iter_mut().find(|entry| entry.name == key)?;
        entry.taken = true;
        Some((entry.key, entry.value))
    }

    /// The value, as it is, of a key that may be absent.
    pub fn node(&mut self, key: &'static str) -> Option<&'n Node> {
        self.entry(key).map(|(_, value)| value)
    }

    /// The place of a key that is there.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        self.entries.iter().find(|entry| entry.name == key).map(|entry| entry.key.span)
    }

    /// The keys and values not asked for yet, which are then no longer unknown.
    pub fn rest(&mut self) -> Vec<(&'n Node, &'n Node)> {
        let rest = self.entries.iter_mut().filter(|entry| !entry.taken);
        rest.map(|entry| {
            entry.taken = true;
            (entry.key, entry.value)
        })
        .collect()
    }

    /// Reports the keys that are missing and those that nobody asked for.
    pub fn finish(mut self, cx: &mut Diagnostics) {
        if self.missing.is_empty() && self.entries.iter().all(|entry| entry.taken) {
            return;
        }
        let mut asked = HashSet::new();
        self.known.retain(|key| asked.insert(*key));
        let given: HashSet<&str> = self.entries.iter().map(|entry| entry.name).collect();
        let (given, absent): (Vec<_>, Vec<_>) =
            self.known.iter().copied().partition(|key| given.contains(key));
        for entry in self.entries.iter().filter(|entry| !entry.taken) {
            // A key that is there already is hardly meant.
            let near = nearest(entry.name, absent.iter().copied());
            let near = near.or_else(|| nearest(entry.name, given.iter().copied()));
            // A misspelled key is not missing as well.
            self.missing.retain(|key| Some(*key) != near);
            self.unknown(entry, near, cx);
        }
        for key in &self.missing {
            let message = format!("missing key `{key}` of this {}", self.what);
            cx.error(ids::MISSING_KEY, self.missing_at(), message);
        }
    }

    fn unknown(&self, entry: &Entry<'_>, near: Option<&str>, cx: &mut Diagnostics) {
        let message = format!("unknown key {} in this {}", quote(entry.name), self.what);
        let report = cx.error(ids::UNKNOWN_KEY, entry.key.span, message);
        match near {
            Some(near) => report.did_you_mean(entry.key.span, Some(near)),
            None => report.help(format!("the keys are {}", list(self.known.iter().copied()))),
        };
    }

    fn missing_at(&self) -> Span {
        let first = self.entries.first().map(|entry| entry.key.span);
        self.at.or(first).unwrap_or(self.node.span)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{read, rendered};
    use super::super::{Code, OrderedMap, Spanned};
    use super::*;

    #[derive(Debug, PartialEq)]
    struct Field {
        label: String,
        max: Option<u32>,
        required: bool,
        const_: Option<Spanned<Code>>,
    }

    impl FromNode for Field {
        fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
            let mut map = MapReader::new(node, "field", cx)?;
            let label = map.required("label", cx);
            let max = map.optional("max", cx);
            let required = map.flag("required", cx);
            let const_ = map.optional("const", cx);
            map.finish(cx);
            Some(Self { label: label?, max, required, const_ })
        }
    }

    #[test]
    fn reads_what_is_there() {
        let (field, messages) = read::<Field>("{label: 金額, max: 7, required: true, const: SALES}");
        let field = field.expect("a field");
        assert_eq!((field.label.as_str(), field.max, field.required), ("金額", Some(7), true));
        assert_eq!(field.const_.map(|code| code.value.0).as_deref(), Some("SALES"));
        assert_eq!(messages, "");
    }

    #[test]
    fn every_problem_is_reported() {
        let text = "a: {lable: x, max: 7桁, colour: 1, const: 01}\n\
                    b: [label]\n\
                    c: {max: 1}\n\
                    d: {label: 1, label: 2, maximum: 3}\n";
        let (map, messages) = read::<OrderedMap<Field>>(text);
        assert_eq!(
            map.map(|map| map.keys().map(|it| it.value.clone()).collect()),
            Some(vec!["d".to_owned()])
        );
        let expected = "\
D0003 unknown key `lable` in this field -> label
D0006 expected an integer, found `7桁` -> 7
D0003 unknown key `colour` in this field
D0014 an unquoted `01` is a number to other readers -> \"01\"
D0005 expected a mapping, found a sequence
D0004 missing key `label` of this field
D0002 the key `label` is given twice
D0003 unknown key `maximum` in this field
";
        assert_eq!(messages, expected);
    }

    #[test]
    fn an_unknown_key_has_a_near_one_or_all_of_them() {
        let text = rendered::<Field>("label: x\nrequierd: true\ncolour: 1\n");
        assert!(text.contains("help: did you mean `required`?"), "{text}");
        assert!(text.contains("= help: the keys are `label`, `max`, `required`, `const`"), "{text}");
    }

    #[test]
    fn the_rest_is_not_unknown() {
        struct Free(usize);
        impl FromNode for Free {
            fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self> {
                let mut map = MapReader::new(node, "test", cx)?;
                map.node("a");
                let rest = map.rest().len();
                map.finish(cx);
                Some(Self(rest))
            }
        }
        let (free, messages) = read::<Free>("{a: 1, b: 2, c: 3}");
        assert_eq!((free.map(|it| it.0), messages.as_str()), (Some(2), ""));
    }
}
