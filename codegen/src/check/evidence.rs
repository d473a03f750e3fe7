//! Every row says where it comes from, and what is assumed says what has to be confirmed.

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Aspect, Merged, Message, Row, Stated, effective, guessed, named_source};
use crate::model::{Evidence, EvidenceClass};
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::{CharsetUse, EvidenceWord, Host, Spec};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    check_names(merged, diagnostics);
    for message in &merged.messages {
        check_message(merged, message, diagnostics);
    }
    for statement in statements(merged) {
        if let Some(evidence) = effective(merged.spec, &[statement.stated]) {
            let levels = [statement.stated];
            check_confirm(statement.what, &evidence, &levels, merged, statement.at, diagnostics);
        }
    }
}

/// Documents named anywhere are documents of the spec.
fn check_names(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    let file = Stated { evidence: spec.evidence.as_ref(), ..Stated::default() };
    let rests = merged.messages.iter().filter_map(|message| message.parts.rest.as_ref()).map(Stated::from);
    let bodies = merged.messages.iter().map(|message| Stated::from(&*message.parts));
    let statements = statements(merged).into_iter().map(|statement| statement.stated);
    let all: Vec<Stated<'_>> =
        statements.chain(rests).chain(bodies).chain(proofs(spec)).chain([file]).collect();
    let rows = || merged.messages.iter().flat_map(|message| &message.rows).map(|row| &row.syntax);
    let rows = || rows().chain(spec.fields.values());
    let evidence = rows().filter_map(|row| row.evidence.as_ref()).flat_map(|evidence| evidence.texts());
    let sources = rows().filter_map(|row| row.source.as_ref());
    for evidence in all.iter().filter_map(|stated| stated.evidence).chain(evidence) {
        if EvidenceWord::WORDS.iter().all(|(word, _)| *word != evidence.value) {
            check_name(merged, evidence, true, diagnostics);
        }
    }
    for source in all.iter().filter_map(|stated| stated.source).chain(sources) {
        check_name(merged, source, false, diagnostics);
    }
    let examples = merged.messages.iter().flat_map(|message| message.examples());
    let vectors = spec.signatures.values().flat_map(|signature| &signature.vectors);
    let examples = examples.filter_map(|example| example.source.as_ref());
    examples
        .chain(vectors.filter_map(|vector| vector.source.as_ref()))
        .for_each(|source| check_name(merged, source, false, diagnostics));
}

/// What families, signatures and the rows of the envelope state; each has checks of its own for the rest.
fn proofs(spec: &Spec) -> impl Iterator<Item = Stated<'_>> {
    let rows = spec.envelope.iter().flat_map(|it| it.add.values().chain(it.beside.values()));
    let families = spec.families.values().map(Stated::from);
    families.chain(spec.signatures.values().map(Stated::from)).chain(rows.map(Stated::from))
}

/// What is stated outside messages: in words, where, and what it says of its evidence.
struct Statement<'c> {
    what: &'static str,
    at: Span,
    stated: Stated<'c>,
}

fn statements<'c>(merged: &Merged<'c>) -> Vec<Statement<'c>> {
    let spec = merged.spec;
    let operations = spec.operations.iter();
    let operations = operations.map(|(name, it)| ("the operation", name.span, Stated::from(it)));
    let by_hand = spec.operations.by_hand.iter();
    let by_hand = by_hand.map(|(name, it)| ("the operation", name.span, Stated::from(it)));
    let flows = spec.flows.iter().map(|(name, it)| ("the flow", name.span, Stated::from(it)));
    let hosts = spec.hosts.iter().filter_map(|(name, host)| match host {
        Host::Plain(_) => None,
        Host::Stated(stated) => Some(("the host", name.span, Stated::from(&**stated))),
    });
    let charsets = charsets(merged).into_iter().filter_map(|charset| match charset {
        CharsetUse::Plain(_) => None,
        CharsetUse::Stated(stated) => {
            let at = stated.evidence.as_ref().or(stated.source.as_ref()).map(|text| text.span);
            Some(("the charset", at.or(stated.value.map(|word| word.span))?, Stated::from(stated)))
        }
    });
    let files = spec.files.iter();
    let files = files.map(|(name, file)| ("the file", name.span, Stated::from(&file.parts)));
    let layouts = spec.files.iter().filter_map(|(name, file)| {
        let stated = Stated::from(file.layout.as_ref()?);
        // What the layout does not say itself, the file says.
        let says = stated.evidence.is_some() || stated.source.is_some();
        says.then_some(("the layout", name.span, stated))
    });
    let all = operations.chain(by_hand).chain(hosts).chain(charsets).chain(files).chain(layouts).chain(flows);
    all.map(|(what, at, stated)| Statement { what, at, stated }).collect()
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
    if let Some(evidence) = effective(merged.spec, &outer) {
        check_confirm("this", &evidence, &outer, merged, message.name.span, diagnostics);
    }
    let mut silent: Vec<(&str, Span)> = Vec::new();
    for row in message.rows.iter().filter(|row| !row.lost) {
        let mut says = true;
        for aspect in Aspect::ALL.into_iter().filter(|aspect| aspect.is_said(row, message)) {
            says &= check_aspect(merged, message, row, aspect, diagnostics);
        }
        silent.extend((!says).then_some((row.name.value.as_str(), row.key.span)));
    }
    if let Some(rest) = &message.parts.rest {
        let levels: Vec<Stated<'_>> = [Stated::from(rest)].into_iter().chain(outer).collect();
        let at = rest_span(message);
        silent.extend((!check_levels(merged, &levels, at, diagnostics)).then_some(("rest", at)));
    }
    report_silent(message, &silent, diagnostics);
}

fn report_silent(message: &Message<'_>, silent: &[(&str, Span)], diagnostics: &mut Diagnostics) {
    let [(name, at), others @ ..] = silent else { return };
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

/// Whether anything says where a part of a row comes from. A name that is assumed is written as a guess.
fn check_aspect(
    merged: &Merged<'_>,
    message: &Message<'_>,
    row: &Row,
    aspect: Aspect,
    diagnostics: &mut Diagnostics,
) -> bool {
    let levels = aspect.levels(row, message);
    if aspect != Aspect::Name {
        return check_levels(merged, &levels, row.key.span, diagnostics);
    }
    if let Some(guess) = guessed(merged.spec, row, message) {
        if guess.confirm.is_none_or(|confirm| confirm.trim().is_empty()) {
            report_unconfirmed(row.name.span, "the name", diagnostics);
        }
        return true;
    }
    let is_assumed =
        effective(merged.spec, &levels).is_some_and(|evidence| evidence.class == EvidenceClass::Assumed);
    if is_assumed && !row.name.value.is_empty() {
        report_plain(row, &levels, diagnostics);
    }
    check_levels(merged, &levels, row.key.span, diagnostics)
}

fn report_plain(row: &Row, levels: &[Stated<'_>], diagnostics: &mut Diagnostics) {
    let name = &row.name;
    let text = format!("the name {} is assumed, and written like a fact", quote(&name.value));
    let entry = diagnostics.error(ids::PLAIN_GUESS, name.span, text);
    let said = levels.iter().find_map(|level| level.evidence.or(level.source));
    let entry = match said.filter(|said| said.span != name.span) {
        Some(said) => entry.related(said.span, "assumed here"),
        None => entry,
    };
    entry.help(format!(
        "write `name: {{ assumed: {}, confirm: … }}`, or `evidence: {{ name: … }}` with what documents it",
        name.value
    ));
}

/// Whether any level says something, or errors keep it from being read.
fn check_levels(merged: &Merged<'_>, levels: &[Stated<'_>], at: Span, diagnostics: &mut Diagnostics) -> bool {
    match effective(merged.spec, levels) {
        None => {
            merged.spec.evidence.is_some()
                || levels.iter().any(|it| it.evidence.is_some() || it.source.is_some())
        }
        Some(evidence) => {
            check_confirm("this", &evidence, levels, merged, at, diagnostics);
            true
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
    what: &str,
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
    report_unconfirmed(said.map_or(at, |said| said.span), what, diagnostics);
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
