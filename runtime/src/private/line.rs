//! One line of a file, for the examples that generated tests show.

use crate::file::{FileInfo, Header, Layout, Problems, RawReader, RawRow, RawWriter, RecordKind, WriteError};
use crate::message::{Decode, DecodeError, Decoded, Encode};
use crate::rest::Rest;
use crate::violation::{RuleKind, Violation, Violations};

/// The line of a record, without its end.
///
/// # Errors
///
/// Everything the record breaks.
pub fn write_line<M: Encode>(record: &M, layout: &Layout) -> Result<Vec<u8>, Violations> {
    let kinds = [RecordKind::of(M::SCHEMA)];
    let info = FileInfo::new(&kinds).layout(Layout { header: Header::None, bom: false, ..*layout });
    let mut writer = RawWriter::new(&info, Vec::new());
    let written = writer.write(0, |encoder| record.put(encoder), |_| None);
    let mut line = written.and_then(|()| writer.finish()).map_err(refused)?;
    line.truncate(line.len() - layout.end().len());
    Ok(line)
}

fn refused(error: WriteError) -> Violations {
    match error {
        WriteError::Record(row) => alone(row.problems),
        WriteError::Io(error) => Violation::message(RuleKind::Malformed, error.to_string()).into(),
    }
}

/// The record of a line without its end. What it says of other records is not compared with any.
///
/// # Errors
///
/// The line is no record, or more than one.
pub fn read_line<M: for<'a> Decode<'a>>(line: &[u8], layout: &Layout) -> Result<Decoded<M>, DecodeError> {
    let kinds = [RecordKind::of(M::SCHEMA)];
    let info = FileInfo::new(&kinds).layout(Layout { header: Header::None, ..*layout });
    let mut reader = RawReader::new(&info, line);
    let read = match reader.next_row() {
        Some(Ok(row)) => record_of(row),
        Some(Err(error)) => Err(no_record(error.to_string())),
        None => Err(no_record("the line is empty".to_owned())),
    };
    match (read, reader.next_row()) {
        (Ok(_), Some(_)) => Err(no_record("more than one line".to_owned())),
        (read, _) => read,
    }
}

fn record_of<M: for<'a> Decode<'a>>(row: RawRow<'_, '_>) -> Result<Decoded<M>, DecodeError> {
    let Some(mut decoder) = row.decoder() else {
        return Err(DecodeError {
            violations: alone(row.settle(Violations::new(), |_| None)),
            unknown: Rest::new(),
        });
    };
    let settled = |violations| alone(row.settle(violations, |_| None));
    match M::take(&mut decoder) {
        Ok(Decoded { message, violations, unknown }) => {
            Ok(Decoded { message, violations: settled(violations), unknown })
        }
        Err(DecodeError { violations, unknown }) => {
            Err(DecodeError { violations: settled(violations), unknown })
        }
    }
}

fn alone(problems: Problems) -> Violations {
    problems.into_iter().map(|problem| problem.violation).collect()
}

fn no_record(why: String) -> DecodeError {
    DecodeError { violations: Violation::message(RuleKind::Malformed, why).into(), unknown: Rest::new() }
}
