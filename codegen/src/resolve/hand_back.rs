//! Hand-backs, and the digests that bind them to requests.

use super::message::{Positions, row_positions};
use super::operation::resolve;
use super::signature::signed_by;
use crate::merge::Merged;
use crate::model::{self, Digest, Method};
use crate::syntax;

/// Hexadecimal digits of a digest unless the spec says otherwise: all of them.
const DIGITS: u32 = 64;

pub(super) fn hand_backs(merged: &Merged<'_>, messages: &[model::Message]) -> Option<Vec<model::HandBack>> {
    let hand_backs = merged.spec.hand_backs.iter().enumerate();
    let convert = |(index, (name, written)): (usize, &(_, syntax::HandBack))| {
        let name: &crate::read::Spanned<String> = name;
        let received = merged.hand_back(index)?;
        let message = merged.position(&received.id)?;
        messages.get(message)?;
        let fields = row_positions(received);
        let methods = methods(written);
        Some(model::HandBack {
            name: name.value.clone(),
            rust: name.value.clone(),
            methods: methods.iter().map(|(method, _)| *method).collect(),
            received_at: methods.first()?.1.value.clone(),
            digest: digest(written, &fields)?,
            signature: match written.signature() {
                Some(name) => Some(signed_by(merged, name)?),
                None => None,
            },
            dedupe: written
                .dedupe
                .iter()
                .map(|name| fields.get(name.value.as_str()).copied())
                .collect::<Option<_>>()?,
            resolve: resolve(merged, written.resolve.as_ref())??,
            message,
        })
    };
    hand_backs.map(convert).collect()
}

/// The methods in the order written.
fn methods(written: &syntax::HandBack) -> Vec<(Method, &crate::read::Spanned<String>)> {
    let methods = [(Method::Get, &written.get), (Method::Post, &written.post)];
    let mut methods: Vec<_> =
        methods.into_iter().filter_map(|(method, at)| Some((method, at.as_ref()?))).collect();
    methods.sort_by_key(|(_, at)| at.span);
    methods
}

/// The digest over the fields of a message; the outer `None` means that errors were reported.
pub(super) fn digest(written: &syntax::HandBack, fields: &Positions<'_>) -> Option<Option<Digest>> {
    let Some(digest) = written.digest() else { return Some(None) };
    let position = |name: &crate::read::Spanned<String>| fields.get(name.value.as_str()).copied();
    Some(Some(Digest {
        field: position(digest.field.as_ref()?)?,
        of: digest.of.as_ref()?.iter().map(position).collect::<Option<_>>()?,
        key: digest.key.as_ref()?.value.clone(),
        length: digest.length.map_or(DIGITS, |length| length.value),
    }))
}
