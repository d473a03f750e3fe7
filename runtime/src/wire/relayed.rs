//! Bytes that are passed on as they are: only what the wire format adds is put on and taken off.

use zeroize::Zeroizing;

use super::{Decoder, Encoder, Raw, form, json};
use crate::charset::Charset;
use crate::constraint;
use crate::schema::{Field, Wire};
use crate::violation::{RuleKind, Violation};

impl Encoder<'_> {
    /// Writes bytes as they are, escaped where the format escapes. JSON can hold them only if they are UTF-8, a line only
    /// if there is no comma and no line break among them.
    pub fn relayed(&mut self, field: &Field<'_>, bytes: &[u8]) {
        if bytes.is_empty() && field.required {
            return self.refuse(Violation::of(field, RuleKind::Required, "required, but empty"));
        }
        self.room(field.key.len() + 3 * bytes.len() + 8);
        match self.schema.wire {
            Wire::PlainForm if bytes.iter().any(|byte| matches!(byte, b'&' | b'\r' | b'\n')) => {
                let message = "an unescaped value cannot hold `&` or a line break";
                self.refuse(Violation::of(field, RuleKind::Character, message));
            }
            Wire::Form | Wire::Query | Wire::PlainForm => {
                self.presence.note(!bytes.is_empty());
                form::write_key(self, field);
                form::write_bytes(self, bytes);
            }
            Wire::CsvLine if bytes.iter().any(|byte| matches!(byte, b',' | b'\r' | b'\n')) => {
                let message = "a column cannot hold a comma or a line break";
                self.refuse(Violation::of(field, RuleKind::Character, message));
            }
            Wire::CsvLine => {
                self.presence.note(!bytes.is_empty());
                super::csv_line::separate(self);
                self.out.extend_from_slice(bytes);
            }
            Wire::Json => match std::str::from_utf8(bytes) {
                Ok(text) => {
                    self.presence.note(!text.is_empty());
                    json::write_text(self, field, text);
                }
                Err(error) => {
                    let violation = Violation::of(field, RuleKind::Malformed, "no UTF-8 text");
                    self.refuse(violation.at(error.valid_up_to() + 1));
                }
            },
            Wire::Csv | Wire::Path | Wire::Headers | Wire::Empty => {
                self.refuse(Violation::of(field, RuleKind::Type, "there is no place for bytes passed on"));
            }
        }
    }

    /// The same for a text, which is written in the message's charset; for walkers of untyped values.
    pub fn relayed_text(&mut self, field: &Field<'_>, text: &str) {
        let charset = if self.schema.wire == Wire::Json { Charset::Utf8 } else { self.charset };
        let mut bytes = Zeroizing::new(Vec::with_capacity(2 * text.len()));
        match charset.encode(text, &mut bytes) {
            Ok(()) => self.relayed(field, &bytes),
            Err(error) => {
                self.refuse(constraint::unmappable(field, charset, error.character, error.position))
            }
        }
    }
}

impl<'a> Decoder<'a> {
    /// Reads bytes as they came, less the escapes of the format. With a bad escape among them, which is recorded, they
    /// are as they stand.
    pub fn relayed(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Vec<u8>> {
        if self.schema.wire == Wire::Json {
            return json::any_value(self, field, raw).map(|text| text.into_owned().into_bytes());
        }
        if raw.bytes.is_empty() && field.required {
            self.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
        }
        match self.schema.wire {
            Wire::Form | Wire::Query => match form::unescape(raw.bytes) {
                Ok(bytes) => return Some(bytes.into_owned()),
                Err(at) => {
                    let violation = Violation::of(field, RuleKind::Malformed, "a bad escape");
                    self.violations.push(violation.at(at + 1));
                }
            },
            // Cells are converted with their whole row, so that nobody knows any more what they were.
            Wire::Csv => self.unfit(field, "a cell of a file is not passed on as it came"),
            Wire::PlainForm | Wire::CsvLine | Wire::Json | Wire::Path | Wire::Headers | Wire::Empty => {}
        }
        Some(raw.bytes.to_vec())
    }

    /// The same as text, as far as it is any in the message's charset; for walkers of untyped values.
    pub fn relayed_text(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<String> {
        let bytes = Zeroizing::new(self.relayed(field, raw)?);
        let converted = matches!(self.schema.wire, Wire::Csv | Wire::Json);
        let charset = if converted { Charset::Utf8 } else { self.charset };
        Some(match charset.decode(&bytes) {
            Ok(text) => text.into_owned(),
            Err(_) => String::from_utf8_lossy(&bytes).into_owned(),
        })
    }
}
