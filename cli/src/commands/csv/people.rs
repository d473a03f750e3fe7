//! CSV that people open in a spreadsheet: UTF-8 with a byte order mark, a header, and nothing that is a formula.

use std::borrow::Cow;
use std::io::{self, Write};

use denbun::file::{Header, Layout};
use denbun_codegen::model::{ExampleRest, ExampleValue, Message};
use denbun_simulator::codec::Decoded;

/// How people's files lie in their bytes.
pub(super) const LAYOUT: Layout = Layout { header: Header::Labels, ..Layout::DEFAULT };

/// Writes the byte order mark, and the labels of a message.
pub(super) fn begin(out: &mut impl Write, message: Option<&Message>) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())?;
    match message {
        Some(message) => line(out, message.fields.iter().map(|field| guarded(&field.label))),
        None => Ok(()),
    }
}

/// Writes a record, with the columns that no field has behind its own.
pub(super) fn record(out: &mut impl Write, message: &Message, decoded: &Decoded) -> io::Result<()> {
    let values = (0..message.fields.len()).map(|at| value(decoded.values.get(at)));
    let rest: &[(String, String)] = match &decoded.values.rest {
        Some(ExampleRest::Pairs(pairs)) => pairs,
        Some(ExampleRest::Text(_)) | None => &[],
    };
    let rest = rest.iter().map(|(_, value)| value.as_str()).chain(decoded.unknown.iter().map(|(_, it)| it));
    line(out, values.chain(rest.map(guarded)))
}

/// A value's text; only numbers may begin with a sign.
fn value(value: Option<&ExampleValue>) -> Cow<'_, str> {
    match value {
        Some(ExampleValue::Text(text)) => guarded(text),
        Some(ExampleValue::Number(text)) => text.into(),
        Some(ExampleValue::Integer(value)) => value.to_string().into(),
        Some(ExampleValue::Bool(value)) => value.to_string().into(),
        Some(ExampleValue::List(items)) => {
            let items: Vec<_> = items.iter().map(|item| self::value(Some(item))).collect();
            items.join(" ").into()
        }
        Some(
            ExampleValue::Null | ExampleValue::Map(_) | ExampleValue::Object(_) | ExampleValue::Case(..),
        )
        | None => Cow::Borrowed(""),
    }
}

/// A text that no spreadsheet runs. What looks as if that were done already has another apostrophe, so that
/// [`unguarded`] gives back any text.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}").into() } else { text.into() }
}

/// The text that [`guarded`] was given.
pub(super) fn unguarded(text: &str) -> &str {
    text.strip_prefix('\'').filter(|text| is_formula(text.trim_start_matches('\''))).unwrap_or(text)
}

fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// Writes a line of these cells.
pub(super) fn line<'c>(out: &mut impl Write, cells: impl Iterator<Item = Cow<'c, str>>) -> io::Result<()> {
    for (number, cell) in cells.enumerate() {
        if number > 0 {
            out.write_all(b",")?;
        }
        match cell.contains(['"', ',', '\r', '\n']) {
            true => write!(out, "\"{}\"", cell.replace('"', "\"\""))?,
            false => out.write_all(cell.as_bytes())?,
        }
    }
    out.write_all(b"\r\n")
}
