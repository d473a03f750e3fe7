//! What nobody read: members that no field names, keys given twice, and what follows the document.

use std::mem;

use super::find::{is_declared, mistaken};
use super::grammar::{self, Broken};
use super::members::Key;
use super::reader::Kept;
use crate::rest::Rest;
use crate::wire::{Decoder, MAX_PAIRS};

/// Takes the members of the object that no field names.
pub(in crate::wire) fn rest<'a>(decoder: &mut Decoder<'a>) -> Rest {
    collect(decoder);
    mem::take(&mut decoder.json.keep().unknown)
}

/// Takes all that nobody read, and what was left in the objects inside.
#[inline(never)]
pub(in crate::wire) fn leftovers(decoder: &mut Decoder<'_>) -> Rest {
    collect(decoder);
    check_end(decoder);
    let Kept { mut unknown, deeper, .. } = decoder.json.kept.take().map(|kept| *kept).unwrap_or_default();
    unknown.append(deeper);
    unknown
}

/// Goes to the end of the object and keeps the members nobody read.
fn collect(decoder: &mut Decoder<'_>) {
    decoder.settle();
    match decoder.json.kept.as_mut().and_then(|kept| kept.members.take()) {
        Some(members) => {
            let assumed = decoder.json.assumed;
            if assumed && members.unread().any(|member| is_declared(decoder, &member.key)) {
                return mistaken(decoder);
            }
            members.unread().for_each(|member| leftover(decoder, &member.key, member.value));
            decoder.tail = members.end;
            decoder.json.separator = b',';
            if members.broken {
                decoder.json.broken = true;
                decoder.json.separator = 0;
            }
        }
        None if decoder.is_whole() => collect_in_order(decoder),
        None => {}
    }
}

fn collect_in_order(decoder: &mut Decoder<'_>) {
    while let Some((key, value)) = decoder.peek() {
        if decoder.json.assumed && is_declared(decoder, &key) {
            return mistaken(decoder);
        }
        let Some(value) = decoder.skip_bytes(value) else { return };
        leftover(decoder, &key, value);
    }
}

pub(super) fn leftover<'a>(decoder: &mut Decoder<'a>, key: &Key<'a>, value: &'a [u8]) {
    let (name, value) = (key.name(), decoder.text_of(value));
    match decoder.schema.field(&name) {
        Some(field) => {
            decoder.violations.push_repeated(field, field.name);
            decoder.keep_deeper(name.into_owned(), value.to_owned());
        }
        None => {
            let unknown = &mut decoder.json.keep().unknown;
            if unknown.len() < MAX_PAIRS {
                unknown.push(name, value);
            }
        }
    }
}

/// Records what follows the document.
fn check_end(decoder: &mut Decoder<'_>) {
    if decoder.json.depth > 1 || decoder.json.broken {
        return;
    }
    let tail = decoder.tail;
    let after = grammar::blanks(tail, tail.len().min(1));
    if after < tail.len() {
        decoder.break_off::<()>(tail, Broken::new(after, "something follows the document"));
    }
}
