//! Hand-backs: what comes back from a hosted page through the shopper's browser.
//!
//! ```text
//! query or body ─receive─> HandedBack ─a digest─> Verified<Bound<H>>: order and amount are the shop's own
//!                               └─a look-up or a person─> Verified<H>: the provider says so
//! ```
//!
//! The shopper can change everything in it. A keyed digest keeps them from changing what it covers, but they hold the
//! digest before they have paid: who takes it from the form and opens the return address with the words for "paid"
//! shows a right digest and has paid nothing. So a digest gives no [`Verified<H>`](crate::Verified) but one of
//! [`Bound<H>`](Bound), whose verdict still is a hint. Only what the spec's `resolve` names proves the payment.
//!
//! ```
//! # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/page_shop/mod.rs")); }
//! use denbun::{Body, Credentials, Headers, Incoming, Verdict, hand_back};
//! use shop::Back;
//!
//! # let digest = "8b951cd43eabfbfda20642230d15947bfd260473692c0a88ae3cb311cb88dd99";
//! let credentials = Credentials::new().with("hand_back_key", "a key of at least sixteen bytes");
//! let incoming = Incoming {
//!     method: "GET".into(),
//!     query: Body::new(format!("RC=0&ORDER=%92%8D%95%B6-1&AMOUNT=1000&FREE3={digest}").into_bytes()),
//!     headers: Headers::new(),
//!     body: Body::default(),
//! };
//! let handed_back = hand_back::receive::<Back>(&incoming);
//! assert_eq!(handed_back.verdict(), Verdict::Confirmed); // a hint, not a payment
//!
//! // Order and amount are those that the shop sent: the order can be found and the shopper greeted.
//! let bound = handed_back.verified(&credentials).expect("the digest is right").into_inner();
//! assert_eq!(bound.hand_back().order.as_deref(), Some("注文-1"));
//! // Nothing is shipped before a look-up or a person has confirmed it.
//! let paid = bound.into_hint().vouched_by("accounting, 2026-11-22");
//! # drop(paid);
//!
//! // Another amount under the same digest is not the shop's.
//! let query = Body::new(format!("RC=0&ORDER=%92%8D%95%B6-1&AMOUNT=1&FREE3={digest}").into_bytes());
//! let forged = hand_back::receive::<Back>(&Incoming { query, ..incoming });
//! assert!(forged.verified(&credentials).is_err());
//! ```
//!
//! A provider may sign what comes back, over values that it wrote after the payment. Then [`HandedBack::signed`] gives a
//! [`Verified<H>`](crate::Verified) of the fields that the signature covers, and of those only.
//!
//! With the feature `axum`, handlers may take [`HandedBack`].

#[cfg(feature = "axum")]
mod axum;
mod bound;
mod handed;
mod receive;
mod trace;

pub use bound::Bound;
pub use handed::{HandedBack, Unproved};
pub use receive::{MAX_BYTES, receive, receive_as};

use std::borrow::Cow;

use crate::digest::{DigestInfo, DigestInput};
use crate::message::Decode;
use crate::operation::{ErrorCode, Method, Resolve};
use crate::outcome::Verdict;
use crate::schema::Schema;
use crate::signature::SignedBy;

/// A hand-back of a provider, implemented by generated code.
pub trait HandBack: for<'a> Decode<'a> {
    /// What the spec says of the hand-back.
    const HAND_BACK: &'static HandBackInfo;

    /// What it says of the effect, by the spec's conditions alone.
    fn verdict(&self) -> Verdict;

    /// Tells one hand-back from another; one that is opened again has the same key. One without the fields for it has an
    /// empty key, which tells nothing: see [`HandedBack::dedupe_key`].
    fn dedupe_key(&self) -> String;

    /// Its error code, a number as its digits.
    fn error_code(&self) -> Option<Cow<'_, str>> {
        None
    }

    /// The keyed digest that it carries.
    fn digest(&self) -> Option<&str> {
        None
    }

    /// Puts the values that the digest covers, in the order of the spec.
    fn digest_values(&self, _input: &mut DigestInput) {}
}

/// What a spec says of a hand-back, known at build time.
#[derive(Debug)]
pub struct HandBackInfo {
    /// The hand-back's name in the spec: `hand_back`. Digests cover it.
    pub name: &'static str,
    /// The document's name for it.
    pub label: &'static str,
    /// The methods it may come with: GET is a query, POST a body.
    pub methods: &'static [Method],
    /// The keyed digest that it carries.
    pub digest: Option<&'static DigestInfo>,
    /// The provider's signature that it carries.
    pub signature: Option<SignedBy>,
    /// How its content is confirmed.
    pub resolve: Resolve,
    /// The provider's error codes, sorted by code.
    pub errors: &'static [ErrorCode],
    /// Its schema.
    pub schema: &'static Schema<'static>,
}
