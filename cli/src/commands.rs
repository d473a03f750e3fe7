//! One file a command: its arguments, and a `run` that reads, calls a library and prints.

pub(crate) mod check;
pub(crate) mod codec;
pub(crate) mod csv;
pub(crate) mod digest;
pub(crate) mod docs;
pub(crate) mod explain;
pub(crate) mod flow;
pub(crate) mod generate;
pub(crate) mod import;
pub(crate) mod new;
pub(crate) mod notation;
pub(crate) mod schema;
pub(crate) mod simulate;
#[cfg(feature = "tour")]
pub(crate) mod tour;

/// What a command ends with: an exit code, or an error that stops it.
pub(crate) type Ended = Result<std::process::ExitCode, Box<dyn std::error::Error>>;

/// Takes a reader that has gone away, as `| head` does, for one that has seen enough: the verdict still counts.
pub(crate) fn unless_gone(printed: std::io::Result<()>) -> std::io::Result<()> {
    match printed {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

/// Prints a line on standard error. That nobody reads it is no reason to stop.
pub(crate) fn tell(line: impl std::fmt::Display) {
    use std::io::Write;
    let _ = writeln!(anstream::stderr(), "{line}");
}
