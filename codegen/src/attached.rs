//! The files a spec names beside its own: the table of error codes, and the bytes of examples.

use hashbrown::HashMap;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::load::ReadFile;
use crate::model::ErrorCode;
use crate::read::Spanned;
use crate::source::{MAX_BYTES, Sources, Span};
use crate::syntax::{self, Example, Response};
use crate::{error_table, files};

/// The spec's error codes, if it has a table that can be read.
pub(crate) fn error_codes(
    spec: &syntax::Spec,
    read: ReadFile<'_>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<ErrorCode>> {
    let errors = spec.errors.as_ref()?;
    let named = errors.file.as_ref()?;
    let path = files::beside(sources.path(named.span.file), &named.value);
    let bytes = match read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            diagnostics
                .error(ids::UNREADABLE_TABLE, named.span, format!("cannot read {}: {error}", quote(&path)))
                .help("the path is relative to the file it is written in");
            return None;
        }
    };
    let file = sources.add_bytes(&path, bytes, diagnostics)?;
    let blocks = errors.blocks.as_ref().map(|blocks| blocks.value);
    Some(error_table::read(file, blocks, sources, diagnostics))
}

/// The bytes of examples that stand in files, by where the file is named.
pub(crate) fn example_bytes(
    spec: &syntax::Spec,
    read: ReadFile<'_>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> HashMap<Span, Vec<u8>> {
    let named = examples(spec).filter_map(|example| example.file.as_ref());
    named.filter_map(|file| Some((file.span, bytes(file, read, sources, diagnostics)?))).collect()
}

fn examples(spec: &syntax::Spec) -> impl Iterator<Item = &Example> {
    let requests = spec.operations.values().filter_map(|operation| operation.request.as_ref());
    let answers = spec.operations.values().filter_map(|operation| match &operation.response {
        Some(Response::Inline(message)) => Some(&message.value),
        Some(Response::Named(_)) | None => None,
    });
    let notifications = spec.notifications.values().map(|notification| &notification.body);
    let hand_backs = spec.hand_backs.values().map(|hand_back| &hand_back.body);
    let messages = requests.map(|request| &request.value.body).chain(answers).chain(spec.messages.values());
    let messages = messages.chain(notifications).chain(hand_backs).flat_map(|message| &message.examples);
    let records = spec.files.values().flat_map(|file| {
        file.examples.iter().chain(file.records.values().flat_map(|record| &record.examples))
    });
    messages.chain(records)
}

fn bytes(
    file: &Spanned<String>,
    read: ReadFile<'_>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<u8>> {
    let is_part = |part: &str| !part.is_empty() && part != "..";
    if !file.value.split('/').all(is_part) || file.value.contains(['\\', ':']) {
        diagnostics
            .error(ids::EXAMPLE_FILE, file.span, format!("{} is not beside the spec", quote(&file.value)))
            .help("write a path relative to the file it is written in, such as `samples/charge.json`, without `..`");
        return None;
    }
    let path = files::beside(sources.path(file.span.file), &file.value);
    let message = match read(&path) {
        Ok(bytes) if bytes.len() <= MAX_BYTES => return Some(bytes),
        Ok(_) => format!("{} is larger than 16 MiB", quote(&path)),
        Err(error) => format!("cannot read {}: {error}", quote(&path)),
    };
    diagnostics
        .error(ids::EXAMPLE_FILE, file.span, message)
        .help("the path is relative to the file it is written in");
    None
}
