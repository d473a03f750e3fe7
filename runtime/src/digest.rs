//! Keyed digests that bind what comes back from a hosted page to what the shop sent there.
//!
//! The page carries the digest out in a field of the shop's own, and the hand-back carries it in again, both times
//! through the shopper's browser. It tells the shop that order and amount are its own; it cannot tell that anything was
//! paid.

mod input;
mod key;

pub use input::DigestInput;
pub(crate) use key::{KeyError, check, make};

use std::fmt;

use crate::mask;
use crate::schema::{Field, Kind};
use crate::value::{Take, Value};
use crate::wire::{Decoder, Encoder, Raw};

/// The field of a request that is a digest: of a hosted page the keyed digest, of others a
/// [`signature`](crate::signature).
///
/// Nobody sets it: [`page::form`](crate::page::form), [`page::link`](crate::page::link) and [`prepare`](crate::prepare) make
/// it, who have the key. Until then a request is written without it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Digest(String);

impl Digest {
    /// A digest that is made.
    pub(crate) fn of(text: &str) -> Self {
        Digest(text.to_owned())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&mask::text(&self.0), f)
    }
}

impl Value for Digest {
    const KIND: Kind = Kind::Digest;
    const REQUIRED: bool = false;

    fn put(&self, field: &Field<'_>, encoder: &mut Encoder<'_>) {
        if self.is_present() { encoder.text(field, &self.0) } else { encoder.absent(field) }
    }

    fn show(&self, field: &Field<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        mask::show_text(field, &self.0, f)
    }

    fn as_text(&self) -> Option<&str> {
        Some(&self.0).filter(|text| !text.is_empty()).map(String::as_str)
    }

    fn is_present(&self) -> bool {
        !self.0.is_empty()
    }
}

impl<'a> Take<'a> for Digest {
    const BLANK: Self = Self(String::new());

    fn take(field: &Field<'_>, decoder: &mut Decoder<'a>) -> Option<Self> {
        let raw = decoder.find(field);
        Some(raw.and_then(|raw| Self::read(field, raw, decoder)).unwrap_or_default())
    }

    fn read(field: &Field<'_>, raw: Raw<'a>, decoder: &mut Decoder<'a>) -> Option<Self> {
        decoder.owned_text(field, raw).map(Digest)
    }
}

/// What a spec says of a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DigestInfo {
    /// The name on the wire of the field that carries it.
    pub field: &'static str,
    /// The credential that is its key.
    pub key: &'static str,
    /// How many hexadecimal digits of it are sent: 32 to 64.
    pub length: usize,
}

impl DigestInfo {
    /// Refuses, when it is compiled, a digest that is too short to prove anything, or longer than there are digits.
    pub(crate) const fn check(info: Option<&DigestInfo>) {
        if let Some(info) = info {
            assert!(info.length >= 32 && info.length <= 64, "a digest has 32 to 64 hexadecimal digits");
        }
    }
}
