//! A digest that is a piece of another one: it does not go into itself, and is made of what the other has.

use super::parts;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::read::Spanned;
use crate::resolve::{MAX_DEPTH, MAX_DIGESTS, with_inner};
use crate::syntax::{DecodeWord, OutputWord, PiecePart, Signature, Spec};

pub(super) fn check(
    spec: &Spec,
    name: &Spanned<String>,
    signature: &Signature,
    diagnostics: &mut Diagnostics,
) {
    let digests: Vec<_> = parts(signature).filter_map(|part| Some((part, part.digest.as_ref()?))).collect();
    if let Some((_, one)) = digests.get(MAX_DIGESTS) {
        diagnostics
            .error(ids::NESTED_DIGEST, one.span, format!("more than {MAX_DIGESTS} digests go into `{name}`"))
            .help("name what they cover instead");
    }
    for (part, digest) in digests {
        let Some(inner) = spec.signatures.get(&digest.value) else { continue };
        let is_cycle = with_inner(spec, inner).iter().any(|it| std::ptr::eq(*it, signature));
        if let Some(otherwise) = part.otherwise.as_ref().filter(|_| has_fresh(spec, inner)) {
            diagnostics
                .error(
                    ids::SIGNED_MOMENT,
                    otherwise.span,
                    format!(
                        "without {} nothing covers its moment, which has to be fresh",
                        quote(&digest.value)
                    ),
                )
                .help("leave out `otherwise`, or cover the moment beside the digest and not in it");
        }
        let problem = if is_cycle {
            Some(format!("{} goes into itself", quote(&digest.value)))
        } else if depth(spec, inner, MAX_DEPTH + 1) >= MAX_DEPTH {
            Some(format!("digests stand more than {MAX_DEPTH} deep in each other"))
        } else if parts(inner).any(|part| part.captured.is_some() || part.named_in.is_some()) {
            Some(format!("{} takes from what carries it, and nothing does", quote(&digest.value)))
        } else {
            None
        };
        if let Some(problem) = problem {
            diagnostics
                .error(ids::NESTED_DIGEST, digest.span, problem)
                .help("write a digest of credentials, of the message or of its parts");
        }
        check_decode(part, inner, diagnostics);
    }
}

/// Whether a moment that has to be fresh goes into a digest.
fn has_fresh(spec: &Spec, signature: &Signature) -> bool {
    with_inner(spec, signature).into_iter().flat_map(parts).any(|part| part.fresh.is_some())
}

/// How many digests stand in each other below this one, as far as it is worth counting.
fn depth(spec: &Spec, signature: &Signature, most: usize) -> usize {
    if most == 0 {
        return 0;
    }
    let mut inner: Vec<&Signature> =
        parts(signature).filter_map(|part| spec.signatures.get(&part.digest.as_ref()?.value)).collect();
    inner.sort_by_key(|it| std::ptr::from_ref(*it));
    inner.dedup_by(|a, b| std::ptr::eq(*a, *b));
    inner.iter().take(MAX_DIGESTS).map(|it| 1 + depth(spec, it, most - 1)).max().unwrap_or(0)
}

/// A digest is read back as it is written.
fn check_decode(part: &PiecePart, inner: &Signature, diagnostics: &mut Diagnostics) {
    let Some(decode) = part.decode else { return };
    let fits = match (decode.value, inner.output.map_or(OutputWord::Hex, |output| output.value)) {
        (DecodeWord::Text, _) => true,
        (DecodeWord::Hex, OutputWord::Hex | OutputWord::UpperHex) => true,
        (DecodeWord::Base64, OutputWord::Base64) => true,
        (DecodeWord::Hex | DecodeWord::Base64, _) => false,
    };
    if !fits {
        diagnostics
            .error(
                ids::NESTED_DIGEST,
                decode.span,
                format!("the digest is not written as `{}`", decode.value.word()),
            )
            .help("write `decode` as the `output` of the digest is, or leave it out where its text goes in");
    }
}
