//! Records of files: one line as a message, and what a whole file looks like to the runtime's readers and writers.

use denbun::file::{
    FileInfo, Header, Layout, LineEnd, Place, Quote, RawReader, RawWriter, ReadError, RecordKind,
};
use denbun::file::{RawRow, Total, TotalOf, WriteError};
use denbun::schema::Schema;
use denbun::wire::Encoder;
use denbun::{Charset, Rest, RuleKind, Violation, Violations};
use denbun_codegen::model::{self, ExampleRest, ExampleValue, File, Message, Spec};

use super::{Decoded, charset, rules, with_defaults};
use crate::schema::with_schema;
use crate::values::Values;

/// A file of a spec with the schemas of its records, for the runtime's `RawReader` and `RawWriter`.
pub struct FileCodec<'f> {
    spec: &'f Spec,
    file: &'f File,
    /// What the file looks like.
    pub info: &'f FileInfo<'f>,
}

impl<'f> FileCodec<'f> {
    /// The message of a kind of record.
    pub fn message(&self, kind: usize) -> &'f Message {
        &self.spec.messages[self.file.records[kind].message]
    }

    /// Reads a row; `None` if it is no record, which settling the row explains.
    pub fn read<'r>(&self, row: &RawRow<'r, 'f>) -> Option<Decoded>
    where
        'f: 'r,
    {
        let kind = row.kind()?;
        Some(super::take(self.spec, self.message(kind), self.info.kinds[kind].schema, row.decoder()?))
    }

    /// Puts the fields of a record, with constants and defaults filled in.
    pub fn put(&self, kind: usize, values: &Values, encoder: &mut Encoder<'_>) {
        put(self.spec, self.message(kind), self.info.kinds[kind].schema, values, encoder);
    }
}

/// The value of a field that is a total or counts in one.
pub fn integer(values: &Values, field: usize) -> Option<i64> {
    match values.get(field)? {
        ExampleValue::Integer(value) => Some(*value),
        ExampleValue::Number(text) | ExampleValue::Text(text) => text.parse().ok(),
        ExampleValue::Bool(_)
        | ExampleValue::Null
        | ExampleValue::List(_)
        | ExampleValue::Map(_)
        | ExampleValue::Object(_)
        | ExampleValue::Case(..) => None,
    }
}

/// Calls `use_it` with what the runtime needs to read and write a file.
pub fn with_file<R>(spec: &Spec, file: &File, use_it: impl FnOnce(&FileCodec<'_>) -> R) -> R {
    let totals: Vec<Vec<Total<'_>>> = file.records.iter().map(totals).collect();
    let (mut use_it, mut result) = (Some(use_it), None);
    with_kinds(spec, file, &totals, &[], &mut |kinds| {
        let info = FileInfo {
            name: &file.name,
            label: &file.label,
            charset: file.records.first().map_or(Charset::Utf8, |it| charset(&spec.messages[it.message])),
            layout: layout(&file.layout),
            spreadsheet: file.spreadsheet,
            by: file.by,
            kinds,
        };
        result = use_it.take().map(|use_it| use_it(&FileCodec { spec, file, info: &info }));
    });
    match result {
        Some(result) => result,
        None => unreachable!("the kinds of a file are there once"),
    }
}

/// Adds the schema of one kind after the other; each is there while those after it are used.
fn with_kinds<'k>(
    spec: &Spec,
    file: &'k File,
    totals: &'k [Vec<Total<'k>>],
    kinds: &[RecordKind<'k>],
    use_it: &mut dyn FnMut(&[RecordKind<'_>]),
) {
    let Some(record) = file.records.get(kinds.len()) else { return use_it(kinds) };
    with_schema(spec, &spec.messages[record.message], |schema| {
        let kind = RecordKind {
            name: &record.name,
            schema,
            tag: record.tag.as_deref(),
            place: match record.place {
                model::RecordPlace::First => Place::First,
                model::RecordPlace::Last => Place::Last,
                model::RecordPlace::Any => Place::Any,
            },
            totals: &totals[kinds.len()],
        };
        let kinds: Vec<RecordKind<'_>> = kinds.iter().copied().chain([kind]).collect();
        with_kinds(spec, file, totals, &kinds, use_it);
    });
}

fn totals(record: &model::Record) -> Vec<Total<'_>> {
    record.totals.iter().map(total).collect()
}

fn total(total: &model::Total) -> Total<'_> {
    let of = match &total.of {
        model::TotalOf::Count(kinds) => TotalOf::Count(kinds),
        model::TotalOf::Sum(fields) => TotalOf::Sum(fields),
    };
    Total { field: total.field, of }
}

fn layout(layout: &model::Layout) -> Layout {
    Layout {
        header: match layout.header {
            model::Header::None => Header::None,
            model::Header::Names => Header::Names,
            model::Header::Labels => Header::Labels,
        },
        line_end: match layout.line_end {
            model::LineEnd::CrLf => LineEnd::CrLf,
            model::LineEnd::Lf => LineEnd::Lf,
        },
        quote: match layout.quote {
            model::Quote::Never => Quote::Never,
            model::Quote::Needed => Quote::Needed,
            model::Quote::Always => Quote::Always,
        },
        bom: layout.bom,
        separator: layout.separator,
    }
}

/// One line, without its end.
pub(super) fn encode(spec: &Spec, message: &Message, values: &Values) -> Result<Vec<u8>, Violations> {
    with_line(spec, message, |info, schema| {
        let mut writer = RawWriter::new(info, Vec::new());
        let write = |encoder: &mut Encoder<'_>| put(spec, message, schema, values, encoder);
        let written = writer.write(0, write, |_| None).and_then(|()| writer.finish());
        match written {
            Ok(mut bytes) => {
                bytes.truncate(bytes.len() - info.layout.end().len());
                Ok(bytes)
            }
            Err(WriteError::Record(row)) => Err(row.problems.into_violations()),
            Err(WriteError::Io(error)) => Err(malformed(error.to_string()).into()),
        }
    })
}

/// Reads one line.
pub(super) fn decode(spec: &Spec, message: &Message, bytes: &[u8]) -> Decoded {
    with_line(spec, message, |info, schema| {
        let mut reader = RawReader::new(info, bytes);
        let mut decoded = match reader.next_row() {
            Some(Ok(row)) => line(spec, message, schema, row),
            Some(Err(error)) => nothing(message, unread(error)),
            None => nothing(message, malformed("there is no record").into()),
        };
        if reader.next_row().is_some() {
            decoded.violations.push(malformed("more than one record"));
        }
        decoded
    })
}

fn line<'r, 's: 'r>(spec: &Spec, message: &Message, schema: &'s Schema<'s>, row: RawRow<'r, 's>) -> Decoded {
    let mut decoded = match row.decoder() {
        Some(decoder) => super::take(spec, message, schema, decoder),
        None => nothing(message, Violations::new()),
    };
    decoded.violations = row.settle(decoded.violations, |_| None).into_violations();
    decoded
}

fn nothing(message: &Message, violations: Violations) -> Decoded {
    Decoded { values: Values::new(message), unknown: Rest::new(), violations }
}

fn unread(error: ReadError) -> Violations {
    match error {
        ReadError::Header(problems) | ReadError::Incomplete(problems) => problems.into_violations(),
        ReadError::Stopped(row) => row.problems.into_violations(),
        ReadError::Refused(_) | ReadError::Io(_) => malformed(error.to_string()).into(),
    }
}

fn malformed(message: impl Into<String>) -> Violation {
    Violation::message(RuleKind::Malformed, message)
}

/// A file that is nothing but lines of this record, in the layout of the file it belongs to.
fn with_line<R>(spec: &Spec, message: &Message, use_it: impl FnOnce(&FileInfo<'_>, &Schema<'_>) -> R) -> R {
    let is_its = |record: &model::Record| spec.messages[record.message].name == message.name;
    let file = spec.files.iter().find(|file| file.records.iter().any(is_its));
    let layout = file.map_or(Layout::DEFAULT, |file| layout(&file.layout));
    with_schema(spec, message, |schema| {
        let kinds = [RecordKind::of(schema)];
        let info = FileInfo::new(&kinds).layout(Layout { header: Header::None, bom: false, ..layout });
        let info = FileInfo { spreadsheet: file.is_some_and(|file| file.spreadsheet), ..info };
        use_it(&info, schema)
    })
}

fn put(spec: &Spec, message: &Message, schema: &Schema<'_>, values: &Values, encoder: &mut Encoder<'_>) {
    let values = with_defaults(spec, message, values);
    super::put::record(message, schema, &values, encoder);
    if let (Some(field), Some(ExampleRest::Pairs(pairs))) = (schema.rest, &values.rest) {
        encoder.rest_pairs(field, &pairs.iter().cloned().collect());
    }
    rules::check(spec, message, &values, encoder.check());
}
