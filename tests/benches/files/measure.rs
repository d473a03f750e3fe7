//! Instructions, time and memory of a case, in processes of their own or one after another.

use std::env;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::cases::Case;

/// Whether valgrind can be started.
pub(crate) fn counts_instructions() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// Instructions of one row: the difference of so many rows and twice as many, so that start-up is not in it.
pub(crate) fn instructions(case: usize) -> Option<f64> {
    const ROWS: usize = 10_000;
    let (once, twice) = (collected(case, ROWS)?, collected(case, 2 * ROWS)?);
    Some(twice.saturating_sub(once) as f64 / ROWS as f64)
}

fn collected(case: usize, rows: usize) -> Option<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe().ok()?)
        .args(["--run", &case.to_string(), &rows.to_string()])
        .output()
        .ok()?;
    let report = String::from_utf8_lossy(&output.stderr);
    report.lines().find_map(|line| line.split_once("Collected : "))?.1.trim().parse().ok()
}

/// Nanoseconds a row of each case: a million rows in batches in which all take turns; the median batch counts.
pub(crate) fn nanoseconds(cases: &[&Case]) -> Vec<f64> {
    const BATCH: usize = 100_000;
    const BATCHES: usize = 10;
    let mut times = vec![Vec::new(); cases.len()];
    for _ in 0..BATCHES {
        for (case, times) in cases.iter().zip(&mut times) {
            times.push(timed(case, BATCH).as_nanos() as f64 / BATCH as f64);
        }
    }
    let median = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    times.into_iter().map(median).collect()
}

fn timed(case: &Case, rows: usize) -> Duration {
    let start = Instant::now();
    (case.run)(rows);
    start.elapsed()
}

/// The most memory a process had that did so many rows of a case, in KiB.
pub(crate) fn peak(case: usize, rows: usize) -> Option<u64> {
    let output = Command::new(env::current_exe().ok()?)
        .args(["--run", &case.to_string(), &rows.to_string()])
        .output()
        .ok()?;
    String::from_utf8_lossy(&output.stdout).trim().parse().ok()
}

/// The most memory this process had, in KiB.
pub(crate) fn peak_kibibytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
