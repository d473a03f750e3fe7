//! From a spec without errors to the model: every name becomes the thing it names.
//!
//! Nothing is reported here. What could be absent was reported before, so `None` means that errors were.

mod envelope;
mod example;
mod file;
mod hand_back;
mod message;
mod notification;
mod operation;
mod signature;
mod transport;

pub(crate) use notification::{answer, authentic};

pub(crate) use signature::{MAX_DEPTH, MAX_DIGESTS, convert as signature_of, covered, with_inner};
pub(crate) use transport::{own_names, template as header_template};

use crate::check;
use crate::merge::{Merged, Role, Stated, effective};
use crate::model::{self, ErrorTable, Evidence, EvidenceClass, Place};
use crate::read::Spanned;
use crate::source::{Sources, Span};
use crate::syntax::{self, EvidenceWord};

/// The model of a spec; `path` is how its file or folder is named.
pub(crate) fn resolve(
    merged: &Merged<'_>,
    path: &str,
    errors: Option<Vec<model::ErrorCode>>,
) -> Option<model::Spec> {
    let spec = merged.spec;
    let messages = message::messages(merged)?;
    let operations = operation::operations(merged, &messages)?;
    let notifications = notification::notifications(merged, &messages)?;
    let (hand_backs, files) = (hand_back::hand_backs(merged, &messages)?, file::files(merged, &messages)?);
    let (envelope, signatures) = (envelope::envelope(merged)?, signature::signatures(merged)?);
    let packed = envelope::credentials(envelope.as_ref(), &signatures, &messages);
    let auth = transport::auth(spec)?;
    let credentials = transport::credentials(&auth, &signatures, packed);
    Some(model::Spec {
        provider: spec.provider.as_ref()?.value.clone(),
        label: spec.label.as_ref()?.value.clone(),
        path: path.to_owned(),
        sources: documents(merged)?,
        hosts: hosts(merged)?,
        modes: envelope::modes(spec)?,
        envelope,
        signatures,
        unions: transport::unions(merged),
        auth,
        credentials,
        idempotency: transport::idempotency(spec)?,
        failure: transport::failure(merged)?,
        answer_headers: merged.messages.iter().position(|message| message.role == Role::Headers),
        messages,
        operations,
        by_hand: operation::by_hand(merged)?,
        notifications,
        families: notification::families(merged)?,
        hand_backs,
        flows: check::flows(merged)?,
        files,
        errors: error_table(merged, errors),
    })
}

/// Whether a signature proves what the messages it stands in say, not only who sent something.
pub(crate) fn proves_content(merged: &Merged<'_>, signature: &Spanned<String>) -> bool {
    signature::signed_by(merged, signature).is_some_and(|signed| signed.proves != model::Proves::Origin)
}

/// Without a field that carries a code there is no use for a table.
fn error_table(merged: &Merged<'_>, codes: Option<Vec<model::ErrorCode>>) -> Option<ErrorTable> {
    let fields = check::error_fields(merged);
    let blocks = merged.spec.errors.as_ref()?.blocks.as_ref().map(|blocks| blocks.value);
    codes.filter(|_| !fields.is_empty()).map(|codes| ErrorTable { fields, blocks, codes })
}

fn documents(merged: &Merged<'_>) -> Option<Vec<model::Source>> {
    let documents = merged.spec.sources.iter().map(|(key, source)| {
        Some(model::Source {
            key: key.value.clone(),
            document: source.document.as_ref()?.value.clone(),
            class: match source.evidence.as_ref().map(|word| word.value) {
                Some(EvidenceWord::Documented) | None => EvidenceClass::Documented,
                Some(EvidenceWord::Observed) => EvidenceClass::Observed,
                Some(EvidenceWord::Assumed) => EvidenceClass::Assumed,
            },
            url: source.url.as_ref().map(|url| url.value.clone()),
        })
    });
    documents.collect()
}

fn hosts(merged: &Merged<'_>) -> Option<Vec<model::Host>> {
    let hosts = merged.spec.hosts.iter().map(|(name, host)| {
        let levels = match host {
            syntax::Host::Plain(_) => Vec::new(),
            syntax::Host::Stated(stated) => vec![Stated::from(&**stated)],
        };
        Some(model::Host {
            name: name.value.clone(),
            url: host.url()?.value.trim_end_matches('/').to_owned(),
            evidence: evidence(merged, &levels),
            at: place(merged.sources, name.span),
        })
    });
    hosts.collect()
}

pub(crate) fn place(sources: &Sources, span: Span) -> Place {
    let (path, line) = sources.path_and_line(span);
    Place { span, text: format!("{path}:{line}") }
}

/// What nobody says the worth of is worth no more than a guess.
fn evidence(merged: &Merged<'_>, levels: &[Stated<'_>]) -> Evidence {
    let unsaid = Evidence { class: EvidenceClass::Assumed, source: None, confirm: None };
    effective(merged.spec, levels).unwrap_or(unsaid)
}
