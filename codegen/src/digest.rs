//! Files and what they are made of by digest: half of a SHA-256, in hexadecimal digits.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

/// The digest of bytes as a number.
pub(crate) fn number(bytes: &[u8]) -> u128 {
    Sha256::digest(bytes).iter().take(16).fold(0, |sum, byte| sum << 8 | u128::from(*byte))
}

/// The digest of bytes.
pub(crate) fn of(bytes: &[u8]) -> String {
    hex(number(bytes))
}

/// That of a file; empty if it cannot be read.
pub(crate) fn of_file(path: &Path) -> String {
    fs::read(path).map(|bytes| of(&bytes)).unwrap_or_default()
}

/// A digest that is known as a number.
pub(crate) fn hex(digest: u128) -> String {
    format!("{digest:032x}")
}
