//! Digests with and without a key.

use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

use crate::Output;

/// What makes a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// MD5, which is broken: two texts with one digest can be made at will.
    Md5,
    /// SHA-1, which is broken likewise.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Algorithm {
    /// Its name: `SHA-256`.
    pub const fn name(self) -> &'static str {
        match self {
            Algorithm::Md5 => "MD5",
            Algorithm::Sha1 => "SHA-1",
            Algorithm::Sha256 => "SHA-256",
            Algorithm::Sha384 => "SHA-384",
            Algorithm::Sha512 => "SHA-512",
        }
    }

    /// How long its digests are, in bytes.
    pub const fn length(self) -> usize {
        match self {
            Algorithm::Md5 => 16,
            Algorithm::Sha1 => 20,
            Algorithm::Sha256 => 32,
            Algorithm::Sha384 => 48,
            Algorithm::Sha512 => 64,
        }
    }

    /// Whether two texts with one digest can be made.
    pub const fn is_broken(self) -> bool {
        matches!(self, Algorithm::Md5 | Algorithm::Sha1)
    }
}

/// The digest of some bytes, written; with a key it is their HMAC.
pub fn digest(algorithm: Algorithm, key: Option<&[u8]>, input: &[u8], output: Output) -> Zeroizing<String> {
    let bytes = match (algorithm, key) {
        (Algorithm::Md5, None) => plain::<Md5>(input),
        (Algorithm::Sha1, None) => plain::<Sha1>(input),
        (Algorithm::Sha256, None) => plain::<Sha256>(input),
        (Algorithm::Sha384, None) => plain::<Sha384>(input),
        (Algorithm::Sha512, None) => plain::<Sha512>(input),
        (Algorithm::Md5, Some(key)) => keyed::<Hmac<Md5>>(key, input),
        (Algorithm::Sha1, Some(key)) => keyed::<Hmac<Sha1>>(key, input),
        (Algorithm::Sha256, Some(key)) => keyed::<Hmac<Sha256>>(key, input),
        (Algorithm::Sha384, Some(key)) => keyed::<Hmac<Sha384>>(key, input),
        (Algorithm::Sha512, Some(key)) => keyed::<Hmac<Sha512>>(key, input),
    };
    output.write(&bytes)
}

fn plain<D: Digest>(input: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(D::digest(input).to_vec())
}

fn keyed<M: Mac + KeyInit>(key: &[u8], input: &[u8]) -> Zeroizing<Vec<u8>> {
    // HMAC takes keys of any length.
    let mut mac = <M as KeyInit>::new_from_slice(key).expect("a key of any length");
    mac.update(input);
    Zeroizing::new(mac.finalize().into_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 1321, FIPS 180.
    #[test]
    fn digests_of_abc() {
        let of = |algorithm| digest(algorithm, None, b"abc", Output::Hex).to_string();
        assert_eq!(of(Algorithm::Md5), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(of(Algorithm::Sha1), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(of(Algorithm::Sha256), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(of(Algorithm::Sha384).starts_with("cb00753f45a35e8bb5a03d699ac65007272c32ab0eded163"));
        assert!(of(Algorithm::Sha512).starts_with("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea2"));
        for algorithm in
            [Algorithm::Md5, Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha384, Algorithm::Sha512]
        {
            assert_eq!(of(algorithm).len(), 2 * algorithm.length());
        }
    }

    /// RFC 2202 and RFC 4231, test case 2.
    #[test]
    fn digests_with_a_key() {
        let of = |algorithm| {
            digest(algorithm, Some(b"Jefe"), b"what do ya want for nothing?", Output::Hex).to_string()
        };
        assert_eq!(of(Algorithm::Md5), "750c783e6ab0b503eaa86e310a5db738");
        assert_eq!(of(Algorithm::Sha1), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
        assert_eq!(of(Algorithm::Sha256), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assert!(of(Algorithm::Sha384).starts_with("af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47"));
        assert!(of(Algorithm::Sha512).starts_with("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd6"));
    }
}
