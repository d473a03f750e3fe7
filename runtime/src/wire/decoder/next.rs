//! The short cut: a value that stands where the schema expects it, needs no unescaping or converting and fits its
//! format is read in one loop. Everything else is left as it was, for [`Decoder::find`]. Fields that only longer lines
//! have are not for these.

use jiff::civil::Date;

use super::{Decoder, Reading};
use crate::class;
use crate::schema::Field;
use crate::wire::{csv, form};

impl<'a> Decoder<'a> {
    /// Skips the next column of a line if it is empty: most columns of most answers are.
    #[inline]
    pub(crate) fn skip_empty(&mut self, field: &Field<'_>) -> bool {
        if let [b',', tail @ ..] = self.tail
            && let Reading::Line = self.reading
            && !field.required
        {
            self.tail = tail;
            return true;
        }
        if let Reading::Row = self.reading { csv::skip_empty(self, field) } else { false }
    }

    /// The next value and all that follows, if it is the field's.
    #[inline]
    fn ahead(&self, field: &Field<'_>) -> Option<(&'a [u8], u8)> {
        match self.reading {
            Reading::Pairs if !self.ended => form::after_word(self.tail, field).map(|value| (value, b'&')),
            Reading::Line => Some((self.tail, b',')),
            Reading::Pairs
            | Reading::Noting
            | Reading::Row
            | Reading::Json
            | Reading::Aside
            | Reading::Numbered
            | Reading::Level => None,
        }
    }

    /// Goes on after the value.
    #[inline]
    fn advance(&mut self, ahead: &'a [u8], value: usize) {
        match ahead.get(value + 1..) {
            Some(tail) => self.tail = tail,
            None => {
                self.tail = &[];
                self.ended = true;
            }
        }
    }

    /// The text that stands next, if it needs no second look.
    #[inline(always)]
    pub(crate) fn next_text(&mut self, field: &Field<'_>) -> Option<&'a str> {
        if let Reading::Row = self.reading {
            return csv::next_text(self, field);
        }
        let (text, ahead) = self.text_ahead(field)?;
        self.advance(ahead, text.len());
        Some(text)
    }

    /// The same, to keep.
    #[inline(always)]
    pub(crate) fn next_owned(&mut self, field: &Field<'_>) -> Option<String> {
        if let Reading::Row = self.reading {
            return csv::next_owned(self, field);
        }
        self.next_text(field).map(str::to_owned)
    }

    /// What `build` makes of the text that stands next, if that needs no second look.
    #[inline]
    pub(crate) fn next_built<T>(
        &mut self,
        field: &Field<'_>,
        build: impl FnOnce(&'a str) -> Option<T>,
    ) -> Option<T> {
        if let Reading::Row = self.reading {
            return csv::next_built(self, field, build);
        }
        let (text, ahead) = self.text_ahead(field)?;
        let value = build(text)?;
        self.advance(ahead, text.len());
        Some(value)
    }

    #[inline(always)]
    fn text_ahead(&self, field: &Field<'_>) -> Option<(&'a str, &'a [u8])> {
        let (ahead, stop) = self.ahead(field)?;
        let (mut end, mut seen) = (0, 0);
        while let Some(byte) = ahead.get(end)
            && *byte != stop
        {
            seen |= class::GROUPS[*byte as usize];
            end += 1;
        }
        let format = &field.format;
        if seen & (self.special | !format.groups) != 0 || !format.is_quick(end) {
            // A key without a value, as optional fields often come.
            return (end == 0 && stop == b'&' && !field.required).then_some(("", ahead));
        }
        // What is ahead is always the end of the message.
        let start = self.bytes.len().wrapping_sub(ahead.len());
        let (text, _) = self.text.split_at_checked(start)?.1.split_at_checked(end)?;
        Some((text, ahead))
    }

    /// The day that stands next in a row, if its pattern is a common one.
    #[inline]
    pub(crate) fn next_day(&mut self, field: &Field<'_>) -> Option<Date> {
        if let Reading::Row = self.reading { csv::next_day(self, field) } else { None }
    }

    /// The number that stands next, if it is not above `max` and needs no second look.
    #[inline(always)]
    pub(crate) fn next_unsigned(&mut self, field: &Field<'_>, max: u64) -> Option<u64> {
        if let Reading::Row = self.reading {
            return csv::next_unsigned(self, field, max);
        }
        let (ahead, stop) = self.ahead(field)?;
        let (mut end, mut number) = (0, 0_u64);
        while let Some(byte) = ahead.get(end) {
            let digit = u64::from(*byte).wrapping_sub(u64::from(b'0'));
            if digit > 9 {
                if *byte == stop {
                    break;
                }
                return None;
            }
            number = number.wrapping_mul(10).wrapping_add(digit);
            end += 1;
        }
        if end > 19 || number > max || !field.format.is_quick(end) {
            return None;
        }
        self.advance(ahead, end);
        Some(number)
    }
}
