//! Bad specs give exactly the diagnostics written beside them, good specs none, and every id shows itself.

use std::fs;
use std::path::{Path, PathBuf};

use denbun_codegen::diagnostic::{Diagnostics, Format, Id, Severity, ids};
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_codegen::{load, load_text};

/// Specs of a folder: files, and folders of files that form one. Overlays and answers are not specs.
fn specs(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the corpus").map(|entry| entry.expect("an entry").path());
    let is_spec = |path: &PathBuf| {
        let name = path.to_string_lossy();
        path.is_dir() || (name.ends_with(".yaml") && !name.ends_with(".overlay.yaml"))
    };
    let mut specs: Vec<PathBuf> = entries.filter(is_spec).collect();
    specs.sort();
    assert!(!specs.is_empty(), "{folder} has specs");
    specs
}

/// Checks a spec, with the overlay beside it if there is one.
fn check(path: &Path) -> (Option<Spec>, String) {
    let overlay = path.with_extension("overlay.yaml");
    let overlays: Vec<PathBuf> = [overlay].into_iter().filter(|path| path.exists()).collect();
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = load(path, &overlays, &mut sources, &mut diagnostics);
    assert_eq!(spec.is_none(), diagnostics.has_errors(), "{}", path.display());
    if let Some(spec) = &spec {
        denbun_simulator::conformance::check(spec, &mut diagnostics);
    }
    (spec, diagnostics.render(&sources, Format::Human { color: false }, usize::MAX))
}

#[test]
fn bad_specs_say_what_is_wrong() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    for path in specs("specs/bad") {
        let (_, found) = check(&path);
        let golden = path.with_extension("stderr");
        if update {
            fs::write(&golden, &found).expect("the golden file is written");
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if found != expected || found.is_empty() {
            wrong.push(format!("{}\n--- expected\n{expected}\n--- found\n{found}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\n\nUPDATE_GOLDEN=1 accepts what was found", wrong.join("\n\n"));
}

#[test]
fn good_specs_say_nothing() {
    for path in specs("specs/good") {
        let (spec, found) = check(&path);
        assert_eq!(found, "", "{}", path.display());
        assert!(spec.is_some(), "{}", path.display());
    }
}

/// The ids a sample gives, each once, in order.
fn found_in(sample: &str) -> (Vec<Id>, String) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let nothing = |path: &str| Err(format!("there is no {path}"));
    load_text("sample.yaml", sample, &nothing, &mut sources, &mut diagnostics);
    let mut found: Vec<Id> = diagnostics.sorted().iter().map(|it| it.id).collect();
    found.dedup();
    (found, diagnostics.render(&sources, Format::Human { color: false }, usize::MAX))
}

#[test]
fn every_id_shows_itself() {
    let mut wrong = Vec::new();
    for id in ids::all() {
        let (Some(bad), Some(good)) = (id.bad(), id.good()) else { continue };
        let (found, text) = found_in(bad);
        if found != [*id] {
            wrong.push(format!("{id}: the bad sample gives {found:?}\n{text}"));
        }
        let (found, text) = found_in(good);
        if !found.is_empty() {
            wrong.push(format!("{id}: the good sample gives {found:?}\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn severities_are_as_documented() {
    for id in ids::all() {
        let Some(bad) = id.bad() else { continue };
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let nothing = |path: &str| Err(format!("there is no {path}"));
        let spec = load_text("sample.yaml", bad, &nothing, &mut sources, &mut diagnostics);
        assert_eq!(spec.is_some(), id.severity() == Severity::Warning, "{id}");
    }
}
