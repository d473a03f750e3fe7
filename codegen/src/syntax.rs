//! The spec language as it is written: one type for each YAML construct, with places and without meaning.
//!
//! Keys are listed once, here: from these types come the reader, the JSON Schema and the reference pages. A missing or
//! broken value is reported while reading and then absent, so that everything else can still be checked.

#[macro_use]
mod declare;
mod authentic;
mod case;
mod envelope;
mod evidence;
mod example;
mod family;
mod file;
mod flow;
mod group;
mod hand_back;
mod host;
mod length;
mod listed;
mod many;
mod message;
mod notification;
mod numbered;
mod object;
mod one_or_many;
mod operation;
mod operations;
mod pages;
mod request;
mod rest;
mod row;
mod row_evidence;
mod row_use;
mod rule;
mod schema;
mod signature;
mod transport;
mod wire_name;

use crate::read::{Code, OrderedMap, Spanned};

pub use authentic::{Authentic, AuthenticWord, SecretHeader};
pub use case::{Case, FullCase};
pub use declare::Read;
pub use envelope::{Envelope, EnvelopeRow, EnvelopeWord, EscapeWord, ModesWord};
pub use evidence::{CharsetUse, CharsetWord, EvidenceWord, Source, StatedCharset};
pub use example::{Example, ExampleRest, Scalar, Value, VerdictWord};
pub use family::Family;
pub use file::{
    File, HeaderWord, Layout, LineEndWord, OpenedWord, PlaceWord, QuoteWord, Record, Total, WriterWord,
};
pub use flow::{AnyOrder, Either, Flow};
pub use flow::{FlowArrow, FlowGroup, FlowItem, FlowKeys, FlowOutcome, FlowStep};
pub use group::Groups;
pub use hand_back::{DigestProof, DigestUse, HandBack, HandBackProof, HandBackProofWord};
pub use host::{Host, StatedHost};
pub use length::{Length, LengthBounds, MinMax};
pub use listed::{Listed, NamedValue};
pub use many::{ItemCount, JsonUse, JsonWord, ListUse};
pub use message::{Message, WireWord};
pub use notification::{Answer, Notification, StatusRange};
pub use numbered::Numbered;
pub use object::Object;
pub use one_or_many::OneOrMany;
pub use operation::{
    Echo, EffectWord, HostedPage, Operation, Relays, Resolve, ResolveWhen, Response, RetryWord,
};
pub use operations::{ByHand, Operations};
pub use pages::{Next, NextInAnswer, Pages, Poll};
pub use request::{MethodWord, Request};
pub use rest::{Rest, RestOrder};
pub use row::{NestingWord, Required, Row, TypeWord, UnitWord};
pub use row_evidence::{AspectEvidence, RowEvidence};
pub use row_use::{Nothing, PresenceWord, RowUse};
pub use rule::{Outcome, Rule, WordedRule};
pub use schema::{json_schema, plain_schema};
pub use signature::{
    Carried, CarriedEach, DecodeWord, DigestWord, OutputWord, Piece, PiecePart, PieceWord, Signature,
    SignatureKey, SignedBy, Vector,
};
pub use transport::{
    AnswerHeaders, AuthHeader, AuthWord, Failure, Idempotency, IdempotencyStatus, MadeHeader, NowWord,
    RandomWord,
};
pub use wire_name::{GuessedName, WireName};

syntax_struct! {
    /// A provider's spec: its connection document (接続仕様書), row by row, in the document's own terms. The files of a
    /// folder form one spec: each may add keys of its own to an operation, a message, a notification, a file or an object, such as
    /// its `examples`, and no key is given twice.
    pub struct Spec as "spec" {
        /// The version of the spec language, now `1`.
        required denbun: Spanned<u32>,
        /// The provider's name in ASCII snake_case; it becomes the Rust module.
        required provider: Spanned<String>,
        /// The document's own title, as printed.
        required label: Spanned<String>,
        /// The documents rows come from, by a short key that rows use.
        many sources: OrderedMap<Source>,
        /// What rows are worth unless they say otherwise: a key of `sources`, or `documented`, `observed` or `assumed`.
        /// Default: the one document of `sources`, if there is just one.
        optional evidence: Spanned<String>,
        /// What has to be confirmed, where rows are assumed and do not say it themselves.
        optional confirm: Spanned<String>,
        /// The charset of all messages (文字コード) unless one says otherwise. Default: `UTF-8`.
        optional charset: CharsetUse,
        /// Where requests go, by environment: scheme and host, such as `https://pay.example.jp`, and the path all requests
        /// have in common, if there is one; or that as `value`, with what it is worth.
        many hosts: OrderedMap<Host>,
        /// What differs between live payments and trials, by mode, such as `live: { prefix: "" }` and
        /// `test: { prefix: test- }`. Every mode gives every value, and one of them is `live`. Paths hold a value as
        /// `{mode.prefix}`. A mode goes to the host of its name, or else to `live`.
        many modes: OrderedMap<OrderedMap<Spanned<Code>>>,
        /// How the requests of operations are packed.
        optional envelope: Envelope,
        /// Digests that prove who wrote something, by name.
        many signatures: OrderedMap<Signature>,
        /// The request headers that prove who asks, such as `Authorization: "Bearer {secret}"`. A name in braces is a
        /// credential: it is never shown, and erased from memory after use. A mapping is a value made for each request: a
        /// signature over it, the moment, a random value.
        many auth: OrderedMap<AuthHeader>,
        /// How requests are marked so that sending them again does nothing twice. Operations with `retry: with_key` need it.
        optional idempotency: Idempotency,
        /// What answers outside 2xx are, and which of them prove that nothing was done.
        optional failure: Failure,
        /// Rows read from the HTTP headers of every answer.
        optional answer_headers: AnswerHeaders,
        /// Wire names of the fields that logs may show, in whatever message they stand; `charge.id` is only the field of
        /// that message or object. The values of all others are masked.
        many public: Vec<Spanned<String>>,
        /// Wire names of the fields whose values are masked and also erased from memory after use, written likewise.
        many secret: Vec<Spanned<String>>,
        /// What single letters of the document's notation stand for, such as `K: 半角カナ`.
        many legend: OrderedMap<Spanned<String>>,
        /// Rows used by several messages (共通項目). A message takes one by its name and may change it key by key.
        many fields: OrderedMap<Row>,
        /// Objects inside messages, by name. Rows take one with `object`.
        many objects: OrderedMap<Object>,
        /// What a shop can ask the provider to do, and with `by_hand` what a person does there.
        many operations: Operations,
        /// Answers that several operations use by name; rows may have one as `object` too.
        many messages: OrderedMap<Message>,
        /// What the provider sends by itself (結果通知).
        many notifications: OrderedMap<Notification>,
        /// Notifications that come to one address, by the name of their Rust enum in snake_case.
        many families: OrderedMap<Family>,
        /// What comes back from hosted pages through the shopper's browser.
        many hand_backs: OrderedMap<HandBack>,
        /// The courses of payments, after the document's figures (システムフロー図).
        many flows: OrderedMap<Flow>,
        /// Files of records, such as bulk payments (一括処理) and downloads.
        many files: OrderedMap<File>,
        /// The provider's error codes (エラーコード一覧).
        optional errors: Errors,
    }
}

syntax_struct! {
    /// A table of error codes, kept as data beside the spec.
    pub struct Errors as "error table" {
        /// The CSV file, relative to the spec, with the header `code,ja,en,class,advice`. A class is one of `succeeded`,
        /// `declined`, `invalid_request`, `configuration`, `try_later` and `outcome_unknown`.
        required file: Spanned<String>,
        /// The field that carries a code: its wire name, or a path of them through objects such as `error.code`; of
        /// several, the first that a message has counts. Codes may be whole numbers. Default: the field labeled エラーコード.
        many field: OneOrMany<Spanned<String>>,
        /// How many characters of the field are one code, when it holds several in a row, such as 4 for
        /// `A001X00100000000`. A code of zeros says nothing. What is listed as it is, or is no number of blocks long, is one
        /// code. Default: the field is one code.
        optional blocks: Spanned<u32>,
    }
}
