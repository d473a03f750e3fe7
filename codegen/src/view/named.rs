//! Fields by their names on the wire.

use super::Context;
use crate::model::Type;

/// The wire names of fields through objects, joined by dots.
pub(super) fn path(cx: &Context<'_>, message: usize, fields: &[usize]) -> String {
    let mut names = Vec::new();
    let mut inside = message;
    for at in fields {
        let field = &cx.spec.messages[inside].fields[*at];
        names.push(field.name.as_str());
        if let Type::Object(object) = field.ty {
            inside = object;
        }
    }
    names.join(".")
}

/// The wire names of some fields of a message.
pub(super) fn names(cx: &Context<'_>, message: usize, fields: &[usize]) -> Vec<String> {
    fields.iter().map(|at| cx.spec.messages[message].fields[*at].name.clone()).collect()
}
