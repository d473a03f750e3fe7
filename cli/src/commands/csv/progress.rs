//! How far a file is read, on one line of the terminal.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// How often the line is written.
const EVERY: Duration = Duration::from_millis(100);
/// How often the clock is looked at, in rows.
const ROWS: u64 = 256;

/// A line that is written over again and again; nothing without a terminal.
pub(super) struct Progress {
    on: bool,
    size: Option<u64>,
    begun: Instant,
    last: Instant,
}

/// What was read so far.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Seen {
    pub(super) rows: u64,
    pub(super) bytes: u64,
    pub(super) broken: u64,
}

impl Progress {
    pub(super) fn new(size: Option<u64>) -> Self {
        let now = Instant::now();
        Progress { on: std::io::stderr().is_terminal(), size, begun: now, last: now }
    }

    /// Shows how far it is, if it is time.
    pub(super) fn row(&mut self, seen: Seen) {
        if self.on && seen.rows.is_multiple_of(ROWS) && self.last.elapsed() >= EVERY {
            self.last = Instant::now();
            let line = line(seen, self.size, self.begun.elapsed());
            let _ = write!(std::io::stderr(), "\r{line}\x1b[K");
        }
    }

    /// Makes room for other lines.
    pub(super) fn clear(&self) {
        if self.on {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}

fn line(seen: Seen, size: Option<u64>, took: Duration) -> String {
    let Seen { rows, bytes, broken } = seen;
    let share = size.filter(|size| *size > 0).map(|size| (bytes * 100 / size).min(100));
    let bar = share.map(|share| format!("[{:<20}] {share:>3}%  ", "#".repeat(share as usize / 5)));
    let rate = (rows as f64 / took.as_secs_f64().max(0.001)) as u64;
    let megabytes = bytes as f64 / 1e6;
    format!("{}{rows} rows  {megabytes:.1} MB  {rate} rows/s  {broken} broken", bar.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_percent_if_the_size_is_known() {
        let seen = Seen { rows: 500, bytes: 2_000_000, broken: 3 };
        let shown = line(seen, Some(8_000_000), Duration::from_secs(2));
        assert_eq!(shown, "[#####               ]  25%  500 rows  2.0 MB  250 rows/s  3 broken");
        assert_eq!(line(seen, None, Duration::from_secs(2)), "500 rows  2.0 MB  250 rows/s  3 broken");
        assert_eq!(line(Seen::default(), Some(0), Duration::ZERO), "0 rows  0.0 MB  0 rows/s  0 broken");
    }
}
