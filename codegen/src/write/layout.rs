//! The layout of what people commit: what `rustfmt` makes of it, with the settings that hold where it goes.

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, io, process, thread};

use super::draft::New;
use crate::parallel;

/// How the files are laid out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// By `rustfmt`.
    Rustfmt,
    /// Not by `rustfmt`, and why.
    Plain(String),
}

/// What stands between two pieces of a file that `rustfmt` reads: an item that it leaves alone.
const BETWEEN: &str = "const DENBUN_NEXT_PIECE: () = ();";

/// Less text than this is not worth another process.
const SMALL: usize = 64 << 10;

/// The pieces as `rustfmt` lays them out, in order.
///
/// # Errors
///
/// Why it cannot.
pub(super) fn rustfmt(out: &Path, pieces: &[New]) -> Result<Vec<String>, String> {
    if pieces.is_empty() {
        return Ok(Vec::new());
    }
    let folder = Scratch::new();
    let laid =
        parallel::map(batches(pieces), |at, batch| formatted(out, &folder.0.join(at.to_string()), batch));
    Ok(laid.into_iter().collect::<Result<Vec<_>, String>>()?.concat())
}

/// Runs of pieces with as much text each, as many as there are processors.
fn batches(pieces: &[New]) -> Vec<&[New]> {
    let length: usize = pieces.iter().map(|piece| piece.text.len()).sum();
    let most = thread::available_parallelism().map_or(1, NonZero::get);
    let share = length.div_ceil((length / SMALL).clamp(1, most));
    let mut batches = Vec::new();
    let (mut first, mut sum) = (0, 0);
    for (at, piece) in pieces.iter().enumerate() {
        sum += piece.text.len();
        if sum >= share || at + 1 == pieces.len() {
            batches.push(&pieces[first..=at]);
            (first, sum) = (at + 1, 0);
        }
    }
    batches
}

/// One run over the items in one file, and the heads in one each.
fn formatted(out: &Path, folder: &Path, pieces: &[New]) -> Result<Vec<String>, String> {
    let broken = |error: io::Error| format!("no folder to run rustfmt in: {error}");
    let items: String = pieces
        .iter()
        .filter(|piece| !is_apart(piece))
        .map(|piece| format!("{}\n{BETWEEN}\n", piece.text))
        .collect();
    let mut files = vec![(folder.join("the-items.rs"), items.as_str())];
    let heads = pieces.iter().filter(|piece| is_apart(piece)).enumerate();
    files.extend(heads.map(|(at, piece)| (folder.join(format!("head-{at}.rs")), piece.text.as_str())));
    for (path, text) in &files {
        super::create(path, text).map_err(broken)?;
    }
    // `rustfmt` looks for the modules of a file; there is nothing to lay out in these.
    for module in modules(&items) {
        super::create(&folder.join(format!("{module}.rs")), "").map_err(broken)?;
    }
    run(out, files.iter().map(|(path, _)| path.as_path()))?;
    let mut texts = files.iter().map(|(path, _)| fs::read_to_string(path));
    let items = texts.next().transpose().map_err(broken)?.unwrap_or_default();
    let mut items = items.split_terminator(BETWEEN);
    let mut next = |piece| match is_apart(piece) {
        true => texts.next().and_then(Result::ok),
        false => items.next().map(str::to_owned),
    };
    let laid: Option<Vec<String>> = pieces.iter().map(&mut next).collect();
    laid.ok_or_else(|| "rustfmt left something out".to_owned())
}

/// The modules that stand in files of their own.
fn modules(items: &str) -> impl Iterator<Item = &str> {
    let declared = items.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    declared.map(|name| name.strip_prefix("r#").unwrap_or(name))
}

/// Whether a piece cannot stand between others: a file's own page and attributes.
fn is_apart(piece: &New) -> bool {
    piece.is_head
}

fn run<'p>(out: &Path, files: impl Iterator<Item = &'p Path>) -> Result<(), String> {
    let mut command = Command::new("rustfmt");
    let config = settings(out).map(|path| vec![PathBuf::from("--config-path"), path]).unwrap_or_default();
    command.args(["--edition", "2024"]).args(config).args(files);
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

/// The settings of `rustfmt` that hold for a folder.
fn settings(out: &Path) -> Option<PathBuf> {
    above(out, &["rustfmt.toml", ".rustfmt.toml"])
}

/// The files that decide how text is laid out: settings, and which `rustfmt` it is.
pub(super) fn decided_by(out: &Path) -> Vec<PathBuf> {
    let toolchain = above(out, &["rust-toolchain", "rust-toolchain.toml"]);
    let rustup = env::var_os("RUSTUP_HOME").map(PathBuf::from);
    let rustup = rustup.or_else(|| env::home_dir().map(|home| home.join(".rustup")));
    settings(out)
        .into_iter()
        .chain(toolchain)
        .chain(rustup.map(|folder| folder.join("settings.toml")))
        .collect()
}

/// The nearest file of one of these names, in the folder or above.
fn above(out: &Path, names: &[&str]) -> Option<PathBuf> {
    let folder = existing(out)?;
    let mut candidates = folder.ancestors().flat_map(|folder| names.iter().map(|name| folder.join(name)));
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
