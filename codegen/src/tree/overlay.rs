//! A spec with a second one laid over it.

use hashbrown::HashMap;

use super::{Kind, Node};

/// `base` with what `over` says: mappings are merged key by key, all else is replaced.
///
/// Keys keep the order of `base`; keys it does not have follow. What comes from `over` keeps its
/// places, so diagnostics point into the overlay.
pub fn overlay(base: Node, over: Node) -> Node {
    match (base.kind, over.kind) {
        (Kind::Mapping(below), Kind::Mapping(above)) => {
            let kind = Kind::Mapping(merge(below, above));
            Node { span: base.span, alias: base.alias, kind }
        }
        (_, kind) => Node { span: over.span, alias: over.alias, kind },
    }
}

fn merge(below: Vec<(Node, Node)>, above: Vec<(Node, Node)>) -> Vec<(Node, Node)> {
    let mut merged: Vec<Option<(Node, Node)>> = below.into_iter().map(Some).collect();
    let name = |key: &Node| key.text().unwrap_or_default().to_owned();
    let places: HashMap<String, usize> =
        merged.iter().enumerate().filter_map(|(at, it)| Some((name(&it.as_ref()?.0), at))).collect();
    for (key, value) in above {
        match places.get(&name(&key)).and_then(|at| merged.get_mut(*at)) {
            Some(slot) => {
                *slot = slot.take().map(|(_, below)| (key, overlay(below, value)));
            }
            None => merged.push(Some((key, value))),
        }
    }
    merged.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::Sources;
    use crate::tree::parse;

    fn laid(base: &str, over: &str) -> (Node, Sources) {
        let mut sources = Sources::new();
        let mut diagnostics = Diagnostics::new();
        let mut tree = |path, text: &str| {
            let file = sources.add(path, text);
            parse(file, &sources, &mut diagnostics).expect("a tree")
        };
        (overlay(tree("base.yaml", base), tree("over.yaml", over)), sources)
    }

    #[test]
    fn mappings_merge_and_all_else_is_replaced() {
        let (node, sources) = laid("a: {x: 1, y: [1, 2]}\nb: 2\n", "c: 3\na: {y: [9], z: 4}\n");
        let Kind::Mapping(entries) = &node.kind else { panic!("a mapping") };
        let keys: Vec<_> = entries.iter().filter_map(|(key, _)| key.text()).collect();
        assert_eq!(keys, ["a", "b", "c"]);
        let a = node.get("a").expect("a");
        let y = a.get("y").expect("y");
        assert_eq!((sources.path(y.span.file), sources.slice(y.span)), ("over.yaml", "[9]"));
        assert_eq!(a.get("x").map(|x| sources.path(x.span.file)), Some("base.yaml"));
        assert_eq!(a.get("z").and_then(Node::text), Some("4"));
    }

    #[test]
    fn a_scalar_replaces_a_mapping() {
        let (node, _) = laid("a: {x: 1}\n", "a: 2\n");
        assert_eq!(node.get("a").and_then(Node::text), Some("2"));
    }
}
