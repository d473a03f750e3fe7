//! `denbun schema`, and the schema that editors are pointed to.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{denbun, root};

#[test]
fn the_schema_in_the_repository_is_what_the_program_prints() {
    let ran = denbun(&["schema"], "");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.json()["$schema"].is_string());
    let shipped = fs::read_to_string(root().join("spec.schema.json")).expect("spec.schema.json");
    assert!(ran.text() == shipped, "stale: `cargo run -- schema > spec.schema.json`");
}

#[test]
fn every_shipped_spec_points_to_the_schema() {
    let specs = specs(&root().join("specs"));
    assert!(!specs.is_empty());
    for (depth, path) in specs {
        let text = fs::read_to_string(&path).expect("a spec");
        let expected = format!("# yaml-language-server: $schema={}spec.schema.json", "../".repeat(depth));
        assert_eq!(text.lines().next(), Some(expected.as_str()), "{}", path.display());
    }
}

/// The specs of a folder, with how far down they are. Of files that form one spec, the one named like their folder.
fn specs(folder: &Path) -> Vec<(usize, PathBuf)> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let main = |folder: &Path| folder.join(folder.file_name().expect("a name")).with_extension("yaml");
    let found = entries.map(|path| match path.is_dir() {
        true => (2, main(&path)),
        false => (1, path),
    });
    found.filter(|(_, path)| path.extension().is_some_and(|end| end == "yaml" || end == "yml")).collect()
}

#[test]
fn the_schema_of_the_view_is_its_own() {
    let ran = denbun(&["schema", "--view"], "");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let schema = ran.json();
    assert_eq!(schema["title"], "A provider as templates see it, version 4");
    assert!(schema["properties"]["operations"]["description"].is_string());
}
