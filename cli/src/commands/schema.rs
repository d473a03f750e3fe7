//! `denbun schema`: the JSON Schema of the spec language, or of what templates see.

use std::io::Write;
use std::process::ExitCode;

use super::Ended;

/// Print the schema.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The schema of what templates see of a provider (generate --template), instead of the language's
    #[arg(long)]
    view: bool,
}

/// Prints the schema.
pub(crate) fn run(args: &Args) -> Ended {
    let text = if args.view { denbun_codegen::view::json_schema() } else { denbun_codegen::json_schema() };
    std::io::stdout().lock().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
