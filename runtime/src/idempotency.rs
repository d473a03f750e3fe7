//! Keys under which a provider does a request once, however often it arrives.

use std::fmt;
use std::str::FromStr;

/// The key a request is marked with, so that sending it again does nothing twice.
///
/// A provider keeps keys for a time its document states, usually 24 hours; after that the same key is a new request,
/// and may move money again. Look a payment up rather than sending it again the next day.
///
/// [`Client::send`](crate::Client::send) makes a random key for each call, good for the repetitions of that call. To
/// be able to send again after a crash, store a key first and give it to
/// [`Client::send_with`](crate::Client::send_with); after the crash, [`Client::send_again`](crate::Client::send_again).
///
/// ```
/// use denbun::IdempotencyKey;
///
/// let key = IdempotencyKey::random();
/// // … store `key.as_str()` with the order, then send …
/// let stored = key.as_str().parse::<IdempotencyKey>()?;
/// assert_eq!(stored, key);
/// assert!("two words".parse::<IdempotencyKey>().is_err());
/// # Ok::<(), denbun::idempotency::InvalidKey>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// The most characters a key may have.
    pub const MAX_LENGTH: usize = 255;

    /// A new key that no other request has: a random UUID.
    pub fn random() -> Self {
        IdempotencyKey(uuid::Uuid::new_v4().to_string())
    }

    /// The key as it is sent, and to be stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for IdempotencyKey {
    type Err = InvalidKey;

    /// A key of one's own: 1 to 255 visible ASCII characters.
    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let fits = (1..=Self::MAX_LENGTH).contains(&text.len());
        if fits && crate::credentials::is_visible(text) {
            Ok(IdempotencyKey(text.into()))
        } else {
            Err(InvalidKey)
        }
    }
}

impl TryFrom<String> for IdempotencyKey {
    type Error = InvalidKey;

    fn try_from(text: String) -> Result<Self, InvalidKey> {
        text.parse()
    }
}

impl fmt::Display for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IdempotencyKey({})", self.0)
    }
}

/// A text that cannot be an idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidKey;

impl fmt::Display for InvalidKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an idempotency key has 1 to 255 visible ASCII characters")
    }
}

impl std::error::Error for InvalidKey {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_a_header_value() {
        for text in ["", " ", "a b", "a\r\nX: 1", "é", "\0", &"k".repeat(256)] {
            assert!(text.parse::<IdempotencyKey>().is_err(), "{text:?}");
        }
        for text in ["k", "order-12/{3}", &"k".repeat(255)] {
            assert_eq!(text.parse::<IdempotencyKey>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn random_keys_differ() {
        let (one, other) = (IdempotencyKey::random(), IdempotencyKey::random());
        assert_eq!(one.as_str().len(), 36);
        assert_ne!(one, other);
    }
}
