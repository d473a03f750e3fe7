//! Reads a notification, whatever came.

use std::time::SystemTime;

use super::{
    Answer, Answered, Authentic, Incoming, Notification, Proof, Sender, Unverified, Verified, trace,
};
use crate::charset::Charset;
use crate::credentials::Credentials;
use crate::message::{self, DecodeError, Decoded};
use crate::operation::{ErrorCode, find_error};
use crate::outcome::Verdict;
use crate::rest::Rest;
use crate::secret::Body;
use crate::signature::{self, Arrived, Fields, Proves, SignedBy, Source, Unsigned};
use crate::violation::{Violation, Violations};

/// A notification as received.
#[derive(Debug)]
pub struct Received<N> {
    /// Its content, or why it cannot be read.
    pub content: Result<Unverified<N>, DecodeError>,
    /// Whether it holds the secret that its sender shares with the shop, or the right signature.
    pub sender: Sender,
    /// Why its signature proves nothing; `None` if it does, or if the spec names none.
    pub unsigned: Option<Unsigned>,
    /// Rules of the document that it breaks.
    pub violations: Violations,
    /// What it holds beyond the document.
    pub unknown: Rest,
    /// Its bytes.
    pub raw: Body,
    /// What it must be answered with: the same whether or not it could be read or proved, so that the provider
    /// neither repeats it for ever nor stops sending.
    pub answer: &'static Answer,
    /// The fields that its signature covers, if it does not cover all.
    covered: Option<Vec<&'static str>>,
    charset: Charset,
}

impl<N: Notification> Received<N> {
    /// Proved by the secret its sender gave, or its signature, if that is so and every part of it could be read. If the
    /// signature covers some of its fields, only those are there.
    ///
    /// # Errors
    ///
    /// Gives it back, still unproved: look it up.
    #[expect(clippy::result_large_err, reason = "what is not proved is as large as what is")]
    pub fn verified(self) -> Result<Verified<N>, Received<N>> {
        if let (Sender::Proved, Some(names)) = (self.sender, &self.covered) {
            return proved_part(names, &self.raw, self.charset).ok_or(self);
        }
        match self {
            Received { content: Ok(hint), sender: Sender::Proved, violations, .. }
                if !violations.iter().any(Violation::is_unread) =>
            {
                Ok(hint.proved(match N::NOTIFICATION.authentic {
                    Authentic::Signature(_) => Proof::Signature,
                    Authentic::Header { .. } | Authentic::None => Proof::Secret,
                }))
            }
            unproved => Err(unproved),
        }
    }

    /// Whether all that it says is proved: not a part of it only.
    pub(crate) fn is_proved(&self) -> bool {
        let is_read = self.content.is_ok() && !self.violations.iter().any(Violation::is_unread);
        self.sender == Sender::Proved && self.covered.is_none() && is_read
    }

    /// What it is answered with once it is kept: whether its sender is proved decides, where the spec says so. A
    /// `Receiver` (feature `tower`) does this by itself.
    pub fn accepted(&self) -> Answered<N> {
        Answered::accepted_of(self.sender == Sender::Proved)
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

/// A message of nothing but these fields, signed one by one. All of them keep their rules: characters that moved from one
/// value to the next mostly break them.
pub(crate) fn proved_part<M: for<'a> message::Decode<'a>>(
    names: &[&str],
    raw: &[u8],
    charset: Charset,
) -> Option<Verified<M>> {
    let part = signature::only(names, raw, M::SCHEMA.wire, charset);
    let Decoded { message, violations, .. } = message::decode_as::<M>(&part, charset).ok()?;
    violations.is_empty().then(|| Unverified::new(message).proved(Proof::Signature))
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
    let unsigned = match N::NOTIFICATION.authentic {
        Authentic::Signature(_) => Some(Unsigned::Absent),
        Authentic::Header { .. } | Authentic::None => None,
    };
    match message::decode_as::<N>(bytes, charset) {
        Ok(Decoded { message, violations, unknown }) => {
            let content = Ok(Unverified::new(message));
            Received { content, sender, unsigned, violations, unknown, raw, answer, covered: None, charset }
        }
        Err(error) => Received {
            violations: error.violations.clone(),
            unknown: error.unknown.clone(),
            content: Err(error),
            sender,
            unsigned,
            raw,
            answer,
            covered: None,
            charset,
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
    receive_then(incoming, credentials, charset, SystemTime::now())
}

/// Like [`receive_from`], of what came at another moment than now: a signature whose moment has to be near is compared
/// with it. So what was stored is proved later as it was when it came.
///
/// The moment is the shop's own note of when it came, never one that the message says.
pub fn receive_from_at<N: Notification>(
    incoming: &Incoming,
    credentials: &Credentials,
    came: SystemTime,
) -> Received<N> {
    receive_then(incoming, credentials, N::SCHEMA.charset, came)
}

fn receive_then<N: Notification>(
    incoming: &Incoming,
    credentials: &Credentials,
    charset: Charset,
    came: SystemTime,
) -> Received<N> {
    let received = receive_as(incoming.message(N::NOTIFICATION.method), charset);
    let (sender, unsigned, covered) = sent_by::<N>(incoming, credentials, charset, came);
    let received = Received { sender, unsigned, covered, ..received };
    trace::received(&received);
    received
}

/// Who sent what came, why its signature proves nothing, and the fields that it covers, if not all.
pub(super) fn sent_by<N: Notification>(
    incoming: &Incoming,
    credentials: &Credentials,
    charset: Charset,
    came: SystemTime,
) -> (Sender, Option<Unsigned>, Option<Vec<&'static str>>) {
    let info = N::NOTIFICATION;
    match info.authentic {
        Authentic::Signature(signed) => {
            let bytes = incoming.message(info.method);
            let fields = Fields::of(bytes, N::SCHEMA.wire, charset);
            let source = Source { body: Some(bytes), fields, ..Source::default() };
            match covered_by(signed, &Arrived { headers: &incoming.headers, source }, credentials, came) {
                Ok(covered) => (Sender::Proved, None, covered),
                Err(why) => (Sender::Unproved, Some(why), None),
            }
        }
        Authentic::Header { .. } | Authentic::None => {
            (info.authentic.sender(&incoming.headers, credentials), None, None)
        }
    }
}

/// The fields that a signature covers, `None` for all; or why it proves nothing.
pub(crate) fn covered_by(
    signed: SignedBy,
    arrived: &Arrived<'_>,
    credentials: &Credentials,
    came: SystemTime,
) -> Result<Option<Vec<&'static str>>, Unsigned> {
    let covered = signature::check(signed.signature, arrived, credentials, came)?;
    match signed.proves {
        Proves::Content => Ok(None),
        Proves::Values => Ok(Some(covered)),
        Proves::Origin => Err(Unsigned::OriginOnly),
    }
}
