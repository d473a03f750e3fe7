//! A field that is called otherwise elsewhere says the same there.

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row};
use crate::read::Spanned;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        for row in &message.rows {
            let Some(path) = &row.syntax.same_as else { continue };
            match merged.named_row(&path.value) {
                Some((other, same)) => check_same(message, row, other, same, path, diagnostics),
                None => report_unknown(merged, path, diagnostics),
            }
        }
    }
}

fn check_same(
    message: &Message<'_>,
    row: &Row,
    other: &Message<'_>,
    same: &Row,
    path: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    let text = if other.id == message.id && same.key.value == row.key.value {
        format!("{} is itself", quote(&path.value))
    } else if row.rule_type().ty != same.rule_type().ty && row.ty.is_some() && same.ty.is_some() {
        format!("{} has another type and cannot say the same", quote(&path.value))
    } else {
        return;
    };
    diagnostics
        .error(ids::SAME_AS, path.span, text)
        .related(same.key.span, "the row")
        .help("name the field of another message that says the same, or leave `same_as` out");
}

fn report_unknown(merged: &Merged<'_>, path: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let (message, field) = path.value.rsplit_once('.').unwrap_or((path.value.as_str(), ""));
    let found = merged.message(message);
    if found.is_some_and(|message| message.has(field)) {
        return;
    }
    let fields =
        || found.iter().flat_map(|message| message.rows.iter().map(|row| row.stable_name().value.as_str()));
    let known: Vec<String> = match found {
        Some(_) => fields().map(|field| format!("{message}.{field}")).collect(),
        None => merged.messages.iter().map(|message| format!("{}.{field}", message.id)).collect(),
    };
    let near = near(&path.value, known.iter().map(String::as_str), diagnostics);
    let entry =
        diagnostics.error(ids::SAME_AS, path.span, format!("there is no field {}", quote(&path.value)));
    match near {
        Some(near) => entry.did_you_mean(path.span, Some(near)),
        None => entry.help("write `message.field`, such as `bank_response.result.shunoKikanNo`"),
    };
}
