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

/// The YAML files below a folder, with how far down they are.
fn specs(folder: &Path) -> Vec<(usize, PathBuf)> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let found = entries.flat_map(|path| match path.is_dir() {
        true => specs(&path),
        false => vec![(0, path)],
    });
    let is_yaml = |path: &PathBuf| path.extension().is_some_and(|end| end == "yaml" || end == "yml");
    found.filter(|(_, path)| is_yaml(path)).map(|(depth, path)| (depth + 1, path)).collect()
}
