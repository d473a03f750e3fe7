//! The short cut: a value that stands where the schema expects it, needs no unescaping and fits its format is read
//! at once.

use super::find::is_absent;
use super::{grammar, plain};
use crate::class;
use crate::json::Json;
use crate::number::Number;
use crate::schema::Field;
use crate::value::Take;
use crate::wire::{Decoder, Raw};

/// What follows the key of a field: its value, and the rest of the document.
#[derive(Clone, Copy, Debug)]
pub struct Ahead<'a>(pub(super) &'a [u8]);

impl Ahead<'_> {
    /// Whether `null` follows at once, if this is a document at all.
    #[inline]
    pub(crate) fn is_null(&self) -> bool {
        self.0.first() == Some(&b'n')
    }

    /// The same, perhaps after blanks.
    pub(crate) fn is_null_after_blanks(&self) -> bool {
        self.0.get(grammar::blanks(self.0, 0)) == Some(&b'n')
    }
}

/// Whether `text` begins so, with at least four bytes. A call to compare keys costs more than most of them.
#[inline(always)]
fn begins(text: &[u8], start: &[u8]) -> bool {
    let Some(text) = text.get(..start.len()) else { return false };
    if let (Some(a), Some(b)) = (start.last_chunk::<16>(), text.last_chunk::<16>()) {
        let mut chunks = start.as_chunks::<16>().0.iter().zip(text.as_chunks::<16>().0);
        return chunks.all(|(a, b)| u128::from_le_bytes(*a) == u128::from_le_bytes(*b))
            && u128::from_le_bytes(*a) == u128::from_le_bytes(*b);
    }
    match (start.first_chunk::<8>(), text.first_chunk::<8>()) {
        (Some(a), Some(b)) => a == b && start.last_chunk::<8>() == text.last_chunk::<8>(),
        _ => {
            start.first_chunk::<4>() == text.first_chunk::<4>()
                && start.last_chunk::<4>() == text.last_chunk::<4>()
        }
    }
}

/// Whether a format allows these bytes. Out of the way of formats that allow everything.
#[inline(never)]
fn is_allowed(field: &Field<'_>, text: &[u8]) -> bool {
    class::scan(text) & !field.format.groups == 0
}

impl<'a> Decoder<'a> {
    /// What follows `"name":`, if that stands here as it is.
    #[inline(always)]
    pub(crate) fn member_ahead(&self, field: &Field<'_>) -> Option<Ahead<'a>> {
        let [separator, tail @ ..] = self.tail else { return None };
        let [_, member @ ..] = field.member.as_bytes() else { return None };
        if *separator != self.json.separator || !begins(tail, member) {
            return None;
        }
        tail.get(member.len()..).map(Ahead)
    }

    /// Goes past a `null`. Whether it is one.
    #[inline]
    pub(crate) fn skip_null(&mut self, ahead: Ahead<'a>) -> bool {
        let [b'n', b'u', b'l', b'l', after @ ..] = ahead.0 else { return false };
        self.go_past(after);
        self.presence.note(false);
        true
    }

    /// The value that follows, whatever it is; `None` also if the field is absent, which is recorded if it must not be.
    #[inline]
    pub(crate) fn raw_ahead(&mut self, field: &Field<'_>, ahead: Ahead<'a>) -> Option<Raw<'a>> {
        if !self.is_whole() {
            return None;
        }
        let raw = self.value_ahead(field, ahead.0)?;
        if is_absent(field, &raw) {
            self.presence.note(false);
            if field.required {
                self.missing(field);
            }
            return None;
        }
        self.presence.note(!raw.as_bytes().is_empty());
        Some(raw)
    }

    /// The text that follows, if it needs no second look.
    #[inline]
    pub(crate) fn quick_text(&mut self, field: &Field<'_>, ahead: Ahead<'a>) -> Option<&'a str> {
        let text = self.quick_part(field, ahead)?;
        self.presence.note(true);
        Some(text)
    }

    /// What `build` makes of the text that follows, if that needs no second look.
    #[inline]
    pub(crate) fn quick_built<T>(
        &mut self,
        field: &Field<'_>,
        ahead: Ahead<'a>,
        build: impl FnOnce(&'a str) -> Option<T>,
    ) -> Option<T> {
        let (tail, separator) = (self.tail, self.json.separator);
        let built = build(self.quick_part(field, ahead)?);
        match built.is_some() {
            true => self.presence.note(true),
            false => (self.tail, self.json.separator) = (tail, separator),
        }
        built
    }

    /// The text, having gone past it. Not in place: there is one of it for all types.
    #[inline(never)]
    fn quick_part(&mut self, field: &Field<'_>, ahead: Ahead<'a>) -> Option<&'a str> {
        let [b'"', value @ ..] = ahead.0 else { return None };
        let end = plain::plain(value, 0);
        let [b'"', after @ ..] = value.get(end..)? else { return None };
        let allowed = field.format.loose || is_allowed(field, &value[..end]);
        if !allowed || !field.format.is_quick(end) || !field.json.read_text {
            return None;
        }
        let start = self.start(value);
        let (text, _) = self.text.split_at_checked(start)?.1.split_at_checked(end)?;
        self.go_past(after);
        Some(text)
    }

    #[inline]
    fn go_past(&mut self, after: &'a [u8]) {
        self.tail = after;
        self.json.separator = b',';
    }

    /// The number that follows, if it is not above `max` and needs no second look.
    #[inline]
    pub(crate) fn quick_unsigned(&mut self, field: &Field<'_>, ahead: Ahead<'a>, max: u64) -> Option<u64> {
        let value = ahead.0;
        let (mut end, mut number) = (0, 0_u64);
        let stop = loop {
            let byte = *value.get(end)?;
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break byte;
            }
            number = number.wrapping_mul(10).wrapping_add(u64::from(digit));
            end += 1;
        };
        // A zero before other digits is no number, and a fraction no integer.
        let whole = !matches!(stop, b'.' | b'e' | b'E') && (end == 1 || value[0] != b'0');
        if !whole || end > 19 || number > max || !field.json.read_number || !field.format.is_quick(end) {
            return None;
        }
        self.go_past(&value[end..]);
        self.presence.note(true);
        Some(number)
    }

    /// Yes or no, if that follows.
    #[inline]
    pub(crate) fn quick_boolean(&mut self, field: &Field<'_>, ahead: Ahead<'a>) -> Option<bool> {
        let (value, after) = match ahead.0 {
            [b't', b'r', b'u', b'e', after @ ..] => (true, after),
            [b'f', b'a', b'l', b's', b'e', after @ ..] => (false, after),
            _ => return None,
        };
        if !field.json.read_number {
            return None;
        }
        self.go_past(after);
        self.presence.note(true);
        Some(value)
    }

    /// The text that follows, of no field's format, if nothing in it is escaped; and what follows it.
    #[inline]
    pub(crate) fn quick_quoted(&self, ahead: Ahead<'a>) -> Option<(&'a str, Ahead<'a>)> {
        let [b'"', value @ ..] = ahead.0 else { return None };
        let end = plain::plain(value, 0);
        let [b'"', after @ ..] = value.get(end..)? else { return None };
        Some((self.text_of(&value[..end]), Ahead(after)))
    }

    /// The number, `null`, `true` or `false` that follows, and what follows it.
    pub(crate) fn quick_bare(&self, ahead: Ahead<'a>) -> Option<(Json, Ahead<'a>)> {
        let (json, after) = match ahead.0 {
            [b'n', b'u', b'l', b'l', after @ ..] => (Json::Null, after),
            [b't', b'r', b'u', b'e', after @ ..] => (Json::Bool(true), after),
            [b'f', b'a', b'l', b's', b'e', after @ ..] => (Json::Bool(false), after),
            value => {
                let (number, after) = value.split_at_checked(grammar::number(value, 0).ok()?)?;
                (Json::Number(Number::of_checked(self.text_of(number))), after)
            }
        };
        Some((json, Ahead(after)))
    }

    /// The pairs of an object with free keys that follows, as it mostly comes: a few keys, no blanks, nothing escaped.
    pub(crate) fn quick_pairs<T: Take<'a>>(
        &mut self,
        field: &Field<'_>,
        ahead: Ahead<'a>,
    ) -> Option<Vec<(String, T)>> {
        const FEW: usize = 8;
        let [b'{', rest @ ..] = ahead.0 else { return None };
        let (mut rest, mut pairs) = (rest, Vec::<(String, T)>::new());
        loop {
            let (key, Ahead(after)) = self.quick_quoted(Ahead(rest))?;
            let [b':', value @ ..] = after else { return None };
            let (value, Ahead(after)) = T::quick(field, Ahead(value), self)?;
            if pairs.len() == FEW || pairs.iter().any(|(other, _)| other == key) {
                return None;
            }
            if pairs.capacity() == 0 {
                pairs = Vec::with_capacity(FEW / 2);
            }
            pairs.push((key.to_owned(), value));
            match after {
                [b',', after @ ..] => rest = after,
                [b'}', after @ ..] => {
                    self.go_past(after);
                    self.presence.note(true);
                    return Some(pairs);
                }
                _ => return None,
            }
        }
    }

    /// The decimal number that follows, if it needs no second look.
    pub(crate) fn quick_number(&mut self, field: &Field<'_>, ahead: Ahead<'a>) -> Option<Number> {
        let (number, after) = match Number::of_digits(ahead.0) {
            Some((number, digits)) => (number, &ahead.0[digits..]),
            None => {
                let (number, after) = ahead.0.split_at_checked(grammar::number(ahead.0, 0).ok()?)?;
                (Number::of_checked(self.text_of(number)), after)
            }
        };
        let length = ahead.0.len() - after.len();
        if !field.format.loose || !field.format.is_quick(length) || !field.json.read_number {
            return None;
        }
        self.go_past(after);
        self.presence.note(true);
        Some(number)
    }
}
