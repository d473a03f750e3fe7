//! Fields named outside their row exist.

use std::collections::HashSet;

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message};
use crate::model::Direction;
use crate::read::Spanned;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    check_top_level(merged, diagnostics);
    for message in &merged.messages {
        let body = message.body;
        let groups = [&body.at_least_one_of, &body.exactly_one_of, &body.at_most_one_of];
        for name in groups.into_iter().flat_map(|groups| groups.iter()).flatten() {
            check_field(name, message, diagnostics);
        }
    }
    for (index, (_, operation)) in merged.spec.operations.iter().enumerate() {
        for (answer, request) in operation.echo.iter().flat_map(|echo| &echo.pairs) {
            merged.answer(index).into_iter().for_each(|message| check_field(answer, message, diagnostics));
            merged.request(index).into_iter().for_each(|message| check_field(request, message, diagnostics));
        }
    }
    for (name, notification) in &merged.spec.notifications {
        let message = merged.message(&name.value);
        for field in &notification.dedupe {
            message.into_iter().for_each(|message| check_field(field, message, diagnostics));
        }
    }
}

fn check_field(name: &Spanned<String>, message: &Message<'_>, diagnostics: &mut Diagnostics) {
    if message.has(&name.value) {
        return;
    }
    let text = format!("`{}` has no field {}", message.name, quote(&name.value));
    let near = near(&name.value, message.rows.iter().map(|row| row.name.value.as_str()), diagnostics);
    let entry = diagnostics.error(ids::UNKNOWN_FIELD, name.span, text);
    match near {
        Some(near) => entry.did_you_mean(name.span, Some(near)),
        None => entry.help(some_fields(message)),
    };
}

fn some_fields(message: &Message<'_>) -> String {
    const SHOWN: usize = 12;
    let names: Vec<String> = message.rows.iter().take(SHOWN).map(|row| quote(&row.name.value)).collect();
    match (names.is_empty(), message.rows.len() > SHOWN) {
        (true, _) => "it has no fields".to_owned(),
        (false, false) => format!("its fields are {}", names.join(", ")),
        (false, true) => format!("its fields are {} and more", names.join(", ")),
    }
}

/// `public`, `secret` and the field of error codes name a field of any message.
fn check_top_level(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let field = merged.spec.errors.as_ref().and_then(|errors| errors.field.as_ref());
    let named = merged.spec.public.iter().chain(&merged.spec.secret).chain(field);
    let rows = || merged.messages.iter().flat_map(|message| &message.rows);
    let known: HashSet<&str> =
        rows().flat_map(|row| [row.name.value.as_str(), row.key.value.as_str()]).collect();
    for name in named {
        // A row that could not be read is no message's yet.
        if known.contains(name.value.as_str()) || merged.spec.fields.has(&name.value) {
            continue;
        }
        let near = near(&name.value, rows().map(|row| row.name.value.as_str()), diagnostics);
        let entry = diagnostics.error(
            ids::UNKNOWN_FIELD,
            name.span,
            format!("no message has a field {}", quote(&name.value)),
        );
        match near {
            Some(near) => entry.did_you_mean(name.span, Some(near)),
            None => entry.help("write a wire name, or leave it out"),
        };
    }
    if let (Some(errors), None) = (&merged.spec.errors, error_field(merged))
        && errors.field.is_none()
    {
        let at = errors.file.as_ref().map(|file| file.span);
        let at = at.or(merged.spec.label.as_ref().map(|label| label.span));
        if let Some(at) = at {
            diagnostics
                .error(ids::MISSING_KEY, at, "missing key `field` of this error table")
                .help("no field, or more than one, is labeled エラーコード; write the wire name of the one that carries a code");
        }
    }
}

/// The field that carries error codes: the one given, or the only one labeled so in what the provider sends.
pub(crate) fn error_field(merged: &Merged<'_>) -> Option<String> {
    let errors = merged.spec.errors.as_ref()?;
    if let Some(field) = &errors.field {
        return Some(field.value.clone());
    }
    let received = merged.messages.iter().filter(|message| message.direction() != Direction::Request);
    let rows = received.flat_map(|message| &message.rows);
    let mut names: Vec<&str> =
        rows.filter(|row| row.label() == "エラーコード").map(|row| row.name.value.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    match names.as_slice() {
        [only] => Some((*only).to_owned()),
        _ => None,
    }
}
