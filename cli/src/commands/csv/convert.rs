//! `denbun csv convert`: from a file of people to the provider's exact bytes, and the other way.

mod to_people;
mod to_provider;

use std::path::PathBuf;
use std::process::ExitCode;

use super::input::Of;
use super::report::{Format, Report};
use super::result::{self, Results};
use crate::commands::Ended;
use crate::output::Output;

/// What `denbun csv convert --help` says beside the arguments.
pub(super) const HELP: &str = "\
To the provider: the input is CSV with a header of wire names, labels or Rust names in any order, in
UTF-8 or the charset given; --from spec reads the spec's own layout. A column that is no field is an
error. The output has the spec's columns, charset, quotes and line ends.
To people: the input is as the spec says; the output is UTF-8 with a byte order mark and a header of
labels, and what a spreadsheet would run as a formula has an apostrophe before it, which is taken
away again on the way back.
The output appears only when it is whole and no row is broken; the exit code is 1 otherwise.

Example:
  denbun csv convert specs/card24.yaml bulk from-excel.csv upload.csv --charset Shift_JIS --lookalikes";

/// Convert a file.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    of: Of,
    /// The file to write
    output: PathBuf,
    /// Whom it is written for
    #[arg(long, value_enum, default_value_t = To::Provider)]
    to: To,
    /// How the input is laid out, if it is written for the provider
    #[arg(long, value_enum, default_value_t = From::People)]
    from: From,
    /// Leave out broken rows and write the others
    #[arg(long)]
    skip_broken: bool,
    /// A column of the input that is no field, to be left out
    #[arg(long, value_name = "COLUMN")]
    ignore: Vec<String>,
    /// Exchange characters the charset lacks for the same ones that it has, such as 〜 for ～
    #[arg(long)]
    lookalikes: bool,
    /// Make all katakana half-width or full-width
    #[arg(long, value_enum)]
    kana: Option<Kana>,
    /// Set fields that tell counts and sums to what the rows before them add up to
    #[arg(long)]
    fill_totals: bool,
    /// How errors are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Show every error, not the first fifty
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    result: result::Wanted,
}

/// Whom a file is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum To {
    /// The spec's exact bytes
    Provider,
    /// A spreadsheet
    People,
}

/// How an input is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum From {
    /// CSV with a header in any order
    People,
    /// As the spec says
    Spec,
}

/// Widths of katakana.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kana {
    /// ｱｲｳ
    Half,
    /// アイウ
    Full,
}

/// Converts, and keeps the output if no row is broken or the others are wanted.
pub(super) fn run(args: &Args) -> Ended {
    let Some((spec, file)) = args.of.load()? else { return Ok(ExitCode::FAILURE) };
    args.of.protect(&args.output)?;
    let (input, size) = args.of.open()?;
    let mut results = args.result.open(&args.of, &spec, &file)?;
    let output = Output::new(&args.output)?;
    let mut report = Report::new(&args.of.file, args.format, args.all, size)?;
    let convert = match args.to {
        To::Provider => to_provider::convert,
        To::People => to_people::convert,
    };
    let converted = convert(args, &spec, &file, input, output, &mut report, results.as_mut());
    let kept = converted.and_then(|converted| {
        results.map_or(Ok(()), Results::keep)?;
        let output = converted.filter(|_| report.is_clean() || args.skip_broken);
        Ok(output.map(Output::keep).transpose()?)
    });
    match kept.map_err(|error| report.failed(error))? {
        Some(()) => {
            report.finish(&format!("; wrote {}", args.output.display()))?;
            Ok(ExitCode::SUCCESS)
        }
        None => {
            report.finish("; nothing was written")?;
            Ok(ExitCode::FAILURE)
        }
    }
}
