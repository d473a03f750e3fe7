//! Where a signature is used, everything that goes into it is there.

use hashbrown::HashSet;

use super::super::fields::check_field;
use super::parts;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Role};
use crate::model::Wire;
use crate::read::Spanned;
use crate::resolve::{covered, header_template, with_inner};
use crate::source::Span;
use crate::syntax::{AuthHeader, Piece, PiecePart, PieceWord, Signature};

/// What a place offers to a signature.
#[derive(Clone, Copy)]
struct Offer<'p> {
    /// The place, in words.
    place: &'static str,
    sent: bool,
    body: bool,
    /// Whether it is a request as it is sent, with its address.
    whole: bool,
    /// Whether it has headers.
    headers: bool,
    /// The message whose fields can be covered.
    fields: Option<&'p Message<'p>>,
    /// Whether it is received, with what carries it.
    received: bool,
    /// What stands in the header of a request that it is made for.
    carrier: Option<&'p str>,
}

impl Offer<'_> {
    const NOTHING: Self = Offer {
        place: "",
        sent: false,
        body: false,
        whole: false,
        headers: false,
        fields: None,
        received: false,
        carrier: None,
    };
}

/// The names of those that are used for themselves, not only as a piece of others.
pub(super) fn check<'m>(merged: &'m Merged<'_>, diagnostics: &mut Diagnostics) -> HashSet<&'m str> {
    let mut used: HashSet<&str> = HashSet::new();
    check_envelope(merged, &mut used, diagnostics);
    check_rows(merged, &mut used, diagnostics);
    check_headers(merged, &mut used, diagnostics);
    check_received(merged, &mut used, diagnostics);
    let pieces = merged.spec.signatures.values().flat_map(parts);
    let inner: HashSet<&str> = pieces.filter_map(|part| Some(part.digest.as_ref()?.value.as_str())).collect();
    let is_unused =
        |name: &&Spanned<String>| !used.contains(name.value.as_str()) && !inner.contains(name.value.as_str());
    for name in merged.spec.signatures.keys().filter(is_unused) {
        diagnostics
            .warning(ids::UNUSED_SIGNATURE, name.span, format!("nothing is signed by `{name}`"))
            .help("name it under `authentic`, on a row or in the envelope, or take it out");
    }
    used
}

fn check_envelope<'m>(merged: &'m Merged<'_>, used: &mut HashSet<&'m str>, diagnostics: &mut Diagnostics) {
    let Some(envelope) = &merged.spec.envelope else { return };
    for (rows, beside) in [(&envelope.add, false), (&envelope.beside, true)] {
        for name in rows.values().filter_map(|row| row.signature.as_ref()) {
            let place = if beside { "beside the message" } else { "inside the message" };
            let offer = Offer { place, sent: beside, ..Offer::NOTHING };
            check_use(merged, name, offer, used, diagnostics);
            check_sent(merged, name, diagnostics);
        }
    }
}

/// What is sent is the envelope's message.
fn check_sent(merged: &Merged<'_>, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let member = merged.spec.envelope.as_ref().and_then(|envelope| envelope.member.as_ref());
    let Some(signature) = merged.spec.signatures.get(&name.value) else { return };
    for sent in parts(signature).filter_map(|part| part.sent.as_ref()) {
        if let Some(member) = member.filter(|member| member.value != sent.value) {
            diagnostics
                .error(
                    ids::SIGNATURE_PIECE,
                    sent.span,
                    format!("the envelope has no member {}", quote(&sent.value)),
                )
                .related(member.span, "its member")
                .help(format!("write `{{ sent: {} }}`", member.value));
        }
    }
}

fn check_rows<'m>(merged: &'m Merged<'_>, used: &mut HashSet<&'m str>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for row in &message.rows {
            let Some(name) = &row.syntax.signature else { continue };
            if !matches!(message.role, Role::Request(_)) || message.is_page() || row.syntax.is_nested() {
                diagnostics
                    .error(ids::SIGNATURE_PLACE, name.span, format!("{} cannot be made here", quote(&name.value)))
                    .help("a row of an operation's request can be a signature; a hosted page has a digest of its hand-back");
            }
            let offer = Offer { place: "a request's row", fields: Some(message), ..Offer::NOTHING };
            check_use(merged, name, offer, used, diagnostics);
        }
    }
}

/// A header is signed last: everything that is sent but other signatures can go in.
fn check_headers<'m>(merged: &'m Merged<'_>, used: &mut HashSet<&'m str>, diagnostics: &mut Diagnostics) {
    for header in merged.spec.auth.values() {
        let AuthHeader::Made(made) = header else { continue };
        let Some(name) = &made.signature else { continue };
        let place = "a header of requests";
        let signature = merged.spec.signatures.get(&name.value);
        let template = signature.map(|signature| header_template(made, signature));
        let carrier = template.as_deref();
        let offer = Offer { place, body: true, whole: true, headers: true, carrier, ..Offer::NOTHING };
        check_use(merged, name, offer, used, diagnostics);
        let all = signature.map(|signature| with_inner(merged.spec, signature)).unwrap_or_default();
        for header in all.into_iter().flat_map(parts).filter_map(|part| part.header.as_ref()) {
            check_header(merged, header, diagnostics);
        }
    }
}

/// A header that is covered is sent, and known before the signature is.
fn check_header(merged: &Merged<'_>, header: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let idempotency = merged.spec.idempotency.as_ref().and_then(|it| it.header.as_ref());
    let others = idempotency.map(|name| name.value.as_str()).into_iter().chain(["Content-Type"]);
    if others.into_iter().any(|name| name.eq_ignore_ascii_case(&header.value)) {
        return;
    }
    let known = merged.spec.auth.iter().find(|(name, _)| name.value.eq_ignore_ascii_case(&header.value));
    let text = match known {
        Some((_, AuthHeader::Made(made))) if made.signature.is_some() => "is a signature itself",
        Some(_) => return,
        None => "is not sent",
    };
    diagnostics
        .error(ids::SIGNATURE_PIECE, header.span, format!("the header {} {text}", quote(&header.value)))
        .help("name a header under `auth` that holds credentials, `now` or `random`");
}

fn check_received<'m>(merged: &'m Merged<'_>, used: &mut HashSet<&'m str>, diagnostics: &mut Diagnostics) {
    for (name, notification) in &merged.spec.notifications {
        let Some(signature) = notification.signature() else { continue };
        let fields = merged.message(&name.value);
        let offer = Offer {
            place: "a notification",
            body: true,
            headers: true,
            fields,
            received: true,
            ..Offer::NOTHING
        };
        check_use(merged, signature, offer, used, diagnostics);
    }
    for (index, hand_back) in merged.spec.hand_backs.values().enumerate() {
        let Some(signature) = hand_back.signature() else { continue };
        let fields = merged.hand_back(index);
        let offer = Offer { place: "a hand-back", fields, received: true, ..Offer::NOTHING };
        check_use(merged, signature, offer, used, diagnostics);
        let header =
            merged.spec.signatures.get(&signature.value).and_then(|it| it.carried.as_ref()?.header.as_ref());
        if let Some(header) = header {
            diagnostics
                .error(
                    ids::SIGNATURE_PLACE,
                    signature.span,
                    "no browser brings a header of the provider back",
                )
                .related(header.span, "the header")
                .help("a hand-back is signed in a field");
        }
    }
}

fn check_use<'m>(
    merged: &'m Merged<'_>,
    name: &'m Spanned<String>,
    offer: Offer<'_>,
    used: &mut HashSet<&'m str>,
    diagnostics: &mut Diagnostics,
) {
    used.insert(name.value.as_str());
    let Some(signature) = merged.spec.signatures.get(&name.value) else { return };
    for piece in covered(merged.spec, signature) {
        match piece {
            Piece::Word(word) => {
                let is_there = if word.value == PieceWord::Body { offer.body } else { offer.whole };
                if !is_there {
                    let what = format!("`{}`", word.value.word());
                    report(word.span, &what, name, offer, diagnostics);
                }
            }
            Piece::Part(part) => check_part(&part.value, name, offer, diagnostics),
        }
    }
    check_carried(signature, name, offer, diagnostics);
}

fn check_part(part: &PiecePart, name: &Spanned<String>, offer: Offer<'_>, diagnostics: &mut Diagnostics) {
    if let Some(sent) = part.sent.as_ref().filter(|_| !offer.sent) {
        report(sent.span, "`sent`", name, offer, diagnostics);
    }
    if let Some(captured) = part.captured.as_ref().filter(|_| !offer.received) {
        check_made(captured, part, name, offer, diagnostics);
    }
    if let Some(header) = part.header.as_ref().filter(|_| !offer.headers) {
        report(header.span, "`header`", name, offer, diagnostics);
    }
    let listed = part.named_in.as_ref();
    if let Some(list) = listed.filter(|_| !offer.received) {
        report(list.span, "`named_in`", name, offer, diagnostics);
    }
    match offer.fields {
        None => {
            if let Some(field) = &part.field {
                report(field.span, "`field`", name, offer, diagnostics);
            }
        }
        Some(message) => {
            let names = part.field.iter().chain(listed).chain(part.orders.iter().flatten());
            names.for_each(|field| check_covered(field, message, offer, diagnostics));
        }
    }
}

/// What is made for a request stands in the header that carries its signature.
fn check_made(
    captured: &Spanned<String>,
    part: &PiecePart,
    name: &Spanned<String>,
    offer: Offer<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Some(carrier) = offer.carrier.filter(|_| part.now.is_some() || part.random.is_some()) else {
        return report(captured.span, "`captured`", name, offer, diagnostics);
    };
    if !denbun_signature::carried::names(carrier).any(|known| known == captured.value) {
        diagnostics
            .error(
                ids::SIGNATURE_PIECE,
                captured.span,
                format!("{} is made for the request, and nothing carries it", quote(&captured.value)),
            )
            .related(name.span, "used here")
            .help(format!("write `{{{}}}` in `as` of the header, where it stands", captured.value));
    }
}

/// What is covered has a name in the bytes, and is one value.
fn check_covered(
    name: &Spanned<String>,
    message: &Message<'_>,
    offer: Offer<'_>,
    diagnostics: &mut Diagnostics,
) {
    let in_object = !offer.received && name.value.contains('.');
    if !in_object {
        check_field(name, message, diagnostics);
    }
    let is_keyed = matches!(message.wire(), Some(Wire::Form | Wire::Query | Wire::PlainForm) | None);
    if !is_keyed && (offer.received || message.wire() != Some(Wire::Json)) {
        diagnostics
            .error(
                ids::SIGNATURE_PLACE,
                name.span,
                format!("fields of `{}` cannot be covered one by one", message.name),
            )
            .help("in a form or a query they can; of other messages a signature covers the `body`");
    }
    if let Some(row) = message.row(&name.value).filter(|row| row.name.value != name.value) {
        diagnostics
            .error(ids::SIGNATURE_PIECE, name.span, format!("{} is no name on the wire", quote(&name.value)))
            .related(row.key.span, "the row")
            .help(format!("write `{}`: signatures cover what stands there", row.name.value));
    }
}

fn check_carried(
    signature: &Signature,
    name: &Spanned<String>,
    offer: Offer<'_>,
    diagnostics: &mut Diagnostics,
) {
    if !offer.received {
        return;
    }
    let Some(carried) = &signature.carried else {
        diagnostics
            .error(
                ids::SIGNATURE_PLACE,
                name.span,
                format!("nothing says where {} stands in {}", quote(&name.value), offer.place),
            )
            .help("write `carried: { header: … }` or `carried: { field: … }` on the signature");
        return;
    };
    if let (Some(field), Some(message)) = (&carried.field, offer.fields) {
        check_covered(field, message, offer, diagnostics);
    }
}

fn report(at: Span, what: &str, name: &Spanned<String>, offer: Offer<'_>, diagnostics: &mut Diagnostics) {
    diagnostics
        .error(
            ids::SIGNATURE_PIECE,
            at,
            format!("{what} is not known where `{name}` is used: {}", offer.place),
        )
        .related(name.span, "used here")
        .help("name what is there, or another signature");
}
