//! Card data stands only in requests of operations and in files that say so.

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Row};
use crate::model::Type;
use crate::naming;

/// Names that mean card data whatever the label says.
const NAMES: [&str; 10] =
    ["cardnumber", "cardno", "cardnum", "ccnumber", "ccno", "cvv", "cvc", "cvv2", "cvc2", "securitycode"];
/// Names that may mean something else too; a label that speaks of cards decides.
const SHORT_NAMES: [&str; 3] = ["cn", "pan", "cno"];
const LABELS: [&str; 7] =
    ["カード番号", "セキュリティコード", "ｶｰﾄﾞ番号", "card number", "security code", "cvv", "cvc"];

const IN_OPERATION: &str = "say `card_data: true` if it is; its users then have to switch the feature on";
const IN_FILE: &str = "say `card_data: true` if it is; whoever keeps the file then keeps card data";

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (at, message) in merged.messages.iter().enumerate().filter(|(_, message)| !message.is_object()) {
        let (said, help) = match (message.operation, message.file) {
            (Some(operation), _) => (&operation.card_data, IN_OPERATION),
            (None, Some(file)) => (&file.card_data, IN_FILE),
            (None, None) => continue,
        };
        if said.as_ref().is_some_and(|card_data| card_data.value) {
            continue;
        }
        let owner = message.name.value.split('.').next().unwrap_or_default();
        for at in within(merged, at) {
            let rows = merged.messages.get(at).map_or(&[][..], |message| &message.rows);
            rows.iter().filter(|row| is_card_data(row)).for_each(|row| report(owner, row, help, diagnostics));
        }
    }
}

fn report(owner: &str, row: &Row, help: &str, diagnostics: &mut Diagnostics) {
    let message = format!(
        "field {} looks like card data, and `{owner}` has no `card_data: true`",
        quote(&row.name.value)
    );
    diagnostics.error(ids::CARD_DATA, row.key.span, message).help(help);
}

/// A message and the objects inside it.
fn within(merged: &Merged<'_>, message: usize) -> Vec<usize> {
    let mut found = vec![message];
    let mut next = 0;
    while let Some(message) = found.get(next).and_then(|at| merged.messages.get(*at)) {
        for object in message.rows.iter().flat_map(|row| &row.objects).flatten() {
            if !found.contains(object) {
                found.push(*object);
            }
        }
        next += 1;
    }
    found
}

fn is_card_data(row: &Row) -> bool {
    // An object is no data itself, and neither is what is known beforehand.
    let is_known = row.ty == Some(Type::Bool) || !row.syntax.values.is_empty() || row.syntax.fixed.is_some();
    if row.syntax.is_nested() || is_known {
        return false;
    }
    let name = naming::snake(&row.name.value, "field").replace('_', "");
    let label = row.label().to_lowercase();
    // A masked number or the last four digits are no card data.
    let partial = ["下", "マスク", "伏字", "last", "有無"].iter().any(|part| label.contains(part));
    let by_label = LABELS.iter().any(|part| label.contains(part)) && !partial;
    let by_short_name =
        SHORT_NAMES.contains(&name.as_str()) && (label.contains("カード") || label.contains("card"));
    NAMES.contains(&name.as_str()) || by_label || (by_short_name && !partial)
}
