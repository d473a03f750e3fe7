//! Enums of listed values, closed: any other value breaks the rule `value`.

use std::fmt;

use super::{Take, Value, Values};
use crate::class;
use crate::mask;
use crate::schema::{Field, Kind, Listed};
use crate::wire::{self, Ahead, Decoder, Encoder, Raw};

/// The groups seen in any of these values.
const fn groups_of(listed: &[Listed<'_>]) -> u64 {
    let (mut seen, mut at) = (0, 0);
    while at < listed.len() {
        let (value, mut byte) = (listed[at].value.as_bytes(), 0);
        while byte < value.len() {
            seen |= class::GROUPS[value[byte] as usize];
            byte += 1;
        }
        at += 1;
    }
    seen
}

impl<T: Values> Value for T {
    const KIND: Kind = Kind::Choice;
    const VALUES: &'static [Listed<'static>] = T::LISTED;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        encoder.listed(field, self.as_str(), const { groups_of(T::LISTED) });
    }

    #[inline]
    fn put_member(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        match const { wire::are_plain(T::LISTED) } {
            true => encoder.member_plain(field, self.as_str()),
            false => encoder.member_text(field, self.as_str()),
        }
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        mask::show_text(field, self.as_str(), f)
    }

    fn as_text(&self) -> Option<&str> {
        Some(self.as_str())
    }
}

impl<'a, T: Values> Take<'a> for T {
    const BLANK: Self = <T as Values>::BLANK;

    #[inline]
    fn take_next(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.next_built(field, T::from_wire)
    }

    #[inline]
    fn read_ahead(field: &Field<'_>, ahead: Ahead<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        match decoder.quick_built(field, ahead, T::from_wire) {
            Some(value) => Some(value),
            None => Self::read(field, decoder.raw_ahead(field, ahead)?, decoder),
        }
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        let text = decoder.listed_text(field, raw)?;
        let value = T::from_wire(&text);
        if value.is_none() {
            decoder.unlisted(field, &text);
        }
        value
    }
}
