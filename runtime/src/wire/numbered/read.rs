//! Reading numbered repeats.

use std::mem;

use super::stated;
use super::table::{Table, other};
use crate::message::Decode;
use crate::rest::Rest;
use crate::schema::{Field, Many, Numbering, Schema};
use crate::value::Take;
use crate::violation::{RuleKind, Violation, Violations};
use crate::wire::decoder::Reading;
use crate::wire::form;
use crate::wire::json::wrong_count;
use crate::wire::presence::Presence;
use crate::wire::{Decoder, Raw};

/// What is put aside while a record is read.
struct Outside<'a> {
    schema: &'a Schema<'a>,
    presence: Presence,
    violations: Violations,
}

impl<'a> Decoder<'a> {
    /// Reads the values under numbered keys: calls `read` for each, which says whether the value could be built. The
    /// pairs of one that could not stay among what is left over. Says whether any was there.
    pub fn numbered(&mut self, field: &Field<'_>, read: impl FnMut(&mut Self) -> bool) -> bool {
        let is_outermost = !matches!(self.reading, Reading::Numbered | Reading::Level);
        let count = match field.numbering {
            Some(numbering) if is_outermost && self.wire.has_pairs() => {
                self.numbered_here(field, &numbering, read)
            }
            Some(_) | None => 0,
        };
        self.presence.note(count > 0);
        if count == 0 && field.required {
            self.missing(field);
        }
        count > 0
    }

    #[inline(never)]
    fn numbered_here(
        &mut self,
        field: &Field<'_>,
        numbering: &Numbering<'_>,
        mut read: impl FnMut(&mut Self) -> bool,
    ) -> usize {
        let table = Table::of(self, field, numbering);
        let count = self.counted(field, numbering, &table);
        if count == 0 {
            return 0;
        }
        self.index.iter_mut().for_each(|index| index.table = None);
        let (tail, reading) = (mem::take(&mut self.tail), mem::replace(&mut self.reading, Reading::Numbered));
        if let Some(index) = &mut self.index {
            index.table = Some(Box::new(table));
        }
        let presence = self.presence.enter(false);
        for (at, number) in (numbering.from..).take(count).enumerate() {
            self.table().into_iter().for_each(|table| table.turn_to(number));
            let before = self.violations.len();
            let built = read(self);
            if self.violations.len() > before {
                self.violations.specify(before, field.name, &format!("[{at}]"));
            }
            if built {
                self.settle_record();
            }
        }
        self.presence.leave(presence);
        (self.tail, self.reading) = (tail, reading);
        self.index.iter_mut().for_each(|index| index.table = None);
        count
    }

    fn table(&mut self) -> Option<&mut Table> {
        self.index.as_mut()?.table.as_deref_mut()
    }

    /// What was read for the record is not left over.
    fn settle_record(&mut self) {
        let taken = self.table().map(|table| mem::take(&mut table.taken)).unwrap_or_default();
        if let Some(index) = &mut self.index {
            taken.into_iter().for_each(|pair| index.read(pair));
        }
    }

    /// How many records are read: those that follow each other, as many as the field beside them says.
    fn counted(&mut self, field: &Field<'_>, numbering: &Numbering<'_>, table: &Table) -> usize {
        let (run, has_later) = table.run(numbering.from);
        if has_later {
            let message = format!("there are numbers after a gap; {run} come before it");
            self.violations.push(Violation::of(field, RuleKind::Malformed, message));
        }
        let counts = !numbering.count.is_empty();
        let stated = if counts { stated(self.bytes, numbering.count, self.wire, self.charset) } else { None };
        let count = match stated {
            None => run,
            Some(None) => {
                let message = format!("`{}` is no number, and {run} are there", numbering.count);
                self.violations.push(Violation::of(field, RuleKind::Count, message));
                run
            }
            Some(Some(stated)) => {
                let stated = usize::try_from(stated).unwrap_or(usize::MAX);
                if stated != run {
                    let message = format!("`{}` says another number, and {run} are there", numbering.count);
                    self.violations.push(Violation::of(field, RuleKind::Count, message));
                }
                run.min(stated)
            }
        };
        if let Many::List { min, max } = field.many
            && count > 0
            && !(min as usize..=max as usize).contains(&count)
        {
            self.violations.push(wrong_count(field, count, min, max));
        }
        count
    }

    /// Reads the fields of a record; inside of what [`Decoder::numbered`] calls.
    pub fn repeat<R>(
        &mut self,
        field: &Field<'_>,
        schema: &'a Schema<'a>,
        read: impl FnOnce(&mut Self) -> R,
    ) -> R {
        let outside = self.enter_record(schema);
        let found = read(self);
        let (violations, _) = self.close();
        self.leave_record(field, outside, violations);
        found
    }

    fn enter_record(&mut self, schema: &'a Schema<'a>) -> Outside<'a> {
        Outside {
            schema: mem::replace(&mut self.schema, schema),
            presence: mem::replace(&mut self.presence, Presence::of(schema)),
            violations: mem::take(&mut self.violations),
        }
    }

    fn leave_record(&mut self, field: &Field<'_>, outside: Outside<'a>, violations: Violations) {
        self.schema = outside.schema;
        self.presence = outside.presence;
        self.violations = outside.violations;
        if !violations.is_empty() {
            self.violations.extend_within(field.name, violations);
        }
    }
}

/// Reads a record as a message.
pub fn read_record<'a, M: Decode<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<M> {
    let outside = decoder.enter_record(M::SCHEMA);
    let (message, violations) = match M::take(decoder) {
        Ok(decoded) => (Some(decoded.message), decoded.violations),
        Err(error) => (None, error.violations),
    };
    decoder.leave_record(field, outside, violations);
    message
}

/// A record stands under numbered keys only.
#[cold]
pub fn read_no_record<'a, M>(field: &Field<'_>, _: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<M> {
    decoder.unfit(field, "a record stands under numbered keys, and only there");
    None
}

/// The values of a list that is always there, if only empty.
pub fn take_numbered<'a, T: Take<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Vec<T> {
    let mut items = Vec::new();
    decoder.numbered(field, |decoder| {
        let item = T::read_repeat(field, decoder);
        let built = item.is_some();
        items.extend(item);
        built
    });
    items
}

/// The values of a list, if there are any.
pub fn take_some_numbered<'a, T: Take<'a>>(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Vec<T>> {
    Some(take_numbered(field, decoder)).filter(|items| !items.is_empty())
}

/// The pairs of the record that is read which no field names.
pub(in crate::wire) fn rest(decoder: &mut Decoder<'_>) -> Rest {
    let (bytes, mut rest) = (decoder.bytes, Rest::new());
    let Some(digits) = decoder.table().map(|table| table.digits) else { return rest };
    let numbering = Numbering { digits, from: 0, count: "" };
    for entry in decoder.table().map(|table| table.others()).unwrap_or_default() {
        let (key, value) = form::split(&bytes[entry.start..]);
        let (key, value) = (decoder.any_text(key), decoder.any_text(value));
        let name = other(&numbering, &key).map_or(key.as_str(), |(name, _)| name);
        rest.push(name.to_owned(), value);
        decoder.table().into_iter().for_each(|table| table.taken.push(entry.pair));
    }
    rest
}
