//! From a file of people to the provider's exact bytes.
//!
//! Values are read without the spec's rules, since those count in the spec's charset and after conversions of kana and
//! look-alikes; the rules are checked where the values are written.

use std::error::Error;
use std::fs::File;
use std::io::{BufReader, Cursor, Read};

use denbun::file::{FileInfo, Header, Layout, ParallelRows, Problem, RawReader, RawWriter, WriteError};
use denbun::wire::Encoder;
use denbun::{Charset, kana};
use denbun_codegen::model::{self, ExampleRest, ExampleValue, Message, RecordPlace, Spec};
use denbun_simulator::codec::{self, Decoded, FileCodec, Values};

use super::super::check::whole;
use super::super::header::Columns;
use super::super::people;
use super::super::report::Report;
use super::super::result::{Results, Row};
use super::super::strange::{self, IGNORED};
use super::{Args, From, Kana};
use crate::output::Output;

/// The output, if the file could be read to its end.
pub(super) fn convert(
    args: &Args,
    spec: &Spec,
    file: &model::File,
    input: File,
    output: Output,
    report: &mut Report,
    results: Option<&mut Results>,
) -> Result<Option<Output>, Box<dyn Error>> {
    let (lenient, open) = (unruled(spec, file), unplaced(file));
    codec::with_file(&lenient, &open, |read| {
        codec::with_file(spec, file, |write| {
            let mut input = BufReader::with_capacity(1 << 16, input);
            let (layout, charset) = how(args, read.info, file);
            let mut columns = Columns::none(layout.separator);
            if layout.header != Header::None {
                let message = write.message(0);
                columns = Columns::take(&mut input, read.info, message, layout, charset, &args.ignore)?;
                let unknown = columns.unknown(message, &args.ignore);
                if message.rest.is_none() && !unknown.is_empty() {
                    return Err(unknown.join("\n").into());
                }
            }
            let layout = Layout { separator: columns.separator, ..layout };
            let input = Cursor::new(std::mem::take(&mut columns.line)).chain(input);
            let reader = RawReader::new(read.info, input).layout(layout).charset(charset);
            let writer = RawWriter::new(write.info, output);
            let conversion = Conversion { args, file, write, columns };
            reader.parallel(
                args.of.threads(),
                |row| read.read(row),
                |rows| conversion.rows(rows, writer, report, results),
            )
        })
    })
}

/// How the input lies in its bytes.
fn how(args: &Args, info: &FileInfo<'_>, file: &model::File) -> (Layout, Charset) {
    match args.from {
        From::Spec => (info.layout, args.of.charset.unwrap_or(info.charset)),
        From::People => {
            let layout = match file.records.len() {
                1 => people::LAYOUT,
                // A header names the columns of one kind of record.
                _ => Layout { header: Header::None, ..people::LAYOUT },
            };
            (layout, args.of.charset.unwrap_or(Charset::Utf8))
        }
    }
}

fn unruled(spec: &Spec, file: &model::File) -> Spec {
    let mut spec = spec.clone();
    for record in &file.records {
        spec.messages[record.message] = codec::unruled(&spec.messages[record.message]);
    }
    spec
}

/// Places and totals are checked where records are written.
fn unplaced(file: &model::File) -> model::File {
    let unplaced = |record: &model::Record| model::Record {
        place: RecordPlace::Any,
        totals: Vec::new(),
        ..record.clone()
    };
    model::File { records: file.records.iter().map(unplaced).collect(), ..file.clone() }
}

struct Conversion<'c, 'w> {
    args: &'c Args,
    file: &'c model::File,
    write: &'c FileCodec<'w>,
    columns: Columns,
}

impl<'w> Conversion<'_, 'w> {
    fn rows(
        &self,
        rows: &mut ParallelRows<'_, '_, Option<Decoded>>,
        mut writer: RawWriter<'w, Output>,
        report: &mut Report,
        mut results: Option<&mut Results>,
    ) -> Result<Option<Output>, Box<dyn Error>> {
        loop {
            let (row, decoded) = match rows.next_row() {
                None => break,
                Some(Ok(row)) => row,
                Some(Err(error)) => return whole(report, error).map(|()| None),
            };
            let (line, kind) = (row.line(), row.kind());
            let (violations, values, unknown) =
                decoded.map(|it| (it.violations, Some(it.values), it.unknown)).unwrap_or_default();
            let mut problems: Vec<Problem> = row.settle(violations, |_| None).into_iter().collect();
            problems.extend(strange::problems(&unknown, line, &self.columns.names));
            let values = match (kind, values) {
                (Some(kind), Some(values)) if problems.is_empty() => {
                    let values = self.converted(kind, values, &writer);
                    problems = self.record(kind, line, &values, &mut writer)?;
                    Some(values)
                }
                (_, values) => values,
            };
            if let Some(results) = results.as_deref_mut() {
                results.row(&Row { line, kind, values: values.as_ref(), problems: &problems })?;
            }
            report.row(rows.bytes_read(), &problems, 0)?;
        }
        match writer.finish() {
            Ok(output) => Ok(Some(output)),
            Err(WriteError::Record(row)) => {
                report.problems(&row.problems, row.problems.omitted()).map(|()| None).map_err(Into::into)
            }
            Err(WriteError::Io(error)) => Err(error.into()),
        }
    }

    /// Writes a record, or says what is wrong with it where it stands in the input.
    fn record(
        &self,
        kind: usize,
        line: u64,
        values: &Values,
        writer: &mut RawWriter<'w, Output>,
    ) -> Result<Vec<Problem>, std::io::Error> {
        let put = |encoder: &mut Encoder<'_>| self.write.put(kind, values, encoder);
        match writer.write(kind, put, |field| codec::integer(values, field)) {
            Ok(()) => Ok(Vec::new()),
            Err(WriteError::Io(error)) => Err(error),
            Err(WriteError::Record(row)) => {
                let message = self.write.message(kind);
                let there = |problem: Problem| {
                    let column = self.columns.of(message, &problem.violation.path);
                    Problem { line, column, violation: problem.violation }
                };
                Ok(row.problems.into_iter().map(there).collect())
            }
        }
    }

    /// The values as they are asked to be written.
    fn converted(&self, kind: usize, mut values: Values, writer: &RawWriter<'w, Output>) -> Values {
        let message = self.write.message(kind);
        if let Some(ExampleRest::Pairs(pairs)) = &mut values.rest {
            pairs.retain(|(name, _)| name != IGNORED);
        }
        if self.args.lookalikes || self.args.kana.is_some() || self.args.from == From::People {
            self.texts(message, &mut values);
        }
        if self.args.fill_totals {
            for total in &self.file.records[kind].totals {
                if let Some(value) = writer.total(kind, total.field).and_then(|it| i64::try_from(it).ok()) {
                    values.set(total.field, ExampleValue::Integer(value));
                }
            }
        }
        values
    }

    fn texts(&self, message: &Message, values: &mut Values) {
        let charset = codec::charset(message);
        for at in 0..message.fields.len() {
            if let Some(ExampleValue::Text(text)) = values.get(at) {
                let text = self.text(charset, text);
                values.set(at, ExampleValue::Text(text));
            }
        }
        if let Some(ExampleRest::Pairs(pairs)) = &mut values.rest {
            pairs.iter_mut().for_each(|(_, value)| *value = self.text(charset, value));
        }
    }

    fn text(&self, charset: Charset, text: &str) -> String {
        let text = if self.args.from == From::People { people::unguarded(text) } else { text };
        let text = match self.args.kana {
            Some(Kana::Half) => kana::to_half_width(text),
            Some(Kana::Full) => kana::to_full_width(text),
            None => text.into(),
        };
        match self.args.lookalikes {
            true => charset.with_lookalikes(&text).text.into_owned(),
            false => text.into_owned(),
        }
    }
}
