//! Whether a received signature is that of what came with it.

use std::time::SystemTime;

use super::carried::{Parts, parts};
use super::input::{digest_with, order};
use super::{Piece, SignatureInfo, Source, Unsigned, moment};
use crate::credentials::Credentials;
use crate::exchange::Headers;

/// What came: its headers, and where the pieces are.
pub(crate) struct Arrived<'s> {
    /// The headers.
    pub headers: &'s Headers,
    /// The message.
    pub source: Source<'s>,
}

/// The fields a right signature covers, by name; or why it is not right. Credentials of today and earlier ones are
/// accepted, and of several signatures any may be right. How long it takes tells nothing of how much of a wrong one is right.
/// A moment that has to be near is compared with `now` once the signature is right: before, it is anybody's.
pub(crate) fn check(
    info: &SignatureInfo,
    arrived: &Arrived<'_>,
    credentials: &Credentials,
    now: SystemTime,
) -> Result<Vec<&'static str>, Unsigned> {
    let carried = info.carried.ok_or(Unsigned::NoSignature)?;
    let mut best = Err(Unsigned::Wrong);
    for parts in parts(&carried, arrived)? {
        let source = Source {
            body: arrived.source.body,
            headers: arrived.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
            fields: arrived.source.fields.clone(),
            captured: parts.captured(|name| is_captured(info, name)),
            ..Source::default()
        };
        let found = is_right(info, &source, &parts, credentials);
        let found =
            found.and_then(|()| moment::check(info, &source, now)).and_then(|()| covered(info, &source));
        best = better(best, found);
    }
    best
}

/// A right one, or what tells most of why none is.
fn better<T>(one: Result<T, Unsigned>, other: Result<T, Unsigned>) -> Result<T, Unsigned> {
    match (one, other) {
        (Ok(right), _) | (_, Ok(right)) => Ok(right),
        (Err(Unsigned::Wrong), Err(why)) => Err(why),
        (Err(why), Err(_)) => Err(why),
    }
}

fn is_captured(info: &SignatureInfo, name: &str) -> bool {
    info.of.iter().any(|piece| matches!(piece, Piece::Captured(it) if *it == name))
}

fn is_right(
    info: &SignatureInfo,
    source: &Source<'_>,
    parts: &Parts,
    credentials: &Credentials,
) -> Result<(), Unsigned> {
    let mut right = false;
    for with in credentials.one_by_one(|name| needs(info, name)) {
        let look_up = |name: &str| with.get(name);
        match digest_with(info, source, &look_up) {
            Ok(made) => right |= parts.are(&made, |name| is_captured(info, name), &look_up),
            // An earlier credential that is none proves nothing.
            Err(_) if with.is_earlier() => {}
            Err(why) => return Err(why),
        }
    }
    if right { Ok(()) } else { Err(Unsigned::Wrong) }
}

fn needs(info: &SignatureInfo, name: &str) -> bool {
    let carried = info.carried.map(|carried| denbun_signature::carried::names(carried.template));
    info.credentials().any(|known| known == name) || carried.into_iter().flatten().any(|known| known == name)
}

fn covered(info: &SignatureInfo, source: &Source<'_>) -> Result<Vec<&'static str>, Unsigned> {
    let mut names = Vec::new();
    for piece in info.of {
        match piece.itself() {
            Piece::Field(name) => names.push(*name),
            Piece::Named(named) => names.extend(order(named, &source.fields)?),
            Piece::Digest(inner) => names.extend(covered(inner.info, source)?),
            Piece::Text(_)
            | Piece::Credential(_)
            | Piece::Sent
            | Piece::Body
            | Piece::Method
            | Piece::Path
            | Piece::Query
            | Piece::Target
            | Piece::Header(_)
            | Piece::Or(..)
            | Piece::Captured(_) => {}
        }
    }
    Ok(names)
}
