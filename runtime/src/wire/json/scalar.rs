//! Scalars of JSON, and values that no schema describes.

use super::tree::{self, Found};
use super::write::{Lead, lead, write_bare};
use crate::currency::Currency;
use crate::duration::IsoDuration;
use crate::json::Json;
use crate::schema::{Field, JsonForm, Kind, Wire};
use crate::violation::{RuleKind, Violation};
use crate::wire::Encoder;

impl Encoder<'_> {
    /// Writes `null`, where that is a value.
    pub fn null(&mut self, field: &Field<'_>) {
        if !field.nullable && self.lead == Lead::Member {
            return self.mistyped(field, "null is no value here");
        }
        match self.schema.wire {
            Wire::Json => write_bare(self, field, b"null"),
            _ => self.absent(field),
        }
    }

    /// Writes an exact decimal number.
    pub fn number(&mut self, field: &Field<'_>, text: &str) {
        match crate::number::is_number(text) {
            true => self.text(field, text),
            false => self.mistyped(field, "not a number"),
        }
    }

    /// Writes any JSON value. `null` of a field that may be absent and has no `null` is not written.
    pub fn json(&mut self, field: &Field<'_>, json: &Json) {
        if *json == Json::Null && self.lead == Lead::Member && !field.nullable && !field.required {
            return self.absent(field);
        }
        let mut found = Found::default();
        if tree::look(json, self.depth, &mut found).is_none() {
            return self.mistyped(field, "nested too deep, or too many values");
        }
        if field.kind == Kind::FlatJson && found.is_nested {
            self.mistyped(field, "an object, or a list inside a list");
        }
        if found.repeats {
            self.violations.push(Violation::of(field, RuleKind::Duplicate, "a key is given more than once"));
        }
        if self.schema.wire != Wire::Json {
            return self.text(field, &json.to_string());
        }
        self.presence.note(true);
        self.room(field.member.len() + found.bytes);
        lead(self, field);
        tree::write(json, self.depth, self.out);
    }

    /// Writes a moment: RFC 3339 in UTC, or milliseconds since 1970 where the field is a JSON number.
    pub fn timestamp(&mut self, field: &Field<'_>, value: jiff::Timestamp) {
        match field.json.write {
            JsonForm::Text => self.text(field, &value.to_string()),
            JsonForm::Number => self.text(field, &value.as_millisecond().to_string()),
        }
    }

    /// Writes a duration as it is spelled.
    pub fn duration(&mut self, field: &Field<'_>, value: &IsoDuration) {
        self.text(field, value.as_str());
    }

    /// Writes a currency.
    pub fn currency(&mut self, field: &Field<'_>, value: &Currency) {
        if value.is_code() {
            self.text(field, value.as_str());
        } else {
            self.mistyped(field, "not a currency code of three letters");
        }
    }

    /// Writes the value that names the case of a union; empty if the case has none.
    pub fn tag(&mut self, field: &Field<'_>, tag: &str) {
        if tag.is_empty() {
            self.presence.note(true);
            let message = "the union holds what no case names";
            self.violations.push(Violation::of(field, RuleKind::Value, message));
        } else {
            self.member_text(field, tag);
        }
    }

    /// The same for a union that may be absent.
    pub fn tag_if(&mut self, field: &Field<'_>, tag: Option<&str>) {
        match tag {
            Some(tag) => self.tag(field, tag),
            None => self.absent(field),
        }
    }
}
