//! From the tree to types that say what is expected, every problem reported on the way.
//!
//! A type reads itself from a node ([`FromNode`]), a mapping through a [`MapReader`]. What cannot
//! be read is reported where it stands and left out, so that the rest is still read.

mod code;
mod list;
mod map;
mod ordered;
mod scalar;
mod spanned;
mod word;

pub use code::{Code, reads_as};
pub use map::MapReader;
pub use ordered::OrderedMap;
pub use spanned::Spanned;
pub use word::word;

use crate::diagnostic::{Diagnostics, ids};
use crate::tree::{Kind, Node};

/// A type that a part of a spec is read into.
pub trait FromNode: Sized {
    /// Whether `~` and `null` are values of this type and not the absence of one.
    const NULL_IS_VALUE: bool = false;

    /// Whether the keys that such values stand under are codes, as those of a value list are.
    const KEYS_ARE_CODES: bool = false;

    /// Reads the node. Nothing comes back only if an error was reported.
    fn from_node(node: &Node, cx: &mut Diagnostics) -> Option<Self>;
}

/// The text of a scalar, however it is quoted.
pub fn scalar<'n>(node: &'n Node, cx: &mut Diagnostics) -> Option<&'n str> {
    if let (Kind::Scalar { text, .. }, false) = (&node.kind, node.is_empty()) {
        return Some(text);
    }
    let entry = wrong_kind("a scalar", node, cx);
    if node.is_empty() {
        entry.map(|entry| entry.help("write `\"\"` for an empty text"));
    }
    None
}

/// The items of a sequence.
pub fn sequence<'n>(node: &'n Node, cx: &mut Diagnostics) -> Option<&'n [Node]> {
    if let Kind::Sequence(items) = &node.kind {
        return Some(items);
    }
    wrong_kind("a sequence", node, cx);
    None
}

/// The entries of a mapping.
pub fn mapping<'n>(node: &'n Node, cx: &mut Diagnostics) -> Option<&'n [(Node, Node)]> {
    if let Kind::Mapping(entries) = &node.kind {
        return Some(entries);
    }
    wrong_kind("a mapping", node, cx);
    None
}

/// Reports that a node is not `expected`, unless it was already reported as something worse.
pub fn wrong_kind<'d>(
    expected: &str,
    node: &Node,
    cx: &'d mut Diagnostics,
) -> Option<crate::diagnostic::Entry<'d>> {
    if matches!(node.kind, Kind::Invalid) {
        return None;
    }
    let message = format!("expected {expected}, found {}", node.describe());
    let mut entry = cx.error(ids::WRONG_KIND, node.span, message);
    if let Some(alias) = node.alias {
        entry = entry.related(alias, "used here");
    }
    Some(entry)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Format;
    use crate::source::Sources;
    use crate::tree;

    /// Reads a text into a type; the messages come as lines of `id message`.
    pub(super) fn read<T: FromNode>(text: &str) -> (Option<T>, String) {
        let (value, diagnostics, _) = run(text);
        let lines = diagnostics.sorted().into_iter().map(|it| {
            let fix = it.fix.as_ref().map_or(String::new(), |(_, fix)| format!(" -> {fix}"));
            format!("{} {}{fix}\n", it.id, it.message)
        });
        (value, lines.collect())
    }

    /// Reads a text into a type; the messages come as a person sees them.
    pub(super) fn rendered<T: FromNode>(text: &str) -> String {
        let (_, diagnostics, sources) = run::<T>(text);
        diagnostics.render(&sources, Format::Human { color: false }, 50)
    }

    fn run<T: FromNode>(text: &str) -> (Option<T>, Diagnostics, Sources) {
        let mut sources = Sources::new();
        let mut diagnostics = Diagnostics::new();
        let file = sources.add("a.yaml", text);
        let node = tree::parse(file, &sources, &mut diagnostics);
        let value = node.and_then(|node| T::from_node(&node, &mut diagnostics));
        (value, diagnostics, sources)
    }

    #[test]
    fn a_wrong_kind_shows_the_alias_too() {
        let text = rendered::<OrderedMap<String>>("a: &x x\nb: &y [1]\nc: *y\n");
        assert_eq!(text.matches("expected a scalar, found a sequence").count(), 1, "{text}");
    }

    #[test]
    fn what_was_reported_by_the_tree_is_not_reported_again() {
        let (_, messages) = read::<OrderedMap<u32>>("a: *nope\nb: 1\n");
        assert_eq!(messages, "D0009 unknown alias `*nope`\n");
    }
}
