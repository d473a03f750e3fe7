//! The pages that belong to no provider: the reference of the spec language, and the tutorial, each in both languages.

mod entries;
mod notation;
mod prose;
mod sample;
mod tutorial;

use std::sync::OnceLock;

use denbun_codegen::diagnostic::{Id, ids};
use denbun_codegen::language::{self, Key, Reference, Type};
use denbun_codegen::parallel;
use minijinja::{Value, context, value::Serde};
use serde::Serialize;

use crate::{Format, Lang, engine, layout};
pub use sample::{Sample, samples};

pub(crate) use entries::entries;
pub(crate) use prose::{blocks, inline};

/// A type of the language, and its keys with samples.
#[derive(Serialize)]
struct TypeEntry {
    #[serde(flatten)]
    ty: Type,
    anchor: String,
    keys_shown: Vec<KeyEntry>,
}

#[derive(Serialize)]
struct KeyEntry {
    #[serde(flatten)]
    key: Key,
    anchor: String,
    sample: Option<Sample>,
}

#[derive(Serialize)]
struct DiagnosticEntry {
    code: &'static str,
    slug: &'static str,
    severity: &'static str,
    /// In a line.
    title: &'static str,
    text: &'static str,
    /// What is wrong, and the same put right.
    samples: Option<[Shown; 2]>,
}

/// A sample of a diagnostic.
#[derive(Serialize)]
struct Shown {
    /// What it is written in.
    written: &'static str,
    text: &'static str,
    /// The place its rows go to, and the spec that has it.
    into: Option<(&'static str, &'static str)>,
}

/// Their paths and texts.
pub(crate) fn pages(format: Format) -> Vec<(String, String)> {
    let makers = [("", keys as fn(Lang, Format, &str) -> String), ("tutorial.", tutorial::page)];
    let pages =
        [Lang::Ja, Lang::En].into_iter().flat_map(|lang| makers.map(|(name, make)| (lang, name, make)));
    parallel::map(pages.collect(), |_, (lang, name, make)| {
        let path = format!("language/{name}{}.{}", lang.code(), extension(format));
        let text = make(lang, format, &path);
        (path, text)
    })
}

fn extension(format: Format) -> &'static str {
    match format {
        Format::Html => "html",
        Format::Markdown => "md",
    }
}

/// The page of the spec language.
fn keys(lang: Lang, format: Format, path: &str) -> String {
    let types: Vec<TypeEntry> = reference(lang).types.iter().map(type_entry).collect();
    let diagnostics: Vec<DiagnosticEntry> = ids::all().iter().map(|id| diagnostic(*id, lang)).collect();
    let context = context! {
        types => Value::from(Serde(types)),
        notation => Value::from(Serde(notation::groups(lang))),
        diagnostics => Value::from(Serde(diagnostics)),
        other => other(lang).code(),
        ..layout::frame(lang, path)
    };
    engine::render(&format!("language.{}", extension(format)), context)
}

/// The language in the words of one, read once.
fn reference(lang: Lang) -> &'static Reference {
    static READ: [OnceLock<Reference>; 2] = [OnceLock::new(), OnceLock::new()];
    READ[lang as usize].get_or_init(|| language::reference(lang))
}

fn other(lang: Lang) -> Lang {
    match lang {
        Lang::Ja => Lang::En,
        Lang::En => Lang::Ja,
    }
}

fn type_entry(ty: &Type) -> TypeEntry {
    let key = |key: &Key| KeyEntry {
        anchor: anchor(&[&ty.name, &key.name]),
        sample: sample::of(&ty.name, &key.name),
        key: key.clone(),
    };
    let keys_shown = ty.keys.iter().map(key).collect();
    TypeEntry { ty: ty.clone(), anchor: anchor(&[&ty.name]), keys_shown }
}

/// The place of a type or a key on the page: `row`, `row.format`.
fn anchor(names: &[&str]) -> String {
    names.join(".").to_lowercase().replace(" -> ", "-to-")
}

fn diagnostic(id: Id, lang: Lang) -> DiagnosticEntry {
    DiagnosticEntry {
        code: id.code(),
        slug: id.slug(),
        severity: id.severity().word(),
        title: id.title(lang),
        text: id.text(lang),
        samples: shown(id),
    }
}

fn shown(id: Id) -> Option<[Shown; 2]> {
    match id.imports() {
        Some(imports) => Some(imports.map(|it| Shown { written: "csv", text: it.table, into: it.into })),
        None => Some([id.bad()?, id.good()?].map(|text| Shown { written: "yaml", text, into: None })),
    }
}
