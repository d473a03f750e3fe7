//! Keys seen so far.

use std::borrow::Cow;
use std::collections::HashSet;

/// The keys of one object with free keys.
pub(super) struct Keys<'a> {
    few: [&'a str; FEW],
    length: usize,
    many: Option<HashSet<Cow<'a, str>>>,
}

/// How many keys are compared one by one.
const FEW: usize = 8;

impl<'a> Keys<'a> {
    pub(super) fn new() -> Self {
        Self { few: [""; FEW], length: 0, many: None }
    }

    /// Notes a key, and says whether it is the first of its name.
    pub(super) fn is_new(&mut self, key: Cow<'a, str>) -> bool {
        if self.few[..self.length].iter().any(|seen| *seen == key) {
            return false;
        }
        match (key, &mut self.many) {
            (Cow::Borrowed(key), None) if self.length < FEW => {
                self.few[self.length] = key;
                self.length += 1;
                true
            }
            (key, many) => many.get_or_insert_default().insert(key),
        }
    }
}
