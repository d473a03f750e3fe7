//! What a message costs to build: 100 messages of 15 fields as they are emitted, beside what serde and garde derive for
//! the same fields and checks, and beside plain structs. CPU seconds of a release build of that crate alone.
//!
//! `cargo bench -p denbun-tests --bench build_cost`. It needs `bash`, and no network once the workspace is built.

#[path = "build_cost/sources.rs"]
mod sources;

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use sources::{Kind, MESSAGES};

/// Builds of each crate; the median counts.
const BUILDS: usize = 3;

fn main() {
    // `cargo test --benches` asks for no measurement.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    println!(
        "{MESSAGES} messages of 15 fields, release build of that crate alone, dependencies built before"
    );
    println!("  {:<38} {:>11} {:>15}", "", "CPU seconds", "ms per message");
    let mut plain = None;
    for kind in Kind::ALL {
        match crate_of(kind).and_then(|path| seconds(&path)) {
            Ok(seconds) => {
                let base = *plain.get_or_insert(seconds);
                let each = 1000.0 * (seconds - base) / f64::from(MESSAGES);
                println!("  {:<38} {seconds:>11.2} {each:>15.1}", kind.title());
            }
            Err(error) => println!("  {:<38} {error}", kind.title()),
        }
    }
    println!("The time of the plain structs is taken off what a message costs.");
}

/// Writes the crate, apart from the workspace and with its lock file.
fn crate_of(kind: Kind) -> io::Result<PathBuf> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-cost").join(kind.name());
    fs::create_dir_all(path.join("src"))?;
    fs::write(path.join("Cargo.toml"), kind.manifest(workspace))?;
    fs::copy(workspace.join("Cargo.lock"), path.join("Cargo.lock"))?;
    fs::write(path.join("src/lib.rs"), kind.source())?;
    Ok(path)
}

/// User and system seconds of building the crate when only it has changed.
fn seconds(path: &Path) -> io::Result<f64> {
    build(path)?;
    let mut times = Vec::new();
    for _ in 0..BUILDS {
        let source = path.join("src/lib.rs");
        fs::write(&source, fs::read(&source)?)?;
        times.push(build(path)?);
    }
    times.sort_by(f64::total_cmp);
    Ok(times[BUILDS / 2])
}

/// Builds, and reads what bash's `time` says of cargo and everything it has started.
fn build(path: &Path) -> io::Result<f64> {
    let output = Command::new("bash")
        .args(["-c", "TIMEFORMAT='%U %S'; time \"${CARGO:-cargo}\" build --release --offline --quiet"])
        .current_dir(path)
        .env("CARGO_TARGET_DIR", path.with_file_name("target"))
        .output()?;
    let report = String::from_utf8_lossy(&output.stderr);
    let last = report.lines().last().unwrap_or_default();
    if !output.status.success() {
        return Err(io::Error::other(report.into_owned()));
    }
    let seconds: Option<Vec<f64>> = last.split(' ').map(|part| part.parse().ok()).collect();
    seconds.map(|parts| parts.iter().sum()).ok_or_else(|| io::Error::other(format!("no time in `{last}`")))
}
