//! An answer that proves that nothing was done is a refusal by the client's own fault, and it can be read.

use hashbrown::HashMap;

use super::error_fields;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::model::Wire;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let Some(failure) = &merged.spec.failure else { return };
    let mut seen = HashMap::new();
    for status in &failure.not_executed {
        if !(400..=499).contains(&status.value) {
            let text = format!("an answer with status {status} does not prove that nothing was done");
            diagnostics
                .error(ids::INVALID_FAILURE, status.span, text)
                .help("leave it out: only statuses from 400 to 499 can say so, and of those only the ones documented");
        }
        if let Some(first) = seen.insert(status.value, status.span) {
            diagnostics
                .error(ids::INVALID_FAILURE, status.span, format!("status {status} is named twice"))
                .related(first, "the first")
                .help("leave out one of them");
        }
    }
    let Some(name) = &failure.message else { return };
    let Some(message) = merged.message(&name.value) else { return };
    if message.wire() == Some(Wire::None) {
        diagnostics
            .error(ids::INVALID_FAILURE, name.span, format!("{} has no bytes to be read", quote(&name.value)))
            .related(message.name.span, "the message")
            .help("name the message that answers outside 2xx have as body");
    }
    let fields = error_fields::known(merged);
    if !fields.is_empty() && !fields.iter().any(|path| error_fields::has(merged, message, path)) {
        let fields: Vec<String> = fields.iter().map(|path| quote(&path.join("."))).collect();
        let fields = fields.join(" or ");
        diagnostics
            .error(
                ids::INVALID_FAILURE,
                name.span,
                format!("{} has no field {fields}, which carries the code of an error", quote(&name.value)),
            )
            .related(message.name.span, "the message")
            .help("give it the field, or write another `field` under `errors`");
    }
}
