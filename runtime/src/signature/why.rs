//! Why a signature proves nothing, or cannot be made.

use std::fmt;

/// Why a signature proves nothing, or cannot be made. No value is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unsigned {
    /// The spec names no signature.
    NoSignature,
    /// A part of the message cannot be read, says two things or breaks a rule.
    Unreadable,
    /// What carries the signature is not there.
    Absent,
    /// What carries the signature is there more than once.
    Repeated,
    /// What carries the signature is not written as the spec says.
    Malformed,
    /// This header is covered, but it is not there.
    MissingHeader(&'static str),
    /// This header is covered, and is there more than once.
    RepeatedHeader(&'static str),
    /// This field is covered, but it is not there.
    MissingField(&'static str),
    /// This field is covered, and is there more than once.
    RepeatedField(&'static str),
    /// This field is covered, and its value cannot be written in the signature's charset.
    BadField(&'static str),
    /// This field's list of covered fields is none that is accepted: in another order, values could be swapped.
    Order(&'static str),
    /// It is right, but covers nothing that the message says.
    OriginOnly,
    /// The signature is not that of what came.
    Wrong,
    /// The signature is right, but was made at another time than now: what came may be an old message, sent again.
    Stale,
    /// A credential is missing: the shop's own mistake.
    NoCredential(&'static str),
    /// A credential is not written as the spec says, in hexadecimal digits or Base64: the shop's own mistake.
    BadCredential(&'static str),
    /// A piece that the signature covers stands in nothing that is signed here: the spec's mistake.
    NoPiece,
}

impl fmt::Display for Unsigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unsigned::NoSignature => f.write_str("the spec names no signature"),
            Unsigned::Unreadable => f.write_str("a part cannot be read, says two things or breaks a rule"),
            Unsigned::Absent => f.write_str("the signature is missing"),
            Unsigned::Repeated => f.write_str("there is more than one signature"),
            Unsigned::Malformed => f.write_str("the signature is not written as the document says"),
            Unsigned::MissingHeader(name) => {
                write!(f, "the signature covers the header `{name}`, which is missing")
            }
            Unsigned::RepeatedHeader(name) => {
                write!(f, "the signature covers the header `{name}`, which is there twice")
            }
            Unsigned::MissingField(name) => write!(f, "the signature covers `{name}`, which is missing"),
            Unsigned::RepeatedField(name) => write!(f, "the signature covers `{name}`, which is there twice"),
            Unsigned::BadField(name) => {
                write!(f, "the signature's charset cannot write the value of `{name}`")
            }
            Unsigned::Order(name) => write!(f, "`{name}` lists the covered fields in an order nobody knows"),
            Unsigned::OriginOnly => f.write_str("the signature is right, but covers nothing that is said"),
            Unsigned::Wrong => f.write_str("the signature is not that of what came"),
            Unsigned::Stale => f.write_str("the signature is right, but of another time"),
            Unsigned::NoCredential(name) => write!(f, "the credential `{name}` is missing"),
            Unsigned::BadCredential(name) => {
                write!(f, "the credential `{name}` is not written as the document says")
            }
            Unsigned::NoPiece => f.write_str("the signature covers something that is not there to be signed"),
        }
    }
}

impl std::error::Error for Unsigned {}
