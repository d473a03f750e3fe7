//! Values of each type: what they are written as, and whether the field allows them.

use jiff::civil::{Date, DateTime};

use super::Encoder;
use super::word::{digits_word, write_digits};
use crate::class::{self, DIGITS, GROUPS};
use crate::constraint::{self, day, pattern};
use crate::schema::{Field, JsonForm, Shape, Wire};
use crate::violation::{RuleKind, Violation};
use crate::wire::{csv, json};

impl Encoder<'_> {
    /// Writes a text.
    #[inline(never)]
    pub fn text(&mut self, field: &Field<'_>, value: &str) {
        match self.wire {
            Wire::Csv => csv::put_text(self, field, value),
            _ => self.copy_text(field, value),
        }
    }

    #[inline(never)]
    fn copy_text(&mut self, field: &Field<'_>, value: &str) {
        let seen = class::scan_in_place(value.as_bytes());
        if seen & (self.special | !field.format.groups) == 0 && field.format.is_quick(value.len()) {
            self.copy(field, value.as_bytes());
        } else {
            self.checked_text(field, value, seen);
        }
    }

    /// Writes a text that is one of several, in all of which nothing but these groups is seen.
    pub(crate) fn listed(&mut self, field: &Field<'_>, value: &str, seen: u64) {
        match self.wire {
            Wire::Csv => csv::put_seen(self, field, value, seen),
            _ => self.text(field, value),
        }
    }

    /// Writes a text given from outside: it must be the fixed value or a listed one, where there are any.
    pub fn choice(&mut self, field: &Field<'_>, value: &str) {
        let listed = || field.values.iter().any(|listed| listed.value == value);
        let allowed = match field.fixed {
            Some(fixed) => fixed == value,
            None => field.open || field.values.is_empty() || listed(),
        };
        if allowed {
            return self.text(field, value);
        }
        self.presence.note(true);
        self.violations.push(match field.fixed {
            Some(fixed) => constraint::not_fixed(field, value, fixed),
            None => constraint::unlisted(field, value),
        });
    }

    /// Writes a number that may be negative.
    pub fn integer(&mut self, field: &Field<'_>, value: i64) {
        if let Ok(value) = u64::try_from(value) {
            return self.unsigned(field, value);
        }
        let mut digits = [0; 20];
        let first = write_digits(&mut digits, value.unsigned_abs()) - 1;
        digits[first] = b'-';
        if (field.format.ascii >> b'-') & 1 == 0 {
            self.violations.push(constraint::forbidden(field, '-', 1));
        }
        self.digits(field, &digits[first..], value.into());
    }

    /// Writes a number.
    pub fn unsigned(&mut self, field: &Field<'_>, value: u64) {
        if let Ok(short) = u32::try_from(value)
            && short < 100_000_000
        {
            let (word, length) = digits_word(short);
            if field.format.is_quick(length) {
                if self.copy_word(field, word, length) {
                    return;
                } else if self.wire == Wire::Csv {
                    return csv::write_few(self, word.to_le_bytes(), length);
                }
            }
        }
        self.long_unsigned(field, value);
    }

    #[inline(never)]
    fn long_unsigned(&mut self, field: &Field<'_>, value: u64) {
        let mut digits = [0; 20];
        let first = write_digits(&mut digits, value);
        let digits = &digits[first..];
        if field.format.is_quick(digits.len()) {
            self.copy_long(field, digits);
        } else {
            self.digits(field, digits, value.into());
        }
    }

    #[inline(never)]
    fn digits(&mut self, field: &Field<'_>, digits: &[u8], value: i128) {
        constraint::length(field, self.charset, digits.len(), &mut self.violations);
        constraint::range(field, value, &mut self.violations);
        self.copy(field, digits);
    }

    /// Writes yes or no: `true` and `false` if the format has letters, else `1` and `0`. In JSON it is no text unless
    /// the field says so.
    pub fn boolean(&mut self, field: &Field<'_>, value: bool) {
        if self.wire == Wire::Json && field.json.write == JsonForm::Number {
            return json::write_bare(self, field, if value { b"true" } else { b"false" });
        }
        let letters = (field.format.ascii >> b't') & 1 == 1;
        self.text(
            field,
            match (letters, value) {
                (true, true) => "true",
                (true, false) => "false",
                (false, true) => "1",
                (false, false) => "0",
            },
        );
    }

    /// Writes a day in the pattern of the format.
    pub fn date(&mut self, field: &Field<'_>, value: Date) {
        if self.wire == Wire::Csv
            && let Shape::Date(pattern) = field.format.shape
            && let Some((bytes, length)) = day::write(pattern, value)
            // The fifth byte is the divider, if there is one.
            && (DIGITS | GROUPS[usize::from(bytes[4])]) & self.special == 0
        {
            return csv::write_few(self, bytes, length);
        }
        self.date_time(field, value.at(0, 0, 0, 0));
    }

    /// Writes a day and time in the pattern of the format.
    pub fn date_time(&mut self, field: &Field<'_>, value: DateTime) {
        let (Shape::Date(pattern) | Shape::DateTime(pattern)) = field.format.shape else {
            self.presence.note(true);
            self.violations.push(Violation::of(field, RuleKind::Type, "the format has no date pattern"));
            return;
        };
        let mut text = pattern::Text::new();
        if pattern::write(pattern, value, &mut text).is_some() {
            self.presence.note(true);
            let seen = class::scan(text.as_str().as_bytes());
            self.write_text(field, text.as_str(), seen);
        } else {
            self.presence.note(true);
            let message = format!("cannot be written as {pattern}");
            self.violations.push(Violation::of(field, RuleKind::Type, message));
        }
    }

    /// Writes the field's only value.
    pub fn fixed(&mut self, field: &Field<'_>) {
        self.text(field, field.fixed.unwrap_or_default());
    }
}
