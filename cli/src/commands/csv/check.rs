//! `denbun csv check`: every row of a file against its spec.

use std::process::ExitCode;

use denbun::file::{ParallelRows, RawReader, ReadError};
use denbun_simulator::codec::{self, Decoded};

use super::input::Of;
use super::report::{Format, Report};
use super::result::{self, Results, Row};
use super::strange;
use crate::commands::Ended;

/// What `denbun csv check --help` says beside the arguments.
pub(super) const HELP: &str = "\
Errors are told as `file:line:column: field: rule message`. The exit code is 1 if there is any.
A result file is UTF-8 for spreadsheets: the key, the line, ok or error, and the errors.

Example:
  denbun csv check specs/card24.yaml bulk payments.csv --key order_id --result results.csv";

/// Check a file.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    of: Of,
    /// How errors are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Show every error, not the first fifty
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    result: result::Wanted,
}

/// Checks, and fails if a row is broken.
pub(super) fn run(args: &Args) -> Ended {
    let Some((spec, file)) = args.of.load()? else { return Ok(ExitCode::FAILURE) };
    let (input, size) = args.of.open()?;
    let mut results = args.result.open(&args.of, &spec, &file)?;
    let mut report = Report::new(&args.of.file, args.format, args.all, size)?;
    let read = codec::with_file(&spec, &file, |codec| {
        let mut reader = RawReader::new(codec.info, input);
        if let Some(charset) = args.of.charset {
            reader = reader.charset(charset);
        }
        reader.parallel(
            args.of.threads(),
            |row| codec.read(row),
            |rows| read_all(rows, &mut report, results.as_mut()),
        )
    });
    let kept = read.and_then(|()| Ok(results.map_or(Ok(()), Results::keep)?));
    kept.map_err(|error| report.failed(error))?;
    report.finish("")?;
    Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn read_all(
    rows: &mut ParallelRows<'_, '_, Option<Decoded>>,
    report: &mut Report,
    mut results: Option<&mut Results>,
) -> Result<(), Box<dyn std::error::Error>> {
    loop {
        let (row, decoded) = match rows.next_row() {
            None => return Ok(()),
            Some(Ok(row)) => row,
            Some(Err(error)) => return whole(report, error),
        };
        let (line, kind) = (row.line(), row.kind());
        let violations = decoded.as_ref().map(|it| it.violations.clone()).unwrap_or_default();
        let values = decoded.as_ref().map(|decoded| &decoded.values);
        let mut problems = row.settle(violations, |field| codec::integer(values?, field));
        if let Some(decoded) = &decoded {
            problems.extend(strange::problems(&decoded.unknown, line, &[]));
        }
        if let Some(results) = results.as_deref_mut() {
            results.row(&Row { line, kind, values, problems: &problems })?;
        }
        report.row(rows.bytes_read(), &problems, problems.omitted())?;
    }
}

/// What is wrong with the file and not with a row; an error that has no place in it ends the command.
pub(super) fn whole(report: &mut Report, error: ReadError) -> Result<(), Box<dyn std::error::Error>> {
    match error {
        ReadError::Header(problems) | ReadError::Incomplete(problems) => {
            report.problems(&problems, problems.omitted())?;
        }
        ReadError::Stopped(row) => report.problems(&row.problems, row.problems.omitted())?,
        ReadError::Io(_) | ReadError::Refused(_) => return Err(error.into()),
    }
    Ok(())
}
