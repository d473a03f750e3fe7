//! Building one crate whose dependencies are built: its seconds, and the instructions of its compiler.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Builds of each crate; the median counts.
const BUILDS: usize = 3;
/// Where the wrapper writes what it counts.
const COUNTS: &str = "DENBUN_BUILD_COST_COUNTS";

/// What is built: a crate named `cost_…`, so that the wrapper knows it.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) manifest: String,
    pub(crate) source: Source,
    pub(crate) features: String,
}

/// The text of a crate.
pub(crate) enum Source {
    /// Of its `lib.rs`.
    Text(String),
    /// In this folder.
    Folder(PathBuf),
}

/// Where crates are written and built.
pub(crate) struct Compiler {
    pub(crate) workspace: PathBuf,
    place: PathBuf,
    /// Whether valgrind is there.
    counts: bool,
    /// Whether builds are timed.
    times: bool,
}

impl Compiler {
    pub(crate) fn new(workspace: &Path, place: &Path, times: bool) -> Self {
        let valgrind = Command::new("valgrind").arg("--version").output();
        let counts = valgrind.is_ok_and(|output| output.status.success());
        if !counts {
            println!("valgrind is not there: no instructions, and no goal is checked");
        }
        Self { workspace: workspace.to_owned(), place: place.to_owned(), counts, times }
    }

    /// User and system seconds of building the crate when only it has changed. `None` if builds are not timed.
    pub(crate) fn seconds(&self, built: &Crate) -> io::Result<Option<f64>> {
        if !self.times {
            return Ok(None);
        }
        let path = self.write(built)?;
        self.build(&path, built, None)?;
        let mut times = Vec::new();
        for _ in 0..BUILDS {
            touch(&path)?;
            times.push(self.build(&path, built, None)?);
        }
        times.sort_by(f64::total_cmp);
        Ok(Some(times[BUILDS / 2]))
    }

    /// Instructions of the compiler for the crate. `None` if they are not counted.
    pub(crate) fn instructions(&self, built: &Crate) -> io::Result<Option<f64>> {
        if !self.counts {
            return Ok(None);
        }
        let path = self.write(built)?;
        self.build(&path, built, None)?;
        touch(&path)?;
        let counts = self.place.join(format!("{}.counts", built.name));
        self.build(&path, built, Some(&counts))?;
        let text = fs::read_to_string(&counts)?;
        let summary = text.lines().find_map(|line| line.strip_prefix("summary:"));
        let count = summary.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
        count.map(Some).ok_or_else(|| io::Error::other("valgrind has counted nothing"))
    }

    /// Writes the crate, apart from the workspace and with its lock file.
    fn write(&self, built: &Crate) -> io::Result<PathBuf> {
        let path = self.place.join(&built.name);
        fs::create_dir_all(path.join("src"))?;
        fs::write(path.join("Cargo.toml"), &built.manifest)?;
        fs::copy(self.workspace.join("Cargo.lock"), path.join("Cargo.lock"))?;
        match &built.source {
            Source::Text(text) => fs::write(path.join("src/lib.rs"), text)?,
            Source::Folder(folder) => copy(folder, &path.join("src"))?,
        }
        Ok(path)
    }

    /// Builds, and reads what bash's `time` says of cargo and everything it has started.
    fn build(&self, path: &Path, built: &Crate, counts: Option<&Path>) -> io::Result<f64> {
        let mut command = Command::new("bash");
        let line = "TIMEFORMAT='%U %S'; time \"${CARGO:-cargo}\" build --release --offline --quiet --features \"$0\"";
        command.args(["-c", line, &built.features]).current_dir(path);
        command.env("CARGO_TARGET_DIR", self.place.join("target")).env("RUSTC_WRAPPER", "");
        if let Some(counts) = counts {
            command.env("RUSTC_WRAPPER", env::current_exe()?).env(COUNTS, counts);
        }
        let output = command.output()?;
        let report = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(io::Error::other(report.into_owned()));
        }
        let last = report.lines().last().unwrap_or_default();
        let seconds: Option<Vec<f64>> = last.split(' ').map(|part| part.parse().ok()).collect();
        seconds
            .map(|parts| parts.iter().sum())
            .ok_or_else(|| io::Error::other(format!("no time in `{last}`")))
    }
}

/// Makes the crate newer than what is built of it.
fn touch(path: &Path) -> io::Result<()> {
    let source = path.join("src/lib.rs");
    fs::write(&source, fs::read(&source)?)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Runs the compiler in cargo's stead, a measured crate's under valgrind. `None` if cargo did not call.
pub(crate) fn as_wrapper() -> Option<ExitCode> {
    let counts = env::var_os(COUNTS)?;
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let (rustc, rest) = arguments.split_first()?;
    let measured = rest.iter().any(|argument| argument.to_string_lossy().starts_with("cost_"));
    let mut command = if measured {
        let mut file = OsString::from("--cachegrind-out-file=");
        file.push(&counts);
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--quiet", "--tool=cachegrind", "--cache-sim=no"]).arg(file).arg(compiler(rustc));
        valgrind
    } else {
        Command::new(rustc)
    };
    let success = command.args(rest).status().is_ok_and(|status| status.success());
    Some(if success { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The compiler itself: what is called `rustc` may only look for it.
fn compiler(rustc: &OsString) -> PathBuf {
    let output = Command::new(rustc).args(["--print", "sysroot"]).output();
    let sysroot = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    sysroot.map_or_else(|_| rustc.into(), |sysroot| Path::new(&sysroot).join("bin/rustc"))
}
