//! Writing values that are spread over pairs: each is written with plain keys, which are then put where they belong.

use zeroize::Zeroize;

use super::parts;
use crate::class;
use crate::schema::{Field, Many, Nesting, Part, Spread};
use crate::violation::{RuleKind, Violation};
use crate::wire::Encoder;
use crate::wire::form::{self, MAX_PAIRS};
use crate::wire::json::wrong_count;

impl Encoder<'_> {
    /// Writes an object whose keys begin with the field's: `write` writes it as a record.
    pub fn nested(&mut self, field: &Field<'_>, write: impl FnOnce(&mut Self)) {
        let (Spread::Nested(nesting), true) = (field.spread, self.wire.has_pairs()) else {
            return self.mistyped(field, "only in forms and queries keys say what is inside of what");
        };
        self.presence.note(true);
        let outside = self.presence.enter(false);
        let (start, before) = (self.out.len(), self.violations.len());
        write(self);
        self.refuse_nothing(field, start, before);
        self.nest(field, nesting, None, start);
        self.presence.leave(outside);
    }

    /// Writes so many values of a list: `write` is called for each, and writes it as a value of the same field or as a
    /// record.
    pub fn spread(&mut self, field: &Field<'_>, count: usize, mut write: impl FnMut(&mut Self, usize)) {
        if !self.wire.has_pairs() {
            return self.mistyped(field, "values are spread over pairs in forms and queries only");
        }
        self.presence.note(count > 0);
        self.check_items(field, count);
        let outside = self.presence.enter(false);
        self.write_items(field, count, &mut write);
        self.presence.leave(outside);
    }

    fn check_items(&mut self, field: &Field<'_>, count: usize) {
        // Only inside of one value an empty list is seen.
        let is_seen = count > 0 || holds_all(field);
        if count == 0 && field.required {
            self.violations.push(Violation::of(field, RuleKind::Required, "required, but empty"));
        } else if count > MAX_PAIRS {
            let message = format!("{count} values, at most {MAX_PAIRS} are read");
            self.violations.push(Violation::of(field, RuleKind::Length, message));
        } else if let Many::List { min, max } = field.many
            && is_seen
            && !(min as usize..=max as usize).contains(&count)
        {
            self.violations.push(wrong_count(field, count, min, max));
        }
    }

    #[inline(never)]
    fn write_items(&mut self, field: &Field<'_>, count: usize, write: &mut dyn FnMut(&mut Self, usize)) {
        let (begun, first, found) = (self.begun, self.out.len(), self.violations.len());
        let mut ends = Vec::with_capacity(count.min(MAX_PAIRS));
        for index in 0..count.min(MAX_PAIRS) {
            let (start, before) = (self.out.len(), self.violations.len());
            write(self, index);
            if !matches!((field.spread, field.part), (Spread::Separated(_), Part::Object(_))) {
                self.refuse_nothing(field, start, before);
            }
            if let Spread::Nested(nesting) = field.spread {
                self.nest(field, nesting, Some(index), start);
            }
            if self.violations.len() > before {
                self.violations.specify(before, field.name, &format!("[{index}]"));
            }
            ends.push(self.out.len());
        }
        match (field.spread, field.part) {
            // What is not whole is taken back anyway.
            _ if self.violations.len() > found => {}
            (Spread::Separated(separator), _) => self.join(field, separator, begun, first, &ends),
            (Spread::Repeated, Part::Object(_)) => self.check_columns(field, first, &ends),
            (Spread::None | Spread::Repeated | Spread::Nested(_), _) => {}
        }
    }

    fn refuse_nothing(&mut self, field: &Field<'_>, start: usize, before: usize) {
        if self.out.len() == start && self.violations.len() == before {
            let message = "nothing is in it, so that nobody would see it";
            self.violations.push(Violation::of(field, RuleKind::Required, message));
        }
    }

    /// Puts the name, and in a list the place, before each key from here on.
    fn nest(&mut self, field: &Field<'_>, nesting: Nesting, place: Option<usize>, start: usize) {
        let mut plain = self.out[start..].to_vec();
        self.out[start..].zeroize();
        self.out.truncate(start);
        let prefix = match (nesting, place) {
            (_, None) => field.name.to_owned(),
            (nesting, Some(place)) => nesting.outside(field.name, &place.to_string()),
        };
        for (at, pair) in plain.split(|byte| *byte == b'&').enumerate() {
            // A value that is no object has the name as its key.
            let Some(key) = form::text_key(pair, self.wire, self.charset) else {
                if at > 0 {
                    self.out.push(b'&');
                }
                self.out.extend_from_slice(pair);
                continue;
            };
            let is_bare = place.is_some() && matches!(field.part, Part::None);
            let outer = if is_bare { prefix.clone() } else { nesting.outside(&prefix, &key) };
            let is_read = is_bare || nesting.inside(&prefix, &outer).as_deref() == Some(&*key);
            let value = form::split(pair).1;
            if at > 0 {
                self.out.push(b'&');
            }
            self.room(3 * outer.len() + value.len() + 2);
            form::write_value(self, &outer, class::scan(outer.as_bytes()));
            self.out.push(b'=');
            self.out.extend_from_slice(value);
            if !is_read {
                let message = "a key would be read as another one";
                self.violations.push(Violation::of(field, RuleKind::Duplicate, message));
            }
        }
        plain.zeroize();
    }

    /// Puts the values of each key into one.
    fn join(&mut self, field: &Field<'_>, separator: &str, begun: bool, first: usize, ends: &[usize]) {
        let mut plain = self.out[first..].to_vec();
        self.out[first..].zeroize();
        self.out.truncate(first);
        self.begun = begun;
        let starts = [first].into_iter().chain(ends.iter().copied());
        let items: Vec<&[u8]> =
            starts.zip(ends).map(|(start, end)| &plain[start - first..end - first]).collect();
        if items.is_empty() && !field.required {
            field.stems().iter().for_each(|stem| form::write_key(self, stem));
        }
        let keys = if items.is_empty() { &[] } else { field.stems() };
        let before = self.out.len();
        let mut is_empty = true;
        for stem in keys {
            let key = written_name(self, stem);
            let values: Vec<Option<&[u8]>> = items.iter().map(|item| value_of(item, &key)).collect();
            if values.iter().all(Option::is_none) {
                continue;
            }
            form::write_key(self, stem);
            let start = self.out.len();
            self.write_parts(field, stem, separator, &values);
            is_empty &= self.out.len() == start;
        }
        if is_empty && !items.is_empty() && self.violations.is_empty() {
            let message = match self.out.len() == before {
                true => "nothing is in it, so that nobody would see it",
                false => "an empty value alone would be read as none",
            };
            self.violations.push(Violation::of(field, RuleKind::Required, message));
        }
        plain.zeroize();
    }

    /// Writes values into one. None of them can hold what stands between them.
    fn write_parts(&mut self, list: &Field<'_>, stem: &Field<'_>, separator: &str, values: &[Option<&[u8]>]) {
        let (wire, charset) = (self.wire, self.charset);
        let start = self.out.len();
        let lengths = values.iter().flatten().map(|value| value.len() + 3 * separator.len());
        self.room(lengths.sum());
        let mut wanted = Vec::with_capacity(values.len());
        for (index, value) in values.iter().copied().map(Option::unwrap_or_default).enumerate() {
            if index > 0 {
                form::write_value(self, separator, class::scan(separator.as_bytes()));
            }
            let part = self.out.len() - start;
            wanted.push(part..part + value.len());
            self.out.extend_from_slice(value);
            if parts(value, separator, wire, charset, 2).len() > 1 {
                let is_object = matches!(list.part, Part::Object(_));
                let within = if is_object { format!(".{}", stem.name) } else { String::new() };
                let before = self.violations.len();
                let message = format!("`{separator}` stands between the values, so none can hold it");
                self.violations.push(Violation::of(list, RuleKind::Character, message));
                self.violations.specify(before, list.name, &format!("[{index}]{within}"));
            }
        }
        let is_cut_so = parts(&self.out[start..], separator, wire, charset, usize::MAX) == wanted;
        if !is_cut_so && self.violations.is_empty() {
            let message = format!("with `{separator}` between them the values would be read as others");
            self.violations.push(Violation::of(stem, RuleKind::Character, message));
        }
    }

    /// Each field of the objects is in all of them or in none: the second value of a key is read as the second object's.
    fn check_columns(&mut self, field: &Field<'_>, first: usize, ends: &[usize]) {
        let starts = || [first].into_iter().chain(ends.iter().copied());
        for stem in field.stems() {
            let key = written_name(self, stem);
            let has = |(start, end): (usize, &usize)| value_of(&self.out[start..*end], &key).is_some();
            let there: Vec<bool> = starts().zip(ends).map(has).collect();
            if let (Some(index), true) = (there.iter().position(|is| !is), there.contains(&true)) {
                let before = self.violations.len();
                let message = "missing, though others have it: their values would be read as others'";
                self.violations.push(Violation::of(field, RuleKind::Required, message));
                self.violations.specify(before, field.name, &format!("[{index}].{}", stem.name));
            }
        }
    }
}

/// Whether the values of a list stand in one, so that an empty list can be told from none.
fn holds_all(field: &Field<'_>) -> bool {
    matches!(field.spread, Spread::Separated(_))
}

/// A field's name as it stands before the `=`.
fn written_name(encoder: &mut Encoder<'_>, field: &Field<'_>) -> Vec<u8> {
    let start = encoder.out.len();
    form::write_value(encoder, field.name, class::scan(field.name.as_bytes()));
    encoder.out.split_off(start)
}

/// The value of a key among these pairs.
fn value_of<'p>(pairs: &'p [u8], key: &[u8]) -> Option<&'p [u8]> {
    let mut pairs = pairs.split(|byte| *byte == b'&').map(form::split);
    pairs.find(|(known, _)| *known == key).map(|(_, value)| value)
}
