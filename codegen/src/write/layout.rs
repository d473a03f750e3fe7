//! The layout of files that people commit: what `rustfmt` makes of them, with the settings that hold where they go.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, io, process};

use super::File;

/// How the files are laid out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// By `rustfmt`.
    Rustfmt,
    /// Not by `rustfmt`, and why.
    Plain(String),
}

/// Runs `rustfmt` once over a copy of all files. Without it the files stay as they were printed.
pub(super) fn rustfmt(out: &Path, files: Vec<File>) -> (Vec<File>, Layout) {
    let folder = Scratch::new();
    match formatted(out, &files, &folder.0) {
        Ok(files) => (files, Layout::Rustfmt),
        Err(why) => (files, Layout::Plain(why)),
    }
}

fn formatted(out: &Path, files: &[File], folder: &Path) -> Result<Vec<File>, String> {
    let broken = |error: io::Error| format!("no folder to run rustfmt in: {error}");
    for file in files.iter().filter(|file| is_rust(file)) {
        super::create(&folder.join(&file.path), &file.text).map_err(broken)?;
    }
    run(out, files, folder)?;
    let read = |file: &File| {
        let text =
            if is_rust(file) { fs::read_to_string(folder.join(&file.path))? } else { file.text.clone() };
        Ok(File { path: file.path.clone(), text })
    };
    files.iter().map(read).collect::<io::Result<_>>().map_err(broken)
}

/// `rustfmt` finds modules by itself: it is given the crate's root and its tests.
fn run(out: &Path, files: &[File], folder: &Path) -> Result<(), String> {
    let roots =
        files.iter().filter(|file| file.path == Path::new("src/lib.rs") || file.path.starts_with("tests"));
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024"]).args(config(out)).args(roots.map(|file| folder.join(&file.path)));
    // A toolchain file beside the output decides which rustfmt this is.
    if let Some(existing) = existing(out) {
        command.current_dir(existing);
    }
    let output = command.stdin(Stdio::null()).output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "rustfmt is not installed (`rustup component add rustfmt`)".to_owned(),
        _ => format!("rustfmt cannot be run: {error}"),
    })?;
    if output.status.success() {
        return Ok(());
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(format!("rustfmt failed: {}", told.lines().next().unwrap_or("without a message")))
}

fn config(out: &Path) -> Vec<PathBuf> {
    let settings = existing(out).and_then(|folder| {
        let names = ["rustfmt.toml", ".rustfmt.toml"];
        let mut candidates = folder.ancestors().flat_map(|folder| names.map(|name| folder.join(name)));
        candidates.find(|path| path.is_file())
    });
    settings.map(|path| vec![PathBuf::from("--config-path"), path]).unwrap_or_default()
}

/// The folder itself, or the nearest one above that is there.
fn existing(out: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(out).ok()?;
    absolute.ancestors().find(|folder| folder.is_dir()).map(Path::to_owned)
}

fn is_rust(file: &File) -> bool {
    file.path.extension().is_some_and(|extension| extension == "rs")
}

/// A folder of this process, removed in the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        Scratch(env::temp_dir().join(format!("denbun-{}-{number}", process::id())))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is left in a temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}
