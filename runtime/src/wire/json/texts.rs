//! Objects with free keys and nothing but texts, as metadata mostly is, written at once.

use zeroize::Zeroize;

use super::write::Lead;
use super::{look, short};
use crate::schema::Field;
use crate::wire::Encoder;

impl Encoder<'_> {
    /// Writes an object with free keys of which all values are texts, if nothing in them needs a second look. Says
    /// whether it did.
    pub(crate) fn quick_texts<'v, T: 'v>(
        &mut self,
        field: &Field<'_>,
        pairs: &'v [(String, T)],
        text: impl Fn(&'v T) -> Option<&'v str>,
    ) -> bool {
        let repeats = || (1..pairs.len()).any(|at| pairs[..at].iter().any(|(key, _)| *key == pairs[at].0));
        if self.presence.is_wanted() || repeats() {
            return false;
        }
        let before = self.out.len();
        let Some(around) = &self.enter(field, self.schema, Lead::Nothing) else { return true };
        let written =
            pairs.iter().all(|(key, value)| text(value).is_some_and(|value| self.plain_pair(key, value)));
        self.leave(around, *b"{}");
        if !written {
            self.take_back(before);
        }
        written
    }

    /// Writes a key and a text, if nothing in them must be escaped. Says whether it did.
    #[inline(never)]
    fn plain_pair(&mut self, key: &str, value: &str) -> bool {
        look::is_plain(key.as_bytes()) && look::is_plain(value.as_bytes()) && self.pair(key, value)
    }

    #[inline(never)]
    fn pair(&mut self, key: &str, value: &str) -> bool {
        short::write_pair(key, value, self.out) || self.long_pair(key, value)
    }

    #[inline(never)]
    fn long_pair(&mut self, key: &str, value: &str) -> bool {
        self.room(key.len() + value.len() + 6);
        for part in [",\"", key, "\":\"", value, "\""] {
            self.out.extend_from_slice(part.as_bytes());
        }
        true
    }

    /// Forgets what was written from here on.
    #[cold]
    fn take_back(&mut self, to: usize) {
        self.out[to..].zeroize();
        self.out.truncate(to);
    }
}
