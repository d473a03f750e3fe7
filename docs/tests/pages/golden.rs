//! One small spec in both formats and both languages, as it is.

use std::fs;
use std::path::Path;

use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::load_text;
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_docs::{Format, Lang, Options, site};

#[test]
fn a_small_spec_has_these_pages() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let spec = spec(&golden);
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for (name, format) in [("html", Format::Html), ("markdown", Format::Markdown)] {
        for lang in [Lang::Ja, Lang::En] {
            let folder = golden.join(format!("{name}-{lang}"));
            let site = site(std::slice::from_ref(&spec), Options { format, lang });
            // The reference of the language has tests of its own.
            let own =
                site.iter().filter(|(path, _)| path.starts_with("providers/") || *path == "assets/search.js");
            let mut count = 0;
            for (path, text) in own {
                count += 1;
                let file = folder.join(path);
                if update {
                    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
                    fs::write(&file, text).expect("written");
                }
                let known = fs::read_to_string(&file).unwrap_or_default();
                assert!(known == text, "{} differs: UPDATE_GOLDEN=1 accepts it", file.display());
            }
            assert_eq!(files(&folder), count, "{}: a page that nobody makes", folder.display());
        }
    }
}

/// The small spec, under a path that is the same wherever the checkout is.
fn spec(folder: &Path) -> Spec {
    let text = fs::read_to_string(folder.join("acme.yaml")).expect("the spec");
    let name = |path: &str| folder.join(path.rsplit('/').next().unwrap_or(path));
    let beside = |path: &str| fs::read(name(path)).map_err(|error| error.to_string());
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let path = "docs/tests/golden/acme.yaml";
    load_text(path, &text, &beside, &mut sources, &mut diagnostics).expect("the spec has no errors")
}

fn files(folder: &Path) -> usize {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    entries.map(|entry| if entry.path().is_dir() { files(&entry.path()) } else { 1 }).sum()
}
