//! Where the numbered keys of one list stand in a message.

use std::ops::Range;

use crate::class;
use crate::schema::{Field, Numbering, Part};
use crate::violation::{RuleKind, Violation};
use crate::wire::form::{self, MAX_PAIRS};
use crate::wire::{Decoder, Raw};

/// The pairs of one list that are not read yet, by number.
pub(in crate::wire) struct Table {
    entries: Vec<Entry>,
    /// How many digits a number has.
    pub(super) digits: u32,
    /// Those of the record that is read.
    pub(super) current: Range<usize>,
    /// The pairs that were read for it.
    pub(super) taken: Vec<usize>,
}

/// A pair.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) number: u32,
    /// Which of the fields; [`OTHER`] of a key that no field names.
    stem: u32,
    /// Its place among the message's pairs.
    pub(super) pair: usize,
    /// Where it begins.
    pub(super) start: usize,
}

/// What the rest of a record takes.
const OTHER: u32 = u32::MAX;

impl Table {
    /// Lists the pairs. Numbers that the numbering does not have are recorded.
    pub(super) fn of(decoder: &mut Decoder<'_>, field: &Field<'_>, numbering: &Numbering<'_>) -> Self {
        let mut table =
            Self { entries: Vec::new(), digits: numbering.digits, current: 0..0, taken: Vec::new() };
        let (bytes, schema) = (decoder.bytes, decoder.schema);
        let has_rest = matches!(field.part, Part::Object(record) if record.rest.is_some());
        let Some(index) = form::index(decoder) else { return table };
        let unread: Vec<(usize, usize)> = index.unread().collect();
        for (pair, start) in unread {
            let Some(key) = form::text_key(&bytes[start..], decoder.wire, decoder.charset) else { continue };
            match field.numbered_key(&key) {
                _ if schema.field(&key).is_some() => {}
                Some((stem, digits)) => match in_reach(numbering, digits) {
                    Some(number) => {
                        let stem = place(field, stem);
                        table.entries.push(Entry { number, stem, pair, start });
                    }
                    // It may be a key of another list.
                    None if schema.fields.iter().any(|other| has_key(other, &key)) => {}
                    None => report_odd(decoder, field, stem, numbering),
                },
                None => {
                    let other = if has_rest { other(numbering, &key) } else { None };
                    let number = other.and_then(|(_, digits)| in_reach(numbering, digits));
                    table.entries.extend(number.map(|number| Entry { number, stem: OTHER, pair, start }));
                }
            }
        }
        table.entries.sort_by_key(|entry| (entry.number, entry.stem, entry.pair));
        table
    }

    /// How many records follow each other from the first number on, and whether there are numbers after a gap.
    pub(super) fn run(&self, from: u32) -> (usize, bool) {
        let mut numbers: Vec<u32> =
            self.entries.iter().filter(|entry| entry.stem != OTHER).map(|entry| entry.number).collect();
        numbers.dedup();
        let wanted = u64::from(from)..;
        let run = wanted.zip(&numbers).take_while(|(wanted, number)| *wanted == u64::from(**number)).count();
        (run, run < numbers.len())
    }

    /// Turns to the record of this number.
    pub(super) fn turn_to(&mut self, number: u32) {
        let first = self.entries.partition_point(|entry| entry.number < number);
        let length = self.entries[first..].partition_point(|entry| entry.number == number);
        self.current = first..first + length;
        self.taken.clear();
    }

    pub(super) fn of_current(&self, stem: u32) -> impl Iterator<Item = Entry> + '_ {
        let entries = self.entries.get(self.current.clone()).unwrap_or_default();
        entries.iter().filter(move |entry| entry.stem == stem).copied()
    }

    /// The pairs of the record that no field names.
    pub(super) fn others(&self) -> Vec<Entry> {
        self.of_current(OTHER).collect()
    }
}

/// Finds the value of a field of the record that is read, the first one if there are several.
#[inline(never)]
pub(in crate::wire) fn find<'a>(decoder: &mut Decoder<'a>, field: &Field<'_>) -> Option<Raw<'a>> {
    let bytes = decoder.bytes;
    let stem = decoder.schema.fields.iter().position(|known| known.name == field.name);
    // The values of a list without objects are those of its only name.
    let stem = if field.numbering.is_some() { 0 } else { u32::try_from(stem?).ok()? };
    let table = decoder.index.as_mut()?.table.as_deref_mut()?;
    let mut found = table.of_current(stem);
    let (first, is_repeated) = (found.next(), found.next().is_some());
    drop(found);
    table.taken.extend(first.map(|entry| entry.pair));
    let raw = first.map(|entry| {
        let (key, _) = form::split(&bytes[entry.start..]);
        let value = bytes.get(entry.start + key.len() + 1..).unwrap_or_default();
        let class::Cut { value, seen, .. } = class::cut(value, b'&');
        Raw { bytes: value, seen }
    });
    if is_repeated {
        decoder.violations.push(Violation::repeated(field));
    }
    decoder.presence.note(raw.is_some_and(|raw| !raw.bytes.is_empty()));
    raw
}

/// The number, if it is not below the first and not out of all bounds.
fn in_reach(numbering: &Numbering<'_>, digits: &str) -> Option<u32> {
    let number = numbering.number(digits)?;
    let most = u32::try_from(MAX_PAIRS).unwrap_or(u32::MAX);
    (numbering.from..numbering.from.saturating_add(most)).contains(&number).then_some(number)
}

/// Whether a key is one of a list.
fn has_key(field: &Field<'_>, key: &str) -> bool {
    let (Some(numbering), Some((_, digits))) = (&field.numbering, field.numbered_key(key)) else {
        return false;
    };
    in_reach(numbering, digits).is_some()
}

fn place(field: &Field<'_>, stem: &Field<'_>) -> u32 {
    let at = field.stems().iter().position(|known| known.name == stem.name);
    at.and_then(|at| u32::try_from(at).ok()).unwrap_or(OTHER)
}

/// A key that no field names, and its number.
pub(super) fn other<'k>(numbering: &Numbering<'_>, key: &'k str) -> Option<(&'k str, &'k str)> {
    let digits = key.bytes().rev().take_while(u8::is_ascii_digit).count();
    let length = match numbering.digits {
        0 => digits,
        width => Some(width as usize).filter(|width| *width <= digits)?,
    };
    let (name, digits) = key.split_at(key.len() - length);
    (!name.is_empty() && numbering.number(digits).is_some()).then_some((name, digits))
}

#[cold]
fn report_odd(decoder: &mut Decoder<'_>, list: &Field<'_>, stem: &Field<'_>, numbering: &Numbering<'_>) {
    let Numbering { digits, from, .. } = numbering;
    let message = match digits {
        0 => format!("a key is no `{}` with a number from {from} on", stem.name),
        digits => format!("a key is no `{}` with a number of {digits} digits from {from} on", stem.name),
    };
    decoder.violations.push(Violation::of(list, RuleKind::Malformed, message));
}
