//! Reading values that are spread over pairs.

use std::collections::BTreeSet;
use std::mem;

use super::gather::{Found, gather};
use super::level::Level;
use crate::schema::{Field, Many};
use crate::value::Take;
use crate::violation::{RuleKind, Violation};
use crate::wire::Decoder;
use crate::wire::decoder::Reading;
use crate::wire::json::wrong_count;

impl<'a> Decoder<'a> {
    /// Reads the values of a field that is spread over pairs: calls `read` for each, which says whether the value could be
    /// built. The pairs of one that could not stay among what is left over. Says whether the field was there; a list
    /// that is there may be empty.
    pub fn spread(&mut self, field: &Field<'_>, mut read: impl FnMut(&mut Self) -> bool) -> bool {
        let is_place = self.wire.has_pairs() && !matches!(self.reading, Reading::Numbered);
        let found = if is_place { gather(self, field) } else { None };
        self.presence.note(found.as_ref().is_some_and(|found| !found.items.is_empty()));
        let Some(found) = found else {
            if field.required {
                self.missing(field);
            }
            return false;
        };
        self.check_count(field, found.items.len());
        self.read_items(field, found, &mut read);
        true
    }

    fn check_count(&mut self, field: &Field<'_>, count: usize) {
        if count == 0 {
            if field.required {
                self.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
            }
        } else if let Many::List { min, max } = field.many
            && !(min as usize..=max as usize).contains(&count)
        {
            self.violations.push(wrong_count(field, count, min, max));
        }
    }

    #[inline(never)]
    fn read_items(&mut self, field: &Field<'_>, found: Found, read: &mut dyn FnMut(&mut Self) -> bool) {
        let outside = self.turn_to(None);
        let (tail, reading) = (mem::take(&mut self.tail), mem::replace(&mut self.reading, Reading::Level));
        let presence = self.presence.enter(false);
        let (mut taken, mut is_whole) = (Vec::new(), !found.doubtful);
        for (at, entries) in found.items.into_iter().enumerate() {
            self.turn_to(Some(Box::new(Level { entries, taken: BTreeSet::new() })));
            let before = self.violations.len();
            let built = read(self);
            if self.violations.len() > before && matches!(field.many, Many::List { .. }) {
                self.violations.specify(before, field.name, &format!("[{at}]"));
            }
            let level = self.turn_to(None);
            match level {
                Some(level) if built => taken.extend(level.taken),
                Some(_) | None => is_whole = false,
            }
        }
        match is_whole {
            true => taken.extend(found.shared),
            false if found.doubtful || !found.shared.is_empty() => taken.clear(),
            false => {}
        }
        self.presence.leave(presence);
        (self.tail, self.reading) = (tail, reading);
        self.turn_to(outside);
        self.settle_pairs(taken);
    }

    /// Reads another level, and says which one was read before.
    fn turn_to(&mut self, level: Option<Box<Level>>) -> Option<Box<Level>> {
        let index = self.index.as_mut()?;
        mem::replace(&mut index.level, level)
    }

    /// What was read is not left over.
    fn settle_pairs(&mut self, taken: Vec<usize>) {
        let Some(index) = &mut self.index else { return };
        match &mut index.level {
            Some(level) => level.taken.extend(taken),
            None => taken.into_iter().for_each(|pair| index.read(pair)),
        }
    }
}

/// The values of a list that is always there, if only empty.
pub fn take_spread<'a, T: Take<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Vec<T> {
    take_some_spread(field, decoder).unwrap_or_default()
}

/// The values of a list, if it is there.
pub fn take_some_spread<'a, T: Take<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Vec<T>> {
    let (mut items, item) = (Vec::new(), field.item());
    let is_there = decoder.spread(field, |decoder| {
        let value = T::read_repeat(&item, decoder);
        let built = value.is_some();
        items.extend(value);
        built
    });
    is_there.then_some(items)
}

/// An object; `None` if it cannot be built, which is recorded.
pub fn take_nested<'a, T: Take<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<T> {
    let mut found = None;
    decoder.spread(field, |decoder| {
        found = T::read_repeat(field, decoder);
        found.is_some()
    });
    found
}
