//! No two rows of a message have the same name on the wire.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::source::Span;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for row in &message.rows {
            if row.name.value.is_empty() {
                diagnostics
                    .error(ids::INVALID_NAME, row.name.span, "a field has an empty name on the wire")
                    .help("write the name the document prints in the column フィールド or パラメータ");
                continue;
            }
            let Some(first) = seen.insert(&row.name.value, row.key.span) else { continue };
            let text = format!("two rows of `{}` are {} on the wire", message.name, quote(&row.name.value));
            diagnostics
                .error(ids::DUPLICATE_WIRE_NAME, row.name.span, text)
                .related(first, "the first")
                .help("a wire name occurs once in a message");
        }
    }
}
