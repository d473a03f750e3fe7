//! What a provider sends by itself: read, answered as it demands, and believed only when proved.

use crate::charset::Charset;
use crate::message::{self, Decode, DecodeError, Decoded};
use crate::operation::{ErrorCode, Method, Resolve};
use crate::outcome::{Outcome, Reply, Verdict};
use crate::rest::Rest;
use crate::schema::Schema;
use crate::secret::Body;
use crate::violation::Violations;

/// A notification of a provider, implemented by generated code.
pub trait Notification: for<'a> Decode<'a> {
    /// What the spec says of the notification.
    const NOTIFICATION: &'static NotificationInfo;

    /// What it says of the effect, by the spec's conditions alone.
    fn verdict(&self) -> Verdict;

    /// Tells one notification from another; a repeated one has the same key.
    fn dedupe_key(&self) -> String;
}

/// What a spec says of a notification, known at build time.
#[derive(Debug)]
pub struct NotificationInfo {
    /// The notification's name in the spec: `kickback`.
    pub name: &'static str,
    /// The document's name for it.
    pub label: &'static str,
    /// The method it comes with: a query for GET, a body for POST.
    pub method: Method,
    /// What it must be answered with, whatever it says.
    pub answer: Answer,
    /// How its content is confirmed.
    pub resolve: Option<Resolve>,
    /// The provider's error codes, sorted by code.
    pub errors: &'static [ErrorCode],
    /// Its schema.
    pub schema: &'static Schema<'static>,
}

/// What a notification must be answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Content type.
    pub content_type: &'static str,
    /// Body, byte for byte.
    pub body: &'static str,
}

/// A notification as received.
#[derive(Debug)]
pub struct Received<N> {
    /// Its content, or why it cannot be read.
    pub content: Result<Unverified<N>, DecodeError>,
    /// Rules of the document that it breaks.
    pub violations: Violations,
    /// What it holds beyond the document.
    pub unknown: Rest,
    /// Its bytes.
    pub raw: Body,
    /// What it must be answered with: the same whether or not it could be read, so that the provider neither
    /// repeats it for ever nor stops sending.
    pub answer: &'static Answer,
}

/// Reads a notification from the bytes of its query (GET) or body (POST).
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Paid;
/// let received = denbun::receive::<Paid>(b"gid=77&rst=1");
/// // Store the bytes, then answer as the provider demands, then look at what it says.
/// assert_eq!(&*received.raw, b"gid=77&rst=1");
/// assert_eq!((received.answer.status, received.answer.body), (200, "OK"));
/// let hint = received.content?;
/// assert_eq!(hint.unproven().payment_id, "77");
///
/// // What cannot be read is kept and answered all the same.
/// let broken = denbun::receive::<Paid>(b"\xff");
/// assert!(broken.content.is_err() && !broken.violations.is_empty());
/// assert_eq!((&*broken.raw, broken.answer.body), (&b"\xff"[..], "OK"));
/// # Ok::<(), denbun::DecodeError>(())
/// ```
pub fn receive<N: Notification>(bytes: &[u8]) -> Received<N> {
    receive_as(bytes, N::SCHEMA.charset)
}

/// Like [`receive`], in another charset than the spec's, where the provider's document states none.
pub fn receive_as<N: Notification>(bytes: &[u8], charset: Charset) -> Received<N> {
    let answer = &N::NOTIFICATION.answer;
    let raw = Body::new(bytes.to_vec());
    match message::decode_as::<N>(bytes, charset) {
        Ok(Decoded { message, violations, unknown }) => {
            Received { content: Ok(Unverified(message)), violations, unknown, raw, answer }
        }
        Err(error) => Received {
            violations: error.violations.clone(),
            unknown: error.unknown.clone(),
            content: Err(error),
            raw,
            answer,
        },
    }
}

/// What somebody says who has not proved to be the provider.
///
/// Anyone who knows the address can send a notification without a signature. It is a hint to look, not a payment:
/// it becomes [`Verified`] through a look-up or a person.
///
/// ```
/// use denbun::{Unverified, Verified};
///
/// fn ship(_paid: &Verified<u32>) {}
///
/// let hint = Unverified::new(7);
/// assert_eq!(*hint.unproven(), 7);
/// ship(&hint.vouched_by("accounting, 2026-11-21"));
/// ```
///
/// Where proof is asked for, a hint does not compile:
///
/// ```compile_fail,E0308
/// # use denbun::{Unverified, Verified};
/// # fn ship(_paid: &Verified<u32>) {}
/// ship(&Unverified::new(7));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "an unverified notification still has to be looked up"]
pub struct Unverified<T>(T);

impl<T> Unverified<T> {
    /// Marks a value as unproved.
    pub fn new(value: T) -> Self {
        Unverified(value)
    }

    /// The content, to look it up by; it proves nothing.
    pub fn unproven(&self) -> &T {
        &self.0
    }

    /// Proved by a look-up that is confirmed and speaks of the same payment.
    ///
    /// ```
    /// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
    /// # use shop::{LookUp, Paid, Status};
    /// use denbun::{Body, HttpResponse, Target, interpret};
    ///
    /// let hint = denbun::receive::<Paid>(b"gid=77&rst=1").content?;
    /// let look_up = LookUp { payment_id: "77".into() };
    /// let body = Body::new(b"gid=77&state=paid".to_vec());
    /// let answer = HttpResponse { status: 200, content_type: None, body };
    /// let reply = interpret(&look_up, Ok(answer), &Target::live());
    ///
    /// let same = |paid: &Paid, status: &Status| paid.payment_id == status.payment_id;
    /// let paid = hint.proved_by(&reply, same).expect("the provider knows the payment");
    /// assert_eq!(paid.get().payment_id, "77");
    /// # Ok::<(), denbun::DecodeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Gives the content back, still unproved.
    pub fn proved_by<A>(
        self,
        reply: &Reply<A>,
        same_payment: impl FnOnce(&T, &A) -> bool,
    ) -> Result<Verified<T>, Unverified<T>> {
        match &reply.outcome {
            Outcome::Confirmed(answer) if same_payment(&self.0, answer) => {
                Ok(Verified { value: self.0, proof: Proof::LookUp })
            }
            Outcome::Confirmed(_) | Outcome::Declined(_) | Outcome::NotExecuted(_) | Outcome::Unknown(_) => {
                Err(self)
            }
        }
    }

    /// Proved by a person who has looked, and is named.
    pub fn vouched_by(self, person: impl Into<String>) -> Verified<T> {
        Verified { value: self.0, proof: Proof::Person(person.into()) }
    }
}

/// What is proved to come from the provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified<T> {
    value: T,
    proof: Proof,
}

/// What proves a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proof {
    /// A look-up at the provider.
    LookUp,
    /// A named person.
    Person(String),
}

impl<T> Verified<T> {
    /// The content.
    pub fn get(&self) -> &T {
        &self.value
    }

    /// The content.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// What proves it.
    pub fn proof(&self) -> &Proof {
        &self.proof
    }
}
