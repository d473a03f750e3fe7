//! Which fields were there, in the order of the schema; noted only for messages with groups.

use crate::schema::Schema;

/// A bit for each field. What is inside an object stands after what is around it, until it is left.
#[derive(Default)]
pub(super) struct Presence {
    /// Whether anybody asks for the fields of this object.
    wanted: bool,
    /// Where they begin.
    first: u32,
    next: u32,
    bits: u64,
    more: Vec<bool>,
}

/// What was noted around an object or list.
#[derive(Clone, Copy)]
pub(super) struct Outside {
    wanted: bool,
    first: u32,
    next: u32,
}

impl Presence {
    /// For the fields of a message.
    #[inline]
    pub(super) fn of(schema: &Schema<'_>) -> Self {
        Self { wanted: !schema.groups.is_empty(), ..Self::default() }
    }

    /// Whether anybody asks.
    #[inline]
    pub(super) const fn is_wanted(&self) -> bool {
        self.wanted
    }

    /// Goes on with what is inside an object or list.
    pub(super) fn enter(&mut self, wanted: bool) -> Outside {
        let outside = Outside { wanted: self.wanted, first: self.first, next: self.next };
        (self.wanted, self.first) = (wanted, self.next);
        outside
    }

    /// Forgets what was noted inside.
    #[cold]
    pub(super) fn leave(&mut self, outside: Outside) {
        let Outside { wanted, first, next } = outside;
        self.bits &= !u64::MAX.checked_shl(next).unwrap_or_default();
        self.more.truncate(next.saturating_sub(64) as usize);
        (self.wanted, self.first, self.next) = (wanted, first, next);
    }

    /// Notes the next field.
    #[inline]
    pub(super) fn note(&mut self, present: bool) {
        if self.is_wanted() {
            self.add(present);
        }
    }

    #[inline(never)]
    fn add(&mut self, present: bool) {
        if self.next < 64 {
            self.bits |= u64::from(present) << self.next;
        } else {
            self.more.push(present);
        }
        self.next += 1;
    }

    /// Whether the field at this place was there.
    pub(super) fn has(&self, index: usize) -> bool {
        match self.first as usize + index {
            place @ 0..64 => (self.bits >> place) & 1 == 1,
            place => self.more.get(place - 64).copied().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted() -> Presence {
        Presence { wanted: true, ..Presence::default() }
    }

    #[test]
    fn any_number_of_fields() {
        let mut presence = wanted();
        (0..200).for_each(|index| presence.note(index % 3 == 0));
        assert!((0..200).all(|index| presence.has(index) == (index % 3 == 0)));
        assert!(!presence.has(200));
    }

    #[test]
    fn what_is_inside_is_noted_apart() {
        for before in [0, 1, 62, 63, 64, 65, 130] {
            let mut presence = wanted();
            (0..before).for_each(|_| presence.note(true));
            let list = presence.enter(false);
            presence.note(true);
            assert!(!presence.is_wanted());
            let object = presence.enter(true);
            (0..70).for_each(|index| presence.note(index % 2 == 0));
            assert!((0..71).all(|index| presence.has(index) == (index % 2 == 0 && index < 70)));
            presence.leave(object);
            assert!(!presence.is_wanted());
            presence.leave(list);
            presence.note(false);
            presence.note(true);
            let found = [0, 1, 2, 3].map(|after| presence.has(before + after));
            assert_eq!(found, [false, true, false, false]);
            assert!((0..before).all(|index| presence.has(index)));
        }
    }
}
