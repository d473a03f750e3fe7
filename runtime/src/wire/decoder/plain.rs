//! From the bytes of the wire to text: unescaped, then converted.

use std::borrow::Cow;

use super::{Decoder, Raw};
use crate::class::{BARE, NON_ASCII, OPENED};
use crate::schema::{Field, Wire};
use crate::violation::{RuleKind, Violation};
use crate::wire::{csv, csv_line, form, json, path};

impl<'a> Decoder<'a> {
    /// A value unescaped and converted, whatever it is. Empty though required is recorded, and so is what is no
    /// text, which is none then.
    pub(super) fn any_value(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Cow<'a, str>> {
        if self.wire == Wire::Json {
            return json::any_value(self, field, raw);
        }
        if self.wire == Wire::Csv {
            return csv::any_value(self, field, raw);
        }
        if raw.bytes.is_empty() && field.required {
            self.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
        }
        match self.plain(raw.bytes) {
            Ok(text) => Some(text),
            Err((message, position)) => {
                self.violations.push(Violation::of(field, RuleKind::Malformed, message).at(position + 1));
                None
            }
        }
    }

    /// What could not be understood, as it stands, if it is text at all.
    #[cold]
    pub(super) fn kept(&self, raw: Raw<'a>) -> Option<Cow<'a, str>> {
        if raw.seen & (NON_ASCII | BARE | OPENED) == 0 {
            std::str::from_utf8(raw.bytes).ok().map(Cow::Borrowed)
        } else {
            None
        }
    }

    /// Text that no field describes; what is no text is recorded and kept as far as it is.
    pub(in crate::wire) fn any_text(&mut self, bytes: &'a [u8]) -> String {
        match self.plain(bytes) {
            Ok(text) => text.into_owned(),
            Err((message, position)) => {
                let position = self.start(bytes) + position + 1;
                self.violations.push(Violation::message(RuleKind::Malformed, message).at(position));
                String::from_utf8_lossy(bytes).into_owned()
            }
        }
    }

    /// Unescapes and converts; the error says where in the bytes (unescaped, if that is where it is wrong).
    pub(super) fn plain(&mut self, bytes: &'a [u8]) -> Result<Cow<'a, str>, (String, usize)> {
        let bytes = match self.wire {
            Wire::Form | Wire::Query => {
                form::unescape(bytes).map_err(|at| ("a bad escape".to_owned(), at))?
            }
            Wire::CsvLine => {
                csv_line::refuse_break(self, bytes);
                Cow::Borrowed(bytes)
            }
            Wire::Path => path::unescape(bytes).map_err(|at| ("a bad escape".to_owned(), at))?,
            Wire::PlainForm | Wire::Csv | Wire::Json | Wire::Headers | Wire::Empty => Cow::Borrowed(bytes),
        };
        let text = match bytes {
            Cow::Borrowed(bytes) => self.charset.decode(bytes),
            Cow::Owned(bytes) => self.charset.decode_owned(bytes).map(Cow::Owned),
        };
        text.map_err(|error| (format!("no {} text", self.charset), error.position - 1))
    }
}
