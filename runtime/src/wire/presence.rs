//! Which fields were there, in the order of the schema; noted only for messages with groups.

use crate::schema::Schema;

/// A bit for each field.
#[derive(Default)]
pub(super) struct Presence {
    pub(super) wanted: bool,
    next: u32,
    bits: u64,
    more: Vec<bool>,
}

impl Presence {
    /// For the fields of a message.
    #[inline]
    pub(super) fn of(schema: &Schema<'_>) -> Self {
        Self { wanted: !schema.groups.is_empty(), ..Self::default() }
    }

    /// Goes on with the fields of an object inside, and gives what was noted of those around it.
    #[inline]
    pub(super) fn replace(&mut self, schema: &Schema<'_>) -> Option<Self> {
        // Mostly nobody asks, neither here nor there.
        (self.wanted || !schema.groups.is_empty()).then(|| std::mem::replace(self, Self::of(schema)))
    }

    /// Goes on with what [`Presence::replace`] gave.
    #[inline]
    pub(super) fn restore(&mut self, outside: Option<Self>) {
        if let Some(outside) = outside {
            *self = outside;
        }
    }

    /// Notes the next field.
    #[inline]
    pub(super) fn note(&mut self, present: bool) {
        if self.wanted {
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
        match index {
            0..64 => (self.bits >> index) & 1 == 1,
            _ => self.more.get(index - 64).copied().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_number_of_fields() {
        let mut presence = Presence { wanted: true, ..Presence::default() };
        (0..200).for_each(|index| presence.note(index % 3 == 0));
        assert!((0..200).all(|index| presence.has(index) == (index % 3 == 0)));
        assert!(!presence.has(200));
    }
}
