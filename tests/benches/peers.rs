//! Ours against what a Rust user would write today, on forms, a line and JSON documents.
//!
//! `cargo bench -p denbun-tests --bench peers [-- [--check] MESSAGE…]`, where a message is `request`, `answer`,
//! `kickback`, `declined`, `reversed`, `charge`, `paid`, `backward` or `token`. With `--check` a missed goal ends with exit code 1. Without `--bench`, as under
//! `cargo test --benches`, only the agreement of all is checked.

#[path = "peers/allocated.rs"]
mod allocated;
#[path = "peers/callgrind.rs"]
mod callgrind;
#[path = "peers/cases.rs"]
mod cases;
#[path = "peers/clock.rs"]
mod clock;
#[path = "peers/table.rs"]
mod table;

use std::env;
use std::process::ExitCode;

use cases::Case;
use table::Row;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [run, case, rounds] = arguments.as_slice()
        && run == "--run"
    {
        return run_one(case, rounds);
    }
    cases::agree::check();
    if !has(&arguments, "--bench") {
        return ExitCode::SUCCESS;
    }
    let reached = table::print(&measure(&arguments));
    ExitCode::from(u8::from(has(&arguments, "--check") && !reached))
}

fn has(arguments: &[String], flag: &str) -> bool {
    arguments.iter().any(|argument| argument == flag)
}

/// The child's part: nothing but the work.
fn run_one(case: &str, rounds: &str) -> ExitCode {
    match (case.parse().map(|case| cases::all().nth(case)), rounds.parse()) {
        (Ok(Some(case)), Ok(rounds)) => (case.run)(rounds),
        _ => return ExitCode::from(2),
    }
    ExitCode::SUCCESS
}

fn measure(arguments: &[String]) -> Vec<Row> {
    let chosen = |case: &Case| {
        let mut names = arguments.iter().filter(|argument| !argument.starts_with("--")).peekable();
        names.peek().is_none() || names.any(|name| format!("{:?}", case.message).eq_ignore_ascii_case(name))
    };
    let cases: Vec<(usize, &'static Case)> =
        cases::all().enumerate().filter(|(_, case)| chosen(case)).collect();
    let nanoseconds = clock::nanoseconds(&cases.iter().map(|(_, case)| *case).collect::<Vec<_>>());
    let counts_instructions = callgrind::is_here();
    if !counts_instructions {
        println!("valgrind is not installed: instructions are not counted, only time and allocations");
    }
    let allocated = allocated::counts();
    if allocated.is_none() {
        println!("allocations could not be counted: is `cargo` there?");
    }
    let rows = cases.into_iter().zip(nanoseconds).map(|((index, case), nanoseconds)| Row {
        case,
        instructions: counts_instructions.then(|| callgrind::instructions(index)).flatten(),
        nanoseconds,
        allocated: allocated.as_ref().and_then(|counts| counts.get(index).copied()),
    });
    rows.collect()
}
