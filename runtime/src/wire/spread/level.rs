//! What stands in one item or object, each value with the key it has there.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::class;
use crate::rest::Rest;
use crate::schema::Field;
use crate::violation::{RuleKind, Violation};
use crate::wire::{Decoder, Raw};

/// The values of an item or object, and which pairs were read for it.
pub(in crate::wire) struct Level {
    pub(super) entries: Vec<Entry>,
    /// The pairs that were read.
    pub(super) taken: BTreeSet<usize>,
}

/// A value.
#[derive(Clone)]
pub(super) struct Entry {
    /// Its key on this level; nothing for the value of an item that is no object.
    pub(super) key: String,
    /// The pair that it stands in, by its place among the message's.
    pub(super) pair: usize,
    /// Where it stands in the message.
    pub(super) value: Range<usize>,
}

impl Level {
    /// What nobody read.
    pub(super) fn unread(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !self.taken.contains(&entry.pair))
    }
}

/// Finds the value of a field of the level that is read, the first one if there are several.
#[inline(never)]
pub(in crate::wire) fn find<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<Raw<'a>> {
    let bytes = decoder.bytes;
    // A value of a list has no key where it stands.
    let key = if field.is_spread() { "" } else { field.name };
    let level = decoder.index.as_mut()?.level.as_deref_mut()?;
    let mut found = level.entries.iter().filter(|entry| entry.key == key);
    let first = found.next().map(|entry| (entry.pair, entry.value.clone()));
    let is_repeated = found.next().is_some();
    level.taken.extend(first.iter().map(|(pair, _)| *pair));
    let raw = first.map(|(_, value)| {
        let bytes = bytes.get(value).unwrap_or_default();
        Raw { bytes, seen: class::scan(bytes) }
    });
    if is_repeated {
        let message = "given more than once; the first one counts";
        decoder.violations.push(Violation::of(field, RuleKind::Duplicate, message));
    }
    decoder.presence.note(raw.is_some_and(|raw| !raw.bytes.is_empty()));
    raw
}

/// What stands in the level that is read and no field names.
pub(in crate::wire) fn rest(decoder: &mut Decoder<'_>) -> Rest {
    let (bytes, schema, mut rest) = (decoder.bytes, decoder.schema, Rest::new());
    let Some(level) = decoder.index.as_mut().and_then(|index| index.level.as_deref_mut()) else {
        return rest;
    };
    let is_other = |entry: &&Entry| !schema.fields.iter().any(|field| field.has_key(&entry.key));
    let others: Vec<Entry> = level.unread().filter(is_other).cloned().collect();
    level.taken.extend(others.iter().map(|entry| entry.pair));
    for entry in others {
        let value = decoder.any_text(bytes.get(entry.value).unwrap_or_default());
        rest.push(entry.key, value);
    }
    rest
}
