//! The pages of many specs: whole, linked, and never more than text of what a spec says.

mod calls;
mod golden;
mod hostile;
mod html;
mod links;
mod markdown;
mod serve;
mod write;

use std::path::{Path, PathBuf};

use denbun_codegen::diagnostic::Diagnostics;
use denbun_codegen::model::Spec;
use denbun_codegen::source::Sources;
use denbun_docs::{Format, Lang, Options};

const HTML: Options = Options { format: Format::Html, lang: Lang::Ja };
const MARKDOWN: Options = Options { format: Format::Markdown, lang: Lang::Ja };

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// The spec at this path below the workspace.
fn load(path: &str) -> Spec {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = denbun_codegen::load(&root().join(path), &[], &mut sources, &mut diagnostics);
    let mut spec = spec.unwrap_or_else(|| panic!("{path} has errors"));
    spec.path = path.to_owned();
    spec
}

/// The providers.
fn providers() -> Vec<Spec> {
    ["specs/card24.yaml", "specs/robotpayment.yaml", "specs/univapay", "specs/veritrans4g"].map(load).into()
}

/// The specs of the corpus that shows every part of the language, each under a name of its own.
fn corpus() -> Vec<Spec> {
    let folder = root().join("tests/specs/good");
    let entries = folder.read_dir().expect("the corpus").flatten().map(|entry| entry.path());
    let is_spec = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name == "folder" || name.ends_with(".yaml") && !name.ends_with(".overlay.yaml")
    };
    let mut paths: Vec<PathBuf> = entries.filter(is_spec).collect();
    paths.sort();
    assert!(paths.len() > 20, "the corpus is there");
    let specs = paths.iter().enumerate().map(|(at, path)| {
        let mut spec = load(path.strip_prefix(root()).expect("below").to_str().expect("a name"));
        spec.provider = format!("{}_{at}", spec.provider);
        spec
    });
    specs.collect()
}
