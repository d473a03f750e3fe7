//! The files of a spec: one, or a folder of them that form one, and overlays. Trees come out; nothing is interpreted.

mod repeated;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::source::{FileId, MAX_BYTES, Sources, Span};
use crate::tree::{self, Kind, Node};
use crate::{discover, parallel};

use repeated::Repeated;

/// Keys that files of one folder may repeat, so that each can say what it belongs to.
const REPEATED: [&str; 2] = ["denbun", "provider"];

/// A path as it is shown: with `/` on every system.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// Reads the file, or the `.yaml` files of the folder in the order of their names.
pub(crate) fn read(path: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Vec<FileId>> {
    if !path.is_dir() {
        return Some(vec![sources.read(path, &shown(path), diagnostics)?]);
    }
    let files = discover::files(path).unwrap_or_default();
    if files.is_empty() {
        let at = Span::new(sources.add(shown(path), ""), 0..0);
        diagnostics
            .error(ids::NO_SPEC_FILES, at, format!("the folder {} has no spec in it", quote(&shown(path))))
            .help("a spec is a file that ends in `.yaml`");
        return None;
    }
    let read: Vec<Option<FileId>> =
        files.iter().map(|file| sources.read(file, &shown(file), diagnostics)).collect();
    read.into_iter().collect()
}

/// The bytes of a file that a spec names.
pub(crate) fn bytes(path: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| error.to_string())?;
    // One byte more than allowed tells a file that is too large, of whatever length it is.
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// The path of a file named in another, relative to that one.
pub(crate) fn beside(path: &str, name: &str) -> String {
    match path.rsplit_once('/') {
        Some((folder, _)) if !name.starts_with('/') => format!("{folder}/{name}"),
        Some(_) | None => name.to_owned(),
    }
}

/// One tree of all files, with the overlays laid over it in order.
pub(crate) fn tree(
    files: &[FileId],
    overlays: &[FileId],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let trees = parsed(files, sources, diagnostics);
    let over = parsed(overlays, sources, diagnostics);
    let trees = trees.into_iter().collect::<Option<Vec<Node>>>()?;
    let mut united = unite(trees, sources, diagnostics)?;
    for over in over.into_iter().collect::<Option<Vec<Node>>>()? {
        let over = accept(&united, over, diagnostics)?;
        united = tree::overlay(united, over);
    }
    Some(united)
}

fn parsed(files: &[FileId], sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Option<Node>> {
    let parsed = parallel::map(files.to_vec(), |_, file| {
        let mut found = Diagnostics::new();
        (tree::parse(file, sources, &mut found), found)
    });
    let told = parsed.into_iter().map(|(tree, found)| {
        diagnostics.append(found);
        tree
    });
    told.collect()
}

fn unite(trees: Vec<Node>, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut trees = trees.into_iter();
    let mut united = trees.next()?;
    let mut repeated = Vec::new();
    for tree in trees {
        let Kind::Mapping(entries) = tree.kind else {
            let message = format!("expected a mapping, found {}", tree.describe());
            diagnostics.error(ids::WRONG_KIND, tree.span, message);
            continue;
        };
        let Kind::Mapping(known) = &mut united.kind else { continue };
        for (key, value) in entries {
            add(known, key, value, &[], &mut repeated);
        }
    }
    repeated::report(&repeated, sources, diagnostics);
    Some(united)
}

/// Adds a key of the mapping at a path; what is open there becomes one.
fn add(known: &mut Vec<(Node, Node)>, key: Node, value: Node, path: &[&str], repeated: &mut Vec<Repeated>) {
    let Some((first, below)) = known.iter_mut().find(|(first, _)| first.text() == key.text()) else {
        known.push((key, value));
        return;
    };
    let name = key.text().unwrap_or_default().to_owned();
    let path: Vec<&str> = path.iter().copied().chain([name.as_str()]).collect();
    let is_repeated = matches!(path.as_slice(), [name] if REPEATED.contains(name));
    match (&mut below.kind, value.kind) {
        (Kind::Mapping(below), Kind::Mapping(entries)) if is_shared(&path) => {
            // A thing is where most of it is said.
            if path.len() > 1 && entries.len() > below.len() {
                *first = key;
            }
            for (key, value) in entries {
                add(below, key, value, &path, repeated);
            }
        }
        (Kind::Sequence(below), Kind::Sequence(items)) if path.len() == 1 => below.extend(items),
        (Kind::Invalid, _) | (_, Kind::Invalid) => {}
        (Kind::Scalar { text, .. }, Kind::Scalar { text: again, .. }) if is_repeated && *text == again => {}
        _ => {
            let path = path.iter().map(|name| (*name).to_owned()).collect();
            repeated.push(Repeated { path, at: key.span, first: first.span });
        }
    }
}

/// Whether files may each say a part of the mapping at a path: of what stands at the top level, and of whole messages
/// and operations, but not of a table of rows, whose order is that of the document.
fn is_shared(path: &[&str]) -> bool {
    match path {
        [_] => true,
        [kind, _] => {
            matches!(*kind, "operations" | "messages" | "notifications" | "hand_backs" | "files" | "objects")
        }
        ["files", _, "records"] | ["files", _, "records", _] => true,
        ["operations", _, part] => matches!(*part, "request" | "response"),
        _ => false,
    }
}

/// An overlay without its own key, if it is one for this spec.
fn accept(base: &Node, over: Node, diagnostics: &mut Diagnostics) -> Option<Node> {
    let provider = base.get("provider").and_then(Node::text).unwrap_or_default();
    let named = over.get("overlay").map(|name| (name.text().unwrap_or_default().to_owned(), name.span));
    match named {
        Some((name, _)) if name == provider => {}
        Some((name, at)) => {
            let message = format!("this overlay is for {}, the spec is {}", quote(&name), quote(provider));
            diagnostics
                .error(ids::FOREIGN_OVERLAY, at, message)
                .help("lay it over the spec of that provider");
            return None;
        }
        None => {
            diagnostics
                .error(ids::FOREIGN_OVERLAY, over.span.at_start(), "an overlay names the provider it is for")
                .help(format!("begin it with `overlay: {provider}`"));
            return None;
        }
    }
    let Kind::Mapping(entries) = over.kind else { return None };
    let kept = entries.into_iter().filter(|(key, _)| key.text() != Some("overlay")).collect();
    Some(Node { kind: Kind::Mapping(kept), ..over })
}
