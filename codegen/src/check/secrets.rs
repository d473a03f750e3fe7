//! Nothing that looks like a card number, a password or a token is shown in logs.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Row};
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
    for row in merged.messages.iter().flat_map(|message| &message.rows) {
        let (public, secret) = (public_at(merged, row), secret_at(merged, row));
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
pub(crate) fn visibility(merged: &Merged<'_>, row: &Row) -> Visibility {
    match (secret_at(merged, row), public_at(merged, row)) {
        (Some(_), _) => Visibility::Secret,
        (None, Some(_)) => Visibility::Public,
        (None, None) => Visibility::Masked,
    }
}

fn public_at(merged: &Merged<'_>, row: &Row) -> Option<Span> {
    match &row.syntax.public {
        Some(public) => public.value.then_some(public.span),
        None => merged.public.get(row.name.value.as_str()).copied(),
    }
}

fn secret_at(merged: &Merged<'_>, row: &Row) -> Option<Span> {
    match &row.syntax.secret {
        Some(secret) => secret.value.then_some(secret.span),
        None => merged.secret.get(row.name.value.as_str()).copied(),
    }
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
