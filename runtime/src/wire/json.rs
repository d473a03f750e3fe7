//! A JSON object (RFC 8259): members in the schema's order when written, in any order when read.
//!
//! Written compactly, escaping only what must be. Read without a tree: as long as members come in the schema's
//! order the reader compares one expected `"name":` at its place. A broken place ends the reading; what was read
//! before it stays.

mod escape;
mod fill;
mod find;
mod grammar;
mod keys;
mod leftovers;
mod level;
mod list;
mod look;
mod member;
mod members;
mod nested;
mod next;
mod plain;
mod reader;
mod redact;
mod scalar;
mod short;
mod texts;
pub(crate) mod tree;
mod value;
mod write;

pub(crate) use escape::escape as escape_json;
pub use fill::{blank_of, read_object};
pub(crate) use fill::{read_in_place, take_in_place};
pub(super) use find::{find, is_broken, is_ended, sibling};
pub(super) use leftovers::{leftovers, rest};
pub use level::read_other;
pub(super) use list::wrong_count;
pub use next::Ahead;
pub(crate) use plain::are_plain;
pub(super) use reader::Reader;
pub(super) use redact::redact;
pub(super) use value::any_value;
pub(super) use write::{Lead, close, write_bare, write_plain, write_rest, write_text};
pub use write::{put_object, put_other, put_unwritable};

use crate::class;

/// Where the number ends that begins here, if one does.
pub(crate) fn number_end(bytes: &[u8]) -> Option<usize> {
    grammar::number(bytes, 0).ok()
}

/// How deep objects and lists may be nested; the message itself is one.
pub const MAX_DEPTH: usize = 64;

/// What a value must be looked at twice for.
pub(super) const SPECIAL: u64 = class::group(b'\\') | class::BARE | class::OPENED;
