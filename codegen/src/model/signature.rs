//! Signatures: what a digest covers, how it is made, and how it is carried.

use denbun_signature::{Algorithm, Decode, Output};

use super::{Charset, Evidence, Now, Place, Random};

/// A digest that proves who wrote something.
#[derive(Debug, Clone)]
pub struct Signature {
    /// `auth_hash`.
    pub name: String,
    /// The document's name for it.
    pub label: String,
    /// The algorithm.
    pub algorithm: Algorithm,
    /// The key of an HMAC.
    pub key: Option<SignatureKey>,
    /// What goes in, in order.
    pub of: Vec<Piece>,
    /// Which parts of it, or of digests that go in, are moments or made for each request.
    pub made: Vec<Made>,
    /// What stands between two pieces.
    pub join: String,
    /// The charset in which texts go in.
    pub charset: Charset,
    /// How it is written.
    pub output: Output,
    /// Where it stands in what is received.
    pub carried: Option<Carried>,
    /// Worked examples.
    pub vectors: Vec<Vector>,
    /// What it is worth.
    pub evidence: Evidence,
    /// Remark for readers.
    pub note: Option<String>,
    /// Where it is written.
    pub at: Place,
}

impl Signature {
    /// The credentials it takes, in the order they are used; a name may repeat.
    pub fn credentials(&self) -> impl Iterator<Item = &str> {
        self.made_of().chain(self.shown())
    }

    /// The credentials that go into it.
    pub fn made_of(&self) -> impl Iterator<Item = &str> {
        let pieces = self.of.iter().flat_map(|piece| match piece.itself() {
            Piece::Credential(key) => vec![key.credential.as_str()],
            Piece::Digest(inner) => inner.signature.made_of().collect(),
            Piece::Text(_)
            | Piece::Sent
            | Piece::Body
            | Piece::Method
            | Piece::Path
            | Piece::Query
            | Piece::Target
            | Piece::Header(_)
            | Piece::Field(_)
            | Piece::NamedIn(_)
            | Piece::Or(..)
            | Piece::Captured(_) => Vec::new(),
        });
        pieces.chain(self.key.as_ref().map(|key| key.credential.as_str()))
    }

    /// The names that stand for something of its own where it is carried: the digest, captured parts, digests that are
    /// pieces. All others are credentials.
    pub fn own_names(&self) -> impl Iterator<Item = &str> {
        let pieces = self.of.iter().filter_map(|piece| match piece.itself() {
            Piece::Captured(name) => Some(name.as_str()),
            Piece::Digest(inner) => Some(inner.signature.name.as_str()),
            _ => None,
        });
        std::iter::once("digest").chain(pieces)
    }

    /// How a part of it is made, if it is.
    pub fn made(&self, part: &MadePart) -> Option<&Made> {
        self.made.iter().find(|made| made.part == *part)
    }

    /// The credentials that what carries it shows.
    fn shown(&self) -> impl Iterator<Item = &str> {
        let names =
            self.carried.iter().flat_map(|carried| denbun_signature::carried::names(&carried.template));
        names.filter(move |name| self.own_names().all(|own| own != *name))
    }
}

/// A credential as bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureKey {
    /// Its name.
    pub credential: String,
    /// How its text becomes bytes.
    pub decode: Decode,
}

/// A piece of what a digest covers.
#[derive(Debug, Clone)]
pub enum Piece {
    /// A constant.
    Text(String),
    /// A credential.
    Credential(SignatureKey),
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
    /// Path and query, with a question mark between them if there is a query.
    Target,
    /// The value of a header: of one under `auth`, or of one that came.
    Header(String),
    /// The value of a field, by wire name.
    Field(String),
    /// The values of the fields that another field lists.
    NamedIn(NamedIn),
    /// A part of what carries the signature.
    Captured(String),
    /// The digest of another signature.
    Digest(InnerDigest),
    /// A header, a field or a digest, or this text where there is none.
    Or(Box<Piece>, String),
}

impl Piece {
    /// The piece that goes in where there is one.
    pub fn itself(&self) -> &Piece {
        match self {
            Piece::Or(piece, _) => piece.itself(),
            piece => piece,
        }
    }
}

/// A digest that goes into another one.
#[derive(Debug, Clone)]
pub struct InnerDigest {
    /// The signature whose digest it is.
    pub signature: Box<Signature>,
    /// How its text becomes bytes.
    pub decode: Decode,
}

/// A part of what a digest covers that is a moment, or made for each request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The part.
    pub part: MadePart,
    /// What it is.
    pub value: MadeValue,
    /// How far from now the moment may be, in seconds.
    pub fresh: Option<u32>,
}

/// Where what is made stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MadePart {
    /// In what carries the signature, by this name.
    Captured(String),
    /// In this header.
    Header(String),
    /// In this field, by wire name.
    Field(String),
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedIn {
    /// The field with the list, by wire name.
    pub list: String,
    /// The characters that stand for those of Base64; `None` if the list is written as it is.
    pub base64: Option<Vec<(char, char)>>,
    /// What stands between two names.
    pub separator: String,
    /// The lists that are accepted.
    pub orders: Vec<Vec<String>>,
}

/// Where a signature stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The header or the field.
    pub place: CarriedIn,
    /// What stands there, with names in braces.
    pub template: String,
    /// What stands between the items, if it is a list.
    pub separator: Option<String>,
    /// The characters that stand for those of Base64, if each part is written so.
    pub base64: Option<Vec<(char, char)>>,
}

/// What carries a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CarriedIn {
    /// A header, by name.
    Header(String),
    /// A field, by wire name.
    Field(String),
}

/// A signature that a received message carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedBy {
    /// Index into `Spec::signatures`.
    pub signature: usize,
    /// What it proves there.
    pub proves: Proves,
}

/// What a right signature proves of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "view",
    derive(serde::Serialize, schemars::JsonSchema),
    serde(rename_all = "snake_case")
)]
pub enum Proves {
    /// All that it says.
    Content,
    /// The values that it covers.
    Values,
    /// Who sent something, but nothing that it says.
    Origin,
}

/// The method of a request, and its address below the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLine {
    /// `POST`.
    pub method: String,
    /// `/v1/payments`.
    pub path: String,
    /// What follows the question mark; empty if there is none.
    pub query: String,
}

impl RequestLine {
    /// Reads `POST /v1/payments?trial=1`; `None` if it is not written so.
    ///
    /// ```
    /// use denbun_codegen::model::RequestLine;
    ///
    /// let line = RequestLine::read("GET /v1/payments?no=1").unwrap();
    /// assert_eq!((line.method.as_str(), line.path.as_str(), line.query.as_str()), ("GET", "/v1/payments", "no=1"));
    /// assert_eq!(RequestLine::read("/v1/payments"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let (method, address) = text.split_once(' ')?;
        let is_right = address.starts_with('/') && address.chars().all(|c| c.is_ascii_graphic() && c != '#');
        let is_method = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        (is_right && is_method).then(|| Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
        })
    }

    /// The path, and if there is a query a question mark and the query.
    pub fn target(&self) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        [self.path.as_str(), mark, &self.query].concat()
    }
}

/// A worked example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vector {
    /// `vector_1`.
    pub name: String,
    /// Credentials by name.
    pub credentials: Vec<(String, String)>,
    /// The envelope's message.
    pub sent: Option<String>,
    /// The whole message.
    pub body: Option<String>,
    /// The method and the address below the host.
    pub request: Option<RequestLine>,
    /// Values of headers by name.
    pub headers: Vec<(String, String)>,
    /// Values by wire name.
    pub fields: Vec<(String, String)>,
    /// What is taken from what carries the signature.
    pub captured: Vec<(String, String)>,
    /// The digest.
    pub digest: String,
    /// What carries it.
    pub carried: Option<String>,
}
