//! Messages: what the derive implements, and the functions that encode, validate and decode them.

use std::fmt;
use std::mem::ManuallyDrop;

use zeroize::Zeroize;

use crate::charset::Charset;
use crate::check::Check;
use crate::rest::Rest;
use crate::schema::{Schema, Wire};
use crate::secret::Body;
use crate::violation::Violations;
use crate::wire::{self, Decoder, Encoder, MAX_BYTES};

/// A type with a schema. `#[derive(Message)]` implements this and the traits of the directions used.
pub trait Message {
    /// What the message looks like.
    const SCHEMA: &'static Schema<'static>;
    /// The fields that stand in the path of its request, if there are any.
    const PATH: Option<&'static Schema<'static>> = None;
}

/// A message that can be written.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be encoded",
    note = "a message is encoded only if its `#[message(…)]` says `encode`, or neither direction"
)]
pub trait Encode: Message {
    /// Puts every field, in the schema's order.
    fn put(&self, encoder: &mut Encoder<'_>);

    /// Puts every field that stands in the path.
    fn put_path(&self, _encoder: &mut Encoder<'_>) {}
}

/// A message whose type is not known, to be written. References are, because what is known of an unknown type is also
/// how to drop it, and because a closure would be written out in three ways.
pub(crate) trait Put {
    /// As [`Encode::put`].
    fn put_fields(&self, encoder: &mut Encoder<'_>);
}

impl<M: Encode> Put for &M {
    fn put_fields(&self, encoder: &mut Encoder<'_>) {
        M::put(self, encoder);
    }
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
    fn take(decoder: &mut Decoder<'a>) -> Result<Decoded<Self>, DecodeError> {
        const { assert!(Self::IN_PLACE, "a message that is decoded says how to `take` it") }
        wire::take_in_place(decoder)
    }

    /// A message of which nothing is read, if its fields are read in place: then `fill` reads them.
    #[doc(hidden)]
    const BLANK: Blank<Self> = None;
    /// Whether there is one.
    #[doc(hidden)]
    const IN_PLACE: bool = Self::BLANK.is_some();

    /// Reads every field, in the schema's order, and what is left over. What is not there becomes blank.
    #[doc(hidden)]
    fn fill(&mut self, _decoder: &mut Decoder<'a>) {}

    /// Asks the rules between the fields that were read in place.
    #[doc(hidden)]
    fn check(&self, _check: &mut Check<'_>) {}
}

/// A message of which nothing is read. It owns nothing, so that nothing has to drop it.
#[doc(hidden)]
pub type Blank<M> = Option<ManuallyDrop<M>>;

/// A message whose type is not known, to be read in place. References are, as for [`Put`].
pub(crate) trait Fill<'a> {
    /// As [`Decode::fill`].
    fn fill_fields(&mut self, decoder: &mut Decoder<'a>);
    /// As [`Decode::check`].
    fn check_fields(&self, check: &mut Check<'_>);
}

impl<'a, M: Decode<'a>> Fill<'a> for &mut M {
    fn fill_fields(&mut self, decoder: &mut Decoder<'a>) {
        M::fill(self, decoder);
    }

    fn check_fields(&self, check: &mut Check<'_>) {
        M::check(self, check);
    }
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
    // As in `decode_as`.
    if const { matches!(M::SCHEMA.wire, Wire::Json) } {
        return Encoder::write_json(M::SCHEMA, out, &message);
    }
    let mut encoder = Encoder::within(M::SCHEMA, out, charset);
    message.put(&mut encoder);
    encoder.close()
}

/// Validates the fields of a message that stand in the path, and gives the path: the template with their values.
///
/// # Errors
///
/// Everything these fields break.
pub fn encode_path<M: Encode>(message: &M, template: &str) -> Result<String, Violations> {
    let Some(schema) = M::PATH else { return Ok(template.to_owned()) };
    let mut path = Vec::new();
    let mut encoder = Encoder::path(schema, template, &mut path);
    message.put_path(&mut encoder);
    encoder.finish()?;
    // Values are escaped, so that nothing but the template can be beyond ASCII.
    Ok(String::from_utf8_lossy(&path).into_owned())
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
    let Err(mut violations) = validate_path(message) else { return result };
    violations.extend(result.err().into_iter().flatten());
    Err(violations)
}

/// A path of nothing but the values will do.
fn validate_path<M: Encode>(message: &M) -> Result<(), Violations> {
    let Some(schema) = M::PATH else { return Ok(()) };
    let template: String = schema.fields.iter().map(|field| format!("/{{{}}}", field.name)).collect();
    encode_path(message, &template).map(|mut path| path.zeroize())
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
        return Err(too_long(bytes));
    }
    // Known before anything is compiled: what is not called is not there.
    if const { matches!(M::SCHEMA.wire, Wire::Json) && M::IN_PLACE } {
        return wire::read_in_place(bytes);
    }
    M::take(&mut Decoder::within(M::SCHEMA, bytes, charset))
}

/// Compiled once, because there are many messages.
#[cold]
#[inline(never)]
fn too_long(bytes: &[u8]) -> DecodeError {
    DecodeError { violations: wire::too_long(bytes), unknown: Rest::new() }
}

/// Reads a message from HTTP headers. Names are compared without case; headers that no field names are nobody's
/// business here.
///
/// # Errors
///
/// A required field has no usable value.
pub fn decode_headers<'a, M: Decode<'a>>(headers: &'a [(String, String)]) -> Result<Decoded<M>, DecodeError> {
    M::take(&mut Decoder::headers(M::SCHEMA, headers))
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

impl<M> Decoded<M> {
    /// The same of another message, which is made of this one.
    pub fn map<N>(self, make: impl FnOnce(M) -> N) -> Decoded<N> {
        Decoded { message: make(self.message), violations: self.violations, unknown: self.unknown }
    }
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
