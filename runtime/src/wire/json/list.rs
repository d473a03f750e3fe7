//! Many values: lists, and objects with free keys.

use std::borrow::Cow;

use super::grammar::{self, Broken};
use super::keys::Keys;
use super::plain;
use crate::mask;
use crate::schema::{Field, Many};
use crate::violation::{RuleKind, Violation};
use crate::wire::{Decoder, MAX_PAIRS, Raw};

impl<'a> Decoder<'a> {
    /// Reads a JSON list: calls `read` for each item. Whether it is one; if not, that is recorded.
    pub fn list(
        &mut self,
        field: &Field<'_>,
        raw: Raw<'a>,
        mut read: impl FnMut(&mut Self, Raw<'a>),
    ) -> bool {
        if !self.open(field, raw, b'[') {
            return false;
        }
        let mut count = 0;
        while let Some(item) = self.next_item(field, count) {
            let before = self.found();
            read(self, item);
            self.settle();
            if before != self.found() {
                self.readdress(field, before, &format!("[{count}]"));
            }
            count += 1;
        }
        self.leave_list(field, count);
        true
    }

    /// Reads a JSON object with free keys: calls `read` for each. Whether it is an object; if not, that is recorded.
    pub fn map(
        &mut self,
        field: &Field<'_>,
        raw: Raw<'a>,
        mut read: impl FnMut(&mut Self, Cow<'a, str>, Raw<'a>),
    ) -> bool {
        if !self.open(field, raw, b'{') {
            return false;
        }
        let mut keys = Keys::new();
        let mut count = 0;
        while let Some((key, value)) = self.next_entry(field, count) {
            let before = self.found();
            let suffix = || format!(".{}", mask::key(&key));
            if keys.is_new(key.clone()) {
                read(self, key.clone(), value);
            } else {
                self.repeated(field, &key, value);
            }
            self.settle();
            if before != self.found() {
                self.readdress(field, before, &suffix());
            }
            count += 1;
        }
        self.leave_list(field, count);
        true
    }

    #[cold]
    fn repeated(&mut self, field: &Field<'_>, key: &str, value: Raw<'a>) {
        self.violations.push_repeated(field, &format!("{}.{}", field.name, mask::key(key)));
        let kept = self.raw_text(value);
        // The key is put behind it with all else that was found there.
        self.keep_deeper(field.name.to_owned(), kept);
    }

    fn leave_list(&mut self, field: &Field<'_>, count: usize) {
        self.resume();
        if let Many::List { min, max } = field.many
            && !(min as usize..=max as usize).contains(&count)
            && !self.json.broken
        {
            self.violations.push(wrong_count(field, count, min, max));
        }
    }

    /// The next item of a list, if there is one.
    fn next_item(&mut self, field: &Field<'_>, count: usize) -> Option<Raw<'a>> {
        let at = self.next_place(count, b']')?;
        self.value_ahead(field, &self.tail[at..])
    }

    /// The next key and value of a map, if there is one.
    fn next_entry(&mut self, field: &Field<'_>, count: usize) -> Option<(Cow<'a, str>, Raw<'a>)> {
        // As it mostly comes: no blanks, nothing escaped.
        if let [b',' | b'{', b'"', rest @ ..] = self.tail
            && (self.tail[0] == b'{') == (count == 0)
            && count < MAX_PAIRS
            && let end = plain::plain(rest, 0)
            && let Some([b'"', b':', value @ ..]) = rest.get(end..)
        {
            let key = Cow::Borrowed(self.text_of(&rest[..end]));
            return Some((key, self.value_ahead(field, value)?));
        }
        let (tail, at) = (self.tail, self.next_place(count, b'}')?);
        match grammar::key(tail, at) {
            Ok((end, escaped, value)) => {
                let key = self.unescaped(&tail[at + 1..end - 1], escaped);
                Some((key, self.value_ahead(field, &tail[value..])?))
            }
            Err(broken) => self.break_off(tail, broken),
        }
    }

    /// Where the next of several values begins in `tail`. `None` after the last one, which `last` ends.
    fn next_place(&mut self, count: usize, last: u8) -> Option<usize> {
        if self.json.broken {
            return None;
        }
        let tail = self.tail;
        // Before the first stands what opens the list.
        let at = grammar::blanks(tail, usize::from(count == 0));
        match tail.get(at) {
            Some(byte) if *byte == last => {
                self.tail = &tail[at + 1..];
                None
            }
            _ if count == MAX_PAIRS => self.break_off(tail, Broken::new(at, "too many values")),
            _ if count == 0 => Some(at),
            Some(b',') => Some(grammar::blanks(tail, at + 1)),
            _ => self.break_off(tail, grammar::no_comma(tail, at)),
        }
    }

    /// How much was found so far.
    fn found(&self) -> (usize, usize) {
        (self.violations.len(), self.json.deeper())
    }

    /// Puts an index or key behind the field's name in all paths since then.
    #[cold]
    fn readdress(&mut self, field: &Field<'_>, (violations, deeper): (usize, usize), suffix: &str) {
        self.violations.specify(violations, field.name, suffix);
        if let Some(kept) = &mut self.json.kept {
            kept.deeper.specify(deeper, field.name, suffix);
        }
    }
}

/// Too few or too many values.
#[cold]
pub(in crate::wire) fn wrong_count(field: &Field<'_>, count: usize, min: u32, max: u32) -> Violation {
    let wanted = match (min, max) {
        (min, max) if min == max => format!("exactly {max}"),
        (0, max) => format!("at most {max}"),
        (min, u32::MAX) => format!("at least {min}"),
        (min, max) => format!("{min} to {max}"),
    };
    let plural = if count == 1 { "" } else { "s" };
    Violation::of(field, RuleKind::Length, format!("{count} item{plural}, {wanted}"))
}
