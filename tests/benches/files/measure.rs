//! Instructions, time and memory of a case, in processes of their own or one after another.

use std::env;
use std::process::Command;
use std::time::Instant;

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

/// Nanoseconds a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Time {
    pub(crate) median: f64,
    /// Of the quickest batch: nearest to what a machine with nothing else to do would show.
    pub(crate) least: f64,
    /// Of all threads together, the mean; rough, because the system counts in hundredths of a second.
    pub(crate) processors: f64,
}

/// The time of each case: three million rows in batches in which all take turns, large enough for the system's clock of
/// processor time.
pub(crate) fn times(cases: &[&Case]) -> Vec<Time> {
    const BATCH: usize = 150_000;
    const BATCHES: usize = 21;
    let mut walls = vec![Vec::new(); cases.len()];
    let mut processors = vec![0.0; cases.len()];
    for _ in 0..BATCHES {
        for ((case, walls), processors) in cases.iter().zip(&mut walls).zip(&mut processors) {
            let (start, used) = (Instant::now(), processor_seconds());
            (case.run)(BATCH);
            walls.push(start.elapsed().as_nanos() as f64 / BATCH as f64);
            *processors += (processor_seconds() - used) * 1e9 / (BATCH * BATCHES) as f64;
        }
    }
    let time = |(mut walls, processors): (Vec<f64>, f64)| {
        walls.sort_by(f64::total_cmp);
        Time { median: walls[walls.len() / 2], least: walls[0], processors }
    };
    walls.into_iter().zip(processors).map(time).collect()
}

/// What this process took of processors so far, in its own code and for it in the system's.
fn processor_seconds() -> f64 {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program may have blanks and parentheses.
    let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
    let ticks = after.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    ticks.sum::<f64>() / TICKS_A_SECOND
}

/// How many processors there are, and how many programs wanted one in the last minute.
pub(crate) fn machine() -> (usize, f64) {
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZeroUsize::get);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().next().and_then(|load| load.parse().ok());
    (processors, load.unwrap_or(f64::NAN))
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
