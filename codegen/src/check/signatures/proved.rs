//! Where a signature covers values one by one, it covers what the outcome and the payment's number depend on.

use std::collections::BTreeSet;

use hashbrown::HashSet;

use super::is_body;
use crate::check::error_fields;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message};
use crate::read::Spanned;
use crate::resolve;
use crate::source::Span;
use crate::syntax::{Answer, Signature};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (name, notification) in &merged.spec.notifications {
        if let Some(message) = merged.message(&name.value) {
            check_covered(merged, notification.signature(), message, &notification.dedupe, diagnostics);
        }
        let is_proved = !matches!(&notification.authentic, Some(crate::syntax::Authentic::Word(_)) | None);
        check_answer(notification.answer.as_ref(), is_proved, diagnostics);
    }
    for (index, hand_back) in merged.spec.hand_backs.values().enumerate() {
        if let Some(message) = merged.hand_back(index) {
            check_covered(merged, hand_back.signature(), message, &hand_back.dedupe, diagnostics);
        }
    }
}

fn check_covered(
    merged: &Merged<'_>,
    signature: Option<&Spanned<String>>,
    message: &Message<'_>,
    dedupe: &[Spanned<String>],
    diagnostics: &mut Diagnostics,
) {
    let Some((name, signature)) =
        signature.and_then(|name| Some((name, merged.spec.signatures.get(&name.value)?)))
    else {
        return;
    };
    let needed = needed(merged, message, dedupe);
    for (at, covered) in orders(merged, name, signature) {
        for missing in needed.iter().filter(|field| !covered.contains(field.as_str())) {
            diagnostics
                .error(
                    ids::UNCOVERED_FIELD,
                    at,
                    format!("the signature does not cover {}, which says what happened to which payment", quote(missing)),
                )
                .related(name.span, format!("it proves `{}`", message.name))
                .help("leave this list out of `orders`, or do not decide by the field: who sends another value keeps the signature");
        }
    }
}

/// The fields that the outcome, the error code and the payment's number are read from, by their names on the wire.
fn needed(merged: &Merged<'_>, message: &Message<'_>, dedupe: &[Spanned<String>]) -> BTreeSet<String> {
    let conditions =
        message.outcome().into_iter().flat_map(|outcome| [&outcome.confirmed, &outcome.declined]);
    let read = conditions.flatten().filter_map(|text| merged.rule(&text.value).ok());
    let in_conditions = read.flat_map(|expr| expr.fields()).filter_map(|path| path.first().cloned());
    let codes = error_fields(merged)
        .into_iter()
        .find(|path| path.first().is_some_and(|name| message.row(name).is_some()));
    let codes = codes.and_then(|path| path.first().cloned());
    let names = in_conditions.chain(codes).chain(dedupe.iter().map(|name| name.value.clone()));
    names.filter_map(|name| Some(message.row(&name)?.name.value.clone())).collect()
}

/// Each set of fields that a right signature can cover, and where it is written. None if it covers all bytes or no field.
fn orders<'s>(
    merged: &'s Merged<'_>,
    name: &Spanned<String>,
    signature: &'s Signature,
) -> Vec<(Span, HashSet<&'s str>)> {
    let covered = resolve::covered(merged.spec, signature);
    if covered.iter().any(|piece| is_body(piece)) {
        return Vec::new();
    }
    let parts = || covered.iter().filter_map(|piece| piece.part());
    let fields: Vec<&Spanned<String>> = parts().filter_map(|part| part.field.as_ref()).collect();
    let lists: Vec<&Vec<Spanned<String>>> = parts().flat_map(|part| &part.orders).collect();
    let fixed = fields.iter().map(|field| field.value.as_str());
    if lists.is_empty() {
        let at = fields.first().map_or(name.span, |field| field.span);
        return if fields.is_empty() { Vec::new() } else { vec![(at, fixed.collect())] };
    }
    let listed = lists.into_iter().filter(|order| !order.is_empty()).map(|order| {
        let at = order.first().map_or(name.span, |first| first.span);
        (at, fixed.clone().chain(order.iter().map(|field| field.value.as_str())).collect())
    });
    listed.collect()
}

/// An answer for what is not proved makes sense where something can be, and must be one that may be given.
fn check_answer(answer: Option<&Answer>, is_proved: bool, diagnostics: &mut Diagnostics) {
    let Some(answer) = answer else { return };
    let Some(unproved) = &answer.unproved else { return };
    if !is_proved {
        diagnostics
            .error(
                ids::UNPROVED_ANSWER,
                unproved.span,
                "nothing proves this notification, so that it is never answered otherwise",
            )
            .help("leave `unproved` out, or write `authentic`");
    } else if !(200..=599).contains(&unproved.value) {
        diagnostics
            .error(ids::UNPROVED_ANSWER, unproved.span, format!("{unproved} is no status of an answer"))
            .help("write one from 200 to 599");
    } else if let Some(range) =
        answer.never.iter().find(|range| (range.from..=range.to).contains(&unproved.value))
    {
        diagnostics
            .error(
                ids::UNPROVED_ANSWER,
                unproved.span,
                format!("status {unproved} is given, and `never` forbids it"),
            )
            .related(range.span, "forbidden here")
            .help("write another status, or take it out of `never`");
    }
}
