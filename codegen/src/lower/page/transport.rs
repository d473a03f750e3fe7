//! What a page says of how a message travels: headers, pages, waiting, and how soon it is answered.

use super::{code, text};
use crate::model::{Answer, NextCursor, Operation, Spec};

/// What all requests carry, and what the headers of all answers are.
pub(super) fn common(spec: &Spec) -> String {
    let auth: Vec<String> =
        spec.auth.iter().map(|header| code(&format!("{}: {}", header.name, header.template()))).collect();
    let mut sentences = Vec::new();
    if !auth.is_empty() {
        sentences.push(format!("Requests carry {}.", auth.join(" and ")));
    }
    if let Some(envelope) = &spec.envelope {
        let rows = envelope.add.iter().chain(&envelope.beside).map(|row| code(&row.name));
        let rows = rows.collect::<Vec<_>>().join(", ");
        sentences.push(format!("Requests stand under {}, with {rows}.", code(&envelope.member)));
    }
    if !spec.modes.is_empty() {
        let names: Vec<String> = spec.modes.iter().map(|mode| code(&mode.name)).collect();
        sentences.push(format!("Modes: {} (`denbun::Target::mode`).", names.join(", ")));
    }
    if let Some(headers) = spec.answer_headers.map(|at| &spec.messages[at].rust) {
        sentences.push(format!("The headers of answers are [`{headers}`]."));
    }
    if let Some(failure) = spec.failure.as_ref().map(|failure| &spec.messages[failure.message].rust) {
        sentences.push(format!("Answers outside 2xx are [`{failure}`]."));
    }
    sentences.join(" ")
}

/// What is special about an operation.
pub(super) fn facts(spec: &Spec, operation: &Operation) -> Vec<String> {
    let request = &spec.messages[operation.request];
    let bare = !operation.auth && !spec.auth.is_empty();
    let pages = operation.pages.as_ref().map(|pages| {
        let by = code(&request.fields[pages.cursor].name);
        match pages.next {
            NextCursor::Answer(_) => format!("in pages by {by}"),
            NextCursor::LastItem(_) => format!("in pages by {by}, which is taken from the last item"),
        }
    });
    let poll = operation.poll.as_ref().map(|poll| {
        let field = code(&request.fields[poll.field].name);
        format!("waits with {field} until {}", code(&poll.until.to_string()))
    });
    let bare = bare.then(|| "without proof of who asks".to_owned());
    bare.into_iter().chain(pages).chain(poll).collect()
}

/// What a notification is answered with.
pub(super) fn answered(answer: &Answer) -> String {
    let body = if answer.body.is_empty() { "no body".to_owned() } else { code(&answer.body) };
    let within = answer.within.map(|within| format!(" within {}", seconds(within))).unwrap_or_default();
    let never: Vec<String> = answer.never.iter().map(range).collect();
    let mut sentences = vec![format!("Answered with {} {body}{within}.", answer.status)];
    if !never.is_empty() {
        sentences.push(format!("Never with {}.", text(&never.join(", "))));
    }
    if let Some(unproved) = answer.unproved {
        sentences.push(format!("What is not proved is answered with {unproved}."));
    }
    if let Some(later) = answer.later {
        sentences.push(format!("With {later} it is sent again."));
    }
    sentences.join(" ")
}

fn range((low, high): &(u16, u16)) -> String {
    if low == high { low.to_string() } else { format!("{low} to {high}") }
}

fn seconds(milliseconds: u64) -> String {
    match (milliseconds / 1000, milliseconds % 1000) {
        (seconds, 0) => format!("{seconds} s"),
        (0, rest) => format!("{rest} ms"),
        (seconds, rest) => format!("{seconds}.{rest:03} s"),
    }
}
