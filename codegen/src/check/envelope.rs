//! An envelope has rows whose values are known, and is put around JSON.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, envelope_format, fits};
use crate::model::Type;
use crate::read::{Code, OrderedMap, Spanned};
use crate::source::Span;
use crate::syntax::{Envelope, EnvelopeRow, WireWord};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    for (name, operation) in &spec.operations {
        if let Some(none) = operation.envelope.filter(|_| spec.envelope.is_none()) {
            diagnostics
                .error(
                    ids::INVALID_ENVELOPE,
                    none.span,
                    format!("there is no envelope that `{name}` could be without"),
                )
                .help("leave `envelope` out");
        }
    }
    let Some(envelope) = &spec.envelope else { return };
    check_member(envelope, diagnostics);
    for (name, row) in envelope.add.iter().chain(&envelope.beside) {
        check_row(merged, name, row, diagnostics);
    }
    for message in merged.messages.iter().filter(|message| message.enveloped) {
        check_message(message, envelope, diagnostics);
    }
}

/// No two members have one name.
fn check_member(envelope: &Envelope, diagnostics: &mut Diagnostics) {
    let Some(member) = &envelope.member else { return };
    if member.value.is_empty() {
        diagnostics
            .error(ids::INVALID_ENVELOPE, member.span, "the message stands under no key")
            .help("write the key the document prints, such as `params`");
    }
    if let Some((row, _)) = envelope.beside.entry(&member.value) {
        diagnostics
            .error(ids::INVALID_ENVELOPE, row.span, format!("{} is the message's own key", quote(&row.value)))
            .related(member.span, "the message")
            .help("give the row the name it has on the wire, or write it under `add`");
    }
}

fn check_row(merged: &Merged<'_>, name: &Spanned<String>, row: &EnvelopeRow, diagnostics: &mut Diagnostics) {
    let sources = [
        row.fixed.as_ref().map(|it| it.span),
        row.mode.as_ref().map(|it| it.span),
        row.credential.as_ref().map(|it| it.span),
        row.signature.as_ref().map(|it| it.span),
    ];
    let said: Vec<Span> = sources.into_iter().flatten().collect();
    if said.len() != 1 {
        let at = said.get(1).copied().unwrap_or(name.span);
        let text = match said.len() {
            0 => format!("nothing says what {} holds", quote(&name.value)),
            _ => format!("{} holds one value, and several are named", quote(&name.value)),
        };
        diagnostics
            .error(ids::ENVELOPE_ROW, at, text)
            .help("write just one of `const`, `mode`, `credential` and `signature`");
    }
    let Some(format) = envelope_format(merged, row, diagnostics) else { return };
    let in_modes =
        row.mode.iter().flat_map(|mode| merged.spec.modes.values().filter_map(|it| it.get(&mode.value)));
    let values: Vec<&Spanned<Code>> = row.fixed.iter().chain(in_modes).collect();
    for value in values {
        if let Err(reason) = fits(&format, Type::Text, &value.value.0) {
            let entry = diagnostics.error(
                ids::VALUE_OUTSIDE_FORMAT,
                value.span,
                format!("{} is no value of {}: {reason}", quote(&value.value.0), quote(&name.value)),
            );
            if let Some(format) = &row.format {
                entry.related(format.span, "the notation");
            }
        }
    }
}

fn check_message(message: &Message<'_>, envelope: &Envelope, diagnostics: &mut Diagnostics) {
    let wire =
        message.whole.and_then(|whole| whole.wire.as_ref()).filter(|wire| wire.value != WireWord::Json);
    if let Some(wire) = wire {
        diagnostics
            .error(
                ids::ENVELOPE_OF_REQUEST,
                wire.span,
                format!("an envelope is put around JSON, and `{}` is `{}`", message.name, wire.value.word()),
            )
            .help("leave `wire` out, or write `envelope: none` on the operation");
    } else if message.get {
        diagnostics
            .error(
                ids::ENVELOPE_OF_REQUEST,
                message.name.span,
                format!("`{}` has no body that an envelope could be put around", message.name),
            )
            .help("write `envelope: none` on the operation");
    }
    check_names(message, &envelope.add, diagnostics);
}

/// What the client adds, the message has not itself.
fn check_names(message: &Message<'_>, add: &OrderedMap<EnvelopeRow>, diagnostics: &mut Diagnostics) {
    for row in &message.rows {
        if let Some((added, _)) = add.entry(&row.name.value) {
            diagnostics
                .error(
                    ids::INVALID_ENVELOPE,
                    row.key.span,
                    format!("{} is added by the envelope too", quote(&row.name.value)),
                )
                .related(added.span, "the envelope's")
                .help("take the row out: the client writes it");
        }
    }
}
