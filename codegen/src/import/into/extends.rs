//! Whether a text with insertions says what it said before, and more only where it should.

use super::Addition;
use crate::diagnostic::Diagnostics;
use crate::source::{FileId, Sources};
use crate::tree::{self, Kind, Node};

/// Whether the new text is YAML whose tree has everything of the old one, in its order, and just so many keys more.
pub(super) fn holds(old: &Node, file: FileId, addition: &Addition, keys: usize, sources: &Sources) -> bool {
    let mut after = Sources::new();
    let new = after.add("after", addition.apply(sources.text(file)));
    let mut diagnostics = Diagnostics::new();
    let tree = tree::parse(new, &after, &mut diagnostics);
    !diagnostics.has_errors() && tree.is_some_and(|new| surplus(old, &new) == Some(keys))
}

/// How many keys are new; nothing if something else has changed.
fn surplus(old: &Node, new: &Node) -> Option<usize> {
    match (&old.kind, &new.kind) {
        (Kind::Scalar { text, plain }, Kind::Scalar { text: new, plain: now }) => {
            (text == new && plain == now).then_some(0)
        }
        // Nothing stood here, and now rows do.
        (Kind::Scalar { .. }, Kind::Mapping(entries)) if old.is_empty() => Some(entries.len()),
        (Kind::Sequence(old), Kind::Sequence(new)) if old.len() == new.len() => {
            old.iter().zip(new).map(|(old, new)| surplus(old, new)).sum()
        }
        (Kind::Mapping(old), Kind::Mapping(new)) => {
            let mut rest = new.iter();
            let mut count = 0;
            for (key, value) in old {
                let (_, now) =
                    rest.by_ref().inspect(|_| count += 1).find(|(name, _)| name.text() == key.text())?;
                count -= 1;
                count += surplus(value, now)?;
            }
            Some(count + rest.count())
        }
        (Kind::Invalid, Kind::Invalid) => Some(0),
        _ => None,
    }
}
