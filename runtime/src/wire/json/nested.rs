//! Writes objects and lists: goes in, and out again.

use std::borrow::Cow;
use std::mem;

use super::keys::Keys;
use super::write::{Lead, close, lead, write_key};
use super::{MAX_DEPTH, list, short};
use crate::mask;
use crate::schema::{Field, Many, Schema, Wire};
use crate::violation::{RuleKind, Violation};
use crate::wire::Encoder;
use crate::wire::presence::Outside;

impl<'b> Encoder<'b> {
    /// Writes an object with fields of its own.
    pub fn object(&mut self, field: &Field<'_>, schema: &'b Schema<'b>, write: impl FnOnce(&mut Self)) {
        if let Some(around) = &self.enter(field, schema, Lead::Member) {
            write(self);
            self.leave_object(field, around);
        }
    }

    #[inline(never)]
    fn leave_object(&mut self, field: &Field<'_>, around: &Around<'b>) {
        if !self.schema.groups.is_empty() {
            self.check_groups();
        }
        self.leave(around, *b"{}");
        if self.violations.len() > around.violations {
            self.violations.move_within(field.name, around.violations);
        }
    }

    /// Writes a list of so many items: `write` is called for each, and writes it as a value of the same field.
    pub fn list(&mut self, field: &Field<'_>, count: usize, mut write: impl FnMut(&mut Self, usize)) {
        if let Many::List { min, max } = field.many
            && !(min as usize..=max as usize).contains(&count)
        {
            self.violations.push(list::wrong_count(field, count, min, max));
        }
        let Some(around) = &self.enter(field, self.schema, Lead::Item) else { return };
        for index in 0..count {
            let before = self.violations.len();
            write(self, index);
            if self.violations.len() > before {
                self.violations.specify(before, field.name, &format!("[{index}]"));
            }
        }
        self.leave(around, *b"[]");
    }

    /// Writes an object with free keys: `write` is called for each, and writes its value as one of the same field.
    pub fn map<'k>(
        &mut self,
        field: &Field<'_>,
        keys: impl Iterator<Item = &'k str>,
        mut write: impl FnMut(&mut Self, usize),
    ) {
        let Some(around) = &self.enter(field, self.schema, Lead::Nothing) else { return };
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
        self.leave(around, *b"{}");
    }

    /// Goes into an object or list, of which this is the schema and this stands before each value. `None` if there
    /// can be none.
    #[inline(never)]
    pub(super) fn enter(
        &mut self,
        field: &Field<'_>,
        schema: &'b Schema<'b>,
        lead: Lead,
    ) -> Option<Around<'b>> {
        let member = field.member;
        let keyed = self.lead == Lead::Member && self.schema.wire == Wire::Json && !member.is_empty();
        if !keyed || self.presence.is_wanted() || !schema.groups.is_empty() || self.depth >= MAX_DEPTH {
            return self.enter_anywhere(field, schema, lead);
        }
        let around = self.inside(self.out.len() + member.len(), schema, lead, None);
        if !short::write_key(member, self.out) {
            self.long_key(member);
        }
        Some(around)
    }

    #[inline(never)]
    fn long_key(&mut self, member: &str) {
        self.room(member.len());
        self.out.extend_from_slice(member.as_bytes());
    }

    /// The same in any wire format, at any depth, where groups are, and in lists.
    #[inline(never)]
    fn enter_anywhere(
        &mut self,
        field: &Field<'_>,
        schema: &'b Schema<'b>,
        lead: Lead,
    ) -> Option<Around<'b>> {
        if self.schema.wire != Wire::Json && self.depth == 1 {
            self.mistyped(field, "only JSON has objects and lists");
            return None;
        }
        if self.depth >= MAX_DEPTH {
            self.mistyped(field, "nested too deep");
            return None;
        }
        self.presence.note(true);
        self.room(field.member.len() + 2);
        self::lead(self, field);
        let wanted = lead == Lead::Member && !schema.groups.is_empty();
        let noted = (wanted || self.presence.is_wanted()).then(|| self.presence.enter(wanted));
        Some(self.inside(self.out.len(), schema, lead, noted))
    }

    /// Goes in; `start` is where the brackets and what is between them begin.
    #[inline]
    fn inside(
        &mut self,
        start: usize,
        schema: &'b Schema<'b>,
        lead: Lead,
        noted: Option<Outside>,
    ) -> Around<'b> {
        self.depth += 1;
        Around {
            start,
            schema: mem::replace(&mut self.schema, schema),
            lead: mem::replace(&mut self.lead, lead),
            noted,
            violations: self.violations.len(),
        }
    }

    /// Goes back to what is around.
    #[inline]
    pub(super) fn leave(&mut self, around: &Around<'b>, brackets: [u8; 2]) {
        close(self, around.start, brackets);
        if let Some(noted) = around.noted {
            self.presence.leave(noted);
        }
        self.schema = around.schema;
        self.lead = around.lead;
        self.depth -= 1;
    }
}

/// What is around an object or list that is written.
pub(super) struct Around<'b> {
    /// Where it begins.
    start: usize,
    schema: &'b Schema<'b>,
    lead: Lead,
    /// What was noted, if anybody asks what is there, here or there.
    noted: Option<Outside>,
    /// How many there were before it.
    violations: usize,
}
