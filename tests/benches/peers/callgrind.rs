//! Instructions of one message, counted by valgrind. The bench runs itself with some rounds and with twice as many;
//! the difference has no start-up in it.

use std::env;
use std::process::Command;

const ROUNDS: u64 = 500;

/// Whether valgrind can be started.
pub(crate) fn is_here() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// The instructions of one message of the case with this number.
pub(crate) fn instructions(case: usize) -> Option<f64> {
    let (once, twice) = (collected(case, ROUNDS)?, collected(case, 2 * ROUNDS)?);
    Some(twice.saturating_sub(once) as f64 / ROUNDS as f64)
}

fn collected(case: usize, rounds: u64) -> Option<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().ok()?)
        .args(["--run", &case.to_string(), &rounds.to_string()])
        .output()
        .ok()?;
    let report = String::from_utf8_lossy(&output.stderr);
    let count = report.lines().find_map(|line| line.split_once("Collected : "))?.1;
    count.trim().parse().ok()
}
