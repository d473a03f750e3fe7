//! Worked examples: everything that goes in is given, and the digest is what comes out.

use crate::check::names;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::model;
use crate::read::{Code, Spanned};
use crate::resolve::signature_of;
use crate::signing::{Input, Made, is_carried, sign};
use crate::syntax::{Signature, Vector};

/// Vectors of one signature; each takes time.
const MAX_VECTORS: usize = 1_000;

pub(super) fn check(
    merged: &Merged<'_>,
    name: &Spanned<String>,
    signature: &Signature,
    diagnostics: &mut Diagnostics,
) {
    if signature.vectors.is_empty() {
        diagnostics.warning(ids::NO_VECTOR, name.span, format!("no worked example proves `{name}`")).help(
            "write one under `vectors`: what goes in, with published dummies for secrets, and the digest",
        );
    }
    for name in signature.vectors.iter().filter_map(|vector| vector.name.as_ref()) {
        names::of_test("a vector", name, diagnostics);
    }
    let Some(model) = signature_of(merged, name, signature) else { return };
    for (written, vector) in signature.vectors.iter().zip(&model.vectors).take(MAX_VECTORS) {
        let at = written.digest.as_ref().map_or(name.span, |digest| digest.span);
        match sign(&model, &Input::from(vector)) {
            Err(lack) => {
                diagnostics
                    .error(
                        ids::INCOMPLETE_VECTOR,
                        at,
                        format!("vector `{}` cannot be computed: {lack}", vector.name),
                    )
                    .help("give all that goes in: `credentials`, `sent`, `body`, `request`, `headers`, `fields`, `captured`");
            }
            Ok(made) => check_made(&model, written, &vector.name, &made, diagnostics),
        }
    }
}

fn check_made(
    signature: &model::Signature,
    written: &Vector,
    name: &str,
    made: &Made,
    diagnostics: &mut Diagnostics,
) {
    let digest = made.digest.as_str();
    if let Some(given) = written.digest.as_ref().filter(|given| given.value.0 != digest) {
        diagnostics
            .error(ids::WRONG_VECTOR, given.span, format!("vector `{name}` gives another digest: {}", quote(digest)))
            .help("compare the order of the pieces, `decode` of the credentials, and each character of what goes in");
    }
    let is_wrong = |given: &&Spanned<Code>| !is_carried(signature, made, &given.value.0);
    let Some(given) = written.carried.as_ref().filter(is_wrong) else { return };
    match &made.carried {
        Some(carried) => {
            diagnostics
                .error(
                    ids::WRONG_VECTOR,
                    given.span,
                    format!("vector `{name}` is carried as {}", quote(carried)),
                )
                .help("compare `as` and `each` with the document's sample");
        }
        None => {
            diagnostics
                .error(ids::WRONG_VECTOR, given.span, "the signature says nothing of what carries it")
                .help("write `carried` on the signature, or leave it out here");
        }
    }
}
