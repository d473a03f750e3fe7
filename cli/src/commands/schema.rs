//! `denbun schema`: the JSON Schema of the spec language, or of what templates see.

use std::io::Write;
use std::process::ExitCode;

use denbun_codegen::lang::Lang;

use super::Ended;

/// Print the schema.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The schema of what templates see of a provider (generate --template), instead of the language's
    #[arg(long)]
    view: bool,
    /// The language of explanations: ja or en
    #[arg(long, value_name = "LANG", default_value_t = Lang::Ja)]
    lang: Lang,
}

/// Prints the schema.
pub(crate) fn run(args: &Args) -> Ended {
    let text =
        if args.view { denbun_codegen::view::json_schema() } else { denbun_codegen::json_schema(args.lang) };
    std::io::stdout().lock().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
