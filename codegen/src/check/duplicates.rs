//! No two rows of a message have the same name on the wire.

use hashbrown::HashMap;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Role};
use crate::model::FieldPlace;
use crate::source::Span;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        let mut seen: HashMap<String, (Span, FieldPlace)> = HashMap::new();
        for row in &message.rows {
            if row.name.value.is_empty() {
                diagnostics
                    .error(ids::INVALID_NAME, row.name.span, "a field has an empty name on the wire")
                    .help("write the name the document prints in the column フィールド or パラメータ");
                continue;
            }
            // An overlay is where to look.
            let at = if row.named_elsewhere { row.name.span } else { row.key.span };
            // Headers are the same in whatever case they are written.
            let name = match message.role {
                Role::Headers => row.name.value.to_ascii_lowercase(),
                _ => row.name.value.clone(),
            };
            let Some((first, place)) = seen.insert(name, (at, row.place)) else { continue };
            let text = format!("two rows of `{}` are {} on the wire", message.name, quote(&row.name.value));
            let help = match place == row.place {
                true => "a wire name occurs once in a message",
                false => "give the path's name in braces another name; it stands nowhere else",
            };
            diagnostics
                .error(ids::DUPLICATE_WIRE_NAME, row.name.span, text)
                .related(first, "the first")
                .help(help);
        }
    }
}
