//! Numbered repeats of forms and queries: `orderId0000=a&orderId0001=b` is a list of records.
//!
//! Records are written with their plain keys, which are then numbered; they are read through a table of where each key
//! stands, so that messages without them pay nothing. What is no record stays among what is left over: numbers after a gap
//! or beyond the stated count, numbers written otherwise, records that cannot be built.

mod read;
mod table;
mod write;

pub(super) use read::rest;
pub use read::{read_no_record, read_record, take_numbered, take_some_numbered};
pub(super) use table::{Table, find};
pub use write::{put_record, put_unwritable_record};

use crate::charset::Charset;
use crate::schema::Wire;

use super::form::{MAX_PAIRS, value_of_name};

/// The number that a pair with this key states, if there is one; the inner `None` means that it is no number.
fn stated(bytes: &[u8], key: &str, wire: Wire, charset: Charset) -> Option<Option<u64>> {
    let mut pairs = bytes.split(|byte| *byte == b'&').take(MAX_PAIRS);
    let value = pairs.find_map(|pair| value_of_name(pair, key, wire, charset))?;
    let digits = super::form::unescape_in(wire, value).ok();
    let digits = digits.as_deref().filter(|digits| digits.iter().all(u8::is_ascii_digit));
    match digits {
        Some([]) => None,
        Some(digits) => {
            let number = |sum: u64, digit: &u8| {
                sum.saturating_mul(10).saturating_add(u64::from(*digit) - u64::from(b'0'))
            };
            Some(Some(digits.iter().fold(0, number)))
        }
        None => Some(None),
    }
}
