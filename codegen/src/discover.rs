//! Which specs a path stands for: a file, a folder of files that form one, or a folder of specs.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use hashbrown::HashSet;

use crate::source::MAX_BYTES;

/// The specs under these paths, each once, in the order given and then by name.
///
/// A folder whose files all name one provider is one spec, to be read whole; of any other folder each file is a spec,
/// and its folders are looked into.
///
/// # Errors
///
/// A path that does not exist or cannot be listed; the message names it.
pub fn discover(paths: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
    let mut found = Found::default();
    for path in paths {
        found.find(path).map_err(|error| named(path, error))?;
    }
    Ok(found.specs)
}

/// The overlays among these that are for the spec; one that names no provider is for every spec, so that it is
/// reported.
pub fn overlays_for(spec: &Path, overlays: &[PathBuf]) -> Vec<PathBuf> {
    if overlays.is_empty() {
        return Vec::new();
    }
    let file = if spec.is_dir() { files(spec).ok().and_then(|files| files.into_iter().next()) } else { None };
    let provider = word(file.as_deref().unwrap_or(spec), "provider");
    let is_for = |overlay: &&PathBuf| match (word(overlay, "overlay"), &provider) {
        (Some(named), Some(provider)) => named == *provider,
        (None, _) | (_, None) => true,
    };
    overlays.iter().filter(is_for).cloned().collect()
}

/// What was found, and where was looked: links may lead back.
#[derive(Default)]
struct Found {
    specs: Vec<PathBuf>,
    seen: HashSet<PathBuf>,
}

impl Found {
    fn find(&mut self, path: &Path) -> io::Result<()> {
        if !self.seen.insert(fs::canonicalize(path)?) {
            return Ok(());
        }
        if !fs::metadata(path)?.is_dir() {
            self.specs.push(path.to_owned());
            return Ok(());
        }
        let files = files(path)?;
        if is_one(&files) {
            self.specs.push(path.to_owned());
            return Ok(());
        }
        let mut folders: Vec<PathBuf> = entries(path)?.into_iter().filter(|entry| entry.is_dir()).collect();
        folders.sort();
        files.iter().chain(&folders).try_for_each(|path| self.find(path).map_err(|error| named(path, error)))
    }
}

fn is_one(files: &[PathBuf]) -> bool {
    let mut providers: Vec<String> = files.iter().filter_map(|file| word(file, "provider")).collect();
    providers.dedup();
    files.len() > 1 && providers.len() == 1
}

/// The files of a folder that are specs or parts of one, by name.
pub(crate) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let is_spec = |path: &PathBuf| path.extension().is_some_and(|end| end == "yaml" || end == "yml");
    let mut files: Vec<PathBuf> =
        entries(folder)?.into_iter().filter(|path| is_spec(path) && path.is_file()).collect();
    // An overlay may lie beside the spec it is for.
    files.retain(|file| word(file, "overlay").is_none());
    files.sort();
    Ok(files)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect()
}

/// The value of a top-level key, as far as it can be seen without reading the file as YAML.
fn word(file: &Path, key: &str) -> Option<String> {
    let lines = BufReader::new(File::open(file).ok()?.take(MAX_BYTES as u64)).split(b'\n');
    let value = |line: Vec<u8>| line.strip_prefix(key.as_bytes())?.strip_prefix(b":").map(<[u8]>::to_vec);
    let value = lines.map_while(Result::ok).find_map(value)?;
    let value = String::from_utf8_lossy(&value);
    let value = value.split(" #").next().unwrap_or_default().trim().trim_matches(['"', '\'']);
    Some(value.to_owned())
}

fn named(path: &Path, error: io::Error) -> io::Error {
    let text = error.to_string();
    let path = path.display().to_string();
    if text.contains(&path) { error } else { io::Error::new(error.kind(), format!("{path}: {text}")) }
}
