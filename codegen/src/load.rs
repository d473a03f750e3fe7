//! The road from files to the model: parse, read, merge, check, resolve.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::model;
use crate::read::FromNode;
use crate::source::{FileId, Input, Sources};
use crate::{attached, check, files, merge, parallel, resolve, syntax};

/// Gives the bytes of a file by its path, or says why not.
pub type ReadFile<'r> = &'r dyn Fn(&str) -> Result<Vec<u8>, String>;

/// The texts a spec is made of.
struct Parts {
    path: String,
    files: Vec<FileId>,
    overlays: Vec<FileId>,
}

/// Reads and checks the spec in a file or folder, with overlay files laid over it in order.
///
/// Everything wrong is reported; the model comes back only if there was no error.
pub fn load(
    spec: &Path,
    overlays: &[PathBuf],
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<model::Spec> {
    let files = files::read(spec, sources, diagnostics);
    let overlays: Vec<Option<FileId>> =
        overlays.iter().map(|path| sources.read(path, &files::shown(path), diagnostics)).collect();
    let overlays = overlays.into_iter().collect::<Option<Vec<FileId>>>();
    let parts = Parts { path: files::shown(spec), files: files?, overlays: overlays? };
    let beside = RefCell::new(Vec::new());
    let read = |path: &str| {
        let bytes = files::bytes(path);
        beside.borrow_mut().push(Input::new(path, bytes.as_deref().ok()));
        bytes
    };
    let spec = run(&parts, &read, sources, diagnostics);
    sources.note(beside.into_inner());
    spec
}

/// Reads the file of a spec, or those of the folder that are one, without looking into them.
pub fn spec_files(spec: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Vec<FileId>> {
    files::read(spec, sources, diagnostics)
}

/// Reads and checks a spec that is already text; `read` gives the files it names.
pub fn load_text(
    path: &str,
    text: &str,
    read: ReadFile<'_>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<model::Spec> {
    load_text_with(path, text, &[], read, sources, diagnostics)
}

/// The same with overlays laid over it in order, each as its path and its text.
pub fn load_text_with(
    path: &str,
    text: &str,
    overlays: &[(String, String)],
    read: ReadFile<'_>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<model::Spec> {
    let file = sources.add(path, text);
    let overlays = overlays.iter().map(|(path, text)| sources.add(path.as_str(), text.as_str())).collect();
    let parts = Parts { path: path.to_owned(), files: vec![file], overlays };
    run(&parts, read, sources, diagnostics)
}

fn run(
    parts: &Parts,
    read: ReadFile<'_>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<model::Spec> {
    let errors_before = diagnostics.errors();
    let tree = files::tree(&parts.files, &parts.overlays, sources, diagnostics)?;
    let files: Vec<FileId> = parts.files.iter().chain(&parts.overlays).copied().collect();
    let mut found = Diagnostics::new();
    let ((), spec) = parallel::both(
        || check::check_texts(&tree, &files, sources, diagnostics),
        || syntax::Spec::from_node(&tree, &mut found),
    );
    diagnostics.append(found);
    let spec = spec?;
    let codes = attached::error_codes(&spec, read, sources, diagnostics);
    let bytes = attached::example_bytes(&spec, read, sources, diagnostics);
    let merged = merge::merge(&spec, sources, &parts.overlays, bytes, diagnostics);
    check::check(&merged, diagnostics);
    if diagnostics.errors() > errors_before {
        return None;
    }
    resolve::resolve(&merged, &parts.path, codes)
}
