//! What all requests and answers have in common, and the unions of their fields.

use crate::merge::Merged;
use crate::model::{AuthHeader, Case, Failure, Idempotency, Union};
use crate::syntax;
use crate::template::placeholders;

pub(super) fn auth(spec: &syntax::Spec) -> Vec<AuthHeader> {
    let headers = spec.auth.iter();
    headers
        .map(|(name, template)| AuthHeader { name: name.value.clone(), template: template.value.clone() })
        .collect()
}

/// Each once, in the order first used.
pub(super) fn credentials(spec: &syntax::Spec, packed: Vec<String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let in_headers = spec.auth.values().flat_map(|template| placeholders(&template.value));
    let in_headers = in_headers.map(|(name, _)| name.to_owned());
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
