//! Every row says where it comes from, and what is assumed says what has to be confirmed.

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Stated, effective, named_source};
use crate::model::{Evidence, EvidenceClass};
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::{CharsetUse, EvidenceWord, WireName};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    check_names(merged, diagnostics);
    for message in &merged.messages {
        check_message(merged, message, diagnostics);
    }
    for charset in charsets(merged) {
        check_charset(charset, diagnostics);
    }
}

/// Documents named anywhere are documents of the spec.
fn check_names(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    let file = Stated { evidence: spec.evidence.as_ref(), ..Stated::default() };
    let operations = spec.operations.values().map(Stated::from);
    let charsets = charsets(merged).into_iter().filter_map(|charset| match charset {
        CharsetUse::Plain(_) => None,
        CharsetUse::Stated(stated) => Some(Stated::from(stated)),
    });
    let rows =
        merged.messages.iter().flat_map(|message| message.rows.iter().map(|row| Stated::from(&row.syntax)));
    let rests = merged.messages.iter().filter_map(|message| message.parts.rest.as_ref()).map(Stated::from);
    let bodies = merged.messages.iter().map(|message| Stated::from(&*message.parts));
    let shared = spec.fields.values().map(Stated::from);
    let all = operations.chain(charsets).chain(rows).chain(rests).chain(bodies).chain(shared).chain([file]);
    for stated in all {
        if let Some(evidence) =
            stated.evidence.filter(|it| EvidenceWord::WORDS.iter().all(|(word, _)| *word != it.value))
        {
            check_name(merged, evidence, true, diagnostics);
        }
        stated.source.into_iter().for_each(|source| check_name(merged, source, false, diagnostics));
    }
    let examples = merged.messages.iter().flat_map(|message| message.examples());
    examples
        .filter_map(|example| example.source.as_ref())
        .for_each(|source| check_name(merged, source, false, diagnostics));
}

fn check_name(merged: &Merged<'_>, name: &Spanned<String>, or_class: bool, diagnostics: &mut Diagnostics) {
    let sources = &merged.spec.sources;
    let key = name.value.split(' ').next().unwrap_or_default();
    if named_source(merged.spec, &name.value).is_some() || sources.has(key) {
        return;
    }
    let classes = EvidenceWord::WORDS.iter().map(|(word, _)| *word).filter(|_| or_class);
    let known = sources.keys().map(|key| key.value.as_str()).chain(classes);
    let near = near(&name.value, known, diagnostics);
    let entry =
        diagnostics.error(ids::UNKNOWN_SOURCE, name.span, format!("unknown source {}", quote(&name.value)));
    match near {
        Some(near) => entry.did_you_mean(name.span, Some(near)),
        None if or_class => entry.help("write a key of `sources`, or `documented`, `observed` or `assumed`"),
        None => entry.help("write a key of `sources`, and after a blank a place in it if you like"),
    };
}

fn check_message(merged: &Merged<'_>, message: &Message<'_>, diagnostics: &mut Diagnostics) {
    let outer = message.stated();
    let mut silent: Vec<(&str, Span)> = Vec::new();
    let rows = message.rows.iter().filter(|row| !row.lost);
    let rows = rows.map(|row| (row.name.value.as_str(), row.key.span, Stated::from(&row.syntax)));
    let rest = message.parts.rest.as_ref().map(|rest| ("rest", rest_span(message), Stated::from(rest)));
    for (name, at, stated) in rows.chain(rest) {
        let levels: Vec<Stated<'_>> = [stated].into_iter().chain(outer.iter().copied()).collect();
        match effective(merged.spec, &levels) {
            None if levels.iter().any(|it| it.evidence.is_some() || it.source.is_some()) => {}
            None if merged.spec.evidence.is_some() => {}
            None => silent.push((name, at)),
            Some(evidence) => check_confirm(&evidence, &levels, merged, at, diagnostics),
        }
    }
    if let [(name, at), others @ ..] = silent.as_slice() {
        let rows = match others.len() {
            0 => format!("row `{name}` of `{}` does not say where it comes from", message.name),
            count => {
                format!("row `{name}` and {count} more of `{}` do not say where they come from", message.name)
            }
        };
        diagnostics
            .warning(ids::NO_EVIDENCE, *at, rows)
            .help("write `evidence` on the row, on the message, or for the whole file at the top level");
    }
    for row in &message.rows {
        if let Some(WireName::Guess(guess)) = &row.syntax.name
            && let (Some(name), Some(confirm)) = (&guess.assumed, &guess.confirm)
            && confirm.value.trim().is_empty()
        {
            report_unconfirmed(name.span, "the name", diagnostics);
        }
    }
}

fn rest_span(message: &Message<'_>) -> Span {
    let rest = message.parts.rest.as_ref();
    let label = rest.and_then(|rest| rest.label.as_ref()).map(|label| label.span);
    let format = rest.and_then(|rest| rest.format.as_ref()).map(|format| format.span);
    label.or(format).unwrap_or(message.name.span)
}

/// The innermost level that says something is where the missing `confirm` is reported.
fn check_confirm(
    evidence: &Evidence,
    levels: &[Stated<'_>],
    merged: &Merged<'_>,
    at: Span,
    diagnostics: &mut Diagnostics,
) {
    let confirmed = evidence.confirm.as_ref().is_some_and(|text| !text.trim().is_empty());
    if evidence.class != EvidenceClass::Assumed || confirmed {
        return;
    }
    let said =
        levels.iter().find_map(|level| level.evidence.or(level.source)).or(merged.spec.evidence.as_ref());
    report_unconfirmed(said.map_or(at, |said| said.span), "this", diagnostics);
}

fn report_unconfirmed(at: Span, what: &str, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(ids::UNCONFIRMED, at, format!("{what} is assumed, but nothing says what has to be confirmed"))
        .help("write beside it what to ask the provider, as `confirm: …`");
}

fn charsets<'c>(merged: &Merged<'c>) -> Vec<&'c CharsetUse> {
    let own = merged.messages.iter().filter_map(|message| message.charset());
    merged.spec.charset.as_ref().into_iter().chain(own).collect()
}

fn check_charset(charset: &CharsetUse, diagnostics: &mut Diagnostics) {
    let CharsetUse::Stated(stated) = charset else { return };
    let assumed = stated.evidence.as_ref().filter(|evidence| evidence.value == EvidenceWord::Assumed.word());
    if let (Some(assumed), None) =
        (assumed, stated.confirm.as_ref().filter(|text| !text.value.trim().is_empty()))
    {
        report_unconfirmed(assumed.span, "the charset", diagnostics);
    }
}
