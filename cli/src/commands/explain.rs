//! `denbun explain D0123`: what a diagnostic means.

use std::io::Write;
use std::process::ExitCode;

use denbun_codegen::diagnostic;

use super::Ended;

/// Explain a diagnostic.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The diagnostic's id, `D0003`, or its name, `unknown-key`; without one all are listed
    id: Option<String>,
}

/// Prints the page of an id, or the list of them.
pub(crate) fn run(args: &Args) -> Ended {
    let mut out = std::io::stdout().lock();
    let Some(id) = &args.id else {
        for id in diagnostic::ids::all() {
            writeln!(out, "{}  {}  {}", id.code(), id.slug(), id.title())?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let Some(page) = diagnostic::explain(id) else {
        let nearest = diagnostic::nearest_id(id)
            .map(|nearest| format!(", did you mean `{}` ({})?", nearest.code(), nearest.slug()));
        return Err(format!("unknown diagnostic `{id}`{}", nearest.unwrap_or_default()).into());
    };
    out.write_all(page.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
