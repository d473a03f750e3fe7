//! `denbun schema`: the JSON Schema of the spec language.

use std::io::Write;
use std::process::ExitCode;

use super::Ended;

/// Prints the schema.
pub(crate) fn run() -> Ended {
    std::io::stdout().lock().write_all(denbun_codegen::json_schema().as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
