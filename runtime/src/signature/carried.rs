//! What carries a signature: found, cut into its parts, and compared with what the shop knows.

use std::borrow::Cow;

use denbun_signature::{base64, carried, same};
use zeroize::Zeroizing;

use super::check::Arrived;
use super::input::{LookUp, Worked};
use super::{Carried, Place, Unsigned};

/// The name of the digest in templates.
const DIGEST: &str = "digest";

/// The parts of what carries a signature, decoded.
pub(super) struct Parts(Vec<(&'static str, Zeroizing<String>)>);

/// What stands in the header or the field, cut into its parts: once, or for each digest of a list.
pub(super) fn parts(info: &Carried, arrived: &Arrived<'_>) -> Result<Vec<Parts>, Unsigned> {
    let text = written(info, arrived)?;
    if text.is_empty() {
        return Err(Unsigned::Absent);
    }
    let found = match info.separator {
        None => carried::read(info.template, &text).map(|found| vec![found]),
        Some(separator) => carried::read_list(info.template, separator, &text, DIGEST),
    };
    let found = found.ok_or(Unsigned::Malformed)?;
    let all = found.into_iter().map(|found| {
        let parts = found.into_iter().map(|(name, part)| Some((lasting(info, name)?, decoded(info, part)?)));
        parts.collect::<Option<_>>().map(Parts)
    });
    all.collect::<Option<_>>().ok_or(Unsigned::Malformed)
}

/// A name as long as the template lives.
fn lasting(info: &Carried, name: &str) -> Option<&'static str> {
    carried::names(info.template).find(|known| *known == name)
}

fn written(info: &Carried, arrived: &Arrived<'_>) -> Result<Zeroizing<String>, Unsigned> {
    match info.place {
        Place::Header(name) => {
            let mut all = arrived.headers.all(name);
            let first = all.next().ok_or(Unsigned::Absent)?;
            if all.next().is_some() {
                return Err(Unsigned::Repeated);
            }
            Ok(Zeroizing::new(first.trim_matches([' ', '\t']).to_owned()))
        }
        Place::Field(name) => arrived.source.fields.text(name).map_err(|why| match why {
            Unsigned::MissingField(_) => Unsigned::Absent,
            Unsigned::RepeatedField(_) => Unsigned::Repeated,
            _ => Unsigned::Malformed,
        }),
    }
}

fn decoded(info: &Carried, part: &str) -> Option<Zeroizing<String>> {
    let Some(substitutes) = info.base64 else { return Some(Zeroizing::new(part.to_owned())) };
    let bytes = base64::decode(part, substitutes)?;
    Some(Zeroizing::new(std::str::from_utf8(&bytes).ok()?.to_owned()))
}

impl Parts {
    /// All but the digest and what names credentials.
    pub(super) fn captured(&self, is_captured: impl Fn(&str) -> bool) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
        let captured = self.0.iter().filter(|(name, _)| is_captured(name));
        captured.map(|(name, part)| (Cow::Borrowed(*name), Cow::Borrowed(part.as_str()))).collect()
    }

    /// Whether they are these digests and these credentials, in a time that does not tell how much of them is.
    pub(super) fn are(&self, made: &Worked, is_captured: impl Fn(&str) -> bool, look_up: LookUp<'_>) -> bool {
        let right = self.0.iter().map(|(name, part)| match *name {
            DIGEST => same(part, &made.digest),
            name if is_captured(name) => true,
            name => match made.inner.iter().find(|(known, _)| *known == name) {
                Some((_, inner)) => same(part, inner),
                None => look_up(name).is_some_and(|known| same(part, known)),
            },
        });
        right.fold(true, |all, one| all & one)
    }
}
