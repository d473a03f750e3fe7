//! `denbun check`: every mistake of the specs, and their examples run against the codecs.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use super::{Ended, unless_gone};
use crate::specs::{self, Output, Run};

/// Check specs.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Specs: files, folders of files that form one, or folders of specs
    #[arg(value_name = "SPEC", default_value = "specs")]
    specs: Vec<PathBuf>,
    /// A private file merged over the spec it names
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// How diagnostics are printed
    #[arg(long, value_enum, default_value_t = Output::Human)]
    format: Output,
    /// Show every diagnostic, not the first fifty
    #[arg(long)]
    all: bool,
    /// Warnings are errors
    #[arg(long)]
    deny_warnings: bool,
    /// Statements whose evidence is an assumption are errors
    #[arg(long)]
    deny_assumed: bool,
}

/// Checks, prints, and fails if there is an error.
pub(crate) fn run(args: &Args) -> Ended {
    let mut run = specs::load(&args.specs, &args.overlay)?;
    if args.deny_assumed {
        run.deny_assumed();
    }
    if args.deny_warnings {
        run.diagnostics.deny_warnings();
    }
    unless_gone(run.print(args.format, args.all))?;
    if args.format == Output::Human {
        unless_gone(summarize(&run))?;
    }
    Ok(if run.diagnostics.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn summarize(run: &Run) -> std::io::Result<()> {
    let mut out = anstream::stdout().lock();
    run.specs.iter().try_for_each(|spec| writeln!(out, "{}", specs::summary(spec)))
}
