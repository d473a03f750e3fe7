//! What is read: the spec, the file or record it names, and the bytes.

use std::fs::File;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use denbun::Charset;
use denbun::file::threads;
use denbun_codegen::diagnostic::nearest;
use denbun_codegen::model::{self, RecordPlace, Spec};

use crate::specs;

/// Which file of which spec, and what is done with its rows.
#[derive(Debug, clap::Args)]
pub(super) struct Of {
    /// The provider's spec: a file, or a folder of files that form one
    pub(super) spec: PathBuf,
    /// The name of a file in the spec, or `file.record` for lines of that record alone
    message: String,
    /// The file to read
    pub(super) file: PathBuf,
    /// A private file merged over the spec
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// The charset the file is in
    #[arg(long, value_parser = charset)]
    pub(super) charset: Option<Charset>,
    /// How many threads read; if nothing is said, as many as there are processors, up to eight
    #[arg(long, value_name = "NUMBER")]
    threads: Option<NonZeroUsize>,
}

fn charset(name: &str) -> Result<Charset, String> {
    let known = || "UTF-8, Shift_JIS or EUC-JP".to_owned();
    Charset::from_name(name).ok_or_else(known)
}

impl Of {
    /// The spec and the file; none if the spec has errors, which are printed.
    pub(super) fn load(&self) -> Result<Option<(Spec, model::File)>, Box<dyn std::error::Error>> {
        let Some(spec) = specs::load_one(&self.spec, &self.overlay)? else { return Ok(None) };
        let file = find(&spec, &self.message)?;
        Ok(Some((spec, file)))
    }

    /// The bytes, and how many there are, if that can be told.
    pub(super) fn open(&self) -> Result<(File, Option<u64>), String> {
        let failed = |error| format!("{}: {error}", self.file.display());
        let file = File::open(&self.file).map_err(failed)?;
        let about = file.metadata().map_err(failed)?;
        if about.is_dir() {
            return Err(format!("{} is a folder", self.file.display()));
        }
        let size = about.is_file().then_some(about.len());
        Ok((file, size))
    }

    /// How many threads read.
    pub(super) fn threads(&self) -> usize {
        self.threads.map_or_else(threads, NonZeroUsize::get)
    }

    /// Refuses to write over what is read.
    pub(super) fn protect(&self, output: &Path) -> Result<(), String> {
        let is_same = match (self.file.canonicalize(), output.canonicalize()) {
            (Ok(input), Ok(output)) => input == output,
            _ => false,
        };
        if is_same { Err(format!("{} is the input", output.display())) } else { Ok(()) }
    }
}

/// The file of this name; of a record's name a file with nothing else.
fn find(spec: &Spec, name: &str) -> Result<model::File, String> {
    if let Some(file) = spec.files.iter().find(|file| file.name == name) {
        return Ok(file.clone());
    }
    for file in &spec.files {
        let named = |record: &&model::Record| spec.messages[record.message].name == name;
        if let Some(record) = file.records.iter().find(named) {
            let record =
                model::Record { tag: None, place: RecordPlace::Any, totals: Vec::new(), ..record.clone() };
            return Ok(model::File { by: None, records: vec![record], ..file.clone() });
        }
    }
    Err(unknown(spec, name))
}

fn unknown(spec: &Spec, name: &str) -> String {
    let files = spec.files.iter().map(|file| file.name.clone());
    let records = spec.files.iter().flat_map(|file| &file.records);
    let mut names: Vec<String> =
        files.chain(records.map(|record| spec.messages[record.message].name.clone())).collect();
    names.sort();
    names.dedup();
    if names.is_empty() {
        return format!("{} has no files", spec.path);
    }
    let list = names.iter().map(|name| format!("\n  {name}")).collect::<String>();
    match nearest(name, names.iter().map(String::as_str)) {
        Some(nearest) => format!("unknown file `{name}`, did you mean `{nearest}`? There are:{list}"),
        None => format!("unknown file `{name}`; there are:{list}"),
    }
}
