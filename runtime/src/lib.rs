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

pub mod charset;
mod check;
mod class;
pub mod client;
mod constraint;
pub mod exchange;
mod fixed;
mod mask;
pub mod message;
pub mod notification;
mod open;
pub mod operation;
pub mod outcome;
#[doc(hidden)]
pub mod private;
mod rest;
#[doc(hidden)]
pub mod rule;
pub mod schema;
pub mod secret;
pub mod transport;
pub mod value;
mod violation;
pub mod wire;
mod yen;

#[cfg(feature = "provider")]
pub use denbun_macros::provider;
pub use denbun_macros::{Message, Values};
pub use jiff::civil::{Date, DateTime};

pub use charset::Charset;
pub use check::Check;
pub use client::{Client, Target, interpret, prepare};
pub use exchange::{HttpRequest, HttpResponse};
pub use fixed::Fixed;
pub use message::{Decode, DecodeError, Decoded, Encode, Message};
pub use message::{decode, decode_as, encode, encode_as, encode_into, validate};
pub use notification::{Notification, Received, Unverified, Verified, receive, receive_as};
pub use open::Open;
pub use operation::Operation;
pub use outcome::{Outcome, Reply, Verdict};
pub use rest::Rest;
pub use secret::{Body, Secret};
pub use value::{Value, Values};
pub use violation::{RuleKind, Violation, Violations};
pub use yen::Yen;
