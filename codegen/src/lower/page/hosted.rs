//! Pages the shopper's browser is sent to, what comes back from them, and what a person does by hand.

use super::{code, effect, found_out, method, named, resolve, text};
use crate::lower::docs::{self, cell};
use crate::model::{Address, Digest, HandBack, Method, Operation, Page, Spec};

/// The table of hosted pages.
pub(super) fn pages(spec: &Spec, card_data: bool) -> Vec<String> {
    let shown = spec.operations.iter().filter(|operation| operation.card_data == card_data);
    let pages = shown.filter_map(|operation| Some((operation, operation.page.as_ref()?)));
    let rows = pages.map(|(operation, page)| {
        let request = &spec.messages[operation.request].rust;
        let back = page.returns.map(|back| format!("[`{}`]", message(spec, back))).unwrap_or_default();
        let by = operation.resolve.as_ref().map(|by| found_out(spec, operation, by)).unwrap_or_default();
        let (label, effect) = (named(operation), effect(operation.effect));
        let ways: Vec<&str> = page.methods.iter().map(|method| way(*method)).collect();
        let ways = ways.join(" or ");
        format!("| {label} | {ways} | [`{request}`] | {back} | {effect} | {} |", cell(&by))
    });
    super::table("| Hosted page | Sent | Request | Comes back | Effect | Unknown outcome |", rows)
}

/// The table of hand-backs.
pub(super) fn hand_backs(spec: &Spec) -> Vec<String> {
    let rows = spec.hand_backs.iter().map(|hand_back| {
        let message = &spec.messages[hand_back.message];
        let (label, at) = (cell(&text(&message.label)), cell(&text(&hand_back.received_at)));
        format!("| {label} | [`{}`] | {at} |", message.rust)
    });
    super::table("| Hand-back | Message | Received at |", rows)
}

/// The table of what a person does.
pub(super) fn by_hand(spec: &Spec) -> Vec<String> {
    let rows = spec.by_hand.iter().map(|operation| {
        let note = operation.note.as_deref().map(|note| format!(" ({})", text(note))).unwrap_or_default();
        let how = cell(&format!("{}{note}", text(&operation.how)));
        let origin = cell(&docs::origin(&operation.evidence, &spec.sources, &operation.at));
        let (label, effect) = (cell(&text(&operation.label)), effect(operation.effect));
        format!("| {label} | {how} | {effect} | {origin} |")
    });
    super::table("| By hand | How | Effect | Where it is said |", rows)
}

/// How the request of a page travels, and what comes back.
pub(super) fn travels(spec: &Spec, operation: &Operation, page: &Page) -> String {
    let Page { methods, address, returns, digest } = page;
    let ways: Vec<&str> = methods.iter().map(|method| way(*method)).collect();
    let address = match address {
        Address::Path(path) => code(path),
        Address::Given(words) => text(words),
    };
    let digest = digest.as_ref().map(|digest| {
        let request = &spec.messages[operation.request];
        format!(
            " {} carries a keyed digest, which is made with the page.",
            code(&request.fields[digest.field].name)
        )
    });
    let back = match returns.map(|back| message(spec, back)) {
        Some(back) => format!("what comes back is [`{back}`](super::{back})"),
        None => "nothing comes back".to_owned(),
    };
    format!(
        "The shopper's browser carries it {} to {address}; {back}.{}",
        ways.join(" or "),
        digest.unwrap_or_default()
    )
}

/// The page of a hand-back.
pub(in crate::lower) fn hand_back(spec: &Spec, hand_back: &HandBack) -> crate::ir::Docs {
    let message = &spec.messages[hand_back.message];
    let methods: Vec<&str> = hand_back.methods.iter().map(|known| method(*known)).collect();
    let proof = match (&hand_back.digest, hand_back.signature) {
        (Some(digest), _) => bound(spec, hand_back, digest),
        (None, Some(signed)) => super::signed(spec, signed),
        (None, None) => "Nothing proves what it says".to_owned(),
    };
    let lines = docs::paragraphs([
        text(&message.label),
        format!("Received at: {} ({}).", text(&hand_back.received_at), methods.join(" or ")),
        format!("{proof}; its content is confirmed by {}.", resolve(spec, &hand_back.resolve)),
        docs::origin(&message.evidence, &spec.sources, &message.at),
    ]);
    docs::docs(lines, &hand_back.rust, &[&hand_back.name, &message.label])
}

fn bound(spec: &Spec, hand_back: &HandBack, digest: &Digest) -> String {
    let fields = &spec.messages[hand_back.message].fields;
    let of: Vec<String> = digest.of.iter().map(|at| code(&fields[*at].name)).collect();
    let carried = code(&fields[digest.field].name);
    format!("{carried} proves that {} are what the shop sent, not that anything was paid", of.join(", "))
}

fn way(method: Method) -> &'static str {
    match method {
        Method::Get => "by link",
        Method::Post | Method::Put | Method::Patch | Method::Delete => "by form",
    }
}

fn message(spec: &Spec, hand_back: usize) -> &str {
    &spec.messages[spec.hand_backs[hand_back].message].rust
}
