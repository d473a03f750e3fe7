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

/// Runs `rustfmt` once over a copy of the files that have no layout yet. Without it they stay as they were printed.
pub(super) fn rustfmt(out: &Path, files: Vec<File>) -> (Vec<File>, Layout) {
    if files.iter().all(|file| file.is_laid_out) {
        return (files, Layout::Rustfmt);
    }
    let folder = Scratch::new();
    match formatted(out, &files, &folder.0) {
        Ok(files) => (files, Layout::Rustfmt),
        Err(why) => (files, Layout::Plain(why)),
    }
}

fn formatted(out: &Path, files: &[File], folder: &Path) -> Result<Vec<File>, String> {
    let broken = |error: io::Error| format!("no folder to run rustfmt in: {error}");
    for file in files.iter().filter(|file| file.key.is_some()) {
        // `rustfmt` looks for the modules of a file, and need not read those that have their layout.
        let text = if file.is_laid_out { "" } else { &file.text };
        super::create(&folder.join(&file.path), text).map_err(broken)?;
    }
    run(out, files, folder)?;
    let read = |file: &File| {
        let text =
            if file.is_laid_out { file.text.clone() } else { fs::read_to_string(folder.join(&file.path))? };
        Ok(File { text, is_laid_out: true, ..file.clone() })
    };
    files.iter().map(read).collect::<io::Result<_>>().map_err(broken)
}

/// `rustfmt` finds modules by itself: it is given the files that no other of them leads to.
fn run(out: &Path, files: &[File], folder: &Path) -> Result<(), String> {
    let new: Vec<&Path> = files.iter().filter(|file| !file.is_laid_out).map(|file| &*file.path).collect();
    let roots = new.iter().filter(|path| parent(path).is_none_or(|parent| !new.contains(&&*parent)));
    let mut command = Command::new("rustfmt");
    let config = settings(out).map(|path| vec![PathBuf::from("--config-path"), path]).unwrap_or_default();
    command.args(["--edition", "2024"]).args(config).args(roots.map(|path| folder.join(path)));
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

/// The file that a module is declared in: `src/acme.rs` of `src/acme/sales.rs`, and `src/lib.rs` of that.
fn parent(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    match folder == Path::new("src") {
        true => (path != Path::new("src/lib.rs")).then(|| PathBuf::from("src/lib.rs")),
        false => folder.starts_with("src").then(|| folder.with_extension("rs")),
    }
}

/// The settings of `rustfmt` that hold for a folder.
pub(super) fn settings(out: &Path) -> Option<PathBuf> {
    let folder = existing(out)?;
    let names = ["rustfmt.toml", ".rustfmt.toml"];
    let mut candidates = folder.ancestors().flat_map(|folder| names.map(|name| folder.join(name)));
    candidates.find(|path| path.is_file())
}

/// The folder itself, or the nearest one above that is there.
fn existing(out: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(out).ok()?;
    absolute.ancestors().find(|folder| folder.is_dir()).map(Path::to_owned)
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
