//! Writing numbered repeats: each is written with plain keys, which then get their number.

use std::mem;

use zeroize::Zeroize;

use super::stated;
use crate::message::Encode;
use crate::schema::{Field, Many, Numbering, Schema};
use crate::violation::{RuleKind, Violation};
use crate::wire::Encoder;
use crate::wire::form::{self, MAX_PAIRS};
use crate::wire::json::wrong_count;

impl<'b> Encoder<'b> {
    /// Writes so many values under numbered keys: `write` is called for each, and writes it as a value of the same field,
    /// or as a record.
    pub fn numbered(&mut self, field: &Field<'_>, count: usize, mut write: impl FnMut(&mut Self, usize)) {
        let Some(numbering) = field.numbering.filter(|_| self.has_numbered_keys()) else {
            return self.mistyped(field, "only forms and queries have numbered keys");
        };
        self.presence.note(count > 0);
        if count == 0 && field.required {
            self.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
        } else if let Many::List { min, max } = field.many
            && count > 0
            && !(min as usize..=max as usize).contains(&count)
        {
            self.violations.push(wrong_count(field, count, min, max));
        }
        let outside = self.presence.enter(false);
        for index in 0..count {
            let Some(digits) = numbering.digits_of(index).filter(|_| index < MAX_PAIRS) else {
                let message = format!("there are no numbers for more than {index}");
                self.violations.push(Violation::of(field, RuleKind::Length, message));
                break;
            };
            self.write_repeat(field, &numbering, &digits, index, &mut write);
        }
        self.presence.leave(outside);
    }

    fn has_numbered_keys(&self) -> bool {
        self.wire.has_pairs()
    }

    fn write_repeat(
        &mut self,
        field: &Field<'_>,
        numbering: &Numbering<'_>,
        digits: &str,
        index: usize,
        write: &mut impl FnMut(&mut Self, usize),
    ) {
        let (start, before) = (self.out.len(), self.violations.len());
        write(self, index);
        if self.out.len() == start && self.violations.len() == before {
            let message = "nothing is in it, so that nobody would see it";
            self.violations.push(Violation::of(field, RuleKind::Required, message));
        }
        self.number_keys(field, numbering, digits, start);
        if self.violations.len() > before {
            self.violations.specify(before, field.name, &format!("[{index}]"));
        }
    }

    /// Puts the number behind each key from here on.
    fn number_keys(&mut self, field: &Field<'_>, numbering: &Numbering<'_>, digits: &str, start: usize) {
        let mut plain = self.out[start..].to_vec();
        self.out[start..].zeroize();
        self.out.truncate(start);
        let pairs = plain.iter().filter(|byte| **byte == b'=').count();
        self.room(plain.len() + pairs * digits.len());
        for (at, pair) in plain.split(|byte| *byte == b'&').enumerate() {
            if at > 0 {
                self.out.push(b'&');
            }
            let (key, value) = form::split(pair);
            self.out.extend_from_slice(key);
            if pair.get(key.len()) == Some(&b'=') {
                self.out.extend_from_slice(digits.as_bytes());
                self.out.push(b'=');
                self.out.extend_from_slice(value);
                self.check_key(field, numbering, key);
            }
        }
        plain.zeroize();
    }

    /// A key that no field names could, with its number, be read as something else.
    fn check_key(&mut self, field: &Field<'_>, numbering: &Numbering<'_>, key: &[u8]) {
        if field.stems().iter().any(|stem| stem.name.as_bytes() == key) {
            return;
        }
        let key = form::unescape_in(self.wire, key).unwrap_or_default();
        let Ok(key) = self.charset.decode(&key) else { return };
        if field.stems().iter().any(|stem| stem.name == key) {
            return;
        }
        let is_open = numbering.digits == 0 && key.ends_with(|last: char| last.is_ascii_digit());
        if is_open || field.numbered_key(&key).is_some() {
            let message = "a key would be read with another number";
            self.violations.push(Violation::of(field, RuleKind::Duplicate, message));
        }
    }

    /// Writes a record; inside of what [`Encoder::numbered`] calls.
    pub fn repeat(&mut self, field: &Field<'_>, schema: &'b Schema<'b>, write: impl FnOnce(&mut Self)) {
        if !self.has_numbered_keys() {
            return self.mistyped(field, "a record stands under numbered keys, and only there");
        }
        let wanted = !schema.groups.is_empty();
        let outside = (mem::replace(&mut self.schema, schema), self.presence.enter(wanted));
        let (pairs, before) = (mem::replace(&mut self.pairs, !wanted), self.violations.len());
        write(self);
        if wanted {
            self.check_groups();
        }
        self.pairs = pairs;
        self.presence.leave(outside.1);
        self.schema = outside.0;
        if self.violations.len() > before {
            self.violations.move_within(field.name, before);
        }
    }

    /// Compares what a field beside a list says with the number of its values; after all fields.
    pub fn count(&mut self, field: &Field<'_>, items: usize) {
        let Some(numbering) = field.numbering.filter(|numbering| !numbering.count.is_empty()) else { return };
        let stated = stated(self.written(), numbering.count, self.wire, self.charset);
        if let Some(said) = stated.filter(|said| *said != u64::try_from(items).ok()) {
            let message = match said {
                Some(_) => format!("`{}` says another number, and {items} are given", numbering.count),
                None => format!("`{}` is no number, and {items} are given", numbering.count),
            };
            self.record([Violation::of(field, RuleKind::Count, message)]);
        }
    }
}

/// Writes a message as a record of a numbered list.
pub fn put_record<M: Encode>(message: &M, field: &Field<'_>, encoder: &mut Encoder<'_>) {
    encoder.repeat(field, M::SCHEMA, |encoder| message.put(encoder));
}

/// Refuses to write a record that is only read.
#[cold]
pub fn put_unwritable_record(field: &Field<'_>, encoder: &mut Encoder<'_>) {
    encoder.mistyped(field, "this record is only read");
}
