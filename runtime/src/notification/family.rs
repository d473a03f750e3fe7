//! Notifications that come to one address and are told apart by their keys.

use std::time::SystemTime;

use super::received::sent_by;
use super::{Answer, Answered, Incoming, Notification, Sender};
use crate::charset::Charset;
use crate::credentials::Credentials;
use crate::message::Message;
use crate::outcome::Verdict;
use crate::secret::Body;
use crate::signature::Unsigned;
use crate::wire::has_key;

/// Notifications that come to one address: an enum with a variant for each, implemented by generated code.
///
/// Which one came is told by its keys, before anything is believed of it. All of them come by one method, are proved in
/// one way and get one answer, and so does what is none of them.
pub trait Family: Sized + Send {
    /// The member that is told first; method, proof and answer are those of all.
    type First: Notification;
    /// What the spec says of the family.
    const FAMILY: &'static FamilyInfo;

    /// Reads a whole HTTP request as the member that it is, in another charset than the spec's if one is given: where the
    /// provider's document states none.
    fn receive_from_as(incoming: &Incoming, credentials: &Credentials, charset: Option<Charset>) -> Self;

    /// Reads a whole HTTP request as the member that it is.
    fn receive_from(incoming: &Incoming, credentials: &Credentials) -> Self {
        Self::receive_from_as(incoming, credentials, None)
    }

    /// Its bytes, to be kept.
    fn raw(&self) -> &Body;

    /// Whether it is proved to come from the provider.
    fn sender(&self) -> Sender;

    /// What it says of the effect, by the spec's conditions alone; without a proof, or of records, it is a hint.
    fn verdict(&self) -> Verdict;

    /// Tells it from another one of the family; `None` as for [`Received::dedupe_key`](super::Received::dedupe_key).
    fn dedupe_key(&self) -> Option<String>;

    /// The answer once it is kept, whatever it is: the one for what is proved, or, where the spec has one, for what is not.
    fn accepted(&self) -> Answered<Self::First> {
        Answered::accepted_of(self.sender() == Sender::Proved)
    }

    /// What it must be answered with, whatever it is.
    fn answer() -> &'static Answer {
        &Self::First::NOTIFICATION.answer
    }
}

/// One of a family as an argument of axum's handlers, read and compared with the state's credentials.
///
/// ```
/// # mod shop { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shop/mod.rs")); }
/// # use shop::{Event, Push};
/// use denbun::notification::{Family, Told};
/// use denbun::Answered;
///
/// # async fn store(_: &[u8]) -> std::io::Result<()> { Ok(()) }
/// async fn pushed(Told(push): Told<Push>) -> Answered<Event> {
///     match store(push.raw()).await {
///         Ok(()) => push.accepted(),
///         Err(_) => Answered::later(),
///     }
/// }
/// # let _ = pushed;
/// ```
#[cfg(feature = "axum")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told<P>(pub P);

/// What a spec says of a family, known at build time.
#[derive(Debug)]
pub struct FamilyInfo {
    /// The family's name in the spec: `push`.
    pub name: &'static str,
    /// The document's name for it.
    pub label: &'static str,
    /// For each member, in the order in which they are told apart, the keys of which any tells it.
    pub told_by: &'static [&'static [&'static str]],
}

/// What came to a family's address and is none of its members: kept as it is.
#[derive(Debug)]
pub struct Untold {
    /// Its bytes.
    pub raw: Body,
    /// Whether it is proved to come from the provider.
    pub sender: Sender,
    /// Why its signature proves nothing; `None` if it does, or if the spec names none.
    pub unsigned: Option<Unsigned>,
    /// What it must be answered with.
    pub answer: &'static Answer,
}

impl Untold {
    /// Takes a request that no key tells.
    pub fn of<P: Family>(incoming: &Incoming, credentials: &Credentials, charset: Option<Charset>) -> Self {
        let info = P::First::NOTIFICATION;
        let charset = charset.unwrap_or(P::First::SCHEMA.charset);
        let raw = Body::new(incoming.message(info.method).to_vec());
        let (sender, unsigned, _) = sent_by::<P::First>(incoming, credentials, charset, SystemTime::now());
        Untold { raw, sender, unsigned, answer: &info.answer }
    }
}

/// Which member a request is, by position: the first of which a key is there.
///
/// Keys are compared as they are on the wire, percent-decoded, in the spec's charset or in this one; a message may hold as
/// many pairs as are read of it.
pub fn told<P: Family>(incoming: &Incoming, charset: Option<Charset>) -> Option<usize> {
    let (info, schema) = (P::First::NOTIFICATION, P::First::SCHEMA);
    if !schema.wire.has_pairs() {
        return None;
    }
    let (bytes, charset) = (incoming.message(info.method), charset.unwrap_or(schema.charset));
    P::FAMILY.told_by.iter().position(|keys| keys.iter().any(|key| has_key(bytes, key, schema.wire, charset)))
}
