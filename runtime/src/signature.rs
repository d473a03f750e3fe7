//! Signatures: digests over what is sent or received, made with secrets that provider and shop share.
//!
//! ```text
//! pieces (credentials, the bytes sent, values of fields) ─join, digest─> text ─carried─> a field, a header
//! ```
//!
//! What a spec says of one is a [`SignatureInfo`]; generated code has a constant for each. Requests are signed when they
//! are [prepared](crate::prepare), headers over the very bytes and again for each attempt, what comes is checked when it is [received](crate::receive_from) or
//! [handed back](crate::HandedBack::signed).
//!
//! ```
//! use denbun::signature::{Algorithm, Decode, Key, Output, Piece, SignatureInfo, Vector, compute};
//!
//! static HMAC: SignatureInfo = SignatureInfo {
//!     name: "hmac",
//!     label: "改竄チェック",
//!     algorithm: Algorithm::Sha256,
//!     key: Some(Key { credential: "secret", decode: Decode::Text }),
//!     of: &[Piece::Body],
//!     made: &[],
//!     join: "",
//!     charset: denbun::Charset::Utf8,
//!     output: Output::Hex,
//!     carried: None,
//! };
//! let vector = Vector { credentials: &[("secret", "Jefe")], body: Some("what do ya want for nothing?"), ..Vector::NONE };
//! let digest = compute(&HMAC, &vector)?;
//! assert!(digest.starts_with("5bdcc146bf60754e6a042426089575c7")); // RFC 4231
//! # Ok::<(), denbun::signature::Unsigned>(())
//! ```

mod carried;
mod check;
mod fields;
mod input;
mod moment;
mod vector;
mod why;

pub use denbun_signature::{Algorithm, Decode, Output};

pub(crate) use check::{Arrived, check};
pub(crate) use fields::{Fields, only};
pub(crate) use input::{Sending, Source, made};
pub(crate) use moment::{captured, random};
pub use vector::{Vector, compute};
pub use why::Unsigned;

use crate::charset::Charset;
use crate::operation::{Now, Random};

/// What a spec says of a signature, known at build time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignatureInfo {
    /// Its name in the spec: `auth_hash`.
    pub name: &'static str,
    /// The document's name for it.
    pub label: &'static str,
    /// What makes the digest.
    pub algorithm: Algorithm,
    /// The key; with one it is an HMAC.
    pub key: Option<Key>,
    /// What goes in, in order.
    pub of: &'static [Piece],
    /// Which parts of it, or of digests that go in, are moments or made for each request.
    pub made: &'static [Made],
    /// What stands between two pieces.
    pub join: &'static str,
    /// The charset in which texts go in.
    pub charset: Charset,
    /// How it is written.
    pub output: Output,
    /// Where it stands in what is received.
    pub carried: Option<Carried>,
}

/// A credential as bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Its name.
    pub credential: &'static str,
    /// How its text becomes bytes.
    pub decode: Decode,
}

/// A piece of what a digest covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// A constant.
    Text(&'static str),
    /// A credential.
    Credential(Key),
    /// The envelope's message exactly as it is sent.
    Sent,
    /// All bytes of the message.
    Body,
    /// The method of a request.
    Method,
    /// The path of its address, as it is sent.
    Path,
    /// The query of its address, as it is sent.
    Query,
    /// Path and query, with a question mark between them if there is a query.
    Target,
    /// The value of one of its headers.
    Header(&'static str),
    /// The value of a field, by its name on the wire.
    Field(&'static str),
    /// The values of the fields that another field lists.
    Named(Named),
    /// A part of what carries the signature.
    Captured(&'static str),
    /// The digest of another signature.
    Digest(InnerDigest),
    /// A header, a field or a digest; or this text where there is none, for a digest where there is no body.
    Or(&'static Piece, &'static str),
}

impl Piece {
    /// The piece that goes in where there is one.
    pub(crate) const fn itself(&self) -> &Piece {
        match self {
            Piece::Or(piece, _) => piece.itself(),
            piece => piece,
        }
    }
}

/// A digest that goes into another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InnerDigest {
    /// The signature whose digest it is.
    pub info: &'static SignatureInfo,
    /// How its text becomes bytes.
    pub decode: Decode,
}

/// A part of what a digest covers that is a moment, or made for each request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// The part.
    pub part: MadePart,
    /// What it is.
    pub value: MadeValue,
    /// How far from now the moment may be, in seconds; `None` if it does not matter.
    pub fresh: Option<u32>,
}

/// Where what is made stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MadePart {
    /// In what carries the signature, by this name.
    Captured(&'static str),
    /// In this header.
    Header(&'static str),
    /// In this field, by its name on the wire.
    Field(&'static str),
}

/// What is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MadeValue {
    /// A moment.
    Now(Now),
    /// A value that no other request has.
    Random(Random),
}

/// A field that lists the fields a digest covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    /// The field with the list, by its name on the wire.
    pub list: &'static str,
    /// The characters that stand for those of Base64; `None` if the list is written as it is.
    pub base64: Option<&'static [(char, char)]>,
    /// What stands between two names.
    pub separator: &'static str,
    /// The lists that are accepted. Nothing covers the list itself: with another one, two values could be swapped.
    pub orders: &'static [&'static [&'static str]],
}

/// Where a signature stands in what is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carried {
    /// The header or the field.
    pub place: Place,
    /// What stands there: `{digest}`, credentials and inner digests by name, and names for what [`Piece::Captured`] takes.
    pub template: &'static str,
    /// What stands between the items of a list, if it is one: then any of its digests may be the right one.
    pub separator: Option<&'static str>,
    /// The characters that stand for those of Base64, if each part is written so.
    pub base64: Option<&'static [(char, char)]>,
}

/// What carries a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A header; case does not matter.
    Header(&'static str),
    /// A field, by its name on the wire.
    Field(&'static str),
}

/// A signature that a message carries, and what it proves there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedBy {
    /// The signature.
    pub signature: &'static SignatureInfo,
    /// What it proves if it is right.
    pub proves: Proves,
}

/// What a right signature proves of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proves {
    /// All that it says.
    Content,
    /// The values that it covers.
    Values,
    /// Who sent something, and nothing that it says.
    Origin,
}

impl SignatureInfo {
    /// The credentials it takes, in the order they are used; a name may repeat.
    pub fn credentials(&self) -> impl Iterator<Item = &'static str> + use<> {
        let pieces = self.of.iter().flat_map(|piece| match piece.itself() {
            Piece::Credential(key) => vec![key.credential],
            Piece::Digest(inner) => inner.info.credentials().collect(),
            Piece::Text(_)
            | Piece::Sent
            | Piece::Body
            | Piece::Method
            | Piece::Path
            | Piece::Query
            | Piece::Target
            | Piece::Header(_)
            | Piece::Field(_)
            | Piece::Named(_)
            | Piece::Or(..)
            | Piece::Captured(_) => Vec::new(),
        });
        pieces.chain(self.key.map(|key| key.credential))
    }

    /// Whether a name stands for something of its own where it is carried, and not for a credential.
    pub(crate) fn is_own(&self, name: &str) -> bool {
        name == "digest"
            || self.of.iter().any(|piece| match piece.itself() {
                Piece::Captured(own) => *own == name,
                Piece::Digest(inner) => inner.info.name == name,
                _ => false,
            })
    }
}
