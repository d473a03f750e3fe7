//! What `denbun check` and `denbun generate` take over all specs: from nothing, again, and after a change of one file.
//!
//! `cargo bench -p denbun-tests --bench specs -- target/release/denbun`; with `--check` the exit code is 1 if a goal is
//! missed. The specs are copied, so nothing of the workspace changes. Processor seconds are user and system; the least of
//! several runs counts, since other programs only add to it.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;
use std::{env, fs, io};

/// Runs of which the least is taken.
const RUNS: usize = 7;

/// What is measured, and at most how many seconds it may take on the clock.
struct Case {
    name: &'static str,
    goal: f64,
    /// What is done before each run.
    before: fn(&Workplace) -> io::Result<()>,
    arguments: &'static [&'static str],
}

const CASES: [Case; 7] = [
    Case { name: "check", goal: 0.5, before: nothing, arguments: &["check", "specs"] },
    Case { name: "generate, from nothing", goal: 0.5, before: forget, arguments: GENERATE },
    Case { name: "generate, nothing changed", goal: 0.1, before: nothing, arguments: GENERATE },
    Case { name: "generate --check", goal: 0.1, before: nothing, arguments: CHECK },
    Case {
        name: "generate, robotpayment.yaml changed",
        goal: 0.1,
        before: change_small,
        arguments: GENERATE,
    },
    Case {
        name: "generate, veritrans4g/upop.yaml changed",
        goal: 0.1,
        before: change_part,
        arguments: GENERATE,
    },
    Case {
        name: "generate, veritrans4g/mpi.yaml changed",
        goal: 0.1,
        before: change_large,
        arguments: GENERATE,
    },
];

const GENERATE: &[&str] = &["generate", "specs", "--out", "generated"];
const CHECK: &[&str] = &["generate", "specs", "--out", "generated", "--check"];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    // `cargo test --benches` asks for no measurement.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let Some(program) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        println!("name the program: -- target/release/denbun");
        return ExitCode::FAILURE;
    };
    let is_met = measured(&whole(Path::new(program))).unwrap_or_else(|error| {
        println!("cannot be measured: {error}");
        false
    });
    let has_to = arguments.iter().any(|argument| argument == "--check");
    if has_to && !is_met { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn whole(program: &Path) -> PathBuf {
    // Cargo runs benches in the folder of their package.
    let from_workspace = workspace().join(program);
    if from_workspace.is_file() { from_workspace } else { program.to_owned() }
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Prints a line a case; whether all goals are met.
fn measured(program: &Path) -> io::Result<bool> {
    let place = Workplace::new(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("specs"))?;
    println!("{:40} {:>12} {:>12} {:>8}", "", "CPU seconds", "on the clock", "goal");
    let mut is_met = true;
    for case in &CASES {
        let mut least = [f64::MAX; 2];
        for _ in 0..RUNS {
            (case.before)(&place)?;
            let taken = place.run(program, case.arguments)?;
            least = [least[0].min(taken[0]), least[1].min(taken[1])];
        }
        let [cpu, clock] = least;
        is_met &= clock <= case.goal;
        let missed = if clock > case.goal { " MISSED" } else { "" };
        println!("{:40} {cpu:>12.3} {clock:>12.3} {:>8}{missed}", case.name, case.goal);
    }
    Ok(is_met)
}

/// A folder with a copy of the specs, and a target folder of its own.
struct Workplace {
    folder: PathBuf,
}

impl Workplace {
    fn new(folder: &Path) -> io::Result<Self> {
        let _ = fs::remove_dir_all(folder);
        let place = Workplace { folder: folder.to_owned() };
        copy(&workspace().join("specs"), &folder.join("specs"))?;
        fs::create_dir_all(folder.join("generated"))?;
        fs::copy(workspace().join("generated/Cargo.toml"), folder.join("generated/Cargo.toml"))?;
        Ok(place)
    }

    /// Processor seconds of the program, and seconds on the clock.
    fn run(&self, program: &Path, arguments: &[&str]) -> io::Result<[f64; 2]> {
        let mut command = Command::new("bash");
        command
            .args(["-c", "TIMEFORMAT='%U %S'; time \"$@\" > /dev/null 2> errors", "-"])
            .arg(program)
            .args(arguments);
        command.current_dir(&self.folder).env("CARGO_TARGET_DIR", self.folder.join("target"));
        let began = Instant::now();
        let output = command.stdin(Stdio::null()).output()?;
        let clock = began.elapsed().as_secs_f64();
        let times = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            let errors = fs::read_to_string(self.folder.join("errors")).unwrap_or_default();
            return Err(io::Error::other(format!("{arguments:?} failed: {errors}{times}")));
        }
        let seconds = times.split_whitespace().filter_map(|time| time.parse::<f64>().ok());
        Ok([seconds.sum(), clock])
    }

    /// A line of a comment at the top, so that what is generated from every row says another line.
    fn change(&self, spec: &str) -> io::Result<()> {
        let path = self.folder.join("specs").join(spec);
        let text = fs::read_to_string(&path)?;
        fs::write(path, format!("# changed\n{text}"))
    }
}

fn nothing(_: &Workplace) -> io::Result<()> {
    Ok(())
}

/// Nothing generated, and nothing known of it.
fn forget(place: &Workplace) -> io::Result<()> {
    let generated = place.folder.join("generated");
    for folder in [generated.join("src"), generated.join("tests"), place.folder.join("target")] {
        let _ = fs::remove_dir_all(folder);
    }
    Ok(())
}

fn change_small(place: &Workplace) -> io::Result<()> {
    place.change("robotpayment.yaml")
}

fn change_part(place: &Workplace) -> io::Result<()> {
    place.change("veritrans4g/upop.yaml")
}

fn change_large(place: &Workplace) -> io::Result<()> {
    place.change("veritrans4g/mpi.yaml")
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
