//! Where rows go: `operations.sales.request` and the like, found in the tree of one file.

use crate::diagnostic::{Diagnostics, ids, nearest, quote};
use crate::source::Span;
use crate::tree::{Kind, Node};

/// Kinds of things that have rows.
const KINDS: [&str; 7] =
    ["fields", "operations", "messages", "objects", "notifications", "hand_backs", "files"];

/// A mapping that has rows, or may have.
pub(super) struct Place<'n> {
    /// What has them: a message, an object, a row, or the top level.
    pub(super) owner: &'n Node,
    /// Its rows, if there are any.
    pub(super) fields: Option<&'n Node>,
    /// Whether these are the rows that messages share.
    pub(super) is_shared_rows: bool,
    pub(super) span: Span,
}

/// Finds the place, or says which there are.
pub(super) fn find<'n>(root: &'n Node, at: &str, diagnostics: &mut Diagnostics) -> Option<Place<'n>> {
    let path: Vec<&str> = at.split('.').map(str::trim).filter(|name| !name.is_empty()).collect();
    // `objects.card.fields` says the same as `objects.card`.
    let path = match path.split_last() {
        Some((&"fields", rest)) if !rest.is_empty() => rest.to_vec(),
        _ => path,
    };
    if path == ["fields"] {
        let span = root.get("fields").map_or(root.span, |fields| fields.span);
        return Some(Place { owner: root, fields: root.get("fields"), is_shared_rows: true, span });
    }
    let Some((kind, names)) =
        path.split_first().filter(|(kind, names)| KINDS.contains(kind) && !names.is_empty())
    else {
        unknown(root, at, diagnostics);
        return None;
    };
    let mut node = root.get(kind).unwrap_or(root);
    let mut rest = names;
    if root.get(kind).is_none() {
        unknown(root, at, diagnostics);
        return None;
    }
    while !rest.is_empty() {
        let Some((next, taken)) = step(node, rest) else {
            unknown(root, at, diagnostics);
            return None;
        };
        if let Some(alias) = next.alias {
            closed(at, alias, "an alias stands here, so the rows are written elsewhere", diagnostics);
            return None;
        }
        node = next;
        rest = &rest[taken..];
    }
    owner(node, at, diagnostics)
}

/// The node of the next names; a row's key may hold dots itself.
fn step<'n>(node: &'n Node, names: &[&str]) -> Option<(&'n Node, usize)> {
    (1..=names.len()).rev().find_map(|count| {
        let name = names[..count].join(".");
        let found = node.get(&name).or_else(|| node.get("fields")?.get(&name));
        found.map(|found| (found, count))
    })
}

fn owner<'n>(node: &'n Node, at: &str, diagnostics: &mut Diagnostics) -> Option<Place<'n>> {
    if let Some(text) = node.text().filter(|text| !text.is_empty()) {
        let message = format!("{} is {} here, so its rows stand elsewhere", quote(at), quote(text));
        diagnostics
            .error(ids::CLOSED_PLACE, node.span, message)
            .help(format!("name that place: `--at messages.{text}`, in the file that has it"));
        return None;
    }
    let Kind::Mapping(_) = &node.kind else {
        closed(at, node.span, "no mapping stands here", diagnostics);
        return None;
    };
    if node.get("request").is_some() {
        let message = format!("{} is an operation: rows are those of its request or its answer", quote(at));
        diagnostics
            .error(ids::CLOSED_PLACE, node.span.at_start(), message)
            .help(format!("write `--at {at}.request`"));
        return None;
    }
    if let Some(object) = node.get("object").and_then(Node::text) {
        let message = format!("the rows of {} are those of the object {}", quote(at), quote(object));
        diagnostics
            .error(ids::CLOSED_PLACE, node.span.at_start(), message)
            .help(format!("write `--at objects.{object}` or `--at messages.{object}`"));
        return None;
    }
    let fields = node.get("fields");
    if let Some(alias) = fields.and_then(|fields| fields.alias) {
        closed(at, alias, "its rows are an alias, so they are written elsewhere", diagnostics);
        return None;
    }
    Some(Place {
        owner: node,
        fields,
        is_shared_rows: false,
        span: fields.map_or(node.span, |fields| fields.span),
    })
}

fn closed(at: &str, span: Span, why: &str, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(ids::CLOSED_PLACE, span, format!("rows cannot be added to {}: {why}", quote(at)))
        .help("write the rows out, or name another place with `--at`");
}

fn unknown(root: &Node, at: &str, diagnostics: &mut Diagnostics) {
    let known = places(root);
    let near = nearest(at, known.iter().map(String::as_str)).map(str::to_owned);
    let entry = diagnostics.error(
        ids::UNKNOWN_PLACE,
        root.span.at_start(),
        format!("this file has no {}", quote(at)),
    );
    match (near, known.is_empty()) {
        (Some(near), _) => entry.help(format!("did you mean `--at {near}`?")),
        (None, true) => {
            entry.help("it has no message or object with rows; `--at fields` adds rows that messages share")
        }
        (None, false) => {
            let shown: Vec<String> = known.iter().take(12).map(|it| format!("`{it}`")).collect();
            let more = if known.len() > shown.len() { " …" } else { "" };
            entry.help(format!("it has {}{more}", shown.join(", ")))
        }
    };
}

/// The places of a file, as `--at` takes them.
fn places(root: &Node) -> Vec<String> {
    let mut places = vec!["fields".to_owned()];
    for kind in &KINDS[1..] {
        let Some(Node { kind: Kind::Mapping(entries), .. }) = root.get(kind) else { continue };
        for (key, value) in entries {
            let name = key.text().unwrap_or_default();
            let has_parts = value.get("request").is_some();
            if has_parts {
                places.push(format!("{kind}.{name}.request"));
            }
            if value.get("response").is_some_and(|response| response.text().is_none()) {
                places.push(format!("{kind}.{name}.response"));
            }
            if !has_parts && *kind != "operations" {
                places.push(format!("{kind}.{name}"));
            }
        }
    }
    places
}
