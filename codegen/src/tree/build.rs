//! Steps become nodes: aliases and merge keys are expanded, keys are names and occur once.

use hashbrown::{HashMap, HashSet};

use super::steps::{Item, Step, Steps, too_deep, too_many_nodes};
use super::{Kind, MAX_DEPTH, MAX_NODES, Node};
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::source::Span;

struct Builder<'s, 'd> {
    steps: &'s Steps<'s>,
    at: usize,
    nodes: usize,
    /// The anchors whose nodes are not finished.
    unfinished: Vec<usize>,
    /// The aliases being expanded, outermost first.
    aliases: Vec<Span>,
    diagnostics: &'d mut Diagnostics,
}

/// A limit was passed; it is reported, and there will be no tree.
struct Stop;

type Built<T> = Result<T, Stop>;
type Entries = Vec<(Node, Node)>;

pub(super) fn build(steps: &Steps<'_>, diagnostics: &mut Diagnostics) -> Option<Node> {
    let (unfinished, aliases) = (Vec::new(), Vec::new());
    let mut builder = Builder { steps, at: 0, nodes: 0, unfinished, aliases, diagnostics };
    builder.node(0).ok().flatten()
}

impl<'s> Builder<'s, '_> {
    // Nothing at the end of a collection, and where the steps break off.
    fn node(&mut self, depth: usize) -> Built<Option<Node>> {
        let steps = self.steps;
        let Some(step) = steps.list.get(self.at) else { return Ok(None) };
        if matches!(step.item, Item::End) {
            return Ok(None);
        }
        self.charge(step)?;
        self.at += 1;
        if step.anchor > 0 {
            self.unfinished.push(step.anchor);
        }
        let node = self.kind(step, depth)?;
        if step.anchor > 0 {
            self.unfinished.pop();
        }
        Ok(Some(node))
    }

    fn kind(&mut self, step: &'s Step<'s>, depth: usize) -> Built<Node> {
        let (span, alias) = (step.span, None);
        match &step.item {
            Item::Scalar { text, plain } => {
                let kind = Kind::Scalar { text: text.to_string(), plain: *plain };
                Ok(Node { span, alias, kind })
            }
            Item::Sequence { flow } => {
                let depth = self.deeper(step, depth)?;
                let items = self.sequence(depth)?;
                let last = items.last().map(end_of);
                let span = self.close(span, *flow, last);
                Ok(Node { span, alias, kind: Kind::Sequence(items) })
            }
            Item::Mapping { flow } => {
                let depth = self.deeper(step, depth)?;
                let (entries, last) = self.mapping(depth)?;
                let span = self.close(span, *flow, last);
                Ok(Node { span, alias, kind: Kind::Mapping(entries) })
            }
            Item::Alias(anchor) => self.alias(span, *anchor, depth),
            Item::End | Item::Invalid => Ok(Node { span, alias, kind: Kind::Invalid }),
        }
    }

    fn sequence(&mut self, depth: usize) -> Built<Vec<Node>> {
        let mut items = Vec::new();
        while let Some(item) = self.node(depth)? {
            items.push(item);
        }
        Ok(items)
    }

    // The entries, and where the last of them ends even if it was left out.
    fn mapping(&mut self, depth: usize) -> Built<(Entries, Option<Span>)> {
        let mut entries = Vec::new();
        let mut names: HashMap<String, Span> = HashMap::new();
        let (mut last, mut merges) = (None, false);
        while let Some(key) = self.node(depth)? {
            let Some(value) = self.node(depth)? else { break };
            last = Some(end_of(&value).max(end_of(&key)));
            let Some(name) = self.name(&key) else { continue };
            if let Some(first) = names.get(&name) {
                self.duplicate(&name, place(&key), *first);
                continue;
            }
            merges |= is_merge(&key);
            names.insert(name, place(&key));
            entries.push((key, value));
        }
        let entries = if merges { self.merge(entries) } else { entries };
        Ok((entries, last))
    }

    fn name(&mut self, key: &Node) -> Option<String> {
        match &key.kind {
            Kind::Invalid => None,
            Kind::Scalar { text, .. } if !key.is_empty() => Some(text.clone()),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Mapping(_) => {
                let message = format!("a key is a name, but this is {}", key.describe());
                self.diagnostics.error(ids::KEY_NOT_TEXT, place(key), message);
                None
            }
        }
    }

    fn duplicate(&mut self, name: &str, second: Span, first: Span) {
        let message = format!("the key {} is given twice", quote(name));
        self.diagnostics
            .error(ids::DUPLICATE_KEY, second, message)
            .label("again here")
            .related(first, "first here");
    }

    fn merge(&mut self, entries: Entries) -> Entries {
        let name = |key: &Node| key.text().unwrap_or_default().to_owned();
        let own = entries.iter().filter(|(key, _)| !is_merge(key)).map(|(key, _)| name(key));
        let mut taken: HashSet<String> = own.collect();
        let mut merged = Vec::new();
        for (key, value) in entries {
            if !is_merge(&key) {
                merged.push((key, value));
                continue;
            }
            for (key, value) in self.sources(value) {
                if taken.insert(name(&key)) {
                    merged.push((key, value));
                }
            }
        }
        merged
    }

    // What a merge key brings: the entries of a mapping, or of several.
    fn sources(&mut self, value: Node) -> Entries {
        let alias = value.alias;
        match value.kind {
            Kind::Mapping(entries) => entries
                .into_iter()
                .map(|(key, value)| (key, Node { alias: value.alias.or(alias), ..value }))
                .collect(),
            Kind::Sequence(items) if items.iter().all(is_mapping) => {
                items.into_iter().flat_map(|item| self.sources(item)).collect()
            }
            Kind::Invalid => Vec::new(),
            Kind::Scalar { .. } | Kind::Sequence(_) => {
                let span = alias.unwrap_or(value.span);
                let message = "`<<` takes a mapping or a sequence of mappings";
                self.diagnostics.error(ids::WRONG_KIND, span, message);
                Vec::new()
            }
        }
    }

    fn alias(&mut self, span: Span, anchor: usize, depth: usize) -> Built<Node> {
        let start = self.steps.anchors.get(&anchor).copied();
        let Some(start) = start.filter(|_| !self.unfinished.contains(&anchor)) else {
            self.diagnostics
                .error(ids::SELF_REFERENCE, span, "this alias stands inside its own anchor")
                .help("nothing can hold itself: write out what is meant");
            return Ok(Node { span, alias: None, kind: Kind::Invalid });
        };
        let back = std::mem::replace(&mut self.at, start);
        self.aliases.push(span);
        let node = self.node(depth)?;
        self.aliases.pop();
        self.at = back;
        let invalid = Node { span, alias: None, kind: Kind::Invalid };
        Ok(Node { alias: Some(span), ..node.unwrap_or(invalid) })
    }

    fn charge(&mut self, step: &Step<'_>) -> Built<()> {
        self.nodes += 1;
        if self.nodes <= MAX_NODES {
            return Ok(());
        }
        too_many_nodes(self.outermost(step), self.diagnostics);
        Err(Stop)
    }

    fn deeper(&mut self, step: &Step<'_>, depth: usize) -> Built<usize> {
        if depth < MAX_DEPTH {
            return Ok(depth + 1);
        }
        too_deep(self.outermost(step), self.diagnostics);
        Err(Stop)
    }

    fn outermost(&self, step: &Step<'_>) -> Span {
        self.aliases.first().copied().unwrap_or(step.span)
    }

    // A block collection ends for the parser where the next node begins, comments passed over.
    fn close(&mut self, start: Span, flow: bool, last: Option<Span>) -> Span {
        let end = self.steps.list.get(self.at).map(|step| step.span);
        self.at += usize::from(end.is_some());
        match (flow, end, last) {
            (true, Some(end), _) | (_, _, Some(end)) => start.to(end),
            (false, _, None) | (true, None, None) => start,
        }
    }
}

// Where a node ends in the order of the text: an alias where it stands, not where it points.
fn end_of(node: &Node) -> Span {
    place(node)
}

fn place(node: &Node) -> Span {
    node.alias.unwrap_or(node.span)
}

fn is_merge(key: &Node) -> bool {
    matches!(&key.kind, Kind::Scalar { text, plain: true } if text == "<<")
}

fn is_mapping(node: &Node) -> bool {
    matches!(node.kind, Kind::Mapping(_) | Kind::Invalid)
}
