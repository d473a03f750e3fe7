//! Writes values after their keys. Everything is written after a comma; when an object or list is closed, the first
//! comma in it becomes its brace or bracket.

use std::borrow::Cow;
use std::mem;

use super::grammar;
use super::keys::Keys;
use super::{MAX_DEPTH, list, plain, short, tree};
use crate::json::Json;
use crate::mask;
use crate::message::Encode;
use crate::rest::Rest;
use crate::schema::{Field, JsonForm, Kind, Many, Schema, Wire};
use crate::violation::{RuleKind, Violation};
use crate::wire::Encoder;

/// What stands before a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::wire) enum Lead {
    /// A comma and the field's key.
    Member,
    /// A comma.
    Item,
    /// What is already written.
    Nothing,
}

/// Writes a message as an object.
pub fn put_object<M: Encode>(message: &M, field: &Field<'_>, encoder: &mut Encoder<'_>) {
    encoder.object(field, M::SCHEMA, |encoder| message.put(encoder));
}

/// Refuses to write a message that is only read.
#[cold]
pub fn put_unwritable(field: &Field<'_>, encoder: &mut Encoder<'_>) {
    encoder.mistyped(field, "this object is only read");
}

/// Writes what no case of a union names.
pub fn put_other(json: &Json, field: &Field<'_>, encoder: &mut Encoder<'_>) {
    encoder.json(field, json);
}

/// Ends what begins at `start`.
#[inline]
pub(in crate::wire) fn close(encoder: &mut Encoder<'_>, start: usize, [first, last]: [u8; 2]) {
    match encoder.out.get_mut(start) {
        Some(comma) => *comma = first,
        None => encoder.out.push(first),
    }
    encoder.out.push(last);
}

/// Writes what stands before a value.
#[inline]
pub(super) fn lead(encoder: &mut Encoder<'_>, field: &Field<'_>) {
    match encoder.lead {
        Lead::Member if !field.member.is_empty() => encoder.out.extend_from_slice(field.member.as_bytes()),
        Lead::Member => write_key(encoder, field.name),
        Lead::Item => encoder.out.push(b','),
        Lead::Nothing => {}
    }
}

fn write_key(encoder: &mut Encoder<'_>, key: &str) {
    encoder.room(2 * key.len() + 4);
    encoder.out.push(b',');
    tree::write_text(key, encoder.out);
    encoder.out.push(b':');
}

/// Writes a number or a word.
pub(in crate::wire) fn write_bare(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &[u8]) {
    encoder.presence.note(true);
    encoder.room(field.member.len() + value.len() + 2);
    lead(encoder, field);
    encoder.out.extend_from_slice(value);
}

/// Writes a text or number of which nothing must be escaped.
pub(in crate::wire) fn write_plain(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &[u8]) {
    if !may_write(encoder, field, value) {
        return;
    }
    lead(encoder, field);
    let quoted = field.json.write == JsonForm::Text;
    if quoted {
        encoder.out.push(b'"');
    }
    encoder.out.extend_from_slice(value);
    if quoted {
        encoder.out.push(b'"');
    }
}

/// Writes a text.
pub(in crate::wire) fn write_text(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str) {
    if !may_write(encoder, field, value.as_bytes()) {
        return;
    }
    encoder.room(field.member.len() + 6 * value.len() + 4);
    lead(encoder, field);
    match field.json.write {
        JsonForm::Text => tree::write_text(value, encoder.out),
        JsonForm::Number => encoder.out.extend_from_slice(value.as_bytes()),
    }
}

/// Whether a value can be written as the JSON type the field has.
fn may_write(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &[u8]) -> bool {
    let number = matches!(field.kind, Kind::Integer | Kind::Yen | Kind::Amount);
    let fits = field.json.write == JsonForm::Text || number || grammar::bare(value, 0) == Ok(value.len());
    if !fits {
        encoder.violations.push(Violation::of(field, RuleKind::Type, "neither a number nor true or false"));
    }
    fits
}

/// Writes other members, of which the values are JSON already.
pub(in crate::wire) fn write_rest(encoder: &mut Encoder<'_>, field: &Field<'_>, rest: &Rest) {
    for (key, value) in rest.iter() {
        if let Some(declared) = encoder.schema.field(key) {
            let message = "a field of this name is already there";
            encoder.violations.push(Violation::of(declared, RuleKind::Duplicate, message));
        }
        match tree::document(value) {
            Ok(json) => {
                write_key(encoder, key);
                encoder.room(6 * value.len());
                tree::write(&json, 1, encoder.out);
            }
            Err(broken) => {
                let violation = Violation::of(field, RuleKind::Type, format!("no JSON: {}", broken.what));
                encoder.violations.push(violation.at(broken.at + 1));
            }
        }
    }
}

impl<'b> Encoder<'b> {
    /// Writes an object with fields of its own.
    pub fn object(&mut self, field: &Field<'_>, schema: &'b Schema<'b>, write: impl FnOnce(&mut Self)) {
        let Some(start) = self.open(field) else { return };
        let before = self.violations.len();
        let lead = mem::replace(&mut self.lead, Lead::Member);
        let outside = mem::replace(&mut self.schema, schema);
        let presence = self.presence.replace(schema);
        write(self);
        if !schema.groups.is_empty() {
            self.check_groups();
        }
        close(self, start, *b"{}");
        self.presence.restore(presence);
        self.schema = outside;
        self.lead = lead;
        self.depth -= 1;
        if self.violations.len() > before {
            self.violations.move_within(field.name, before);
        }
    }

    /// Writes a list of so many items: `write` is called for each, and writes it as a value of the same field.
    pub fn list(&mut self, field: &Field<'_>, count: usize, mut write: impl FnMut(&mut Self, usize)) {
        if let Many::List { min, max } = field.many
            && !(min as usize..=max as usize).contains(&count)
        {
            self.violations.push(list::wrong_count(field, count, min, max));
        }
        let Some(start) = self.open(field) else { return };
        let lead = mem::replace(&mut self.lead, Lead::Item);
        let presence = mem::take(&mut self.presence);
        for index in 0..count {
            let before = self.violations.len();
            write(self, index);
            if self.violations.len() > before {
                self.violations.specify(before, field.name, &format!("[{index}]"));
            }
        }
        close(self, start, *b"[]");
        self.presence = presence;
        self.lead = lead;
        self.depth -= 1;
    }

    /// Writes an object with free keys: `write` is called for each, and writes its value as one of the same field.
    pub fn map<'k>(
        &mut self,
        field: &Field<'_>,
        keys: impl Iterator<Item = &'k str>,
        mut write: impl FnMut(&mut Self, usize),
    ) {
        let Some(start) = self.open(field) else { return };
        let lead = mem::replace(&mut self.lead, Lead::Nothing);
        let presence = mem::take(&mut self.presence);
        let mut seen = Keys::new();
        for (index, key) in keys.enumerate() {
            let before = self.violations.len();
            let place = self.out.len();
            write_key(self, key);
            let value = self.out.len();
            write(self, index);
            if self.out.len() == value {
                self.out.truncate(place);
            }
            if !seen.is_new(Cow::Borrowed(key)) {
                self.violations.push(Violation::of(
                    field,
                    RuleKind::Duplicate,
                    "a key is given more than once",
                ));
            }
            if self.violations.len() > before {
                self.violations.specify(before, field.name, &format!(".{}", mask::key(key)));
            }
        }
        close(self, start, *b"{}");
        self.presence = presence;
        self.lead = lead;
        self.depth -= 1;
    }

    /// Writes an object with free keys of which all values are texts, if nothing in them needs a second look. Says
    /// whether it did.
    pub(crate) fn quick_texts<'v, T: 'v>(
        &mut self,
        field: &Field<'_>,
        pairs: &'v [(String, T)],
        text: impl Fn(&'v T) -> Option<&'v str>,
    ) -> bool {
        let is_plain = |text: &str| plain::is_plain(text.as_bytes());
        let plain = pairs.iter().all(|(key, value)| is_plain(key) && text(value).is_some_and(is_plain));
        let repeats = || (1..pairs.len()).any(|at| pairs[..at].iter().any(|(key, _)| *key == pairs[at].0));
        if !plain || self.schema.wire != Wire::Json || self.lead != Lead::Member || repeats() {
            return false;
        }
        let Some(start) = self.open(field) else { return true };
        for (key, value) in pairs {
            let value = text(value).unwrap_or_default();
            if !short::write_pair(key, value, self.out) {
                write_key(self, key);
                self.room(value.len() + 2);
                tree::write_text(value, self.out);
            }
        }
        close(self, start, *b"{}");
        self.depth -= 1;
        true
    }

    /// Writes what stands before an object or list. Where its own bytes begin; `None` if there can be none.
    fn open(&mut self, field: &Field<'_>) -> Option<usize> {
        self.presence.note(true);
        if self.schema.wire != Wire::Json && self.depth == 1 {
            self.mistyped(field, "only JSON has objects and lists");
            return None;
        }
        if self.depth >= MAX_DEPTH {
            self.mistyped(field, "nested too deep");
            return None;
        }
        self.depth += 1;
        self.room(field.member.len() + 64);
        lead(self, field);
        Some(self.out.len())
    }
}
