//! Constants, defaults and listed values fit their format, and the first two are listed if there is a list.

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Row};
use crate::read::{Code, Spanned};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for row in merged.messages.iter().flat_map(|message| &message.rows) {
        for (key, value) in [("const", &row.syntax.fixed), ("default", &row.syntax.default)] {
            if let Some(value) = value {
                check_fits(row, key, &value.as_ref().map(|code| &code.0), diagnostics);
                check_listed(row, key, value, diagnostics);
            }
        }
        for value in row.syntax.values.keys() {
            check_fits(row, "listed value", &value.as_ref(), diagnostics);
        }
    }
}

fn check_fits(row: &Row, key: &str, value: &Spanned<&String>, diagnostics: &mut Diagnostics) {
    let Some(reason) = row.refuses(value.value) else { return };
    let what = if key == "listed value" { key.to_owned() } else { format!("`{key}`") };
    let message = format!("{what} {} does not fit the format: {reason}", quote(value.value));
    let entry = diagnostics.error(ids::VALUE_OUTSIDE_FORMAT, value.span, message);
    match &row.syntax.format {
        Some(format) => entry.related(format.span, "the format"),
        None => entry,
    };
}

fn check_listed(row: &Row, key: &str, value: &Spanned<Code>, diagnostics: &mut Diagnostics) {
    let values = &row.syntax.values;
    let text = value.value.0.as_str();
    if values.is_empty() || values.has(text) {
        return;
    }
    let message = format!("`{key}` {} is not among the listed values", quote(text));
    let listed = || values.keys().map(|key| key.value.as_str());
    let near = near(text, listed(), diagnostics);
    let entry = diagnostics.error(ids::VALUE_NOT_LISTED, value.span, message);
    let entry = match values.keys().next() {
        Some(first) => entry.related(first.span, "the list"),
        None => entry,
    };
    match near {
        Some(near) => entry.did_you_mean(value.span, Some(near)),
        None => {
            entry.help(format!("listed are {}", listed().take(10).map(quote).collect::<Vec<_>>().join(", ")))
        }
    };
}
