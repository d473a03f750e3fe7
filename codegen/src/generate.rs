//! Checked specs to the files of a crate: model ─lower─> ir ─emit─> tokens ─print─> text.

use std::path::Path;

use proc_macro2::{Ident, Span, TokenStream};

use crate::write::{File, Files, Stamps};
use crate::{emit, ir, lower, model, parallel, print, write};

/// The files of a crate that holds these providers, with the layout of `rustfmt` where that is installed.
///
/// `out` is the crate's folder. Nothing is written yet; its `Cargo.toml` and `rustfmt.toml` are read, and files that are
/// known to be current are taken as they are.
pub fn generate(specs: &[model::Spec], out: &Path) -> Files {
    let stamps = Stamps::read(out);
    let manifest = write::Manifest::read(out);
    let package = manifest.package().replace('-', "_");
    let name = Ident::new(&package, Span::call_site());
    let entries: Vec<ir::Entry> = specs.iter().map(lower::entry).collect();
    let mut files =
        vec![file("src/lib.rs", &header("specs", "specs"), emit::package(&entries, &name), &stamps)];
    let made = parallel::map(specs.iter().collect(), |_, spec| provider_files(spec, &package, &stamps));
    files.extend(made.into_iter().flatten());
    let names: Vec<&str> = specs.iter().map(|spec| spec.provider.as_str()).collect();
    files.push(File::plain("Cargo.toml", manifest.with_features(&names)));
    Files::new(out, files, stamps)
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

fn provider_files(spec: &model::Spec, package: &str, stamps: &Stamps) -> Vec<File> {
    let package = Ident::new(package, Span::call_site());
    let provider = lower::lower(spec);
    let name = &provider.name;
    let header = header(&provider.source, "spec");
    let file = |path: &str, tokens| file(path, &header, tokens, stamps);
    let mut files = vec![file(&format!("src/{name}.rs"), emit::module(&provider, &package))];
    for section in &provider.sections {
        files.push(file(&format!("src/{name}/{}.rs", section.file), emit::section(section)));
    }
    for part in &provider.parts {
        files.push(file(&format!("src/{name}/{}.rs", part.file), emit::part(&provider, part, &package)));
    }
    files.push(file(&format!("tests/{name}.rs"), emit::tests(&provider, &package)));
    files
}

fn file(path: &str, header: &str, tokens: TokenStream, stamps: &Stamps) -> File {
    let key = stamps.key(header, &tokens);
    match stamps.current(Path::new(path), key) {
        Some(text) => File::current(path, text, key),
        None => File::printed(path, print::file(header, tokens), key),
    }
}

/// The first line of a file; [`write`] knows generated files by it.
fn header(source: &str, change: &str) -> String {
    // A path with a line break in it would end the comment.
    let source: String = source.chars().filter(|c| !c.is_control()).collect();
    format!("{}{source} by `denbun generate`; change the {change}, not this file.", write::MARK)
}
