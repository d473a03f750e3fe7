//! Classes said one after the other to one: some add, some narrow.

use crate::length::Length;
use crate::parts::{Fault, Parts, Said, fault};
use crate::set::Set;
use crate::token::{Class, Count, Role};

impl Parts<'_> {
    /// All classes together; `None` if none is said.
    pub(super) fn joined_classes(&self) -> Result<Option<Class>, Fault> {
        let others = self.classes.iter().any(|said| !self.is_measure_of_pair(said));
        let measures = |said: &&Said| others && self.is_measure_of_pair(said) || self.is_full_of(said);
        let kept = self.classes.iter().filter(|said| !measures(said));
        let mut joined: Option<Class> = None;
        for said in kept {
            joined = Some(match joined {
                None => said.class,
                Some(before) if said.adds => union(before, said.class),
                Some(before) => self.beside(before, said),
            });
        }
        let bytes = |length: &Length| matches!(length.unit, Some(Count::Bytes(_)));
        // What is counted in bytes is a record's text, where kana are single bytes.
        let single = !self.lengths.is_empty() && self.lengths.iter().all(bytes);
        if let Some(class) = joined.filter(|class| class.role == Role::Kana && !single) {
            let at = self.classes.last().map_or(0..0, |said| said.at.clone());
            debug_assert!(class.set.halfkana, "kana of an unknown width are kept as half-width ones");
            return fault(&at, "kana of which it is not said whether they are half or full width");
        }
        Ok(joined)
    }

    /// `半角40文字全角20文字` says what is counted, not which characters there are.
    fn is_measure_of_pair(&self, said: &Said) -> bool {
        let measured = |half| self.lengths.iter().any(|length| length.half == Some(half));
        self.measured(said).any(|length| length.half.is_some()) && measured(true) && measured(false)
    }

    /// `60バイト以内(全角30文字以内)` says how far text of any width goes if all of it is full-width.
    fn is_full_of(&self, said: &Said) -> bool {
        let halves = self.lengths.iter().any(|length| length.half == Some(true));
        !halves && self.measured(said).any(|full| self.lengths.iter().any(|length| full.is_full_of(length)))
    }

    /// The length whose number a class stands right before.
    fn measured(&self, said: &Said) -> impl Iterator<Item = &Length> {
        let at = said.at.start;
        self.lengths.iter().filter(move |length| length.at.contains(&at))
    }

    /// A class beside another, without a word between them.
    fn beside(&self, before: Class, said: &Said) -> Class {
        let class = said.class;
        let half = |class: Class| !class.set.fullwidth;
        match (before.role, class.role) {
            (Role::Any, _) => class,
            (_, Role::Any) => before,
            (Role::Case, _) if class.set.includes(Set::ALPHA) => case(class, before.set),
            (_, Role::Case) if before.set.includes(Set::ALPHA) => case(before, class.set),
            (Role::Width, Role::Kana) | (Role::Kana, Role::Width) => {
                let width = if before.role == Role::Width { before } else { class };
                let set = if half(width) { Set::HALFKANA } else { Set::FULLWIDTH };
                Class { set, symbols: false, role: Role::Plain }
            }
            (Role::Width, Role::Width) => union(before, class),
            (Role::Width, _) if half(before) && half(class) => class,
            (_, Role::Width) if half(before) && half(class) => before,
            (Role::Width, _)
                if !half(before) && half(class) && !self.printed(&said.at).starts_with("半角") =>
            {
                before
            }
            _ => narrower(before, class).unwrap_or_else(|| union(before, class)),
        }
    }
}

/// The one that is part of the other.
fn narrower(one: Class, other: Class) -> Option<Class> {
    let empty = |class: Class| class.set == Set::NONE;
    if empty(one) || empty(other) {
        return None;
    }
    let role = if one.role == Role::Integer { one.role } else { other.role };
    if one.set.includes(other.set) && (one.symbols || !other.symbols) {
        return Some(Class { role, ..other });
    }
    (other.set.includes(one.set) && (other.symbols || !one.symbols)).then_some(Class { role, ..one })
}

fn union(one: Class, other: Class) -> Class {
    let role = match (one.role, other.role) {
        (Role::Any, _) | (_, Role::Any) => Role::Any,
        (Role::Kana, Role::Kana) => Role::Kana,
        (Role::Integer, Role::Integer) => Role::Integer,
        (Role::Record, _) | (_, Role::Record) => Role::Record,
        _ => Role::Plain,
    };
    let is_full = |class: Class| class.set == Set::FULLWIDTH;
    let set = match (one.role, other.role) {
        // Kana among other full-width letters are such as well.
        (Role::Kana, _) if is_full(other) => other.set,
        (_, Role::Kana) if is_full(one) => one.set,
        _ => one.set.union(other.set),
    };
    let set = if set.includes(Set::ANY) || set.includes(Set::HALFWIDTH.union(Set::FULLWIDTH)) {
        Set::ANY
    } else {
        set
    };
    Class { set, symbols: one.symbols || other.symbols, role }
}

fn case(class: Class, letters: Set) -> Class {
    let all = if class.set.any { Set::ASCII.ascii } else { class.set.ascii };
    let ascii = all & !Set::ALPHA.ascii | letters.ascii;
    Class { set: Set { ascii, any: false, record: false, ..class.set }, ..class }
}
