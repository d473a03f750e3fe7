//! Messages: what the derive implements, and the functions that encode, validate and decode them.

use std::fmt;

use zeroize::Zeroize;

use crate::charset::Charset;
use crate::rest::Rest;
use crate::schema::Schema;
use crate::secret::Body;
use crate::violation::Violations;
use crate::wire::{self, Decoder, Encoder, MAX_BYTES};

/// A type with a schema. `#[derive(Message)]` implements this and the traits of the directions used.
pub trait Message {
    /// What the message looks like.
    const SCHEMA: &'static Schema<'static>;
}

/// A message that can be written.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be encoded",
    note = "a message is encoded only if its `#[message(…)]` says `encode`, or neither direction"
)]
pub trait Encode: Message {
    /// Puts every field, in the schema's order.
    fn put(&self, encoder: &mut Encoder<'_>);
}

/// A message that can be read. `'a` is the lifetime of its bytes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be decoded",
    note = "a message is decoded only if its `#[message(…)]` says `decode`, or neither direction"
)]
pub trait Decode<'a>: Message + Sized {
    /// Takes every field, in the schema's order, and what is left over.
    ///
    /// # Errors
    ///
    /// A required field has no usable value.
    fn take(decoder: &mut Decoder<'a>) -> Result<Decoded<Self>, DecodeError>;
}

/// Validates a message and gives its bytes.
///
/// # Errors
///
/// Everything the message breaks.
pub fn encode<M: Encode>(message: &M) -> Result<Body, Violations> {
    let mut bytes = Vec::new();
    encode_into(message, &mut bytes)?;
    Ok(Body::new(bytes))
}

/// Validates a message and appends its bytes. On error `out` is as it was.
///
/// # Errors
///
/// Everything the message breaks.
pub fn encode_into<M: Encode>(message: &M, out: &mut Vec<u8>) -> Result<(), Violations> {
    encode_as(message, M::SCHEMA.charset, out)
}

/// Like [`encode_into`], in another charset than the schema's.
///
/// # Errors
///
/// Everything the message breaks.
pub fn encode_as<M: Encode>(message: &M, charset: Charset, out: &mut Vec<u8>) -> Result<(), Violations> {
    let mut encoder = Encoder::within(M::SCHEMA, out, charset);
    message.put(&mut encoder);
    encoder.close()
}

/// Validates a message.
///
/// # Errors
///
/// Everything the message breaks.
pub fn validate<M: Encode>(message: &M) -> Result<(), Violations> {
    let mut scratch = Vec::new();
    let result = encode_into(message, &mut scratch);
    scratch.zeroize();
    result
}

/// Reads a message.
///
/// # Errors
///
/// A required field has no usable value, or there are more than [`MAX_BYTES`] bytes. Broken rules are no error:
/// they stand beside the message.
pub fn decode<'a, M: Decode<'a>>(bytes: &'a [u8]) -> Result<Decoded<M>, DecodeError> {
    decode_as(bytes, M::SCHEMA.charset)
}

/// Like [`decode`], in another charset than the schema's.
///
/// # Errors
///
/// As for [`decode`].
pub fn decode_as<'a, M: Decode<'a>>(bytes: &'a [u8], charset: Charset) -> Result<Decoded<M>, DecodeError> {
    if bytes.len() > MAX_BYTES {
        return Err(DecodeError { violations: wire::too_long(bytes), unknown: Rest::new() });
    }
    M::take(&mut Decoder::within(M::SCHEMA, bytes, charset))
}

/// A message that was read, and what else was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded<M> {
    /// The message.
    pub message: M,
    /// The rules it breaks.
    pub violations: Violations,
    /// Keys or columns no field names, and repeated keys.
    pub unknown: Rest,
}

/// Bytes that could not be read as the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// Why.
    pub violations: Violations,
    /// Keys or columns no field names.
    pub unknown: Rest,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the message cannot be read:\n{}", self.violations)
    }
}

impl std::error::Error for DecodeError {}
