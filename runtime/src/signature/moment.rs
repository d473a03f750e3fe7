//! Parts that are made for each request, and moments that have to be near.

use std::time::{Duration, SystemTime};

use super::input::{Source, header};
use super::{Made, MadePart, MadeValue, SignatureInfo, Unsigned};
use crate::operation::Random;

/// Each moment that has to be near is; `Stale` if one is not. Ask this of what a right signature covers.
pub(super) fn check(info: &SignatureInfo, source: &Source<'_>, now: SystemTime) -> Result<(), Unsigned> {
    for made in info.made {
        let (MadeValue::Now(written), Some(fresh)) = (made.value, made.fresh) else { continue };
        let said = said(made.part, source)?;
        let at = written.read(said.trim_matches([' ', '\t'])).ok_or(Unsigned::Malformed)?;
        if distance(at, now) > Duration::from_secs(fresh.into()) {
            return Err(Unsigned::Stale);
        }
    }
    Ok(())
}

fn said(part: MadePart, source: &Source<'_>) -> Result<String, Unsigned> {
    match part {
        MadePart::Captured(name) => {
            let captured = source.captured.iter().find(|(known, _)| known == name);
            captured.map(|(_, text)| text.to_string()).ok_or(Unsigned::Malformed)
        }
        MadePart::Header(name) => header(&source.headers, name).map(str::to_owned),
        MadePart::Field(name) => source.fields.text(name).map(|text| text.to_string()),
    }
}

/// A moment that is still to come may be as far away: clocks differ in both directions.
fn distance(one: SystemTime, other: SystemTime) -> Duration {
    one.duration_since(other).unwrap_or_else(|error| error.duration())
}

/// What is made for a request and stands in what carries its signature, by name.
pub(crate) fn captured(info: &SignatureInfo, now: SystemTime) -> Vec<(&'static str, String)> {
    let captured = info.made.iter().filter_map(|made| match made {
        Made { part: MadePart::Captured(name), value, .. } => Some((*name, value.make(now))),
        Made { part: MadePart::Header(_) | MadePart::Field(_), .. } => None,
    });
    captured.collect()
}

impl MadeValue {
    fn make(self, now: SystemTime) -> String {
        match self {
            MadeValue::Now(written) => written.write(now),
            MadeValue::Random(kind) => random(kind),
        }
    }
}

/// A value that no other request has.
pub(crate) fn random(kind: Random) -> String {
    match kind {
        Random::Uuid => uuid::Uuid::new_v4().to_string(),
        Random::Hex => uuid::Uuid::new_v4().simple().to_string(),
    }
}
