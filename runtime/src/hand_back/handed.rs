//! A hand-back as it came, and what can be said of it.

use std::fmt;
use std::time::SystemTime;

use super::{Bound, HandBack};
use crate::charset::Charset;
use crate::credentials::Credentials;
use crate::digest::{self, DigestInfo, DigestInput, KeyError};
use crate::exchange::Headers;
use crate::message::DecodeError;
use crate::notification::{Proof, Unverified, Verified, covered_by, proved_part, telling};
use crate::operation::{ErrorCode, find_error};
use crate::outcome::Verdict;
use crate::rest::Rest;
use crate::schema::Wire;
use crate::secret::Body;
use crate::signature::{Arrived, Fields, Source, Unsigned};
use crate::violation::{Violation, Violations};

/// A hand-back as it came through the shopper's browser.
#[derive(Debug)]
pub struct HandedBack<H> {
    /// Its content, or why it cannot be read.
    pub content: Result<Unverified<H>, DecodeError>,
    /// Rules of the document that it breaks.
    pub violations: Violations,
    /// What it holds beyond the document, such as the shop's own keys in the query of the return address.
    pub unknown: Rest,
    /// The bytes of its query or body. Empty if there were more than [`MAX_BYTES`](super::MAX_BYTES).
    pub raw: Body,
    pub(super) charset: Charset,
}

/// Why a hand-back is not [`Bound`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unproved {
    /// A part of it cannot be read, or says two things.
    Unreadable,
    /// Its spec names no digest.
    NoDigest,
    /// It carries none.
    Absent,
    /// The digest is none that the shop made for these values.
    Wrong,
    /// The credential that is the digest's key is missing: the shop's own mistake.
    NoKey(&'static str),
    /// The credential that is the digest's key is shorter than 16 bytes: the shop's own mistake.
    ShortKey(&'static str),
}

impl<H: HandBack> HandedBack<H> {
    /// Bound to what the shop sent, if every part of it could be read and its digest is right. It is compared in a time
    /// that does not tell how much of it is.
    ///
    /// That is no proof of payment: see [`Bound`].
    ///
    /// # Errors
    ///
    /// Gives it back, still unproved; [`HandedBack::unproved`] says why.
    #[expect(clippy::result_large_err, reason = "what is not proved is as large as what is")]
    pub fn verified(self, credentials: &Credentials) -> Result<Verified<Bound<H>>, HandedBack<H>> {
        if self.unproved(credentials).is_some() {
            return Err(self);
        }
        match self {
            HandedBack { content: Ok(hint), .. } => {
                Ok(Unverified::new(Bound::new(hint.into_unproven())).proved(Proof::Digest))
            }
            unread => Err(unread),
        }
    }

    /// Why its digest proves nothing; `None` if it does.
    pub fn unproved(&self, credentials: &Credentials) -> Option<Unproved> {
        let Ok(hint) = &self.content else { return Some(Unproved::Unreadable) };
        if self.violations.iter().any(Violation::is_unread) {
            return Some(Unproved::Unreadable);
        }
        let Some(info) = H::HAND_BACK.digest else { return Some(Unproved::NoDigest) };
        wrong(info, hint.unproven(), credentials)
    }

    /// Proved by the provider's signature, if it is right and the spec has one: nothing is in it but the fields that the
    /// signature covers, and all of them keep their rules.
    ///
    /// # Errors
    ///
    /// Gives it back, still unproved; [`HandedBack::unsigned`] says why.
    #[expect(clippy::result_large_err, reason = "what is not proved is as large as what is")]
    pub fn signed(self, credentials: &Credentials) -> Result<Verified<H>, HandedBack<H>> {
        self.signed_at(credentials, SystemTime::now())
    }

    /// The same of what came at another moment than now: a signature whose moment has to be near is compared with it.
    ///
    /// # Errors
    ///
    /// As for [`HandedBack::signed`].
    #[expect(clippy::result_large_err, reason = "what is not proved is as large as what is")]
    pub fn signed_at(
        self,
        credentials: &Credentials,
        came: SystemTime,
    ) -> Result<Verified<H>, HandedBack<H>> {
        match self.proved_fields(credentials, came) {
            Ok(Some(names)) => proved_part(&names, &self.raw, self.charset).ok_or(self),
            Ok(None) | Err(_) => Err(self),
        }
    }

    /// Why its signature proves nothing; `None` if it does.
    pub fn unsigned(&self, credentials: &Credentials) -> Option<Unsigned> {
        match self.proved_fields(credentials, SystemTime::now()) {
            Ok(Some(names)) => {
                let proved = proved_part::<H>(&names, &self.raw, self.charset);
                proved.is_none().then_some(Unsigned::Unreadable)
            }
            // No field of a form covers all of it.
            Ok(None) => Some(Unsigned::OriginOnly),
            Err(why) => Some(why),
        }
    }

    fn proved_fields(
        &self,
        credentials: &Credentials,
        came: SystemTime,
    ) -> Result<Option<Vec<&'static str>>, Unsigned> {
        let signed = H::HAND_BACK.signature.ok_or(Unsigned::NoSignature)?;
        if self.violations.iter().any(Violation::is_unread) {
            return Err(Unsigned::Unreadable);
        }
        let fields = Fields::of(&self.raw, Wire::Form, self.charset);
        let source = Source { fields, ..Source::default() };
        covered_by(signed, &Arrived { headers: &Headers::new(), source }, credentials, came)
    }

    /// What it says of the effect: a hint, whatever its digest proves.
    pub fn verdict(&self) -> Verdict {
        match &self.content {
            Ok(hint) => hint.unproven().verdict().given(self.error()).unless_unread(&self.violations),
            Err(_) => Verdict::Unknown,
        }
    }

    /// What its error code means.
    pub fn error(&self) -> Option<&'static ErrorCode> {
        let code = self.content.as_ref().ok()?.unproven().error_code()?;
        find_error(H::HAND_BACK.errors, &code)
    }

    /// Tells it from another one; one that the shopper opens again has the same key. `None` if it cannot be read or has
    /// nothing to be told by.
    pub fn dedupe_key(&self) -> Option<String> {
        telling(self.content.as_ref().ok()?.unproven().dedupe_key())
    }
}

fn wrong<H: HandBack>(info: &DigestInfo, hand_back: &H, credentials: &Credentials) -> Option<Unproved> {
    const { DigestInfo::check(H::HAND_BACK.digest) };
    let Some(given) = hand_back.digest().filter(|given| !given.is_empty()) else {
        return Some(Unproved::Absent);
    };
    let mut input = DigestInput::of(H::HAND_BACK.name);
    hand_back.digest_values(&mut input);
    match digest::check(info, &input, credentials, given) {
        Ok(true) => None,
        Ok(false) => Some(Unproved::Wrong),
        Err(KeyError::Missing(name)) => Some(Unproved::NoKey(name)),
        Err(KeyError::Short(name)) => Some(Unproved::ShortKey(name)),
    }
}

impl fmt::Display for Unproved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unproved::Unreadable => f.write_str("a part of the hand-back cannot be read or says two things"),
            Unproved::NoDigest => f.write_str("the spec names no digest for this hand-back"),
            Unproved::Absent => f.write_str("the hand-back carries no digest"),
            Unproved::Wrong => f.write_str("the digest is not that of these values"),
            Unproved::NoKey(name) => write!(f, "the credential `{name}` is missing, the key of the digest"),
            Unproved::ShortKey(name) => {
                write!(f, "the credential `{name}` is too short for a key: at least 16 bytes")
            }
        }
    }
}

impl std::error::Error for Unproved {}
