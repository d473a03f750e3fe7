//! Checked specs to the files of a crate: model ─lower─> ir ─emit─> tokens ─print─> text.

use std::path::{Path, PathBuf};

use proc_macro2::{Ident, Span, TokenStream};

use crate::write::{File, Files};
use crate::{emit, ir, lower, model, print, write};

/// The files of a crate that holds these providers, with the layout of `rustfmt` where that is installed.
///
/// `out` is the crate's folder. Nothing is written yet; its `Cargo.toml` and `rustfmt.toml` are read.
pub fn generate(specs: &[model::Spec], out: &Path) -> Files {
    let providers: Vec<ir::Provider> = specs.iter().map(lower::lower).collect();
    let manifest = write::Manifest::read(out);
    let package = Ident::new(&manifest.package().replace('-', "_"), Span::call_site());
    let mut files = vec![file("src/lib.rs", &header("specs", "specs"), emit::package(&providers))];
    for provider in &providers {
        files.extend(provider_files(provider, &package));
    }
    let names: Vec<&str> = providers.iter().map(|provider| provider.name.as_str()).collect();
    files.push(File { path: PathBuf::from("Cargo.toml"), text: manifest.with_features(&names) });
    Files::new(out, files)
}

/// The module of one provider in one piece, for `provider!`: `pub mod acme { … }`.
pub fn provider_tokens(spec: &model::Spec) -> TokenStream {
    emit::inline(&lower::lower(spec))
}

/// The same as text, for a `build.rs`.
pub fn provider_text(spec: &model::Spec) -> String {
    let provider = lower::lower(spec);
    print::file(&header(&provider.source, "spec"), emit::inline(&provider))
}

fn provider_files(provider: &ir::Provider, package: &Ident) -> Vec<File> {
    let name = &provider.name;
    let header = header(&provider.source, "spec");
    let mut files = vec![file(&format!("src/{name}.rs"), &header, emit::module(provider, package))];
    for section in &provider.sections {
        files.push(file(&format!("src/{name}/{}.rs", section.file), &header, emit::section(section)));
    }
    for part in &provider.parts {
        files.push(file(&format!("src/{name}/{}.rs", part.file), &header, emit::part(part)));
    }
    files.push(file(&format!("tests/{name}.rs"), &header, emit::tests(provider, package)));
    files
}

fn file(path: &str, header: &str, tokens: TokenStream) -> File {
    File { path: PathBuf::from(path), text: print::file(header, tokens) }
}

/// The first line of a file; [`write`] knows generated files by it.
fn header(source: &str, change: &str) -> String {
    // A path with a line break in it would end the comment.
    let source: String = source.chars().filter(|c| !c.is_control()).collect();
    format!("{}{source} by `denbun generate`; change the {change}, not this file.", write::MARK)
}
