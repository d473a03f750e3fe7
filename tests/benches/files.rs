//! Files of a million rows, read and written by us and by what a Rust user would take today.
//!
//! `cargo bench -p denbun-tests --bench files [-- [--check] [read|write|memory]…]`. With `--check` a missed goal ends
//! with exit code 1. Without `--bench`, as under `cargo test --benches`, only the agreement of all is checked.

#[path = "files/agree.rs"]
mod agree;
#[path = "files/cases.rs"]
mod cases;
#[path = "files/checks.rs"]
mod checks;
#[path = "files/measure.rs"]
mod measure;
#[path = "files/messages.rs"]
mod messages;
#[path = "files/peers.rs"]
mod peers;
#[path = "files/sample.rs"]
mod sample;
#[path = "files/table.rs"]
mod table;

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [run, case, rows] = arguments.as_slice()
        && run == "--run"
    {
        return run_one(case, rows);
    }
    agree::check();
    if !arguments.iter().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let reached = table::print(&arguments);
    let checked = arguments.iter().any(|argument| argument == "--check");
    ExitCode::from(u8::from(checked && !reached))
}

/// The child's part: nothing but the work, and what it took of memory.
fn run_one(case: &str, rows: &str) -> ExitCode {
    match (case.parse().map(|case| cases::ALL.get::<usize>(case)), rows.parse()) {
        (Ok(Some(case)), Ok(rows)) => {
            (case.run)(rows);
            println!("{}", measure::peak_kibibytes().unwrap_or_default());
            ExitCode::SUCCESS
        }
        _ => ExitCode::from(2),
    }
}
