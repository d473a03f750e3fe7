//! Finds what belongs to one field: a level for each of its values.

use super::level::Entry;
use super::parts;
use crate::class;
use crate::schema::{Field, Many, Nesting, Part, Spread};
use crate::violation::{RuleKind, Violation};
use crate::wire::Decoder;
use crate::wire::form::{self, MAX_PAIRS};

/// What belongs to a field.
pub(super) struct Found {
    /// The values, in order.
    pub(super) items: Vec<Vec<Entry>>,
    /// The pairs that hold values of several items: they are read only if all of them are.
    pub(super) shared: Vec<usize>,
    /// Something of it is not among the items, or not where it should be.
    pub(super) doubtful: bool,
}

/// Finds what belongs to a field; `None` if nothing does.
pub(super) fn gather(decoder: &mut Decoder<'_>, field: &Field<'_>) -> Option<Found> {
    let entries = entries(decoder, field);
    if entries.is_empty() {
        return None;
    }
    match (field.spread, field.part) {
        (Spread::None, _) => None,
        (Spread::Repeated, Part::Object(_)) => Some(side_by_side(decoder, field, columns(field, entries))),
        (Spread::Repeated, _) => Some(Found::of(entries.into_iter().map(item).map(|entry| vec![entry]))),
        (Spread::Separated(separator), part) => {
            let first = firsts(decoder, field, entries);
            match part {
                Part::Object(_) => Some(in_parallel(decoder, field, separator, first)),
                Part::None | Part::Union { .. } => Some(in_one(decoder, field, separator, first)),
            }
        }
        (Spread::Nested(nesting), _) => match field.many {
            Many::List { .. } => in_places(decoder, field, nesting, entries),
            Many::One | Many::Map => Some(Found::of([entries])),
        },
    }
}

impl Found {
    fn of(items: impl IntoIterator<Item = Vec<Entry>>) -> Self {
        Self { items: items.into_iter().collect(), shared: Vec::new(), doubtful: false }
    }
}

/// The value of an item that is no object.
fn item(entry: Entry) -> Entry {
    Entry { key: String::new(), ..entry }
}

/// Everything on this level that has one of the field's keys, with the key inside of the field.
fn entries(decoder: &mut Decoder<'_>, field: &Field<'_>) -> Vec<Entry> {
    let inside = |key: &str| match field.spread {
        Spread::Nested(nesting) => nesting.inside(field.name, key).map(|key| key.into_owned()),
        Spread::None | Spread::Repeated | Spread::Separated(_) => field.has_key(key).then(|| key.to_owned()),
    };
    if let Some(level) = decoder.index.as_ref().and_then(|index| index.level.as_deref()) {
        let inner = |entry: &Entry| Some(Entry { key: inside(&entry.key)?, ..entry.clone() });
        return level.unread().filter_map(inner).collect();
    }
    let (bytes, schema) = (decoder.bytes, decoder.schema);
    let Some(index) = form::index(decoder) else { return Vec::new() };
    let unread: Vec<(usize, usize)> = index.unread().collect();
    let mut found = Vec::new();
    for (pair, start) in unread {
        let Some(key) = form::text_key(&bytes[start..], decoder.wire, decoder.charset) else { continue };
        let Some(inner) = inside(&key).filter(|_| schema.field(&key).is_none()) else { continue };
        let value = start + form::split(&bytes[start..]).0.len() + 1;
        let end = class::find(&bytes[value..], b'&').map_or(bytes.len(), |length| value + length);
        found.push(Entry { key: inner, pair, value: value..end });
    }
    found
}

/// The values of each field of the objects, in the order of the fields.
fn columns(field: &Field<'_>, entries: Vec<Entry>) -> Vec<Vec<Entry>> {
    let mut columns: Vec<Vec<Entry>> = field.stems().iter().map(|_| Vec::new()).collect();
    for entry in entries {
        if let Some(column) = field.stems().iter().position(|stem| stem.name == entry.key) {
            columns[column].push(entry);
        }
    }
    columns
}

/// Objects of which the first has the first value of each field.
fn side_by_side(decoder: &mut Decoder<'_>, list: &Field<'_>, columns: Vec<Vec<Entry>>) -> Found {
    let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
    let doubtful = columns.iter().any(|column| !column.is_empty() && column.len() < longest);
    if doubtful {
        let lengths = list.stems().iter().zip(&columns).filter(|(_, column)| !column.is_empty());
        let lengths: Vec<String> =
            lengths.map(|(stem, column)| format!("{} of `{}`", column.len(), stem.name)).collect();
        let message = format!("lists of one length are wanted, not {}", lengths.join(", "));
        decoder.violations.push(Violation::of(list, RuleKind::Count, message));
    }
    let mut items = vec![Vec::new(); longest];
    for column in columns {
        items.iter_mut().zip(column).for_each(|(item, entry)| item.push(entry));
    }
    Found { items, shared: Vec::new(), doubtful }
}

/// The first pair of each key; others are recorded.
fn firsts(decoder: &mut Decoder<'_>, field: &Field<'_>, entries: Vec<Entry>) -> Vec<Entry> {
    let mut first: Vec<Entry> = Vec::new();
    for entry in entries {
        if first.iter().any(|known| known.key == entry.key) {
            let message = "given more than once; the first one counts";
            decoder.violations.push(Violation::of(field, RuleKind::Duplicate, message));
        } else {
            first.push(entry);
        }
    }
    first
}

/// The parts of a value, and whether there are more than are read.
fn cut(decoder: &mut Decoder<'_>, field: &Field<'_>, separator: &str, entry: &Entry) -> (Vec<Entry>, bool) {
    let value = decoder.bytes.get(entry.value.clone()).unwrap_or_default();
    let mut ranges = parts(value, separator, decoder.wire, decoder.charset, MAX_PAIRS + 1);
    let too_many = ranges.len() > MAX_PAIRS;
    if too_many {
        let message = format!("more than {MAX_PAIRS} values; the others are not read");
        decoder.violations.push(Violation::of(field, RuleKind::Length, message));
        ranges.truncate(MAX_PAIRS);
    }
    let start = entry.value.start;
    let part =
        |part: std::ops::Range<usize>| Entry { value: start + part.start..start + part.end, ..entry.clone() };
    (ranges.into_iter().map(part).collect(), too_many)
}

/// The values that stand in one. An empty value holds none.
fn in_one(decoder: &mut Decoder<'_>, field: &Field<'_>, separator: &str, first: Vec<Entry>) -> Found {
    let shared = first.iter().map(|entry| entry.pair).collect();
    let (mut items, mut doubtful) = (Vec::new(), false);
    for entry in first.into_iter().map(item).filter(|entry| !entry.value.is_empty()) {
        let (parts, too_many) = cut(decoder, field, separator, &entry);
        items.extend(parts.into_iter().map(|part| vec![part]));
        doubtful |= too_many;
    }
    Found { items, shared, doubtful }
}

/// Objects whose fields have a value each that holds as many parts. An empty part of a field that need not be there is
/// none; values that are all empty hold no object.
fn in_parallel(decoder: &mut Decoder<'_>, list: &Field<'_>, separator: &str, first: Vec<Entry>) -> Found {
    let shared = first.iter().map(|entry| entry.pair).collect();
    if first.iter().all(|entry| entry.value.is_empty()) {
        return Found { items: Vec::new(), shared, doubtful: false };
    }
    let mut doubtful = false;
    let mut columns = columns(list, first);
    for (column, stem) in columns.iter_mut().zip(list.stems()) {
        let Some(entry) = column.pop() else { continue };
        let (parts, too_many) = cut(decoder, stem, separator, &entry);
        *column = parts;
        doubtful |= too_many;
    }
    let mut found = side_by_side(decoder, list, columns);
    let is_given = |entry: &Entry| {
        let stem = list.stems().iter().find(|stem| stem.name == entry.key);
        !entry.value.is_empty() || stem.is_some_and(|stem| stem.required)
    };
    found.items.iter_mut().for_each(|item| item.retain(is_given));
    Found { shared, doubtful: doubtful || found.doubtful, ..found }
}

/// The values of a list whose keys say their places, as far as these follow each other.
fn in_places(
    decoder: &mut Decoder<'_>,
    list: &Field<'_>,
    nesting: Nesting,
    entries: Vec<Entry>,
) -> Option<Found> {
    let mut placed: Vec<(u32, Entry)> = Vec::new();
    for entry in entries {
        match nesting.item(&entry.key) {
            Some((place, key)) => {
                let key = key.into_owned();
                placed.push((place, Entry { key, ..entry }));
            }
            None => {
                let message = "a key says no place in the list; places count from 0";
                decoder.violations.push(Violation::of(list, RuleKind::Malformed, message));
            }
        }
    }
    placed.sort_by_key(|(place, entry)| (*place, entry.pair));
    let mut items: Vec<Vec<Entry>> = Vec::new();
    for (place, entry) in placed {
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        if place == items.len() {
            items.push(vec![entry]);
        } else if place + 1 == items.len() {
            items[place].push(entry);
        } else {
            let message = format!("there are places after a gap; {} come before it", items.len());
            decoder.violations.push(Violation::of(list, RuleKind::Malformed, message));
            break;
        }
    }
    (!items.is_empty()).then(|| Found::of(items))
}
