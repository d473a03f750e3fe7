//! Modes, and how requests are packed.

use super::message::text;
use super::{evidence, place};
use crate::diagnostic::Diagnostics;
use crate::merge::{Merged, Stated, envelope_format};
use crate::model::{Envelope, EnvelopeRow, EnvelopeValue, Message, Mode, Signature};
use crate::read::{OrderedMap, Spanned};
use crate::syntax::{self, EscapeWord};

/// In every mode the values have the order of the first.
pub(super) fn modes(spec: &syntax::Spec) -> Option<Vec<Mode>> {
    let Some(first) = spec.modes.values().next() else { return Some(Vec::new()) };
    let value = |mode: &OrderedMap<Spanned<_>>, name: &str| {
        let value: &Spanned<crate::read::Code> = mode.get(name)?;
        Some((name.to_owned(), value.value.0.clone()))
    };
    let modes = spec.modes.iter().map(|(name, mode)| {
        let values = first.keys().map(|key| value(mode, &key.value)).collect::<Option<_>>()?;
        Some(Mode { name: name.value.clone(), values })
    });
    modes.collect()
}

/// The outer `None` means that errors were reported.
pub(super) fn envelope(merged: &Merged<'_>) -> Option<Option<Envelope>> {
    let Some(written) = &merged.spec.envelope else { return Some(None) };
    let rows = |rows: &OrderedMap<_>| -> Option<Vec<_>> {
        rows.iter().map(|(name, it)| row(merged, name, it)).collect()
    };
    Some(Some(Envelope {
        member: written.member.as_ref()?.value.clone(),
        add: rows(&written.add)?,
        beside: rows(&written.beside)?,
        url_escaped: written.escape.is_some_and(|escape| escape.value == EscapeWord::Url),
    }))
}

fn row(merged: &Merged<'_>, name: &Spanned<String>, row: &syntax::EnvelopeRow) -> Option<EnvelopeRow> {
    Some(EnvelopeRow {
        name: name.value.clone(),
        label: text(row.label.as_ref())?,
        notation: text(row.format.as_ref()).unwrap_or_default(),
        format: envelope_format(merged, row, &mut Diagnostics::new())?,
        value: value(merged, row)?,
        evidence: evidence(merged, &[Stated::from(row)]),
        note: text(row.note.as_ref()),
        at: place(merged.sources, name.span),
    })
}

fn value(merged: &Merged<'_>, row: &syntax::EnvelopeRow) -> Option<EnvelopeValue> {
    Some(match (&row.fixed, &row.mode, &row.credential, &row.signature) {
        (Some(fixed), _, _, _) => EnvelopeValue::Fixed(fixed.value.0.clone()),
        (_, Some(mode), _, _) => EnvelopeValue::Mode(mode.value.clone()),
        (_, _, Some(credential), _) => EnvelopeValue::Credential(credential.value.clone()),
        (_, _, _, Some(name)) => EnvelopeValue::Signature(merged.spec.signatures.position(&name.value)?),
        (None, None, None, None) => return None,
    })
}

/// The credentials that requests are packed and signed with; a name may repeat.
pub(super) fn credentials(
    envelope: Option<&Envelope>,
    signatures: &[Signature],
    messages: &[Message],
) -> Vec<String> {
    let of = |at: usize| signatures.get(at).into_iter().flat_map(|it| it.credentials().map(str::to_owned));
    let rows = envelope.into_iter().flat_map(|envelope| envelope.add.iter().chain(&envelope.beside));
    let packed = rows.flat_map(|row| match &row.value {
        EnvelopeValue::Credential(name) => vec![name.clone()],
        EnvelopeValue::Signature(at) => of(*at).collect(),
        EnvelopeValue::Fixed(_) | EnvelopeValue::Mode(_) => Vec::new(),
    });
    let fields = messages.iter().flat_map(|message| &message.fields);
    packed.chain(fields.filter_map(|field| field.signature).flat_map(of)).collect()
}
