//! HMAC-SHA256 with the shop's key.

use std::fmt::Write;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};
use zeroize::Zeroizing;

use super::{Digest, DigestInfo, DigestInput};
use crate::credentials::Credentials;

/// The shortest key, in bytes. The shopper sees the digest and what it covers, and can try short keys at leisure.
const SHORTEST: usize = 16;

/// Why there is no digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyError {
    /// There is no credential of that name.
    Missing(&'static str),
    /// It is too short.
    Short(&'static str),
}

/// The digest of what the shop sends, made with the key of today.
pub(crate) fn make(
    info: &DigestInfo,
    input: &DigestInput,
    credentials: &Credentials,
) -> Result<Digest, KeyError> {
    let key = current(info, credentials)?;
    Ok(Digest(hex(key, input, info.length).to_string()))
}

/// Whether `given` is the digest of what came back, made with the key of today or an earlier one. How long it takes
/// tells nothing of how much of it is right.
pub(crate) fn check(
    info: &DigestInfo,
    input: &DigestInput,
    credentials: &Credentials,
    given: &str,
) -> Result<bool, KeyError> {
    current(info, credentials)?;
    let mut same = Choice::from(0);
    for key in credentials.every(info.key).filter(|key| key.len() >= SHORTEST) {
        same |= hex(key, input, info.length).as_bytes().ct_eq(given.as_bytes());
    }
    Ok(same.into())
}

fn current<'c>(info: &DigestInfo, credentials: &'c Credentials) -> Result<&'c str, KeyError> {
    match credentials.get(info.key).map(|key| key.expose().as_str()) {
        None => Err(KeyError::Missing(info.key)),
        Some(key) if key.len() < SHORTEST => Err(KeyError::Short(info.key)),
        Some(key) => Ok(key),
    }
}

fn hex(key: &str, input: &DigestInput, length: usize) -> Zeroizing<String> {
    const DIGITS: usize = 64;
    let mut digits = Zeroizing::new(String::with_capacity(DIGITS));
    // A key of any length will do for the algorithm.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else { return digits };
    mac.update(input.as_bytes());
    for byte in mac.finalize().into_bytes() {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits.truncate(length);
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    const INFO: DigestInfo = DigestInfo { field: "free3", key: "k", length: 64 };
    const KEY: &str = "a key of at least sixteen bytes";

    fn input(order: &str, amount: i64) -> DigestInput {
        let mut input = DigestInput::of("hand_back");
        input.text("order", Some(order));
        input.integer("amount", Some(amount));
        input
    }

    /// Made with `hmac.new(key, input, "sha256").hexdigest()` of Python.
    #[test]
    fn the_worked_vector() {
        let credentials = Credentials::new().with("k", KEY);
        let digest = make(&INFO, &input("注文-1", 1000), &credentials).unwrap();
        assert_eq!(digest.0, "e87b38352995c4d725e6f266152ccd61fb27f9e13281398a20e0a7e66406c5f0");
        let short = DigestInfo { length: 32, ..INFO };
        assert_eq!(make(&short, &input("注文-1", 1000), &credentials).unwrap().0, digest.0[..32]);
    }

    #[test]
    fn nothing_else_is_the_digest() {
        let credentials = Credentials::new().with("k", KEY);
        let right = make(&INFO, &input("A", 1), &credentials).unwrap().0;
        let is = |input: &DigestInput, given: &str| check(&INFO, input, &credentials, given).unwrap();
        assert!(is(&input("A", 1), &right));
        for (other, given) in [
            (input("A", 1), ""),
            (input("A", 1), &right[..63]),
            (input("A", 1), &right.to_uppercase()),
            (input("A", 1), &format!("{right}0")),
            (input("B", 1), &right),
            (input("A", 2), &right),
            (input("A", -1), &right),
        ] {
            assert!(!is(&other, given), "{given}");
        }
    }

    #[test]
    fn an_earlier_key_is_accepted_and_not_used() {
        let old = Credentials::new().with("k", "the key of the last twelve months");
        let made = make(&INFO, &input("A", 1), &old).unwrap().0;
        let now = Credentials::new().with("k", KEY);
        assert_eq!(check(&INFO, &input("A", 1), &now, &made), Ok(false));
        let both = now.with_previous("k", "the key of the last twelve months").with_previous("k", "short");
        assert_eq!(check(&INFO, &input("A", 1), &both, &made), Ok(true));
        assert_ne!(make(&INFO, &input("A", 1), &both).unwrap().0, made);
        // What a short key makes is accepted by nobody.
        let forged = hex("short", &input("A", 1), 64);
        assert_eq!(check(&INFO, &input("A", 1), &both, &forged), Ok(false));
    }

    #[test]
    fn without_a_good_key_there_is_none() {
        let (none, short) = (Credentials::new(), Credentials::new().with("k", "fifteen bytes !"));
        assert_eq!(make(&INFO, &input("A", 1), &none), Err(KeyError::Missing("k")));
        assert_eq!(make(&INFO, &input("A", 1), &short), Err(KeyError::Short("k")));
        assert_eq!(check(&INFO, &input("A", 1), &none, ""), Err(KeyError::Missing("k")));
        assert_eq!(check(&INFO, &input("A", 1), &short, ""), Err(KeyError::Short("k")));
    }
}
