//! Single lines, without the file around them: no header, no places, no totals.

use super::{Advance, ReadError};
use super::{FileInfo, Guard, Layout, RecordKind, Rows};
use crate::charset::Charset;
use crate::message::{Decode, DecodeError, Decoded, Encode};
use crate::rest::Rest;
use crate::schema::Schema;
use crate::violation::{RuleKind, Violation, Violations};
use crate::wire::{Decoder, Encoder};

/// Validates a record and gives its line, without the line end.
///
/// # Errors
///
/// Everything the record breaks.
pub fn write_line<M: Encode>(record: &M, layout: &Layout) -> Result<Vec<u8>, Violations> {
    encode_line(M::SCHEMA, layout, M::SCHEMA.charset, |encoder| record.put(encoder))
}

/// The same of a record without a Rust type: `put` puts its fields.
///
/// # Errors
///
/// Everything the record breaks.
pub fn encode_line(
    schema: &Schema<'_>,
    layout: &Layout,
    charset: Charset,
    put: impl FnOnce(&mut Encoder<'_>),
) -> Result<Vec<u8>, Violations> {
    let mut line = Vec::new();
    let mut encoder = Encoder::of_row(schema, &mut line, layout.style(false, Guard::Off)).charset(charset);
    put(&mut encoder);
    encoder.finish()?;
    Ok(line)
}

/// Reads a record from its line; a line end after it is left out.
///
/// # Errors
///
/// A required field has no usable value, or the line cannot be read.
pub fn read_line<M>(line: &[u8], layout: &Layout) -> Result<Decoded<M>, DecodeError>
where
    M: for<'a> Decode<'a>,
{
    decode_line(M::SCHEMA, layout, M::SCHEMA.charset, line, |decoder| M::take(decoder))?
}

/// The same of a record without a Rust type: `take` takes its fields.
///
/// # Errors
///
/// The line cannot be read.
pub fn decode_line<T>(
    schema: &Schema<'_>,
    layout: &Layout,
    charset: Charset,
    line: &[u8],
    take: impl FnOnce(&mut Decoder<'_>) -> T,
) -> Result<T, DecodeError> {
    let kinds = [RecordKind::of(schema)];
    let layout = Layout { header: super::Header::None, ..*layout };
    let info = FileInfo { charset, ..FileInfo::new(&kinds).layout(layout) };
    let mut rows = Rows::new(&info);
    let mut rest = line;
    loop {
        match rows.advance() {
            Ok(Advance::Row) => break,
            Ok(Advance::End) => return Err(unreadable("the line is empty")),
            Ok(Advance::More) if rest.is_empty() => rows.end(),
            Ok(Advance::More) => rest = &rest[rows.push(rest)..],
            Err(ReadError::Refused(why)) => return Err(unreadable(&why)),
            Err(error) => return Err(unreadable(&error.to_string())),
        }
    }
    let row = rows.row();
    let Some(mut decoder) = row.decoder() else {
        let violations = row.settle(Violations::new(), |_| None).into_violations();
        return Err(DecodeError { violations, unknown: Rest::new() });
    };
    Ok(take(&mut decoder))
}

#[cold]
fn unreadable(why: &str) -> DecodeError {
    let violations = Violation::message(RuleKind::Malformed, why).into();
    DecodeError { violations, unknown: Rest::new() }
}
