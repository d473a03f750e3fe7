//! Typed, validated provider messages: codecs, charsets, outcomes and a client.
//!
//! A message is a struct whose fields carry the document's own format notation. Encoding validates in the same
//! pass and reports everything at once; decoding keeps whatever came and reports what is wrong beside it.
//!
//! ```
//! use denbun::{Message, Yen};
//!
//! #[derive(Clone, PartialEq, Message)]
//! #[message(name = "sales.request", label = "実売上", wire = form)]
//! struct Sales {
//!     #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
//!     shop_id: String,
//!     #[field(name = "am", label = "決済金額", format = "半角数字", public)]
//!     amount: Yen,
//!     #[field(name = "cod", label = "店舗オーダー番号", format = "50バイト以内")]
//!     order_id: Option<String>,
//! }
//!
//! let sales = Sales { shop_id: "123456".into(), amount: Yen(1000), order_id: Some("A 1".into()) };
//! assert_eq!(&*denbun::encode(&sales)?, b"aid=123456&am=1000&cod=A+1");
//!
//! let decoded = denbun::decode::<Sales>(b"am=1000&aid=12345&extra=1")?;
//! assert_eq!(decoded.message.amount, Yen(1000));
//! assert_eq!(decoded.violations.to_string(), "aid: 5 characters, exactly 6");
//! assert_eq!(decoded.unknown.get("extra"), Some("1"));
//!
//! // Only public fields are shown.
//! assert_eq!(format!("{sales:?}"), "Sales { shop_id: ‹6 digits›, amount: 1000, order_id: ‹3 characters› }");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # From a struct to an outcome
//!
//! What makes two messages an operation is an [`Operation`]: where it is sent, what it does to money, and what its
//! answer proves. `denbun generate` and `provider!` write it from a spec; by hand it looks like this:
//!
//! ```
//! use denbun::operation::{EchoCheck, Effect, Method, OperationInfo, Packing, Resolve, Retry};
//! use denbun::transport::InProcess;
//! use denbun::{Client, HttpResponse, Message, Open, Operation, Outcome, Target, Values, Verdict, Yen};
//!
//! #[derive(Message)]
//! #[message(name = "sales.request", label = "実売上", wire = form, encode)]
//! struct Sales {
//!     #[field(name = "aid", label = "店舗ID", format = "半角数字(6)", length = exact)]
//!     shop_id: String,
//!     #[field(name = "am", label = "決済金額", format = "半角数字", public)]
//!     amount: Yen,
//! }
//!
//! #[derive(Clone, Copy, PartialEq, Eq, Debug, Values)]
//! enum Paid {
//!     #[value("1", label = "決済成功")]
//!     Yes,
//!     #[value("2", label = "決済失敗")]
//!     No,
//! }
//!
//! #[derive(Message)]
//! #[message(name = "sales.response", label = "決済結果", wire = "csv-line", decode)]
//! struct SalesResult {
//!     #[field(name = "gid", label = "決済番号", format = "半角数字", public)]
//!     payment_id: String,
//!     #[field(name = "rst", label = "決済結果", format = "半角数字(1)", public)]
//!     paid: Open<Paid>,
//!     #[field(name = "am", label = "決済金額", format = "半角数字", public)]
//!     amount: Option<Yen>,
//! }
//!
//! impl Operation for Sales {
//!     type Answer = SalesResult;
//!
//!     const OPERATION: &'static OperationInfo = &OperationInfo {
//!         name: "sales",
//!         label: "実売上",
//!         method: Method::Post,
//!         path: "/sales",
//!         hosts: &[("live", "https://pay.example")],
//!         auth: &[],
//!         packing: Packing::PLAIN,
//!         effect: Effect::MoveMoney,
//!         retry: Retry::IfNotExecuted,
//!         idempotency: None,
//!         resolve: Some(Resolve::Manual("管理画面")),
//!         resolve_declined: false,
//!         errors: &[],
//!         failure: None,
//!         answer_headers: None,
//!         request: <Sales as Message>::SCHEMA,
//!         answer: <SalesResult as Message>::SCHEMA,
//!     };
//!
//!     fn verdict(answer: &SalesResult, _status: u16) -> Verdict {
//!         match answer.paid {
//!             Open::Known(Paid::Yes) => Verdict::Confirmed,
//!             Open::Known(Paid::No) => Verdict::Declined,
//!             Open::Other(_) => Verdict::Unknown,
//!         }
//!     }
//!
//!     fn echo(&self, answer: &SalesResult, check: &mut EchoCheck) {
//!         check.same("am", "決済金額", &self.amount, &answer.amount);
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! // A provider in this process; `transport::Http` reaches a real one.
//! let provider = InProcess::new(|_| Ok(HttpResponse::new(200, b"77,1,1000".to_vec())));
//! let client = Client::new(provider, Target::live());
//!
//! let reply = client.send(&Sales { shop_id: "123456".into(), amount: Yen(1000) }).await;
//! assert!(matches!(reply.outcome, Outcome::Confirmed(answer) if answer.payment_id == "77"));
//!
//! // An answer about another amount proves nothing: it is neither a success nor a failure.
//! let reply = client.send(&Sales { shop_id: "123456".into(), amount: Yen(2000) }).await;
//! assert!(reply.outcome.is_unknown());
//! assert_eq!(reply.resolve, Some(Resolve::Manual("管理画面")));
//!
//! // What breaks a rule is not sent.
//! let reply = client.send(&Sales { shop_id: "１２３４５６".into(), amount: Yen(1000) }).await;
//! assert!(matches!(reply.outcome, Outcome::NotExecuted(_)));
//! # }
//! ```
//!
//! | Where | What |
//! |---|---|
//! | [`message`], [`wire`], [`charset`] | structs to bytes and back |
//! | [`kana`] | half-width and full-width kana |
//! | [`mod@file`] | files of records |
//! | [`client`], [`transport`] | sending, or [`prepare`] and [`interpret`] for who sends bytes with a library of their own |
//! | [`outcome`] | what is known afterwards |
//! | [`credentials`], [`idempotency`] | who asks, and which request is the same as another |
//! | [`pages`], [`poll`] | lists that come in pages, states that change by themselves |
//! | [`notification`] | what a provider sends by itself |
//! | [`signature`] | digests that prove who wrote something |
//! | [`flow`] | the course of a payment, whatever comes in whatever order |
//! | [`page`], [`hand_back`] | the provider's own page, and what comes back from it through the shopper's browser |
//!
//! # Features
//!
//! - `http` (default): [`transport`]`::Http`, over reqwest and rustls. Without it nothing here opens a connection.
//! - `blocking`: `blocking::Client`, for programs without an executor.
//! - `tower`: [`notification`]`::Receiver`, a service that receives notifications. `axum`: the same for axum, and
//!   notifications as arguments and answers of its handlers; hand-backs as arguments, pages and links as answers.
//! - `tracing`: events of what is sent and received, with names, statuses and outcomes, never with values.
//! - `provider`: the macro `provider!`, which generates a provider's module from its spec in place.

mod amount;
mod assumed;
#[cfg(feature = "blocking")]
pub mod blocking;
pub mod charset;
mod check;
mod class;
pub mod client;
mod constraint;
pub mod credentials;
pub mod currency;
mod digest;
pub mod duration;
pub mod exchange;
pub mod file;
mod fixed;
pub mod flow;
pub mod hand_back;
pub mod idempotency;
pub mod json;
pub mod kana;
mod map;
mod mask;
pub mod message;
pub mod notification;
mod nullable;
pub mod number;
mod open;
pub mod operation;
pub mod outcome;
pub mod page;
pub mod pages;
pub mod poll;
#[doc(hidden)]
pub mod private;
mod relayed;
mod rest;
#[doc(hidden)]
pub mod rule;
pub mod schema;
pub mod secret;
pub mod signature;
pub mod transport;
mod union;
pub mod value;
mod violation;
pub mod wire;
mod yen;

#[cfg(feature = "provider")]
pub use denbun_macros::provider;
pub use denbun_macros::{Message, Records, Union, Values};
pub use jiff::Timestamp;
pub use jiff::civil::{Date, DateTime};

pub use amount::Amount;
pub use assumed::Assumed;
pub use charset::Charset;
pub use check::Check;
pub use client::{Client, Target, interpret, prepare};
pub use credentials::Credentials;
pub use currency::Currency;
pub use digest::Digest;
pub use duration::IsoDuration;
pub use exchange::{Headers, HttpRequest, HttpResponse};
pub use fixed::Fixed;
pub use hand_back::{Bound, HandBack, HandedBack};
pub use idempotency::IdempotencyKey;
pub use json::Json;
pub use map::Map;
pub use message::{Decode, DecodeError, Decoded, Encode, Message};
pub use message::{decode, decode_as, decode_headers, encode, encode_as, encode_into, encode_path, validate};
pub use notification::{
    Answered, Deferrable, Incoming, Notification, Received, Sender, Unverified, Verified,
};
pub use notification::{receive, receive_as, receive_from, receive_from_at};
pub use nullable::Nullable;
pub use number::Number;
pub use open::Open;
pub use operation::Operation;
pub use outcome::{Outcome, Reply, Verdict};
pub use page::Page;
pub use pages::Paged;
pub use poll::Polled;
pub use relayed::Relayed;
pub use rest::Rest;
pub use secret::{Body, Secret};
pub use union::{Tag, Union};
pub use value::{Value, Values};
pub use violation::{RuleKind, Violation, Violations};
pub use yen::Yen;
