//! Digests that prove who wrote something: what they cover and how they are carried, never a secret.

use denbun_signature::{Algorithm, Decode, Output};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Context, Evidence, Link};
use crate::model::{self, CarriedIn, Charset, MadePart, Piece, Proves};

/// A digest that proves who wrote something.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Signature {
    /// `auth_hash`.
    pub name: String,
    /// The document's name for it.
    pub label: String,
    /// Remark for readers.
    pub note: Option<String>,
    /// `MD5`, `SHA-1`, `SHA-256`, `SHA-384` or `SHA-512`.
    pub algorithm: String,
    /// Whether two texts with one digest of this algorithm can be made.
    pub is_broken: bool,
    /// The name of the credential that is the key of an HMAC.
    pub key: Option<String>,
    /// How the key's text becomes bytes: `text`, `hex` or `base64`.
    pub key_decode: Option<String>,
    /// What goes in, in order.
    pub pieces: Vec<SignaturePiece>,
    /// What stands between two pieces.
    pub join: String,
    /// The charset in which texts go in.
    pub charset: Charset,
    /// How it is written: `hex`, `upper_hex`, `base64` or `base64url`.
    pub output: String,
    /// How many characters it has.
    pub length: u64,
    /// Where it stands in what is received.
    pub carried: Option<Carried>,
    /// The names of its worked examples.
    pub vectors: Vec<String>,
    /// What it is worth.
    pub evidence: Evidence,
    /// Where it is written: `specs/acme.yaml:42`.
    pub written_at: String,
}

impl Signature {
    pub(super) fn new(cx: &Context<'_>, signature: &model::Signature) -> Self {
        Signature {
            name: signature.name.clone(),
            label: signature.label.clone(),
            note: signature.note.clone(),
            algorithm: algorithm(signature.algorithm).to_owned(),
            is_broken: signature.algorithm.is_broken(),
            key: signature.key.as_ref().map(|key| key.credential.clone()),
            key_decode: signature.key.as_ref().map(|key| decode(key.decode).to_owned()),
            pieces: signature.of.iter().map(|piece| SignaturePiece::new(cx, signature, piece)).collect(),
            join: signature.join.clone(),
            charset: signature.charset,
            output: output(signature.output).to_owned(),
            length: crate::signing::length(signature) as u64,
            carried: signature.carried.as_ref().map(Carried::new),
            vectors: signature.vectors.iter().map(|vector| vector.name.clone()).collect(),
            evidence: Evidence::new(cx, &signature.evidence),
            written_at: signature.at.text.clone(),
        }
    }
}

fn algorithm(algorithm: Algorithm) -> &'static str {
    match algorithm {
        Algorithm::Md5 => "MD5",
        Algorithm::Sha1 => "SHA-1",
        Algorithm::Sha256 => "SHA-256",
        Algorithm::Sha384 => "SHA-384",
        Algorithm::Sha512 => "SHA-512",
    }
}

fn decode(decode: Decode) -> &'static str {
    match decode {
        Decode::Text => "text",
        Decode::Hex => "hex",
        Decode::Base64 => "base64",
    }
}

fn output(output: Output) -> &'static str {
    match output {
        Output::Hex => "hex",
        Output::UpperHex => "upper_hex",
        Output::Base64 => "base64",
        Output::Base64Url => "base64url",
    }
}

/// A piece of what a digest covers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignaturePiece {
    /// What it is.
    pub kind: PieceKind,
    /// The constant, or the name of the credential, the field, the header, the digest or the captured part; empty for messages as
    /// a whole.
    pub text: String,
    /// The document's name of a field, where all messages that have it agree.
    pub label: Option<String>,
    /// The lists of fields that are accepted; of `named_in` only.
    pub orders: Vec<Vec<String>>,
    /// The text that goes in where there is none.
    pub otherwise: Option<String>,
    /// How it is made for each request, or the moment it is written: `{seconds}`, `{uuid}`.
    pub made: Option<String>,
    /// How far from now the moment may be, in seconds.
    pub fresh: Option<u32>,
}

/// What a piece of what a digest covers is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PieceKind {
    /// A constant.
    Text,
    /// A credential.
    Credential,
    /// The envelope's message as it is sent.
    Sent,
    /// All bytes of the message.
    Body,
    /// The method of a request.
    Method,
    /// The path of its address.
    Path,
    /// The query of its address.
    Query,
    /// Its path and query.
    Target,
    /// One of its headers, or of a notification's.
    Header,
    /// The value of a field.
    Field,
    /// The values of the fields that another field lists.
    NamedIn,
    /// A part of what carries the signature.
    Captured,
    /// The digest of another signature.
    Digest,
}

impl SignaturePiece {
    fn new(cx: &Context<'_>, signature: &model::Signature, piece: &Piece) -> Self {
        let made = made_part(piece.itself()).and_then(|part| signature.made(&part));
        let plain = |kind, text: &str| SignaturePiece {
            kind,
            text: text.to_owned(),
            label: label(cx, kind, text),
            orders: Vec::new(),
            otherwise: None,
            made: made.map(|made| made.value.template().to_owned()),
            fresh: made.and_then(|made| made.fresh),
        };
        match piece {
            Piece::Text(text) => plain(PieceKind::Text, text),
            Piece::Credential(key) => plain(PieceKind::Credential, &key.credential),
            Piece::Sent => plain(PieceKind::Sent, ""),
            Piece::Body => plain(PieceKind::Body, ""),
            Piece::Method => plain(PieceKind::Method, ""),
            Piece::Path => plain(PieceKind::Path, ""),
            Piece::Query => plain(PieceKind::Query, ""),
            Piece::Target => plain(PieceKind::Target, ""),
            Piece::Header(name) => plain(PieceKind::Header, name),
            Piece::Field(name) => plain(PieceKind::Field, name),
            Piece::Captured(name) => plain(PieceKind::Captured, name),
            Piece::Digest(inner) => plain(PieceKind::Digest, &inner.signature.name),
            Piece::Or(piece, text) => {
                SignaturePiece { otherwise: Some(text.clone()), ..Self::new(cx, signature, piece) }
            }
            Piece::NamedIn(named) => {
                SignaturePiece { orders: named.orders.clone(), ..plain(PieceKind::NamedIn, &named.list) }
            }
        }
    }
}

/// The part that may be made.
fn made_part(piece: &Piece) -> Option<MadePart> {
    match piece {
        Piece::Captured(name) => Some(MadePart::Captured(name.clone())),
        Piece::Header(name) => Some(MadePart::Header(name.clone())),
        Piece::Field(name) => Some(MadePart::Field(name.clone())),
        _ => None,
    }
}

/// A field's label, if it has one label wherever it stands.
fn label(cx: &Context<'_>, kind: PieceKind, name: &str) -> Option<String> {
    if !matches!(kind, PieceKind::Field | PieceKind::NamedIn) {
        return None;
    }
    let fields = cx.spec.messages.iter().flat_map(|message| &message.fields);
    let mut labels = fields.filter(|field| field.name == name).map(|field| &field.label);
    let first = labels.next()?;
    labels.all(|label| label == first).then(|| first.clone())
}

/// Where a signature stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Carried {
    /// The header, if it is one.
    pub header: Option<String>,
    /// The wire name of the field, if it is one.
    pub field: Option<String>,
    /// What stands there, with names in braces.
    pub template: String,
    /// What stands between the items, if it is a list.
    pub separator: Option<String>,
}

impl Carried {
    fn new(carried: &model::Carried) -> Self {
        let (header, field) = match &carried.place {
            CarriedIn::Header(name) => (Some(name.clone()), None),
            CarriedIn::Field(name) => (None, Some(name.clone())),
        };
        Carried { header, field, template: carried.template.clone(), separator: carried.separator.clone() }
    }
}

/// A signature that a received message carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignedBy {
    /// The signature.
    pub signature: Link,
    /// What it proves of the message.
    pub proves: Proves,
}

impl SignedBy {
    pub(super) fn new(cx: &Context<'_>, signed: model::SignedBy) -> Self {
        let signature = &cx.spec.signatures[signed.signature];
        let link = Link {
            name: signature.name.clone(),
            rust: signature.name.clone(),
            label: signature.label.clone(),
        };
        SignedBy { signature: link, proves: signed.proves }
    }
}
