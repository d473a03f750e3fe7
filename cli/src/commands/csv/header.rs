//! The header of a file as people write it: wire names, labels or Rust names, in any order.

use std::io::{BufRead, Read};

use denbun::Charset;
use denbun::file::{FileInfo, Header, Layout, RawReader};
use denbun_codegen::diagnostic::nearest;
use denbun_codegen::model::Message;

use super::strange::IGNORED;

/// The longest header read, in bytes.
const MAX: u64 = 1 << 20;

/// A header that was read from the beginning of a file.
#[derive(Debug, Default)]
pub(super) struct Columns {
    /// The line to be read in its place: with wire names, and [`IGNORED`] over columns that are to be left out.
    pub(super) line: Vec<u8>,
    /// The names of the columns as they are written there.
    pub(super) names: Vec<String>,
    /// What divides columns.
    pub(super) separator: u8,
}

impl Columns {
    /// Those of a file without a header: the fields in their order.
    pub(super) fn none(separator: u8) -> Columns {
        Columns { separator, ..Columns::default() }
    }

    /// Takes the header off a file of one kind of record.
    pub(super) fn take(
        input: &mut impl BufRead,
        info: &FileInfo<'_>,
        message: &Message,
        layout: Layout,
        charset: Charset,
        ignored: &[String],
    ) -> std::io::Result<Columns> {
        let mut line = Vec::new();
        input.take(MAX).read_until(b'\n', &mut line)?;
        let separator = match layout.separator {
            // Spreadsheets save "text" with tabs.
            b',' if line.contains(&b'\t') && !line.contains(&b',') => b'\t',
            separator => separator,
        };
        let plain = Layout { header: Header::None, separator, ..layout };
        let mut reader = RawReader::new(info, line.as_slice()).layout(plain).charset(charset);
        let names: Vec<String> = match reader.next_row() {
            Some(Ok(row)) => {
                (0..row.columns()).map(|at| row.cell(at).unwrap_or_default().trim().to_owned()).collect()
            }
            // Reading the file says what is wrong with it.
            Some(Err(_)) | None => return Ok(Columns { line, names: Vec::new(), separator }),
        };
        let cells: Vec<String> = names.iter().map(|name| quoted(wire_name(message, name, ignored))).collect();
        let mut renamed = Vec::new();
        let end = if line.ends_with(b"\n") { "\n" } else { "" };
        let text = cells.join(char::from(separator).to_string().as_str()) + end;
        match charset.encode(&text, &mut renamed) {
            Ok(()) => Ok(Columns { line: renamed, names, separator }),
            Err(_) => Ok(Columns { line, names, separator }),
        }
    }

    /// Every column that is no field, with what may be meant. A line without any name of a field may be a record, and
    /// records are not shown.
    pub(super) fn unknown(&self, message: &Message, ignored: &[String]) -> Vec<String> {
        let is_field = |name: &str| {
            message.fields.iter().any(|it| [&it.name, &it.label, &it.rust].contains(&&name.to_owned()))
        };
        let is_header = self.names.iter().any(|name| is_field(name) || ignored.contains(name));
        if !is_header && self.names.iter().any(|name| !name.is_empty()) {
            return vec!["line 1 names none of the columns: the file may have no header".to_owned()];
        }
        let strange =
            self.names.iter().filter(|name| !name.is_empty() && !ignored.contains(name) && !is_field(name));
        strange.map(|name| unknown(message, name)).collect()
    }

    /// The column, from 1, in which a field stands.
    pub(super) fn of(&self, message: &Message, field: &str) -> Option<u32> {
        let row = message.fields.iter().position(|row| row.name == field)?;
        if self.names.is_empty() {
            return u32::try_from(row + 1).ok();
        }
        let row = &message.fields[row];
        let place = self.names.iter().position(|name| [&row.name, &row.label, &row.rust].contains(&name))?;
        u32::try_from(place + 1).ok()
    }
}

fn wire_name<'n>(message: &'n Message, name: &'n str, ignored: &[String]) -> &'n str {
    if ignored.iter().any(|ignored| ignored == name) {
        return IGNORED;
    }
    let named = message.fields.iter().find(|field| field.name == name || field.label == name);
    let field = named.or_else(|| message.fields.iter().find(|field| field.rust == name));
    field.map_or(name, |field| &field.name)
}

fn unknown(message: &Message, name: &str) -> String {
    let names = message.fields.iter().flat_map(|field| [field.name.as_str(), &field.label, &field.rust]);
    match nearest(name, names) {
        Some(nearest) => {
            format!("column `{name}` is no field of `{}`, did you mean `{nearest}`?", message.name)
        }
        None => format!("column `{name}` is no field of `{}`; --ignore leaves it out", message.name),
    }
}

fn quoted(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!("\"{}\"", name.replace('"', "\"\"")) }
}
