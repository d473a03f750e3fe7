//! Whether a received signature is that of what came with it.

use super::carried::{Parts, parts};
use super::input::{digest_with, order};
use super::{Piece, SignatureInfo, Source, Unsigned};
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
/// accepted. How long it takes tells nothing of how much of a wrong one is right.
pub(crate) fn check(
    info: &SignatureInfo,
    arrived: &Arrived<'_>,
    credentials: &Credentials,
) -> Result<Vec<&'static str>, Unsigned> {
    let carried = info.carried.ok_or(Unsigned::NoSignature)?;
    let parts = parts(&carried, arrived)?;
    let is_captured =
        |name: &str| info.of.iter().any(|piece| matches!(piece, Piece::Captured(it) if *it == name));
    let source = Source {
        body: arrived.source.body,
        headers: arrived.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
        fields: arrived.source.fields.clone(),
        captured: parts.captured(is_captured),
        ..Source::default()
    };
    is_right(info, &source, &parts, &is_captured, credentials)?;
    covered(info, &source)
}

fn is_right(
    info: &SignatureInfo,
    source: &Source<'_>,
    parts: &Parts,
    is_captured: &dyn Fn(&str) -> bool,
    credentials: &Credentials,
) -> Result<(), Unsigned> {
    let mut right = false;
    for with in credentials.one_by_one(|name| needs(info, name)) {
        let look_up = |name: &str| with.get(name);
        match digest_with(info, source, &look_up) {
            Ok(digest) => right |= parts.are(&digest, is_captured, &look_up),
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
        match piece {
            Piece::Field(name) => names.push(*name),
            Piece::Named(named) => names.extend(order(named, &source.fields)?),
            Piece::Text(_)
            | Piece::Credential(_)
            | Piece::Sent
            | Piece::Body
            | Piece::Method
            | Piece::Path
            | Piece::Query
            | Piece::Target
            | Piece::Header(_)
            | Piece::Captured(_) => {}
        }
    }
    Ok(names)
}
