//! One method for each kind of value. What breaks a rule is recorded and given all the same, if it is of any use.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use super::{Decoder, Raw, Reading};
use crate::class;
use crate::constraint::{self, Direction, moment, pattern};
use crate::currency::Currency;
use crate::duration::IsoDuration;
use crate::number::Number;
use crate::rest::Rest;
use crate::schema::{Field, Shape, Wire};
use crate::violation::Violations;
use crate::wire::{csv, csv_line, form, json, numbered, spread};

impl<'a> Decoder<'a> {
    /// Reads a text. `None` if its bytes are no text.
    #[inline]
    pub fn text(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Cow<'a, str>> {
        match self.quick(field, &raw) {
            Some(text) => Some(Cow::Borrowed(text)),
            None => self.checked_text(field, raw),
        }
    }

    /// Reads a text to keep. `None` if its bytes are no text.
    pub fn owned_text(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<String> {
        match self.quick(field, &raw) {
            Some(text) => Some(text.to_owned()),
            None => self.checked_owned(field, raw),
        }
    }

    #[inline(never)]
    fn checked_owned(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<String> {
        self.checked_text(field, raw).map(Cow::into_owned)
    }

    /// A text that needs no second look.
    #[inline]
    pub(super) fn quick(&self, field: &Field<'_>, raw: &Raw<'a>) -> Option<&'a str> {
        let plain =
            raw.seen & (self.special | !field.format.groups) == 0 && field.format.is_quick(raw.bytes.len());
        if plain { self.part(*raw) } else { None }
    }

    #[inline(never)]
    fn checked_text(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Cow<'a, str>> {
        let Some(text) = self.any_value(field, raw) else { return self.kept(raw) };
        if !text.is_empty() {
            self.check_text(field, &text);
        }
        Some(text)
    }

    /// A value that is all ASCII, as part of the message.
    #[inline]
    pub(super) fn part(&self, raw: Raw<'a>) -> Option<&'a str> {
        let start = self.start(raw.bytes);
        self.text.get(start..start.wrapping_add(raw.bytes.len()))
    }

    /// Reads one of the field's listed values, or another one if the field is open or lists none.
    pub fn choice(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Cow<'a, str>> {
        if field.open || field.values.is_empty() {
            return self.text(field, raw);
        }
        let text = self.listed_text(field, raw)?;
        if field.values.iter().any(|listed| listed.value == text) {
            return Some(text);
        }
        self.unlisted(field, &text);
        None
    }

    /// Reads a text that is to be one of a closed list: the list is the check.
    pub fn listed_text(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Cow<'a, str>> {
        if raw.seen & self.special == 0
            && let Some(text) = self.part(raw)
        {
            return Some(Cow::Borrowed(text));
        }
        self.any_value(field, raw)
    }

    /// Reads a number that is not negative.
    pub fn unsigned(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<u64> {
        if raw.seen & !class::DIGITS == 0 && raw.bytes.len() <= 19 && field.format.is_quick(raw.bytes.len()) {
            return Some(raw.bytes.iter().fold(0, |number, digit| number * 10 + u64::from(digit - b'0')));
        }
        self.checked_unsigned(field, raw)
    }

    #[inline(never)]
    fn checked_unsigned(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<u64> {
        let number = self.whole_number(field, raw)?;
        let narrow = u64::try_from(number).ok();
        if narrow.is_none() {
            self.unfit(field, if number < 0 { "negative" } else { "too large for an integer" });
        }
        narrow
    }

    /// Reads a number.
    pub fn integer(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<i64> {
        if raw.seen & !class::DIGITS == 0 && raw.bytes.len() <= 18 && field.format.is_quick(raw.bytes.len()) {
            return Some(raw.bytes.iter().fold(0, |number, digit| number * 10 + i64::from(digit - b'0')));
        }
        self.checked_integer(field, raw)
    }

    #[inline(never)]
    fn checked_integer(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<i64> {
        let narrow = i64::try_from(self.whole_number(field, raw)?).ok();
        if narrow.is_none() {
            self.unfit(field, "too large for an integer");
        }
        narrow
    }

    /// A number of any size that fits 128 bits; `None` if it is none, which is recorded.
    fn whole_number(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<i128> {
        let text = self.any_value(field, raw)?;
        let digits = match text.as_bytes().first() {
            Some(sign @ (b'-' | b'+')) if (field.format.ascii >> sign) & 1 == 1 => &text[1..],
            _ => &text,
        };
        if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return self.wrong_type(field, &text, "not an integer");
        }
        let significant = digits.trim_start_matches('0');
        if significant.len() > 30 {
            return self.wrong_type(field, &text, "too large for an integer");
        }
        let number = significant.bytes().fold(0, |number, digit| number * 10 + i128::from(digit - b'0'));
        let number = if text.starts_with('-') { -number } else { number };
        constraint::length(field, self.charset, text.len(), &mut self.violations);
        constraint::range(field, number, &mut self.violations);
        Some(number)
    }

    /// Reads yes or no: `1` and `0`, `true` and `false`.
    pub fn boolean(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<bool> {
        let text = self.any_value(field, raw)?;
        match &*text {
            "1" | "true" => Some(true),
            "0" | "false" => Some(false),
            text => self.wrong_type(field, text, "neither yes nor no"),
        }
    }

    /// Reads a day in the pattern of the format.
    pub fn date(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Date> {
        let text = self.any_value(field, raw)?;
        match field.format.shape {
            Shape::Date(pattern) | Shape::DateTime(pattern) => pattern::day(pattern, &text)
                .or_else(|| self.wrong_type(field, &text, &format!("not a date like {pattern}"))),
            _ => self.wrong_type(field, &text, "the format has no date pattern"),
        }
    }

    /// Reads a day and time in the pattern of the format.
    pub fn date_time(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<DateTime> {
        let text = self.any_value(field, raw)?;
        match field.format.shape {
            Shape::Date(pattern) | Shape::DateTime(pattern) => pattern::parse(pattern, &text)
                .filter(|_| pattern::names_a_day(pattern))
                .or_else(|| self.wrong_type(field, &text, &format!("not a date and time like {pattern}"))),
            _ => self.wrong_type(field, &text, "the format has no date pattern"),
        }
    }

    /// Compares with the field's only value. Another one leaves nothing in the message, so it proves nothing then.
    pub fn fixed(&mut self, field: &Field<'_>, raw: Raw<'a>) {
        let wanted = field.fixed.unwrap_or_default();
        if raw.seen & self.special == 0 && raw.bytes == wanted.as_bytes() {
            return;
        }
        self.fixed_text(field, raw);
    }

    /// The same, and what stands there.
    pub fn fixed_text(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Cow<'a, str>> {
        let (wanted, from) = (field.fixed.unwrap_or_default(), self.violations.len());
        let text = self.any_value(field, raw);
        match &text {
            Some(text) if text == wanted => {}
            Some(text) if !(text.is_empty() && field.required) => {
                self.violations.push_contradiction(constraint::not_fixed(field, text, wanted));
            }
            Some(_) | None => self.violations.contradict(from),
        }
        text
    }

    /// Reads an exact decimal number.
    pub fn number(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Number> {
        let text = self.any_value(field, raw)?;
        match Number::of(&text) {
            Some(number) => {
                self.check_text(field, &text);
                Some(number)
            }
            None => self.wrong_type(field, &text, "not a number"),
        }
    }

    /// Reads a moment: RFC 3339, or milliseconds since 1970 as a JSON number.
    pub fn timestamp(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Timestamp> {
        let text = self.any_value(field, raw)?;
        let epoch = || Timestamp::from_millisecond(text.parse().ok()?).ok();
        match moment::parse(&text).or_else(|| if raw.is_bare() { epoch() } else { None }) {
            Some(moment) => Some(moment),
            None => self.wrong_type(field, &text, "not a moment like 2026-01-31T12:00:00Z"),
        }
    }

    /// Reads a duration.
    pub fn duration(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<IsoDuration> {
        let text = self.any_value(field, raw)?;
        match text.parse() {
            Ok(duration) => Some(duration),
            Err(_) => self.wrong_type(field, &text, "not a duration like P7D"),
        }
    }

    /// Reads a currency. What is none is recorded and kept.
    pub fn currency(&mut self, field: &Field<'_>, raw: Raw<'a>) -> Option<Currency> {
        let text = self.any_value(field, raw)?;
        let currency = Currency::new(&text);
        if !currency.is_code() {
            self.wrong_type::<()>(field, &text, "not a currency code of three letters");
        }
        Some(currency)
    }

    /// Reads the value that names the case of a union: it is read with the union.
    pub fn tag(&mut self, field: &Field<'_>, raw: Raw<'a>) {
        self.any_value(field, raw);
    }

    fn check_text(&mut self, field: &Field<'_>, text: &str) {
        let seen = class::scan(text.as_bytes());
        constraint::check(field, self.charset, Direction::In, text, seen, &mut self.violations);
    }

    /// Takes the pairs no field names; after all fields.
    pub fn rest_pairs(&mut self, field: &Field<'_>) -> Rest {
        let rest = match self.wire {
            Wire::Form | Wire::Query | Wire::PlainForm => match self.reading {
                Reading::Numbered => numbered::rest(self),
                Reading::Level => spread::rest(self),
                _ => form::leftovers(self, false),
            },
            Wire::CsvLine => csv_line::leftovers(self),
            Wire::Csv => csv::leftovers(self),
            Wire::Json => return json::rest(self),
            Wire::Path | Wire::Headers | Wire::Empty => Rest::new(),
        };
        self.check_rest(field, &rest);
        rest
    }

    /// Takes the last columns as one text, commas included; after all fields.
    #[inline]
    pub fn rest_text(&mut self, field: &Field<'_>) -> Option<Cow<'a, str>> {
        if self.tail.is_empty() && !field.required {
            self.ended = true;
            return None;
        }
        self.some_rest(field)
    }

    #[inline(never)]
    fn some_rest(&mut self, field: &Field<'_>) -> Option<Cow<'a, str>> {
        match self.wire {
            Wire::CsvLine => match csv_line::take_rest(self) {
                Some(raw) => self.text(field, raw),
                None => {
                    if field.required {
                        self.missing(field);
                    }
                    None
                }
            },
            Wire::Form
            | Wire::Query
            | Wire::PlainForm
            | Wire::Csv
            | Wire::Json
            | Wire::Path
            | Wire::Headers
            | Wire::Empty => None,
        }
    }

    fn check_rest(&mut self, field: &Field<'_>, rest: &Rest) {
        if rest.is_empty() {
            return;
        }
        // Between them stand one `=` a pair and one `&` after each but the last.
        let mut length = 2 * rest.len() - 1;
        for text in rest.iter().flat_map(|(key, value)| [key, value]) {
            let (seen, charset) = (class::scan(text.as_bytes()), self.charset);
            let found =
                constraint::characters(field, charset, Direction::In, text, seen, &mut self.violations);
            length += found.length;
        }
        constraint::length(field, self.charset, length, &mut self.violations);
    }

    /// Whether a value is what a field's format allows.
    pub(in crate::wire) fn fits(&mut self, field: &Field<'_>, value: &'a [u8]) -> bool {
        let mut violations = Violations::new();
        if let Ok(text) = self.plain(value) {
            constraint::check(
                field,
                self.charset,
                Direction::In,
                &text,
                class::scan(text.as_bytes()),
                &mut violations,
            );
            return violations.is_empty();
        }
        false
    }

    #[cold]
    fn wrong_type<T>(&mut self, field: &Field<'_>, text: &str, what: &str) -> Option<T> {
        if text.is_empty() && field.required {
            return None;
        }
        self.violations.push(constraint::wrong_type(field, text, what));
        None
    }
}
