//! Reads a notification, whatever came.

use super::{Answer, Incoming, Notification, Proof, Sender, Unverified, Verified, trace};
use crate::charset::Charset;
use crate::credentials::Credentials;
use crate::message::{self, DecodeError, Decoded};
use crate::operation::{ErrorCode, find_error};
use crate::outcome::Verdict;
use crate::rest::Rest;
use crate::secret::Body;
use crate::violation::{Violation, Violations};

/// A notification as received.
#[derive(Debug)]
pub struct Received<N> {
    /// Its content, or why it cannot be read.
    pub content: Result<Unverified<N>, DecodeError>,
    /// Whether it holds the secret that its sender shares with the shop.
    pub sender: Sender,
    /// Rules of the document that it breaks.
    pub violations: Violations,
    /// What it holds beyond the document.
    pub unknown: Rest,
    /// Its bytes.
    pub raw: Body,
    /// What it must be answered with: the same whether or not it could be read or proved, so that the provider
    /// neither repeats it for ever nor stops sending.
    pub answer: &'static Answer,
}

impl<N: Notification> Received<N> {
    /// Proved by the secret its sender gave, if that is so and every part of it could be read.
    ///
    /// # Errors
    ///
    /// Gives it back, still unproved: look it up.
    #[expect(clippy::result_large_err, reason = "what is not proved is as large as what is")]
    pub fn verified(self) -> Result<Verified<N>, Received<N>> {
        match self {
            Received { content: Ok(hint), sender: Sender::Proved, violations, .. }
                if !violations.iter().any(Violation::is_unread) =>
            {
                Ok(hint.proved(Proof::Secret))
            }
            unproved => Err(unproved),
        }
    }

    /// What it says of the effect. From a sender that is not proved it is a hint.
    pub fn verdict(&self) -> Verdict {
        match &self.content {
            Ok(hint) => hint.unproven().verdict().given(self.error()).unless_unread(&self.violations),
            Err(_) => Verdict::Unknown,
        }
    }

    /// What its error code means.
    pub fn error(&self) -> Option<&'static ErrorCode> {
        let code = self.content.as_ref().ok()?.unproven().error_code()?;
        find_error(N::NOTIFICATION.errors, &code)
    }

    /// Tells it from another one; a repeated one has the same key. `None` if it cannot be read or has nothing to be told
    /// by: then it may be a new one, and is to be kept.
    pub fn dedupe_key(&self) -> Option<String> {
        telling(self.content.as_ref().ok()?.unproven().dedupe_key())
    }
}

/// A key that tells something: of empty values nothing is left but what divides them.
pub(crate) fn telling(key: String) -> Option<String> {
    key.contains(|char: char| !char.is_control()).then_some(key)
}

/// Reads a notification from the bytes of its query (GET) or body, without a look at its sender.
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
    let (raw, sender) = (Body::new(bytes.to_vec()), Sender::Unproved);
    match message::decode_as::<N>(bytes, charset) {
        Ok(Decoded { message, violations, unknown }) => {
            Received { content: Ok(Unverified::new(message)), sender, violations, unknown, raw, answer }
        }
        Err(error) => Received {
            violations: error.violations.clone(),
            unknown: error.unknown.clone(),
            content: Err(error),
            sender,
            raw,
            answer,
        },
    }
}

/// Reads a notification from a whole HTTP request and compares the secret in its header, where the spec names one,
/// with the shop's.
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::Event;
/// use denbun::{Body, Credentials, Headers, Incoming, receive_from};
///
/// let credentials = Credentials::new().with("auth_token", "s3cr3t");
/// let incoming = Incoming {
///     method: "POST".into(),
///     query: Body::default(),
///     headers: Headers::from([("Authorization", "Bearer s3cr3t")]),
///     body: Body::new(b"gid=77&rst=1".to_vec()),
/// };
/// let event = receive_from::<Event>(&incoming, &credentials).verified().expect("the secret is the shop's");
/// assert_eq!(event.get().payment_id, "77");
///
/// // Without the right secret it is kept and answered the same, as a hint to look the payment up.
/// let incoming = Incoming { headers: Headers::new(), ..incoming };
/// let hint = receive_from::<Event>(&incoming, &credentials).verified().unwrap_err();
/// assert_eq!(hint.answer.status, 200);
/// ```
pub fn receive_from<N: Notification>(incoming: &Incoming, credentials: &Credentials) -> Received<N> {
    receive_from_as(incoming, credentials, N::SCHEMA.charset)
}

/// Like [`receive_from`], in another charset than the spec's, where the provider's document states none.
pub fn receive_from_as<N: Notification>(
    incoming: &Incoming,
    credentials: &Credentials,
    charset: Charset,
) -> Received<N> {
    let info = N::NOTIFICATION;
    let sender = info.authentic.sender(&incoming.headers, credentials);
    let received = Received { sender, ..receive_as(incoming.message(info.method), charset) };
    trace::received(&received);
    received
}
