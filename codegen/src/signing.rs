//! Signatures of a checked spec, computed: what goes in piece by piece, the digest, and what carries it.
//!
//! The checker computes vectors with it, `denbun digest` explains it, and the simulator signs with it.

use std::fmt;

use denbun_signature::{Output, base64, carried, digest};

use crate::merge::from_text;
use crate::model::{Charset, InnerDigest, NamedIn, Piece, RequestLine, Signature, SignatureKey, Vector};

/// Where the pieces come from.
#[derive(Clone, Default)]
pub struct Input {
    /// Credentials by name.
    pub credentials: Vec<(String, String)>,
    /// The envelope's message as it is sent.
    pub sent: Option<Vec<u8>>,
    /// All bytes of the message.
    pub body: Option<Vec<u8>>,
    /// The method and the address of the request.
    pub request: Option<RequestLine>,
    /// Values of its headers by name.
    pub headers: Vec<(String, String)>,
    /// Values of fields by wire name.
    pub fields: Vec<(String, String)>,
    /// What is taken from what carries the signature.
    pub captured: Vec<(String, String)>,
}

/// A piece as it goes in.
#[derive(Clone)]
pub struct Part {
    /// What it is: `credential`, `field`.
    pub kind: &'static str,
    /// Its name, if it has one.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Of a digest, what went into it.
    pub inside: Vec<Part>,
}

/// A signature, made.
#[derive(Clone)]
pub struct Made {
    /// What went in, in order, without what stands between.
    pub parts: Vec<Part>,
    /// The key of an HMAC.
    pub key: Option<Part>,
    /// The digest as it is written.
    pub digest: String,
    /// Digests that went in, by name, as they are written.
    pub digests: Vec<(String, String)>,
    /// What carries it in a header or a field.
    pub carried: Option<String>,
}

/// What is missing or cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// This credential.
    Credential(String),
    /// This credential is not written as it has to be read.
    Decoding(String),
    /// The envelope's message.
    Sent,
    /// The whole message.
    Body,
    /// The method and the address of the request.
    Request,
    /// This header.
    Header(String),
    /// This field.
    Field(String),
    /// The list in this field cannot be read.
    List(String),
    /// The list in this field is none that is accepted.
    Order(String),
    /// This part of what carries the signature.
    Captured(String),
    /// This digest cannot be read as it has to be.
    Digest(String),
    /// The charset cannot write this character of a piece.
    Character {
        /// The piece: a field's name, or what else it is.
        piece: String,
        /// The character.
        character: char,
    },
}

impl From<&Vector> for Input {
    fn from(vector: &Vector) -> Self {
        let bytes = |text: &Option<String>| text.as_ref().map(|text| text.clone().into_bytes());
        Self {
            credentials: vector.credentials.clone(),
            sent: bytes(&vector.sent),
            body: bytes(&vector.body),
            request: vector.request.clone(),
            headers: vector.headers.clone(),
            fields: vector.fields.clone(),
            captured: vector.captured.clone(),
        }
    }
}

/// Makes a signature.
///
/// # Errors
///
/// What is missing, or cannot be read.
pub fn sign(signature: &Signature, input: &Input) -> Result<Made, Lack> {
    let mut made = made(signature, input)?;
    made.carried = carry(signature, input, &made)?;
    Ok(made)
}

/// A signature without what carries it.
fn made(signature: &Signature, input: &Input) -> Result<Made, Lack> {
    let (mut parts, mut digests) = (Vec::new(), Vec::new());
    for piece in &signature.of {
        put(signature.charset, piece, input, &mut parts, &mut digests)?;
    }
    let join = text("`join`", &signature.join, signature.charset)?;
    let bytes: Vec<&[u8]> = parts.iter().map(|part| part.bytes.as_slice()).collect();
    let key = signature.key.as_ref().map(|key| credential("key", key, input)).transpose()?;
    let key_bytes = key.as_ref().map(|key| key.bytes.as_slice());
    let made = digest(signature.algorithm, key_bytes, &bytes.join(join.as_slice()), signature.output);
    Ok(Made { parts, key, digest: made.to_string(), digests, carried: None })
}

fn put(
    charset: Charset,
    piece: &Piece,
    input: &Input,
    parts: &mut Vec<Part>,
    digests: &mut Vec<(String, String)>,
) -> Result<(), Lack> {
    let part = |kind, name: &str, bytes| Part { kind, name: name.to_owned(), bytes, inside: Vec::new() };
    parts.push(match piece {
        Piece::Text(constant) => part("text", "", text("`text`", constant, charset)?),
        Piece::Credential(key) => credential("credential", key, input)?,
        Piece::Sent => part("sent", "", input.sent.clone().ok_or(Lack::Sent)?),
        Piece::Body => part("body", "", input.body.clone().ok_or(Lack::Body)?),
        Piece::Method => part("method", "", line(input)?.method.clone().into_bytes()),
        Piece::Path => part("path", "", line(input)?.path.clone().into_bytes()),
        Piece::Query => part("query", "", line(input)?.query.clone().into_bytes()),
        Piece::Target => part("target", "", line(input)?.target().into_bytes()),
        Piece::Header(name) => {
            let mut all = input.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
            let (_, value) = all.next().ok_or_else(|| Lack::Header(name.clone()))?;
            part("header", name, text(&quoted(name), value, charset)?)
        }
        Piece::Field(name) => part("field", name, text(&quoted(name), field(input, name)?, charset)?),
        Piece::Captured(name) => {
            let value = find(&input.captured, name).ok_or_else(|| Lack::Captured(name.clone()))?;
            part("captured", name, text(&quoted(name), value, charset)?)
        }
        Piece::Digest(inner) => {
            let (part, written) = inner_digest(inner, input)?;
            digests.push((inner.signature.name.clone(), written));
            part
        }
        Piece::Or(piece, constant) if is_absent(piece, input) => {
            let bytes = text("`otherwise`", constant, charset)?;
            if let Piece::Digest(inner) = piece.itself() {
                digests.push((inner.signature.name.clone(), constant.clone()));
            }
            part("otherwise", &name_of(piece), bytes)
        }
        Piece::Or(piece, _) => return put(charset, piece, input, parts, digests),
        Piece::NamedIn(named) => {
            for name in order(named, input)? {
                parts.push(part("field", name, text(&quoted(name), field(input, name)?, charset)?));
            }
            return Ok(());
        }
    });
    Ok(())
}

/// Whether there is nothing that a piece stands for.
fn is_absent(piece: &Piece, input: &Input) -> bool {
    match piece.itself() {
        Piece::Header(name) => !input.headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)),
        Piece::Field(name) => find(&input.fields, name).is_none(),
        Piece::Digest(_) => input.body.as_ref().is_none_or(Vec::is_empty),
        _ => false,
    }
}

fn name_of(piece: &Piece) -> String {
    match piece.itself() {
        Piece::Header(name) | Piece::Field(name) => name.clone(),
        Piece::Digest(inner) => inner.signature.name.clone(),
        _ => String::new(),
    }
}

/// A digest as a piece, and as it is written.
fn inner_digest(inner: &InnerDigest, input: &Input) -> Result<(Part, String), Lack> {
    let InnerDigest { signature, decode } = inner;
    let Made { mut parts, key, digest, .. } = made(signature, input)?;
    parts.extend(key);
    let bytes = decode.bytes(&digest).ok_or_else(|| Lack::Digest(signature.name.clone()))?;
    let part = Part { kind: "digest", name: signature.name.clone(), bytes: bytes.to_vec(), inside: parts };
    Ok((part, digest))
}

fn line(input: &Input) -> Result<&RequestLine, Lack> {
    input.request.as_ref().ok_or(Lack::Request)
}

fn credential(kind: &'static str, key: &SignatureKey, input: &Input) -> Result<Part, Lack> {
    let name = key.credential.clone();
    let text = find(&input.credentials, &name).ok_or_else(|| Lack::Credential(name.clone()))?;
    let bytes = key.decode.bytes(text).ok_or_else(|| Lack::Decoding(name.clone()))?;
    Ok(Part { kind, name, bytes: bytes.to_vec(), inside: Vec::new() })
}

/// The accepted list that a field names.
fn order<'n>(named: &'n NamedIn, input: &Input) -> Result<&'n [String], Lack> {
    let written = field(input, &named.list)?;
    let unread = || Lack::List(named.list.clone());
    let list = match &named.base64 {
        None => written.to_owned(),
        Some(substitutes) => {
            let bytes = base64::decode_either(written, substitutes).ok_or_else(unread)?;
            String::from_utf8(bytes.to_vec()).map_err(|_| unread())?
        }
    };
    let is = |order: &&Vec<String>| list.split(named.separator.as_str()).eq(order.iter().map(String::as_str));
    let order = named.orders.iter().find(is);
    order.map(Vec::as_slice).ok_or_else(|| Lack::Order(named.list.clone()))
}

/// A list as its field carries it.
pub fn listed(named: &NamedIn, order: &[String]) -> String {
    let list = order.join(&named.separator);
    match &named.base64 {
        None => list,
        Some(substitutes) => base64::encode(list.as_bytes(), substitutes).to_string(),
    }
}

/// What carries a digest, if anything does and its parts are given.
fn carry(signature: &Signature, input: &Input, made: &Made) -> Result<Option<String>, Lack> {
    let Some(known) = &signature.carried else { return Ok(None) };
    let value = |name: &str| match name {
        "digest" => Some(made.digest.as_str()),
        name => {
            let own = find(&input.captured, name).or_else(|| find(&made.digests, name));
            own.or_else(|| find(&input.credentials, name))
        }
    };
    let names = carried::names(&known.template);
    let mut parts = Vec::new();
    for name in names {
        let text = value(name).ok_or_else(|| Lack::Credential(name.to_owned()))?;
        parts.push((
            name,
            known.base64.as_ref().map_or_else(
                || text.to_owned(),
                |substitutes| base64::encode(text.as_bytes(), substitutes).to_string(),
            ),
        ));
    }
    let part = |name: &str| parts.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str());
    Ok(carried::write(&known.template, part).map(|text| text.to_string()))
}

/// Whether a text carries a signature that is made: of a list, whether one of its digests is the right one.
pub fn is_carried(signature: &Signature, made: &Made, text: &str) -> bool {
    let Some(carried) = &signature.carried else { return false };
    let (Some(separator), None, Some(right)) = (&carried.separator, &carried.base64, &made.carried) else {
        return made.carried.as_deref() == Some(text);
    };
    let read = |text| carried::read_list(&carried.template, separator, text, "digest");
    let right = read(right).into_iter().flatten().next();
    right.is_some_and(|right| read(text).is_some_and(|readings| readings.contains(&right)))
}

fn field<'i>(input: &'i Input, name: &str) -> Result<&'i str, Lack> {
    find(&input.fields, name).ok_or_else(|| Lack::Field(name.to_owned()))
}

fn find<'v>(values: &'v [(String, String)], name: &str) -> Option<&'v str> {
    values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

fn text(piece: &str, text: &str, charset: Charset) -> Result<Vec<u8>, Lack> {
    from_text(text, charset).map_err(|character| Lack::Character { piece: piece.to_owned(), character })
}

fn quoted(name: &str) -> String {
    format!("`{name}`")
}

/// How many characters a digest has.
pub fn length(signature: &Signature) -> usize {
    let output: Output = signature.output;
    output.length(signature.algorithm.length())
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Lack::Credential(name) => write!(f, "the credential `{name}` is missing"),
            Lack::Decoding(name) => write!(f, "the credential `{name}` is not written as `decode` says"),
            Lack::Sent => f.write_str("the text of the envelope's message (`sent`) is missing"),
            Lack::Body => f.write_str("the message (`body`) is missing"),
            Lack::Request => {
                f.write_str("the method and the address (`request`, such as `POST /v1/payments`) are missing")
            }
            Lack::Header(name) => write!(f, "the value of the header `{name}` is missing"),
            Lack::Field(name) => write!(f, "the value of the field `{name}` is missing"),
            Lack::List(name) => write!(f, "the list in `{name}` cannot be read"),
            Lack::Order(name) => write!(f, "the list in `{name}` is none of `orders`"),
            Lack::Digest(name) => write!(f, "the digest `{name}` is not written as `decode` says"),
            Lack::Captured(name) => write!(f, "`{name}` is missing under `captured`"),
            Lack::Character { piece, character } => {
                let code = u32::from(*character);
                write!(f, "{piece} has U+{code:04X} {character}, which the signature's charset cannot write")
            }
        }
    }
}

impl std::error::Error for Lack {}
