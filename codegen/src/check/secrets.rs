//! Nothing that looks like a card number, a password or a token is shown in logs.

use hashbrown::HashMap;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row};
use crate::model::Visibility;
use crate::naming;
use crate::source::Span;

/// Words of wire names and Rust names that speak of secrets.
const WORDS: [&str; 19] = [
    "cn",
    "cvc",
    "cvv",
    "cvc2",
    "cvv2",
    "pan",
    "passwd",
    "password",
    "passphrase",
    "pin",
    "ps",
    "pwd",
    "pw",
    "secret",
    "tkn",
    "token",
    "cardnumber",
    "cardno",
    "credential",
];
/// Parts of labels that do.
const LABELS: [&str; 10] = [
    "カード番号",
    "セキュリティコード",
    "パスワード",
    "暗証番号",
    "トークン",
    "秘密",
    "認証コード",
    "card number",
    "password",
    "token",
];

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let rows = merged.messages.iter().flat_map(|message| message.rows.iter().map(move |row| (message, row)));
    for (message, row) in rows {
        if row.syntax.is_nested() {
            check_object(row, diagnostics);
            continue;
        }
        let (public, secret) = (public_at(merged, message, row), secret_at(merged, message, row));
        if let (Some(public), Some(secret)) = (public, secret) {
            diagnostics
                .error(
                    ids::CONTRADICTORY_ROW,
                    public,
                    format!("field {} is both public and secret", quote(&row.name.value)),
                )
                .related(secret, "secret here")
                .help("leave out one of them");
        } else if let (Some(public), Some(why)) = (public, reason(row)) {
            let message = format!("field {} is public, but {why}", quote(&row.name.value));
            diagnostics
                .error(ids::PUBLIC_SECRET, public, message)
                .related(row.key.span, "the row")
                .help("leave it out of `public`: what is not public is masked in logs");
        }
    }
}

/// What logs may show of a row.
pub(crate) fn visibility(merged: &Merged<'_>, message: &Message<'_>, row: &Row) -> Visibility {
    if row.syntax.is_nested() {
        return Visibility::Masked;
    }
    match (secret_at(merged, message, row), public_at(merged, message, row)) {
        (Some(_), _) => Visibility::Secret,
        (None, Some(_)) => Visibility::Public,
        (None, None) => Visibility::Masked,
    }
}

/// What logs show of an object, its fields say.
fn check_object(row: &Row, diagnostics: &mut Diagnostics) {
    for (key, said) in [("public", &row.syntax.public), ("secret", &row.syntax.secret)] {
        if let Some(said) = said.as_ref().filter(|said| said.value) {
            let text = format!(
                "{} is an object, of which no log shows more than its fields say",
                quote(&row.name.value)
            );
            diagnostics
                .error(ids::CONTRADICTORY_ROW, said.span, text)
                .related(row.key.span, "the object")
                .help(format!("write `{key}` on the fields inside it"));
        }
    }
}

fn public_at(merged: &Merged<'_>, message: &Message<'_>, row: &Row) -> Option<Span> {
    match &row.syntax.public {
        Some(public) => public.value.then_some(public.span),
        None => named(&merged.public, message, row),
    }
}

fn secret_at(merged: &Merged<'_>, message: &Message<'_>, row: &Row) -> Option<Span> {
    match &row.syntax.secret {
        Some(secret) => secret.value.then_some(secret.span),
        None => named(&merged.secret, message, row),
    }
}

/// Where the top level names a row: by its key or its wire name, or with its message before it.
fn named(names: &HashMap<&str, Span>, message: &Message<'_>, row: &Row) -> Option<Span> {
    let known = [Some(&row.key.value), Some(&row.name.value).filter(|_| !row.is_guessed())];
    let by_name = |name: &String| names.get(name.as_str());
    let by_path = |name: &String| names.get([&message.name.value, ".", name].concat().as_str());
    known.into_iter().flatten().find_map(|name| by_name(name).or_else(|| by_path(name))).copied()
}

fn reason(row: &Row) -> Option<String> {
    let rust = row.rust();
    let wire = naming::snake(&row.name.value, "field");
    let joined = [wire.replace('_', ""), rust.replace('_', "")];
    let words = wire.split('_').chain(rust.split('_')).chain(joined.iter().map(String::as_str));
    if let Some(word) = words.into_iter().find(|word| WORDS.contains(word)) {
        return Some(format!("its name speaks of a secret: `{word}`"));
    }
    let label = row.label().to_lowercase();
    let part = LABELS.iter().find(|part| label.contains(**part))?;
    Some(format!("its label speaks of a secret: {part}"))
}
