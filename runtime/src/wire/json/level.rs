//! Going into objects and out again: what was found inside gets the path of where it was.

use std::mem;

use super::reader::Kept;
use super::{MAX_DEPTH, grammar};
use crate::class::OPENED;
use crate::json::Json;
use crate::rest::Rest;
use crate::schema::{Field, Schema};
use crate::violation::Violations;
use crate::wire::presence::Presence;
use crate::wire::{Decoder, MAX_PAIRS, Raw};

/// What is put aside while an object is read.
pub(super) struct Outside<'a> {
    schema: &'a Schema<'a>,
    presence: Presence,
    object: &'a [u8],
    kept: Option<Box<Kept<'a>>>,
    assumed: bool,
    violations: Violations,
}

/// Keeps what no case of a union names, or what could not be read as one.
pub fn read_other<'a>(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Json> {
    decoder.json(field, raw)
}

impl<'a> Decoder<'a> {
    /// Reads a JSON object with fields of its own. `None` if it is none, which is recorded.
    pub fn object<R>(
        &mut self,
        field: &Field<'_>,
        raw: Raw<'a>,
        schema: &'a Schema<'a>,
        read: impl FnOnce(&mut Self) -> R,
    ) -> Option<R> {
        let outside = self.enter(field, raw, schema)?;
        let found = read(self);
        let (violations, unknown) = self.close();
        self.leave(field, outside, violations, unknown);
        Some(found)
    }

    pub(super) fn enter(
        &mut self,
        field: &Field<'_>,
        raw: Raw<'a>,
        schema: &'a Schema<'a>,
    ) -> Option<Outside<'a>> {
        if !self.open(field, raw, b'{') {
            return None;
        }
        let reader = &mut self.json;
        reader.separator = b'{';
        Some(Outside {
            object: mem::replace(&mut reader.object, raw.bytes),
            kept: reader.kept.take(),
            assumed: mem::take(&mut reader.assumed),
            schema: mem::replace(&mut self.schema, schema),
            presence: mem::replace(&mut self.presence, Presence::of(schema)),
            violations: mem::take(&mut self.violations),
        })
    }

    /// Reads an object from its beginning again, now making sure of what is absent.
    #[cold]
    pub(in crate::wire) fn again(&mut self, raw: Raw<'a>) {
        let reader = &mut self.json;
        reader.separator = b'{';
        reader.opened = false;
        reader.broken = false;
        reader.hopeful = false;
        reader.assumed = false;
        reader.mistaken = false;
        reader.kept = None;
        self.tail = raw.bytes;
        self.violations = Violations::new();
        self.presence = Presence::of(self.schema);
    }

    pub(super) fn leave(
        &mut self,
        field: &Field<'_>,
        outside: Outside<'a>,
        violations: Violations,
        unknown: Rest,
    ) {
        if let [b'}', tail @ ..] = self.tail {
            self.tail = tail;
        }
        let reader = &mut self.json;
        reader.object = outside.object;
        reader.kept = outside.kept;
        reader.assumed = outside.assumed;
        self.schema = outside.schema;
        self.presence = outside.presence;
        self.violations = outside.violations;
        if !violations.is_empty() {
            self.violations.extend_within(field.name, violations);
        }
        if !unknown.is_empty() {
            self.keep_unknown(field, unknown);
        }
        self.resume();
    }

    #[cold]
    fn keep_unknown(&mut self, field: &Field<'_>, unknown: Rest) {
        for (key, value) in unknown {
            self.keep_deeper(format!("{}.{key}", field.name), value);
        }
    }

    pub(super) fn keep_deeper(&mut self, key: String, value: String) {
        if self.json.deeper() < MAX_PAIRS {
            self.json.keep().deeper.push(key, value);
        }
    }

    /// Goes into an object or list that begins with this byte.
    pub(super) fn open(&mut self, field: &Field<'_>, raw: Raw<'a>, first: u8) -> bool {
        if raw.seen & OPENED == 0 || raw.bytes.first() != Some(&first) {
            self.wrong_form(field, raw, if first == b'[' { "a list" } else { "an object" });
            return false;
        }
        if self.json.depth >= MAX_DEPTH {
            self.break_off::<()>(raw.bytes, grammar::too_deep(0));
            return false;
        }
        self.json.opened = false;
        self.json.depth += 1;
        self.tail = raw.bytes;
        true
    }

    /// Goes on after an object or list.
    pub(super) fn resume(&mut self) {
        let reader = &mut self.json;
        reader.depth -= 1;
        reader.separator = if reader.broken || reader.is_listed() { 0 } else { b',' };
    }
}
