//! Many values in order.

use std::fmt;

use super::{Take, Value};
use crate::private::Shown;
use crate::schema::{Field, Kind, Listed, Many, Part};
use crate::wire::{Decoder, Encoder, Raw};

impl<T: Value> Value for Vec<T> {
    const KIND: Kind = T::KIND;
    const VALUES: &'static [Listed<'static>] = T::VALUES;
    const OPEN: bool = T::OPEN;
    const MANY: Many = Many::LIST;
    const NULLABLE: bool = T::NULLABLE;
    const PART: Part<'static> = T::PART;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.list(field, self.len(), |encoder, index| self[index].put(field, encoder));
    }

    fn put_numbered(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.numbered(field, self.len(), |encoder, index| self[index].put_repeat(field, encoder));
    }

    fn put_spread(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        let item = field.item();
        encoder.spread(field, self.len(), |encoder, index| self[index].put_repeat(&item, encoder));
    }

    fn items(&self) -> usize {
        self.len()
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|item| Shown(item, field, T::show))).finish()
    }
}

/// Items that cannot be built are left out; the violations are recorded.
impl<'a, T: Take<'a>> Take<'a> for Vec<T> {
    const BLANK: Self = Self::new();

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        let mut items = Vec::new();
        let found = decoder.list(field, raw, |decoder, raw| items.extend(T::read(field, raw, decoder)));
        found.then_some(items)
    }
}
