//! `provider!`: a spec's path in, the provider's module out, or every problem of the spec as a compiler error.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use denbun_codegen::diagnostic::{Diagnostics, Severity};
use denbun_codegen::source::Sources;
use denbun_codegen::{load, load_text, model, provider_tokens};
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

/// Reads the spec and expands to its module.
pub(crate) fn expand(path: &LitStr) -> TokenStream {
    let named = path.value();
    let Some(found) = find(path, Path::new(&named)) else {
        let message = format!("there is no spec `{named}` beside this file or in the crate's folder");
        return syn::Error::new(path.span(), message).to_compile_error();
    };
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let spec = read(&named, &found, &mut sources, &mut diagnostics);
    let errors = diagnostics
        .sorted()
        .into_iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .map(|diagnostic| syn::Error::new(path.span(), diagnostic.bare(&sources)).to_compile_error());
    let tracked = track(&named, &found, &sources);
    let module = spec.as_ref().map(provider_tokens);
    quote!(#(#tracked)* #(#errors)* #module)
}

/// The file or folder: beside the file that calls the macro, as `include_str!` means it, or in the crate's folder.
fn find(path: &LitStr, named: &Path) -> Option<PathBuf> {
    let beside = path.span().unwrap().local_file().and_then(|file| Some(file.parent()?.join(named)));
    let in_crate = env::var_os("CARGO_MANIFEST_DIR").map(|folder| Path::new(&folder).join(named));
    let found = [beside, in_crate].into_iter().flatten().find(|path| path.exists())?;
    // The compiler resolves paths against the calling file; an absolute one means the same everywhere.
    Some(env::current_dir().ok()?.join(found))
}

fn read(
    named: &str,
    found: &Path,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<model::Spec> {
    if found.is_dir() {
        return load(found, &[], sources, diagnostics);
    }
    match fs::read_to_string(found) {
        Ok(text) => load_text(
            named,
            &text,
            &|path| fs::read(beside(named, found, path)).map_err(|e| e.to_string()),
            sources,
            diagnostics,
        ),
        // What cannot be read as text is reported in the same words everywhere.
        Err(_) => load(found, &[], sources, diagnostics),
    }
}

/// Where a file lies that is shown relative to the name of the spec.
fn beside(named: &str, found: &Path, shown: &str) -> PathBuf {
    let folder = Path::new(named).parent().unwrap_or(Path::new(""));
    let relative = Path::new(shown).strip_prefix(folder).unwrap_or(Path::new(shown));
    found.parent().unwrap_or(Path::new("")).join(relative)
}

/// Makes the compiler build again when one of the files changes.
fn track(named: &str, found: &Path, sources: &Sources) -> Vec<TokenStream> {
    let absolute = |shown: &str| {
        if found.is_dir() || Path::new(shown).is_absolute() {
            PathBuf::from(shown)
        } else if shown == named {
            found.to_owned()
        } else {
            beside(named, found, shown)
        }
    };
    sources
        .files()
        .map(|file| absolute(sources.path(file)))
        .filter(|path| path.is_file())
        .map(|path| {
            let path = path.to_string_lossy();
            quote!(
                const _: &[u8] = ::core::include_bytes!(#path);
            )
        })
        .collect()
}
