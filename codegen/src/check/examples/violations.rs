//! Violations that examples name.

use crate::check::fields::guess;
use crate::check::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message};
use crate::model::{Many, Type};
use crate::read::Spanned;

/// What can be found wrong with a value or a message, in one word each.
const RULES: [&str; 14] = [
    "required",
    "character",
    "length",
    "unmappable",
    "value",
    "type",
    "group",
    "rule",
    "duplicate",
    "malformed",
    "echo",
    "count",
    "spreadsheet",
    "formula",
];

/// What a spec says must be found wrong can be found wrong: the word is known, and so is the field.
pub(super) fn check(
    merged: &Merged<'_>,
    message: &Message<'_>,
    violation: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) {
    let (path, rule) = parts(&violation.value);
    if !RULES.contains(&rule) {
        let near = near(rule, RULES, diagnostics);
        let entry = diagnostics.error(
            ids::UNKNOWN_VIOLATION,
            violation.span,
            format!("unknown violation {}", quote(rule)),
        );
        match near {
            Some(near) => entry.help(format!("did you mean `{near}`?")),
            None => entry.help(format!(
                "write `field: rule` with one of {}",
                RULES.map(|rule| format!("`{rule}`")).join(", ")
            )),
        };
    }
    for name in path.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        // In a message of free keys any name may be the one that is wrong.
        if rule == "duplicate" || message.has(name) || has_path(merged, message, name) {
            continue;
        }
        let known = message.rows.iter().map(|row| row.stable_name().value.as_str());
        let near = guess(message, name).or_else(|| near(name, known, diagnostics));
        let text = format!("`{}` has no field {}", message.name, quote(name));
        let entry = diagnostics.error(ids::UNKNOWN_FIELD, violation.span, text);
        if let Some(near) = near {
            entry.help(format!("did you mean `{near}`?"));
        }
    }
}

/// Whether a path such as `data.items[0].status` leads to a field, as far as that can be said.
fn has_path(merged: &Merged<'_>, message: &Message<'_>, path: &str) -> bool {
    if message.parts.rest.is_some() {
        return true;
    }
    let (first, inner) = match path.split_once('.') {
        Some((first, inner)) => (first, Some(inner)),
        None => (path, None),
    };
    let name = first.split_once('[').map_or(first, |(name, _)| name);
    let Some(row) = message.row(name) else { return message.has(name) };
    // Under free keys, and in values of any shape, the path goes where it goes.
    let is_free = row.many() == Many::Map || matches!(row.ty, None | Some(Type::Json | Type::FlatJson));
    match inner {
        None => true,
        Some(_) if is_free => true,
        Some(inner) => {
            let objects = row.objects.iter().flatten().filter_map(|at| merged.messages.get(*at));
            objects.into_iter().any(|object| has_path(merged, object, inner))
        }
    }
}

/// `am: length` is the field and the rule; the rule may stand alone.
pub(crate) fn parts(violation: &str) -> (&str, &str) {
    match violation.rsplit_once(':') {
        Some((path, rule)) => (path.trim(), rule.trim()),
        None => ("", violation.trim()),
    }
}
