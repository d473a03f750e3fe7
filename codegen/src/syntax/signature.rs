//! Signatures: what a digest covers, how it is made, and how it is carried.

use schemars::JsonSchema;

use super::{CharsetWord, NowWord, RandomWord};
use crate::diagnostic::Diagnostics;
use crate::read::{Code, FromNode, OrderedMap, Spanned};
use crate::tree::{Kind, Node};

syntax_struct! {
    /// A digest that proves who wrote something (認証ハッシュ, 改竄チェック値): over which pieces, with which algorithm, and how
    /// it is carried.
    pub struct Signature as "signature" {
        /// The document's name for it.
        optional label: Spanned<String>,
        /// The algorithm. Those that start with `HMAC-` have a `key`.
        required digest: Spanned<DigestWord>,
        /// The key of an HMAC.
        optional key: SignatureKey,
        /// What goes in, in this order, joined without anything between unless `join` says otherwise.
        required of: Vec<Piece>,
        /// What stands between two pieces, and between two values of one. Default: nothing.
        optional join: Spanned<Code>,
        /// The charset in which texts go in. Default: `UTF-8`.
        optional charset: Spanned<CharsetWord>,
        /// How the digest is written. Default: `hex`.
        optional output: Spanned<OutputWord>,
        /// Where in what is received it stands, and how. Default: it is only sent, where a row has it as its
        /// value or a header under `auth` is made of it.
        optional carried: Carried,
        /// Worked examples (サンプル): what goes in, and the digest. They are computed again by `denbun check`.
        many vectors: Vec<Vector>,
        /// What it is worth: a key of `sources`, or `documented`, `observed` or `assumed`. Default: the file's.
        optional evidence: Spanned<String>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// What has to be confirmed, when it is assumed.
        optional confirm: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

syntax_words! {
    /// An algorithm that makes a digest.
    pub enum DigestWord as "digest" {
        /// MD5, which is broken.
        Md5 = "MD5",
        /// SHA-1, which is broken.
        Sha1 = "SHA-1",
        /// SHA-256.
        Sha256 = "SHA-256",
        /// SHA-384.
        Sha384 = "SHA-384",
        /// SHA-512.
        Sha512 = "SHA-512",
        /// HMAC with MD5.
        HmacMd5 = "HMAC-MD5",
        /// HMAC with SHA-1.
        HmacSha1 = "HMAC-SHA1",
        /// HMAC with SHA-256.
        HmacSha256 = "HMAC-SHA256",
        /// HMAC with SHA-384.
        HmacSha384 = "HMAC-SHA384",
        /// HMAC with SHA-512.
        HmacSha512 = "HMAC-SHA512",
    }
}

syntax_words! {
    /// How a credential's text becomes bytes.
    pub enum DecodeWord as "decoding" {
        /// It stands for itself.
        Text = "text",
        /// It is hexadecimal digits.
        Hex = "hex",
        /// It is Base64.
        Base64 = "base64",
    }
}

syntax_words! {
    /// How a digest is written.
    pub enum OutputWord as "output" {
        /// Lower-case hexadecimal digits.
        Hex = "hex",
        /// Upper-case hexadecimal digits.
        UpperHex = "HEX",
        /// Base64.
        Base64 = "base64",
        /// Base64 for addresses: `-` and `_` in the place of `+` and `/`, without padding.
        Base64Url = "base64url",
    }
}

syntax_struct! {
    /// The key of an HMAC.
    pub struct SignatureKey as "key" {
        /// The credential, by its name.
        required credential: Spanned<String>,
        /// How its text becomes bytes. Default: `text`.
        optional decode: Spanned<DecodeWord>,
    }
}

/// One piece of what a digest covers.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum Piece {
    /// `body`: all bytes of the message, as they came or are sent. Of requests that are sent also `method`, `path`, `query`
    /// and `target`.
    #[schemars(title = "the whole message")]
    Word(Spanned<PieceWord>),
    /// Another piece.
    #[schemars(title = "a piece")]
    Part(Box<Spanned<PiecePart>>),
}

syntax_words! {
    /// A piece that needs no more words.
    pub enum PieceWord as "piece" {
        /// All bytes of the message, as they came or are sent.
        Body = "body",
        /// The method of a request that is sent: `POST`.
        Method = "method",
        /// The path of the address it is sent to, as it is sent, without a query.
        Path = "path",
        /// The query of that address as it is sent, without its question mark; nothing if there is none.
        Query = "query",
        /// The path, and if there is a query a question mark and the query.
        Target = "target",
    }
}

syntax_struct! {
    /// A piece of what a digest covers: just one of `credential`, `sent`, `field`, `named_in`, `captured`,
    /// `header`, `digest` and `text`.
    pub struct PiecePart as "piece" {
        /// A credential, by its name.
        optional credential: Spanned<String>,
        /// How the text of the credential or of the digest becomes bytes. Default: `text`.
        optional decode: Spanned<DecodeWord>,
        /// The bytes of the envelope's message exactly as they are sent: the envelope's `member`.
        optional sent: Spanned<String>,
        /// The value of a field.
        optional field: Spanned<String>,
        /// The values of the fields whose names this field lists.
        optional named_in: Spanned<String>,
        /// The lists that are accepted, each with its wire names in order. The list itself is not covered: who could write
        /// another one could swap two values.
        many orders: Vec<Vec<Spanned<String>>>,
        /// How the list is written: Base64, in which other characters stand for some of its own, such as
        /// `{ "/": "-" }`. Default: Base64 as it is.
        optional base64: OrderedMap<Spanned<Code>>,
        /// Whether the list is written as it is, without Base64. Default: `false`.
        optional plain: Spanned<bool>,
        /// What stands between two names of the list. Default: `,`.
        optional separator: Spanned<Code>,
        /// What the name in braces of `carried.as` stands for in what is received; in a header of a request, what is made for
        /// it as `now` or `random` says.
        optional captured: Spanned<String>,
        /// The value of a header, by its name: of one under `auth`, `Content-Type` or the idempotency key, which are sent with the
        /// request, or of one that comes with the notification.
        optional header: Spanned<String>,
        /// The digest of another signature, by its name, made of the same message.
        optional digest: Spanned<String>,
        /// The text that goes in where there is none: no such header or field, or, of a digest, no body.
        optional otherwise: Spanned<Code>,
        /// The part is a moment, written so: of a `captured` part, a `header` or a `field`.
        optional now: Spanned<NowWord>,
        /// The `captured` part is a value that no other request has, written so.
        optional random: Spanned<RandomWord>,
        /// How far from now the moment may be, in seconds; a right signature of another time proves nothing. Default: whenever it
        /// was.
        optional fresh: Spanned<u32>,
        /// A constant text.
        optional text: Spanned<Code>,
    }
}

syntax_struct! {
    /// Where a received signature stands: in a header or in a field.
    pub struct Carried as "carried" {
        /// The header, in whatever case it is written.
        optional header: Spanned<String>,
        /// The field, by its wire name.
        optional field: Spanned<String>,
        /// What stands there: `{digest}`, credentials by name, names of digests that are pieces, and free names for what
        /// `captured` pieces take from it. Default: `{digest}` alone.
        optional template = "as": Spanned<Code>,
        /// What stands between the items of a list, such as `,`. Then `as` is a list too: the item with `{digest}` may come
        /// more than once, and one that is right is enough; the others come once, and items that `as` does not have are left
        /// aside. Default: it is no list.
        optional separator: Spanned<Code>,
        /// How each part in braces is written there.
        optional each: CarriedEach,
    }
}

syntax_struct! {
    /// How each part of a carried signature is written.
    pub struct CarriedEach as "each" {
        /// As Base64, in which other characters stand for some of its own, such as `{ "/": "-", "+": "_", "=": "*" }`.
        required base64: OrderedMap<Spanned<Code>>,
    }
}

syntax_struct! {
    /// A worked example of a signature. Its credentials must be published dummies: they stand in the spec.
    pub struct Vector as "vector" {
        /// A name, in snake_case. Default: `vector_1`, `vector_2`, …
        optional name: Spanned<String>,
        /// The credentials, by name.
        many credentials: OrderedMap<Spanned<Code>>,
        /// The text of the envelope's message, as it is sent.
        optional sent: Spanned<Code>,
        /// The whole message as text.
        optional body: Spanned<Code>,
        /// The method and the address below the host, such as `POST /v1/payments?trial=1`.
        optional request: Spanned<Code>,
        /// Values of headers, by name.
        many headers: OrderedMap<Spanned<Code>>,
        /// Values of fields, by wire name.
        many fields: OrderedMap<Spanned<Code>>,
        /// What is taken from where the signature stands, by name.
        many captured: OrderedMap<Spanned<Code>>,
        /// The digest.
        required digest: Spanned<Code>,
        /// What stands in the header or the field.
        optional carried: Spanned<Code>,
        /// The document it comes from: a key of `sources`, and a place in it if wanted, such as `D1 p.9`.
        optional source: Spanned<String>,
        /// A remark for readers (備考).
        optional note: Spanned<String>,
    }
}

syntax_struct! {
    /// A signature that proves what is received.
    pub struct SignedBy as "proof" {
        /// A name under `signatures`.
        required signature: Spanned<String>,
    }
}

impl Piece {
    /// What is written of it as a mapping.
    pub(crate) fn part(&self) -> Option<&PiecePart> {
        match self {
            Piece::Word(_) => None,
            Piece::Part(part) => Some(&part.value),
        }
    }
}

impl FromNode for Piece {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.kind {
            Kind::Mapping(_) => Spanned::from_node(node, diagnostics).map(|it| Self::Part(Box::new(it))),
            Kind::Scalar { .. } | Kind::Sequence(_) | Kind::Invalid => {
                Spanned::from_node(node, diagnostics).map(Self::Word)
            }
        }
    }
}
