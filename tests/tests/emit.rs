//! What is emitted for a spec, file by file: `specs/good/<name>.yaml`, or the folder, becomes `expected/<name>/`.
//! `UPDATE_GOLDEN=1` accepts what is emitted now.

use std::path::{Path, PathBuf};
use std::{env, fs};

use denbun_codegen::diagnostic::{Diagnostics, Format, LIMIT};
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_codegen::{Files, generate, load, provider_text};

#[test]
fn emitted_files_are_the_expected_ones() {
    let mut report = String::new();
    for name in names() {
        let out = Path::new("expected").join(&name);
        let files = generate(&[spec(&name)], &out);
        if env::var_os("UPDATE_GOLDEN").is_some() {
            accept(&files, &out);
        }
        let differences = files.check();
        for difference in differences.iter().filter(|difference| difference.path != Path::new("Cargo.toml")) {
            report.push_str(&format!("expected/{name}: {difference}"));
        }
    }
    assert!(report.is_empty(), "{report}\nto accept: UPDATE_GOLDEN=1 cargo test -p denbun-tests --test emit");
}

#[test]
fn one_piece_is_rust_and_always_the_same() {
    for name in names() {
        let text = provider_text(&spec(&name), true);
        assert_eq!(text, provider_text(&spec(&name), true), "{name}");
        assert!(text.starts_with("// @generated from specs/good/"), "{name}");
        let after = text.split_once("\n#[allow(").map(|(_, after)| after);
        assert!(after.is_some_and(|after| after.contains("pub mod ")), "{name}");
    }
}

/// The specs that have expected files: the folder is made once, by hand.
fn names() -> Vec<String> {
    let entries = fs::read_dir("expected").into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    assert!(!names.is_empty(), "no folder in tests/expected");
    names
}

fn spec(name: &str) -> Spec {
    let folder = PathBuf::from(format!("specs/good/{name}"));
    let path = if folder.is_dir() { folder } else { folder.with_extension("yaml") };
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = load(&path, &[], &mut sources, &mut diagnostics);
    spec.unwrap_or_else(|| panic!("{}", diagnostics.render(&sources, Format::Human { color: false }, LIMIT)))
}

fn accept(files: &Files, out: &Path) {
    let _ = fs::remove_dir_all(out);
    for (path, text) in files.iter().filter(|(path, _)| *path != Path::new("Cargo.toml")) {
        let path = out.join(path);
        let folder = path.parent().expect("a file is in a folder");
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, text))
            .expect("the folder can be written to");
    }
}
