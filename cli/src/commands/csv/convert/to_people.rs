//! From the provider's file to one that people open.

use std::error::Error;
use std::fs::File;

use denbun::file::{ParallelRows, RawReader};
use denbun_codegen::model::{self, Spec};
use denbun_simulator::codec::{self, Decoded, FileCodec};

use super::super::check::whole;
use super::super::people;
use super::super::report::Report;
use super::super::result::{Results, Row};
use super::Args;
use crate::output::Output;

/// The output, if the file could be read to its end.
pub(super) fn convert(
    args: &Args,
    spec: &Spec,
    file: &model::File,
    input: File,
    mut output: Output,
    report: &mut Report,
    results: Option<&mut Results>,
) -> Result<Option<Output>, Box<dyn Error>> {
    let only = match file.records.as_slice() {
        [record] => Some(&spec.messages[record.message]),
        // A header names the columns of one kind of record.
        _ => None,
    };
    people::begin(&mut output, only)?;
    codec::with_file(spec, file, |codec| {
        let mut reader = RawReader::new(codec.info, input);
        if let Some(charset) = args.of.charset {
            reader = reader.charset(charset);
        }
        reader.parallel(
            args.of.threads(),
            |row| codec.read(row),
            |rows| convert_all(codec, rows, output, report, results),
        )
    })
}

fn convert_all(
    codec: &FileCodec<'_>,
    rows: &mut ParallelRows<'_, '_, Option<Decoded>>,
    mut output: Output,
    report: &mut Report,
    mut results: Option<&mut Results>,
) -> Result<Option<Output>, Box<dyn Error>> {
    loop {
        let (row, decoded) = match rows.next_row() {
            None => return Ok(Some(output)),
            Some(Ok(row)) => row,
            Some(Err(error)) => return whole(report, error).map(|()| None),
        };
        let (line, kind) = (row.line(), row.kind());
        let violations = decoded.as_ref().map(|it| it.violations.clone()).unwrap_or_default();
        let values = decoded.as_ref().map(|decoded| &decoded.values);
        let problems = row.settle(violations, |field| codec::integer(values?, field));
        if let (Some(kind), Some(decoded), true) = (kind, &decoded, problems.is_empty()) {
            people::record(&mut output, codec.message(kind), decoded)?;
        }
        if let Some(results) = results.as_deref_mut() {
            results.row(&Row { line, kind, values, problems: &problems })?;
        }
        report.row(rows.bytes_read(), &problems, problems.omitted())?;
    }
}
