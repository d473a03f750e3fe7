//! What no field names: the pairs or columns at the end.

use super::Encoder;
use crate::class;
use crate::constraint::{self, Direction};
use crate::rest::Rest;
use crate::schema::{Field, Wire};
use crate::violation::{RuleKind, Violation};
use crate::wire::{csv, csv_line, form, json};

impl Encoder<'_> {
    /// Writes pairs no field names; for keyed formats.
    pub fn rest_pairs(&mut self, field: &Field<'_>, rest: &Rest) {
        if rest.is_empty() {
            return;
        }
        match self.wire {
            Wire::Form | Wire::Query | Wire::PlainForm => form::write_rest(self, field, rest),
            Wire::CsvLine => {
                self.violations.push(Violation::of(field, RuleKind::Type, "a line has no keys"));
            }
            Wire::Csv => csv::write_rest(self, field, rest),
            Wire::Json => json::write_rest(self, field, rest),
            Wire::Path | Wire::Headers | Wire::Empty => {
                self.violations.push(Violation::of(
                    field,
                    RuleKind::Type,
                    "there is no place for other keys",
                ));
            }
        }
    }

    /// Writes the last columns, commas included; for lines.
    pub fn rest_text(&mut self, field: &Field<'_>, text: Option<&str>) {
        let text = text.unwrap_or_default();
        match self.wire {
            Wire::CsvLine => {
                if !text.is_empty() {
                    let seen = class::scan(text.as_bytes());
                    constraint::check(field, self.charset, Direction::Out, text, seen, &mut self.violations);
                    csv_line::refuse_line_break(self, field, text);
                } else if field.required {
                    self.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
                }
                csv_line::separate(self);
                // What cannot be written is already recorded.
                let _ = self.charset.encode(text, self.out);
            }
            _ if text.is_empty() => {}
            Wire::Form
            | Wire::Query
            | Wire::PlainForm
            | Wire::Csv
            | Wire::Json
            | Wire::Path
            | Wire::Headers
            | Wire::Empty => {
                self.violations.push(Violation::of(field, RuleKind::Type, "keyed formats need pairs"));
            }
        }
    }
}
