//! Values of forms and queries that are spread over pairs: repeated keys, lists inside one value, lists in parallel, and
//! keys that say what is inside of what.
//!
//! They are written with plain keys, one value after the other, and then put where they belong. They are read as levels:
//! a level lists what stands in one item or object, each value with the key it has there. So a message without them
//! pays nothing, and whatever is inside is read as if it stood in a form of its own. Pairs of what could not be built stay
//! among what is left over.

mod gather;
mod level;
mod parts;
mod read;
mod write;

pub(super) use level::{Level, find, rest};
pub(super) use parts::parts;
pub use read::{take_nested, take_some_spread, take_spread};
