//! Specs whose files were generated before and are as they were: neither the spec nor its files need be looked into.
//!
//! What was read and what was written is kept by digest, in cargo's target folder; without one everything is made anew. A spec is taken for unchanged only if every
//! file it was read from, every file that was written, the program and the crate's name are the same, byte for byte.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use hashbrown::HashMap;
use serde::{Deserialize, Serialize};

use super::file::Output;
use super::{File, Files};
use crate::digest::{self, of_file};
use crate::discover;
use crate::source::Input;

/// What was generated into one crate.
#[derive(Debug, Default)]
pub struct Kept {
    out: PathBuf,
    store: Option<PathBuf>,
    /// The program and the crate's name.
    maker: String,
    records: HashMap<String, Record>,
}

/// A spec that has not changed, and the files made from it.
#[derive(Debug, Clone)]
pub struct Unchanged {
    pub(super) record: Record,
    pub(super) files: Vec<File>,
}

/// What is known of one spec.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Record {
    /// Where it is, as it was named.
    pub(crate) path: String,
    /// Its provider.
    pub(crate) provider: String,
    /// What the crate's page says of it.
    pub(crate) label: String,
    /// What its module holds.
    pub(crate) holds: String,
    /// How its first request is sent, line by line.
    pub(crate) example: Vec<String>,
    /// The names its module is found by.
    pub(crate) aliases: Vec<String>,
    /// Whether it has enums whose cases differ in size.
    pub(crate) is_large: bool,
    /// Whether anything of it carries card data.
    pub(crate) has_card_data: bool,
    /// The files it was read from, with their digests; an empty one for a file that was not there.
    pub(crate) inputs: Vec<(String, String)>,
    /// Its files inside the crate.
    pub(crate) outputs: Vec<Output>,
}

#[derive(Default, Serialize, Deserialize)]
struct Store {
    maker: String,
    records: Vec<Record>,
}

impl Unchanged {
    pub(crate) fn record(&self) -> Record {
        self.record.clone()
    }

    /// The provider's name.
    pub fn provider(&self) -> &str {
        &self.record.provider
    }

    /// Where the spec is.
    pub fn path(&self) -> &str {
        &self.record.path
    }
}

impl Kept {
    /// What was kept of the crate in this folder.
    pub fn read(out: &Path) -> Self {
        let (store, maker) = (store(out), maker(super::Manifest::read(out).package()));
        let text = store.as_ref().and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default();
        let kept: Store = serde_json::from_str(&text).unwrap_or_default();
        let records = kept.records.into_iter().filter(|_| kept.maker == maker);
        let records = records.map(|record| (record.path.clone(), record)).collect();
        Kept { out: out.to_owned(), store, maker, records }
    }

    /// The spec in this file or folder, if neither it nor what was made of it has changed.
    pub fn unchanged(&self, spec: &Path) -> Option<Unchanged> {
        let record = self.records.get(&crate::files::shown(spec))?;
        if !has_same_files(spec, record) {
            return None;
        }
        let is_same = |(path, digest): &(String, String)| of_file(Path::new(path)) == *digest;
        if !record.inputs.iter().all(is_same) {
            return None;
        }
        let files: Option<Vec<File>> = record.outputs.iter().map(|output| self.written(output)).collect();
        Some(Unchanged { record: record.clone(), files: files? })
    }

    /// A file of a spec that has changed, if it is made of the same as it was.
    pub(crate) fn laid_out(&self, spec: &str, path: &str, tokens: &str) -> Option<File> {
        let outputs = &self.records.get(spec)?.outputs;
        let is_same = |output: &&Output| output.path == Path::new(path) && output.tokens == tokens;
        self.written(outputs.iter().find(is_same)?)
    }

    fn written(&self, output: &Output) -> Option<File> {
        let text = fs::read_to_string(self.out.join(&output.path)).ok()?;
        (digest::of(text.as_bytes()) == output.text).then(|| File::written(output, text))
    }

    /// Keeps what these specs are made of and what was made of them. Losing it costs time and nothing else.
    pub(super) fn keep(&self, records: Vec<Record>) {
        let Some(store) = &self.store else { return };
        let kept = Store { maker: self.maker.clone(), records };
        let text = serde_json::to_string(&kept).unwrap_or_default();
        if fs::read_to_string(store).is_ok_and(|old| old == text) {
            return;
        }
        replace(store, &text);
    }
}

impl Record {
    /// The same, made from these files.
    pub(crate) fn made_from(self, inputs: &[Input]) -> Self {
        let inputs = inputs
            .iter()
            .map(|input| (input.path.clone(), input.digest.map_or_else(String::new, digest::hex)));
        Record { inputs: inputs.collect(), ..self }
    }

    /// The same with what was made of it, if that is not known.
    pub(super) fn with_outputs(&self, files: &Files) -> Self {
        if !self.outputs.is_empty() {
            return self.clone();
        }
        let own = files.files.iter().filter(|file| file.is_of(&self.provider));
        let outputs = own.map(File::output).collect();
        Record { outputs, ..self.clone() }
    }
}

/// Whether a folder has the files that the spec was read from, and no more of its own.
fn has_same_files(spec: &Path, record: &Record) -> bool {
    if !spec.is_dir() {
        return true;
    }
    let Ok(files) = discover::files(spec) else { return false };
    let folder = format!("{}/", crate::files::shown(spec).trim_end_matches('/'));
    let is_yaml = |path: &str| path.ends_with(".yaml") || path.ends_with(".yml");
    let is_own =
        |path: &str| is_yaml(path) && path.strip_prefix(&folder).is_some_and(|name| !name.contains('/'));
    let read = record.inputs.iter().filter(|(path, _)| is_own(path)).map(|(path, _)| path.clone());
    let mut now: Vec<String> = files.iter().map(|file| crate::files::shown(file)).collect();
    let mut then: Vec<String> = read.collect();
    now.sort();
    then.sort();
    now == then
}

/// Where it is kept: in the target folder that cargo uses for the crate.
fn store(out: &Path) -> Option<PathBuf> {
    let out = std::path::absolute(out).ok()?;
    let given = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let found =
        || out.ancestors().map(|folder| folder.join("target")).find(|it| it.join("CACHEDIR.TAG").is_file());
    let name = digest::of(out.as_os_str().as_encoded_bytes());
    Some(given.or_else(found)?.join("denbun").join(name).with_extension("specs"))
}

/// What decides what a spec becomes: another build of the program may write something else.
fn maker(package: &str) -> String {
    let program = env::current_exe().and_then(fs::metadata).ok();
    let program = program.map(|data| (data.len(), data.modified().ok()));
    // Whatever differs is shown otherwise.
    digest::of(format!("{:?}", (env!("CARGO_PKG_VERSION"), program, package)).as_bytes())
}

/// At once, because another run may read it.
fn replace(store: &Path, text: &str) {
    let new = store.with_extension(process::id().to_string());
    let is_written = super::create(&new, text).and_then(|()| fs::rename(&new, store)).is_ok();
    if !is_written {
        let _ = fs::remove_file(&new);
    }
}
