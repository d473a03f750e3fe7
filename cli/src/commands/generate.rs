//! `denbun generate`: writes the code of specs, or compares it with what is there.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use denbun_codegen::model::Spec;
use denbun_codegen::{Difference, DifferenceKind, Files};

use super::{Ended, tell, unless_gone};
use crate::specs::{self, Output};

/// Generate code.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Specs: files, folders of files that form one, or folders of specs
    #[arg(value_name = "SPEC", default_value = "specs")]
    specs: Vec<PathBuf>,
    /// Write nothing; show what differs and fail if anything does
    #[arg(long)]
    check: bool,
    /// The crate to write to
    #[arg(long, value_name = "DIR", default_value = "generated")]
    out: PathBuf,
    /// A private file merged over the spec it names
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// Statements whose evidence is an assumption are errors
    #[arg(long)]
    deny_assumed: bool,
}

/// Generates, unless a spec has an error.
pub(crate) fn run(args: &Args) -> Ended {
    let mut run = specs::load(&args.specs, &args.overlay)?;
    if args.deny_assumed {
        run.deny_assumed();
    }
    run.print(Output::Human, false)?;
    if run.diagnostics.has_errors() {
        return Ok(ExitCode::FAILURE);
    }
    if let Some(why) = same_provider(&run.specs) {
        return Err(why.into());
    }
    let files = denbun_codegen::generate(&run.specs, &args.out);
    if let Some(why) = files.unformatted() {
        tell(format_args!("warning: {why}"));
    }
    if args.check {
        return compare(&files);
    }
    if let Some(others) = others(&files, &run.specs, &args.specs) {
        return Err(others.into());
    }
    let changes = files.write()?;
    let mut out = anstream::stdout().lock();
    for path in &changes.written {
        writeln!(out, "wrote {}", args.out.join(path).display())?;
    }
    for path in &changes.removed {
        writeln!(out, "removed {}", args.out.join(path).display())?;
    }
    writeln!(out, "{} unchanged", changes.unchanged)?;
    Ok(ExitCode::SUCCESS)
}

/// Prints how the crate differs from what would be written, and fails if it does.
fn compare(files: &Files) -> Ended {
    let differences = files.check();
    if differences.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let text: String = differences.iter().map(Difference::to_string).collect();
    unless_gone(anstream::stdout().lock().write_all(text.as_bytes()))?;
    tell("error: generated code is stale; run `denbun generate` and commit what it writes");
    Ok(ExitCode::FAILURE)
}

/// The generated files of other providers, when only some specs were named: a crate holds all it is generated from,
/// so the others would be removed.
fn others(files: &Files, specs: &[Spec], named: &[PathBuf]) -> Option<String> {
    let is_named = |spec: &Spec| named.iter().any(|path| path.to_string_lossy() == spec.path);
    if !specs.iter().any(is_named) {
        return None;
    }
    let stale: Vec<String> = files
        .check()
        .into_iter()
        .filter(|difference| difference.kind == DifferenceKind::Stale)
        .map(|difference| format!("\n  {}", difference.path.display()))
        .collect();
    let why = "these files come from specs that were not named, and would be removed; name all specs, or another --out:";
    (!stale.is_empty()).then(|| format!("{why}{}", stale.concat()))
}

/// Two specs of one provider would overwrite each other's files.
pub(crate) fn same_provider(specs: &[Spec]) -> Option<String> {
    specs.iter().enumerate().find_map(|(at, spec)| {
        let first = specs[..at].iter().find(|first| first.provider == spec.provider)?;
        Some(format!(
            "both {} and {} are specs of `{}`; name one of them, or put the files into one folder",
            first.path, spec.path, spec.provider
        ))
    })
}
