//! What all requests and answers have in common, and the unions of their fields.

use crate::merge::Merged;
use crate::model::{AuthHeader, AuthValue, Case, Failure, Idempotency, Now, Random, Signature, Union};
use crate::syntax::{self, NowWord, RandomWord};

pub(super) fn auth(spec: &syntax::Spec) -> Option<Vec<AuthHeader>> {
    let headers = spec.auth.iter();
    headers
        .map(|(name, header)| Some(AuthHeader { name: name.value.clone(), value: value(spec, header)? }))
        .collect()
}

fn value(spec: &syntax::Spec, header: &syntax::AuthHeader) -> Option<AuthValue> {
    let made = match header {
        syntax::AuthHeader::Template(template) => return Some(AuthValue::Template(template.value.clone())),
        syntax::AuthHeader::Made(made) => made,
    };
    let now = made.now.map(|word| AuthValue::Now(now(word.value)));
    let random = made.random.map(|word| AuthValue::Random(random(word.value)));
    now.or(random).or_else(|| {
        let name = &made.signature.as_ref()?.value;
        let written = spec.signatures.get(name)?;
        let template = template(made, written);
        let own = own_names(written).map(str::to_owned).collect();
        Some(AuthValue::Signature { signature: spec.signatures.position(name)?, template, own })
    })
}

/// What stands in a header that is a signature.
pub(crate) fn template(made: &syntax::MadeHeader, signature: &syntax::Signature) -> String {
    let own = made.template.as_ref().map(|template| template.value.as_str());
    let carried = signature.carried.as_ref().filter(|it| it.header.is_some() && it.each.is_none());
    let carried = carried.and_then(|it| Some(it.template.as_ref()?.value.0.as_str()));
    own.or(carried).unwrap_or("{digest}").to_owned()
}

/// The names in what carries a signature that are no credentials.
pub(crate) fn own_names(signature: &syntax::Signature) -> impl Iterator<Item = &str> {
    let parts = signature.of.iter().flatten().filter_map(|piece| piece.part());
    let names = parts.filter_map(|part| part.captured.as_ref().or(part.digest.as_ref()));
    std::iter::once("digest").chain(names.map(|name| name.value.as_str()))
}

pub(super) fn now(word: NowWord) -> Now {
    match word {
        NowWord::Seconds => Now::Seconds,
        NowWord::Milliseconds => Now::Milliseconds,
        NowWord::Rfc3339 => Now::Rfc3339,
        NowWord::JapanDigits => Now::JapanDigits,
    }
}

pub(super) fn random(word: RandomWord) -> Random {
    match word {
        RandomWord::Uuid => Random::Uuid,
        RandomWord::Hex => Random::Hex,
    }
}

/// Each once, in the order first used.
pub(super) fn credentials(auth: &[AuthHeader], signatures: &[Signature], packed: Vec<String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let in_headers = auth.iter().flat_map(|header| {
        let made_of = header.signature().and_then(|at| signatures.get(at));
        header.credentials().chain(made_of.into_iter().flat_map(Signature::made_of)).map(str::to_owned)
    });
    for name in in_headers.chain(packed) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The outer `None` means that errors were reported.
pub(super) fn idempotency(spec: &syntax::Spec) -> Option<Option<Idempotency>> {
    let Some(written) = &spec.idempotency else { return Some(None) };
    let status = match &written.status {
        None => None,
        Some(status) => {
            let kept = status.kept.as_ref()?.iter().map(|value| value.value.0.clone()).collect();
            Some((status.header.as_ref()?.value.clone(), kept))
        }
    };
    Some(Some(Idempotency { header: written.header.as_ref()?.value.clone(), status }))
}

/// The outer `None` means that errors were reported.
pub(super) fn failure(merged: &Merged<'_>) -> Option<Option<Failure>> {
    let Some(failure) = &merged.spec.failure else { return Some(None) };
    let message = merged.position(&failure.message.as_ref()?.value)?;
    let not_executed = failure.not_executed.iter().map(|status| status.value).collect();
    Some(Some(Failure { message, not_executed }))
}

pub(super) fn unions(merged: &Merged<'_>) -> Vec<Union> {
    let unions = merged.unions.iter().map(|union| Union {
        rust: union.rust.clone(),
        label: union.label.clone(),
        by: union.by.clone(),
        direction: union.direction,
        cases: union.cases.iter().map(case).collect(),
    });
    unions.collect()
}

fn case(case: &crate::merge::Case) -> Case {
    let (rust, label) = (case.rust.clone(), case.label.clone());
    Case { rust, label, tags: case.tags.clone(), object: case.object }
}
