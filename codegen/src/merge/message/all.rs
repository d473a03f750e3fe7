//! Every message of a spec as it is written, without rows.

use std::borrow::Cow;

use super::{Message, Role, object};
use crate::naming;
use crate::read::Spanned;
use crate::syntax::{self, WriterWord};

/// Every message of a spec, without rows.
pub(in crate::merge) fn all(spec: &syntax::Spec) -> impl Iterator<Item = Message<'_>> {
    let operations = spec.operations.iter().enumerate().flat_map(|(index, (name, operation))| {
        let request =
            operation.request.as_ref().map(|written| request(spec, index, name, operation, &written.value));
        let answer = operation.response.as_ref().and_then(|response| match response {
            syntax::Response::Named(_) => None,
            syntax::Response::Inline(body) => {
                let rust = naming::upper_camel(&name.value, "Operation") + "Response";
                let name = name.clone().map(|name| format!("{name}.response"));
                let answer = message(name, Role::Answer(index), &body.value, rust);
                Some(Message { operation: Some(operation), ..answer })
            }
        });
        request.into_iter().chain(answer)
    });
    let shared = spec.messages.iter().enumerate().map(|(index, (name, body))| {
        message(name.clone(), Role::Shared(index), body, naming::type_name(&name.value, "Message"))
    });
    let notifications = spec.notifications.iter().enumerate().map(|(index, (name, notification))| {
        let rust = naming::type_name(&name.value, "Message");
        let written = message(name.clone(), Role::Notification(index), &notification.body, rust);
        Message { get: notification.post.is_none(), ..written }
    });
    let hand_backs = spec.hand_backs.iter().enumerate().map(|(index, (name, hand_back))| {
        let rust = naming::type_name(&name.value, "Message");
        let written = message(name.clone(), Role::HandBack(index), &hand_back.body, rust);
        Message { get: hand_back.post.is_none(), ..written }
    });
    let records = spec.files.iter().enumerate().flat_map(|(index, (name, file))| records(index, name, file));
    operations.chain(shared).chain(notifications).chain(hand_backs).chain(records).chain(headers(spec))
}

/// The kinds of a file's records; a file without `records` is one kind itself.
fn records<'c>(at: usize, name: &Spanned<String>, file: &'c syntax::File) -> Vec<Message<'c>> {
    let written = file.written_by.as_ref().is_some_and(|by| by.value == WriterWord::Shop);
    let rust = naming::type_name(&name.value, "Record");
    let record = |record, id: String, at_name, parts, examples, rust| {
        let role = Role::Record { file: at, record, written };
        let (charset, file) = (file.charset.as_ref(), Some(file));
        Message { charset, examples, file, ..object(id, at_name, role, Cow::Borrowed(parts), rust) }
    };
    if file.records.is_empty() && file.records.unread().next().is_none() {
        return vec![record(0, name.value.clone(), name.span, &file.parts, &file.examples, rust)];
    }
    let kinds = file.records.iter().enumerate().map(|(index, (key, kind))| {
        let rust = rust.clone() + &naming::upper_camel(&key.value, "Record");
        record(index, format!("{name}.{key}"), key.span, &kind.parts, &kind.examples, rust)
    });
    kinds.collect()
}

fn request<'c>(
    spec: &syntax::Spec,
    index: usize,
    name: &Spanned<String>,
    operation: &'c syntax::Operation,
    written: &'c syntax::Request,
) -> Message<'c> {
    let rust = naming::upper_camel(&name.value, "Operation") + "Request";
    let name = name.clone().map(|name| format!("{name}.request"));
    let get = written.method().is_some_and(|(method, _)| !method.has_body());
    let enveloped = spec.envelope.is_some() && operation.envelope.is_none() && operation.page.is_none();
    let operation = Some(operation);
    let request = message(name, Role::Request(index), &written.body, rust);
    Message { operation, request: Some(written), get, enveloped, ..request }
}

/// The headers of answers as a message.
fn headers(spec: &syntax::Spec) -> Option<Message<'_>> {
    let headers = spec.answer_headers.as_ref()?;
    let parts = syntax::Object {
        label: headers.label.clone(),
        fields: headers.fields.clone(),
        evidence: headers.evidence.clone(),
        source: headers.source.clone(),
        confirm: headers.confirm.clone(),
        note: headers.note.clone(),
        ..syntax::Object::default()
    };
    let at =
        headers.fields.keys().next().map(|key| key.span).or(headers.label.as_ref().map(|label| label.span));
    let at = at.or(spec.provider.as_ref().map(|provider| provider.span))?;
    Some(object(
        "answer_headers".to_owned(),
        at,
        Role::Headers,
        Cow::Owned(parts),
        "AnswerHeaders".to_owned(),
    ))
}

fn message<'c>(name: Spanned<String>, role: Role, body: &'c syntax::Message, rust: String) -> Message<'c> {
    let (at, parts) = (name.span, Cow::Borrowed(&body.parts));
    let (whole, charset) = (Some(body), body.charset.as_ref());
    Message { whole, charset, examples: &body.examples, ..object(name.value, at, role, parts, rust) }
}
