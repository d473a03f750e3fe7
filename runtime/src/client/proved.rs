//! What an answer of 2xx proves: that it happened, that it did not, or nothing.

use super::{Target, failure};
use crate::exchange::HttpResponse;
use crate::message::Decoded;
use crate::operation::{EchoCheck, ErrorCode, Operation};
use crate::outcome::{UnknownReason, Verdict};
use crate::rest::Rest;
use crate::schema::Wire;
use crate::violation::{RuleKind, Violation, Violations};

pub(super) enum Effected {
    Yes,
    No,
}

/// Whether an answer confirms or declines, or why it proves neither.
pub(super) fn proved<O: Operation>(
    operation: &O,
    decoded: &Decoded<O::Answer>,
    error: Option<&'static ErrorCode>,
    raw: &HttpResponse,
    target: &Target,
) -> Result<Effected, UnknownReason> {
    let said = O::verdict(&decoded.message, raw.status);
    if let Some(error) = error.filter(|error| Verdict::Confirmed.given(Some(error)) == Verdict::Unknown) {
        return Err(UnknownReason::ErrorCode(error));
    }
    if said == Verdict::Unknown {
        return Err(UnknownReason::Undecided);
    }
    if said == Verdict::Confirmed {
        failure::inside(O::OPERATION, error, raw, target).map_or(Ok(()), Err)?;
    }
    understood(O::OPERATION.answer.wire, &decoded.violations, &decoded.unknown)?;
    if said == Verdict::Declined {
        return Ok(Effected::No);
    }
    match differences(operation, &decoded.message) {
        differences if differences.is_empty() => Ok(Effected::Yes),
        differences => Err(UnknownReason::Echo(differences)),
    }
}

/// Every part of the answer was read, and there is nothing where the document has nothing.
fn understood(wire: Wire, violations: &Violations, unknown: &Rest) -> Result<(), UnknownReason> {
    let unread: Violations = violations.iter().filter(|violation| violation.is_unread()).cloned().collect();
    if !unread.is_empty() {
        return Err(UnknownReason::NotUnderstood(unread));
    }
    if wire == Wire::Empty && !unknown.is_empty() {
        let body = Violation::message(RuleKind::Malformed, "a body where the document has none");
        return Err(UnknownReason::NotUnderstood(body.into()));
    }
    Ok(())
}

fn differences<O: Operation>(operation: &O, answer: &O::Answer) -> Violations {
    let mut check = EchoCheck::default();
    operation.echo(answer, &mut check);
    check.finish()
}
