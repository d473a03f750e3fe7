//! `provider!`: a spec's path in, the provider's module out, or every problem of the spec as a compiler error.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use denbun_codegen::diagnostic::{Diagnostics, Severity};
use denbun_codegen::source::Sources;
use denbun_codegen::{assumed, load, load_text_with, model, provider_tokens};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

use crate::attribute::{admit, split};
use crate::problem::Problems;

/// `"specs/acme.yaml", overlay = "acme.local.yaml", deny_assumed, card_data`
pub(crate) struct Call {
    spec: LitStr,
    options: TokenStream,
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let spec = input.parse()?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        Ok(Self { spec, options: input.parse()? })
    }
}

/// A file or folder under the name it was written with.
struct Found {
    named: String,
    path: PathBuf,
}

/// Reads the spec and expands to its module.
pub(crate) fn expand(call: Call) -> TokenStream {
    let (mut problems, mut overlays) = (Problems::default(), Vec::new());
    let (mut deny, mut card_data) = (false, false);
    let options = split(call.options, &mut problems);
    let known = ["overlay", "deny_assumed", "card_data"];
    for option in admit(options, "provider!", &known, &["overlay"], &mut problems) {
        if option.key == "overlay" {
            let path = option.text(&mut problems);
            overlays.extend(path.and_then(|path| find(&path, "overlay", &mut problems)));
        } else if option.key == "deny_assumed" {
            deny = option.flag(&mut problems);
        } else {
            card_data = option.flag(&mut problems);
        }
    }
    let spec = find(&call.spec, "spec", &mut problems);
    let module = spec
        .filter(|_| problems.is_empty())
        .map(|spec| module(&call.spec, &spec, &overlays, Wanted { deny, card_data }));
    let problems = problems.into_tokens();
    quote!(#problems #module)
}

/// What the options say.
struct Wanted {
    deny: bool,
    card_data: bool,
}

fn module(at: &LitStr, spec: &Found, overlays: &[Found], wanted: Wanted) -> TokenStream {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let read = read(spec, overlays, &mut sources, &mut diagnostics);
    let errors = diagnostics
        .sorted()
        .into_iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .map(|diagnostic| syn::Error::new(at.span(), diagnostic.bare(&sources)).to_compile_error());
    let denied = read.as_ref().filter(|_| wanted.deny).and_then(|spec| denied(at.span(), spec));
    let tracked = track(spec, overlays, &sources);
    let module = read.as_ref().map(|spec| provider_tokens(spec, wanted.card_data));
    quote!(#(#tracked)* #(#errors)* #denied #module)
}

/// Every guess of the spec, as one error.
fn denied(at: Span, spec: &model::Spec) -> Option<TokenStream> {
    let guesses = assumed(spec);
    let count = match guesses.len() {
        0 => return None,
        1 => "1 statement is assumed; an overlay can confirm it".to_owned(),
        count => format!("{count} statements are assumed; an overlay can confirm them"),
    };
    let lines = guesses.iter().map(|guess| {
        let confirm = guess.confirm.as_deref().map(|what| format!(" (confirm: {what})"));
        format!("\n{}: {guess}{}", guess.at.text, confirm.unwrap_or_default())
    });
    let message = format!("{count}{}", lines.collect::<String>());
    Some(syn::Error::new(at, message).to_compile_error())
}

/// The file or folder: beside the file that calls the macro, as `include_str!` means it, or in the crate's folder.
fn find(written: &LitStr, what: &str, problems: &mut Problems) -> Option<Found> {
    let named = written.value();
    let beside = written.span().unwrap().local_file().and_then(|file| Some(file.parent()?.join(&named)));
    let in_crate = env::var_os("CARGO_MANIFEST_DIR").map(|folder| Path::new(&folder).join(&named));
    let found = [beside, in_crate].into_iter().flatten().find(|path| path.exists());
    // The compiler resolves paths against the calling file; an absolute one means the same everywhere.
    let path = found.and_then(|found| Some(env::current_dir().ok()?.join(found)));
    if path.is_none() {
        problems
            .at(written, format!("there is no {what} `{named}` beside this file or in the crate's folder"));
    }
    path.map(|path| Found { named, path })
}

fn read(
    spec: &Found,
    overlays: &[Found],
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<model::Spec> {
    let texts =
        overlays.iter().map(|overlay| Some((overlay.named.clone(), fs::read_to_string(&overlay.path).ok()?)));
    let texts: Option<Vec<(String, String)>> = texts.collect();
    let text = if spec.path.is_dir() { None } else { fs::read_to_string(&spec.path).ok() };
    match (text, texts) {
        (Some(text), Some(texts)) => load_text_with(
            &spec.named,
            &text,
            &texts,
            &|path| fs::read(beside(spec, path)).map_err(|e| e.to_string()),
            sources,
            diagnostics,
        ),
        // Folders are read as such, and what cannot be read as text is reported in the same words everywhere.
        (None, _) | (_, None) => {
            let overlays: Vec<PathBuf> = overlays.iter().map(|overlay| overlay.path.clone()).collect();
            load(&spec.path, &overlays, sources, diagnostics)
        }
    }
}

/// Where a file lies that is shown relative to the name of the spec.
fn beside(spec: &Found, shown: &str) -> PathBuf {
    let folder = Path::new(&spec.named).parent().unwrap_or(Path::new(""));
    let relative = Path::new(shown).strip_prefix(folder).unwrap_or(Path::new(shown));
    spec.path.parent().unwrap_or(Path::new("")).join(relative)
}

/// Makes the compiler build again when one of the files changes.
fn track(spec: &Found, overlays: &[Found], sources: &Sources) -> Vec<TokenStream> {
    let absolute = |shown: &str| {
        let named = overlays.iter().chain([spec]).find(|found| found.named == shown);
        match named {
            Some(found) => found.path.clone(),
            None if spec.path.is_dir() || Path::new(shown).is_absolute() => PathBuf::from(shown),
            None => beside(spec, shown),
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
