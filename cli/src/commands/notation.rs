//! `denbun notation`: reads field notations, one a line.

use std::io::{BufWriter, Write};
use std::process::ExitCode;

use super::Ended;
use crate::input::Lines;

/// The longest line read whole, in bytes; a notation is far shorter.
const MAX_LINE: usize = 64 * 1024;

/// What `denbun notation --help` says.
pub(crate) const HELP: &str = "Prints a line for each, divided by tabs: the notation, then what it says,
  notation  charset  unit  min  max
or why that cannot be told,
  notation  error  reason
A newline inside a cell is written ` ⏎ `.

Example:
  echo '半角数字(6)' | denbun notation";

/// Prints what each line of standard input says. Lines that cannot be read are answers too, so the exit code is 0.
pub(crate) fn run() -> Ended {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in Lines::new(std::io::stdin().lock(), MAX_LINE) {
        writeln!(out, "{}", denbun_notation::report_line(&line?))?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
