//! Finds members by their keys. As long as they come in the schema's order one expected key is compared at its
//! place.
//!
//! A hopeful reader takes a field for absent if the next member is a later one. If that proves wrong, the object is
//! read again by a careful one, which lists the members first.

use std::borrow::Cow;
use std::mem;

use super::grammar::{self, Broken};
use super::leftovers::leftover;
use super::members::{Key, Members};
use crate::schema::{Field, Kind, Many};
use crate::violation::{RuleKind, Violation};
use crate::wire::{Decoder, MAX_PAIRS, Raw};

/// Finds the value of a field, the first one if there are several.
pub(in crate::wire) fn find<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<Raw<'a>> {
    let raw = match decoder.member_ahead(field) {
        Some(ahead) if decoder.is_whole() => decoder.value_ahead(field, ahead.0),
        _ => find_carefully(decoder, field),
    };
    let raw = raw.filter(|raw| !is_absent(field, raw));
    decoder.presence.note(raw.is_some_and(|raw| !(raw.bytes.is_empty() && field.required)));
    raw
}

/// `null` says that a field is not there, unless it is a value.
pub(super) fn is_absent(field: &Field<'_>, raw: &Raw<'_>) -> bool {
    let any = field.required && matches!((field.kind, field.many), (Kind::Json | Kind::FlatJson, Many::One));
    raw.is_null() && !field.nullable && !any
}

#[inline(never)]
fn find_carefully<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<Raw<'a>> {
    if !decoder.json.is_listed() {
        // What must be there is not taken for absent.
        if !field.required && is_absent_ahead(decoder, field) || is_followed(decoder, field) {
            return None;
        }
        decoder.settle();
        if !decoder.is_whole() {
            return None;
        }
    }
    decoder.settle();
    let value = loop {
        if let Some(members) = decoder.json.kept.as_mut().and_then(|kept| kept.members.as_mut()) {
            break members.take(field.name)?;
        }
        let (key, value) = decoder.peek()?;
        if key.is(field.name) {
            break value;
        }
        if !decoder.json.hopeful || field.required && is_declared(decoder, &key) {
            list_members(decoder);
        } else if is_later(decoder, field, &key)? {
            return None;
        } else {
            keep(decoder, &key, value)?;
        }
    };
    let raw = decoder.value_ahead(field, value);
    if decoder.json.is_listed() {
        decoder.json.separator = 0;
    }
    raw
}

/// The field's place in the schema; of a field that is not there, no place at all.
fn place(decoder: &Decoder<'_>, field: &Field<'_>) -> usize {
    let first = decoder.schema.fields.as_ptr() as usize;
    (std::ptr::from_ref(field) as usize).wrapping_sub(first) / size_of::<Field<'_>>()
}

/// Whether the next member is known to be a field after this one.
fn is_absent_ahead(decoder: &Decoder<'_>, field: &Field<'_>) -> bool {
    let (ahead, position) = decoder.json.ahead;
    decoder.json.hopeful
        && position == decoder.start(decoder.tail)
        && !decoder.json.opened
        && place(decoder, field) < ahead
}

/// Whether nothing, or one of the next fields as it is expected, stands where this field should.
fn is_followed(decoder: &mut Decoder<'_>, field: &Field<'_>) -> bool {
    const NEAR: usize = 4;
    if !decoder.json.hopeful || decoder.json.opened {
        return false;
    }
    if let [b'}', ..] = decoder.tail {
        return decoder.json.separator == b',';
    }
    if field.required {
        return false;
    }
    let own = place(decoder, field);
    let next = decoder.schema.fields.get(own.wrapping_add(1)..).unwrap_or_default();
    let found = next.iter().take(NEAR).position(|field| decoder.member_ahead(field).is_some());
    if let Some(found) = found {
        decoder.json.ahead = (own + 1 + found, decoder.start(decoder.tail));
        decoder.json.assumed = true;
        decoder.json.guessed = true;
    }
    found.is_some()
}

/// Whether the next member, which has this key, is a field after this one; not if no field has this name. `None`
/// if it is a field before it: nothing is in order then.
fn is_later(decoder: &mut Decoder<'_>, field: &Field<'_>, key: &Key<'_>) -> Option<bool> {
    let (fields, own) = (decoder.schema.fields, place(decoder, field));
    let after = fields.get(own.wrapping_add(1)..).unwrap_or_default();
    match after.iter().position(|field| key.is(field.name)) {
        Some(after) => {
            decoder.json.ahead = (own + 1 + after, decoder.start(decoder.tail));
            decoder.json.assumed = true;
            decoder.json.guessed = true;
            Some(true)
        }
        None if is_declared(decoder, key) => {
            mistaken(decoder);
            None
        }
        None => Some(false),
    }
}

pub(super) fn is_declared(decoder: &Decoder<'_>, key: &Key<'_>) -> bool {
    decoder.schema.fields.iter().any(|field| key.is(field.name))
}

/// The object must be read again: members do not come in order.
#[cold]
pub(super) fn mistaken(decoder: &mut Decoder<'_>) {
    decoder.json.mistaken = true;
    decoder.json.broken = true;
    decoder.json.separator = 0;
}

/// Keeps a member that no field names, and goes on after it.
fn keep<'a>(decoder: &mut Decoder<'a>, key: &Key<'a>, value: &'a [u8]) -> Option<()> {
    let value = decoder.skip_bytes(value)?;
    if decoder.json.keep().unknown.len() >= MAX_PAIRS {
        return decoder.break_off(value, Broken::new(0, "too many members"));
    }
    leftover(decoder, key, value);
    Some(())
}

/// Lists the members from here on. What stands before a broken place can still be read.
fn list_members(decoder: &mut Decoder<'_>) {
    let mut members = Members::new();
    while let Some((key, value)) = decoder.peek() {
        if members.len() == MAX_PAIRS {
            decoder.break_off::<()>(value, Broken::new(0, "too many members"));
            break;
        }
        let Some(value) = decoder.skip_bytes(value) else { break };
        members.push(key, value);
    }
    members.end = decoder.tail;
    members.broken = mem::take(&mut decoder.json.broken);
    decoder.json.keep().members = Some(members);
    decoder.json.separator = 0;
}

impl<'a> Decoder<'a> {
    /// The next member of the object: its key, and its value with all that follows. `None` after the last one.
    pub(super) fn peek(&mut self) -> Option<(Key<'a>, &'a [u8])> {
        if self.json.broken {
            return None;
        }
        let tail = self.tail;
        let at = grammar::blanks(tail, 0);
        let next = match (tail.get(at), self.json.separator) {
            (Some(b'{'), b'{') => {
                let next = grammar::blanks(tail, at + 1);
                match tail.get(next) {
                    Some(b'}') => return self.end_at(&tail[next..]),
                    _ => next,
                }
            }
            (Some(b','), b',') => grammar::blanks(tail, at + 1),
            (Some(b'}'), b',') => return self.end_at(&tail[at..]),
            (_, b'{') => return self.break_off(tail, no_object(tail, at)),
            _ => return self.break_off(tail, grammar::no_comma(tail, at)),
        };
        match grammar::key(tail, next) {
            Ok((end, escaped, value)) => {
                let text = self.text_of(&tail[next + 1..end - 1]);
                Some((Key { text, escaped }, &tail[value..]))
            }
            Err(broken) => self.break_off(tail, broken),
        }
    }

    fn end_at<T>(&mut self, tail: &'a [u8]) -> Option<T> {
        self.tail = tail;
        self.json.separator = b',';
        None
    }

    /// The bytes of the value that begins here, having gone on after it.
    pub(super) fn skip_bytes(&mut self, value: &'a [u8]) -> Option<&'a [u8]> {
        match grammar::value(value, 0, self.json.depth) {
            Ok(end) => {
                self.tail = &value[end..];
                self.json.separator = b',';
                Some(&value[..end])
            }
            Err(broken) => self.break_off(value, broken),
        }
    }

    /// Goes on after an object or list that nobody has read.
    #[inline]
    pub(super) fn settle(&mut self) {
        if self.json.opened {
            self.skip_opened();
        }
    }

    #[cold]
    #[inline(never)]
    fn skip_opened(&mut self) {
        self.json.opened = false;
        let listed = self.json.is_listed();
        self.skip_bytes(self.tail);
        if listed {
            self.json.separator = 0;
        }
    }

    /// Whether there is something to read: UTF-8, and not broken so far.
    #[inline]
    pub(super) fn is_whole(&mut self) -> bool {
        if self.text.len() != self.bytes.len() && !self.json.broken {
            let at = std::str::from_utf8(self.bytes).map_or_else(|error| error.valid_up_to(), str::len);
            self.break_off::<()>(self.bytes, Broken::new(at, "no UTF-8 text"));
        }
        !self.json.broken
    }

    /// Records where the document is broken. Nothing more is read.
    #[cold]
    pub(super) fn break_off<T>(&mut self, part: &'a [u8], broken: Broken) -> Option<T> {
        let position = self.start(part) + broken.at + 1;
        self.violations.push(Violation::message(RuleKind::Malformed, broken.what).at(position));
        self.json.broken = true;
        self.json.opened = false;
        self.json.separator = 0;
        None
    }
}

fn no_object(tail: &[u8], at: usize) -> Broken {
    Broken::new(at, if at == tail.len() { "the document is empty" } else { "not a JSON object" })
}

/// Whether nothing is left of the object, and nothing follows the outermost one.
#[inline]
pub(in crate::wire) fn is_ended(decoder: &Decoder<'_>) -> bool {
    let reader = &decoder.json;
    let after = match decoder.tail {
        [b'}', after @ ..] if reader.separator == b',' => after,
        _ => return false,
    };
    (reader.depth > 1 || after.is_empty()) && reader.kept.is_none()
}

/// Whether the object that is being read, or something in it, is broken.
pub(in crate::wire) fn is_broken(decoder: &Decoder<'_>) -> bool {
    let listed = decoder.json.kept.as_ref().and_then(|kept| kept.members.as_ref());
    decoder.json.broken || listed.is_some_and(|members| members.broken)
}

/// The text of another field of the object that is being read, wherever it stands.
pub(in crate::wire) fn sibling<'a>(decoder: &mut Decoder<'a>, name: &str) -> Option<Cow<'a, str>> {
    let object = decoder.json.object;
    let mut at = grammar::blanks(object, 0);
    loop {
        // Before the first key stands the brace, before others a comma.
        let Some(b'{' | b',') = object.get(at) else { return None };
        let key_at = grammar::blanks(object, at + 1);
        let (end, escaped, value) = grammar::key(object, key_at).ok()?;
        let key = Key { text: decoder.text_of(&object[key_at + 1..end - 1]), escaped };
        let after = grammar::value(object, value, decoder.json.depth).ok()?;
        if key.is(name) {
            return decoder.scalar_text(&object[value..after]);
        }
        at = grammar::blanks(object, after);
    }
}
