//! The spec language as it is written: one type for each YAML construct, with places and without meaning.
//!
//! Keys are listed once, here: from these types come the reader, the JSON Schema and the reference pages. A missing or
//! broken value is reported while reading and then absent, so that everything else can still be checked.

#[macro_use]
mod declare;
mod evidence;
mod example;
mod group;
mod message;
mod notification;
mod operation;
mod row;
mod rule;
mod schema;

use crate::read::{OrderedMap, Spanned};

pub use declare::Read;
pub use evidence::{CharsetUse, CharsetWord, EvidenceWord, Source, StatedCharset};
pub use example::{Example, ExampleRest, Scalar, VerdictWord};
pub use group::Groups;
pub use message::{Message, Nothing, PresenceWord, Rest, RestOrder, RowUse, WireWord};
pub use notification::{Answer, AuthenticWord, Notification};
pub use operation::{Echo, EffectWord, Operation, Request, Resolve, ResolveWhen, Response, RetryWord};
pub use row::{
    GuessedName, Length, LengthBounds, Listed, MinMax, NamedValue, Required, Row, TypeWord, WireName,
};
pub use rule::{Outcome, Rule, WordedRule};
pub use schema::json_schema;

syntax_struct! {
    /// A provider's spec: its connection document (接続仕様書), row by row, in the document's own terms.
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
        /// Where requests go, by environment: scheme and host without a path, such as `https://pay.example.jp`.
        many hosts: OrderedMap<Spanned<String>>,
        /// Wire names of the fields that logs may show. The values of all others are masked.
        many public: Vec<Spanned<String>>,
        /// Wire names of the fields whose values are masked and also erased from memory after use.
        many secret: Vec<Spanned<String>>,
        /// What single letters of the document's notation stand for, such as `K: 半角カナ`.
        many legend: OrderedMap<Spanned<String>>,
        /// Rows used by several messages (共通項目). A message takes one by its name and may change it key by key.
        many fields: OrderedMap<Row>,
        /// What a shop can ask the provider to do.
        many operations: OrderedMap<Operation>,
        /// Answers that several operations use by name.
        many messages: OrderedMap<Message>,
        /// What the provider sends by itself (結果通知).
        many notifications: OrderedMap<Notification>,
        /// The provider's error codes (エラーコード一覧).
        optional errors: Errors,
    }
}

syntax_struct! {
    /// A table of error codes, kept as data beside the spec.
    pub struct Errors as "error table" {
        /// The CSV file, relative to the spec, with the header `code,ja,en,class,advice`. A class is one of `declined`,
        /// `invalid_request`, `configuration`, `try_later` and `outcome_unknown`.
        required file: Spanned<String>,
        /// The wire name of the field that carries a code. Default: the one labeled エラーコード.
        optional field: Spanned<String>,
    }
}
