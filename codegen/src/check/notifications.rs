//! A notification comes one way, is answered with something HTTP has, and can be told from another.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, milliseconds};
use crate::read::Spanned;
use crate::syntax::{Answer, WireWord};

/// A day; nobody waits longer for an answer.
const MAX_WITHIN: u64 = 86_400_000;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (name, notification) in &merged.spec.notifications {
        match (&notification.post, &notification.get) {
            (Some(post), Some(get)) => {
                diagnostics
                    .error(ids::METHOD, get.span, format!("notification `{name}` has both `post` and `get`"))
                    .related(post.span, "the other")
                    .help("leave out one of them");
            }
            (None, None) => {
                diagnostics
                    .error(
                        ids::METHOD,
                        name.span,
                        format!("notification `{name}` has neither `post` nor `get`"),
                    )
                    .help("write how and where it is received, such as `get: 決済結果通知URL`");
            }
            (Some(_), None) | (None, Some(_)) => {}
        }
        let wire = notification.body.wire.as_ref().filter(|wire| wire.value == WireWord::Json);
        if let (Some(wire), Some(_), None) = (wire, &notification.get, &notification.post) {
            diagnostics
                .error(ids::WIRE_OF_METHOD, wire.span, "what is received by GET has no body")
                .help("write `wire: query`, or `post:`");
        }
        if let Some(answer) = &notification.answer {
            check_answer(answer, diagnostics);
            check_times(answer, diagnostics);
            check_never(name, answer, diagnostics);
        }
    }
}

fn check_answer(answer: &Answer, diagnostics: &mut Diagnostics) {
    if let Some(status) = answer.status.as_ref().filter(|status| !(200..=599).contains(&status.value)) {
        diagnostics
            .error(ids::INVALID_ANSWER, status.span, format!("{status} is no status of an answer"))
            .help("write the status the provider waits for, mostly 200");
    }
    let is_type = |text: &str| {
        text.split_once('/').is_some_and(|(kind, rest)| !kind.is_empty() && !rest.is_empty())
            && text.chars().all(|c| c.is_ascii_graphic() || c == ' ')
    };
    if let Some(content_type) =
        answer.content_type.as_ref().filter(|content_type| !is_type(&content_type.value))
    {
        diagnostics
            .error(ids::INVALID_ANSWER, content_type.span, format!("`{content_type}` is no content type"))
            .help("write one such as `text/plain` or `text/html; charset=UTF-8`");
    }
}

fn check_times(answer: &Answer, diagnostics: &mut Diagnostics) {
    let Some(within) = &answer.within else { return };
    if !milliseconds(&within.value).is_some_and(|time| (1..=MAX_WITHIN).contains(&time)) {
        diagnostics
            .error(
                ids::INVALID_ANSWER,
                within.span,
                format!("{} is no time to answer in", quote(&within.value)),
            )
            .help("write a duration as ISO 8601 does, such as `PT3S`, of a day at most");
    }
}

/// What is answered is nothing that must not be answered.
fn check_never(name: &Spanned<String>, answer: &Answer, diagnostics: &mut Diagnostics) {
    if let Some(later) = answer.later.as_ref().filter(|later| !(500..=599).contains(&later.value)) {
        diagnostics
            .error(
                ids::INVALID_ANSWER,
                later.span,
                format!("status {later} does not ask for another delivery"),
            )
            .help("write one from 500 to 599 after which the provider sends again, or leave out `later`");
    }
    let (default, status) = (200, answer.status.as_ref());
    let given = status.map_or((default, name.span), |status| (status.value, status.span));
    let later = answer.later.as_ref().map(|later| (u32::from(later.value), later.span));
    for (status, at) in [Some(given), later].into_iter().flatten() {
        let forbidden =
            answer.never.iter().find(|range| (u32::from(range.from)..=u32::from(range.to)).contains(&status));
        if let Some(range) = forbidden {
            diagnostics
                .error(ids::INVALID_ANSWER, at, format!("status {status} is given, and `never` forbids it"))
                .related(range.span, "forbidden here")
                .help("write another status, or take it out of `never`");
        }
    }
}
