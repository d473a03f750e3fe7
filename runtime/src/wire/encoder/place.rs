//! Bytes at their place: behind what stands before a field's value in each wire format.

use zeroize::Zeroize;

use super::Encoder;
use super::word::short_word;
use crate::constraint::{self, Direction};
use crate::schema::{Field, Wire};
use crate::violation::{RuleKind, Violation};
use crate::wire::{csv, csv_line, form, json, path};

impl Encoder<'_> {
    /// Writes bytes that need no escaping.
    #[inline]
    pub(super) fn copy(&mut self, field: &Field<'_>, bytes: &[u8]) {
        if let Some(word) = short_word(bytes)
            && self.copy_word(field, word, bytes.len())
        {
            return;
        }
        self.copy_long(field, bytes);
    }

    /// Writes a pair of which key and value fit a word each, in one go. Says whether they did.
    #[inline]
    pub(super) fn copy_word(&mut self, field: &Field<'_>, value: u64, length: usize) -> bool {
        const ROOM: usize = 16;
        let key = &field.word;
        if !self.pairs || key.length == 0 || self.out.capacity() - self.out.len() < ROOM {
            return false;
        }
        let (word, key) = match self.begun {
            true => (key.bytes << 8 | u64::from(b'&'), key.length + 1),
            false => (key.bytes, key.length),
        };
        self.begun = true;
        let pair = u128::from(word) | u128::from(value) << (8 * key);
        let end = self.out.len() + key + length;
        self.out.extend_from_slice(&pair.to_le_bytes());
        self.out.truncate(end);
        true
    }

    #[inline(never)]
    pub(super) fn copy_long(&mut self, field: &Field<'_>, bytes: &[u8]) {
        if self.wire == Wire::Csv {
            return csv::write_plain(self, bytes);
        }
        self.presence.note(true);
        self.room(field.key.len() + bytes.len() + 16);
        match self.wire {
            Wire::Form | Wire::Query | Wire::PlainForm => form::write_key(self, field),
            Wire::CsvLine => csv_line::separate(self),
            Wire::Json => return json::write_plain(self, field, bytes),
            Wire::Path => return path::write(self, field, bytes),
            Wire::Csv | Wire::Headers | Wire::Empty => return,
        }
        self.out.extend_from_slice(bytes);
    }

    #[inline(never)]
    pub(in crate::wire) fn checked_text(&mut self, field: &Field<'_>, value: &str, seen: u64) {
        if self.wire == Wire::Csv && csv::write_wide(self, field, value, seen) {
            return;
        }
        self.presence.note(!value.is_empty());
        if !value.is_empty() {
            constraint::check(field, self.charset, Direction::Out, value, seen, &mut self.violations);
        } else if field.required {
            self.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
        } else if !matches!(self.wire, Wire::CsvLine | Wire::Csv) {
            constraint::length(field, self.charset, 0, &mut self.violations);
        }
        self.write_text(field, value, seen);
    }

    /// Writes a text that may need escaping or converting.
    #[inline]
    pub(super) fn write_text(&mut self, field: &Field<'_>, value: &str, seen: u64) {
        self.room(field.key.len() + 3 * value.len() + 8);
        match self.wire {
            Wire::Form | Wire::Query | Wire::PlainForm => {
                form::write_key(self, field);
                form::refuse_marks(self, field, value, seen);
                form::write_value(self, value, seen);
            }
            Wire::CsvLine => {
                csv_line::refuse_separators(self, field, value, seen);
                csv_line::separate(self);
                let _ = self.charset.encode(value, self.out);
            }
            Wire::Csv => csv::write_text(self, field, value, seen),
            Wire::Json => json::write_text(self, field, value),
            Wire::Path => path::write(self, field, value.as_bytes()),
            Wire::Headers | Wire::Empty => {}
        }
    }

    /// Makes room for so many bytes. A buffer that is too small is zeroed before it is given back.
    #[inline]
    pub(in crate::wire) fn room(&mut self, more: usize) {
        if self.out.capacity() - self.out.len() < more {
            self.grow(more);
        }
    }

    #[cold]
    fn grow(&mut self, more: usize) {
        let wanted = (self.out.len() + more).max(2 * self.out.capacity()).max(512);
        let mut larger = Vec::with_capacity(wanted);
        larger.extend_from_slice(self.out);
        std::mem::swap(self.out, &mut larger);
        larger.zeroize();
    }
}
