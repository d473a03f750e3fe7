//! Time of one message: the median of several batches. The cases take turns, so that a slow moment hits all of them.

use std::time::{Duration, Instant};

use crate::cases::Case;

const BATCHES: usize = 21;
const BATCH: Duration = Duration::from_millis(8);

/// Nanoseconds a message, for each case.
pub(crate) fn nanoseconds(cases: &[&Case]) -> Vec<f64> {
    let rounds: Vec<u64> = cases.iter().map(|case| rounds(case)).collect();
    let mut times = vec![Vec::with_capacity(BATCHES); cases.len()];
    for _ in 0..BATCHES {
        for (index, case) in cases.iter().enumerate() {
            times[index].push(measured(case, rounds[index]).as_nanos() as f64 / rounds[index] as f64);
        }
    }
    times.into_iter().map(median).collect()
}

/// How many messages fill a batch.
fn rounds(case: &Case) -> u64 {
    let mut rounds = 16;
    while measured(case, rounds) < BATCH {
        rounds *= 2;
    }
    rounds
}

fn measured(case: &Case, rounds: u64) -> Duration {
    let start = Instant::now();
    (case.run)(rounds);
    start.elapsed()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
