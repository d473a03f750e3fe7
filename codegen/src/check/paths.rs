//! The fields of a path are the names in its braces, each once, and always there.

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::locate;
use crate::merge::{Merged, Message, Row};
use crate::model::FieldPlace;
use crate::syntax::Required;
use crate::template::{mode_value, placeholders};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        check_names(merged, message, diagnostics);
        for row in message.rows.iter().filter(|row| row.place == FieldPlace::Path) {
            check_required(row, diagnostics);
            check_name(row, diagnostics);
        }
    }
}

fn check_names(merged: &Merged<'_>, message: &Message<'_>, diagnostics: &mut Diagnostics) {
    let Some(request) = message.request else { return };
    let Some((_, path)) = request.method() else { return };
    let is_given = message.is_page() && !path.value.starts_with('/');
    let mut names = if is_given { Vec::new() } else { placeholders(&path.value) };
    names.retain(|(name, _)| mode_value(name).is_none());
    for (index, (name, range)) in names.iter().enumerate() {
        if names.iter().take(index).any(|(known, _)| known == name) {
            let at = locate::within(merged.sources, path.span, &path.value, range.clone());
            diagnostics
                .error(ids::PATH_FIELDS, at, format!("the path has {} twice", quote(name)))
                .help("give one of them another name; it stands nowhere else");
        }
    }
    for key in request.path.keys().filter(|key| names.iter().all(|(name, _)| *name != key.value)) {
        let near = near(&key.value, names.iter().map(|(name, _)| *name), diagnostics);
        let text = format!("the path has no {}", quote(&format!("{{{}}}", key.value)));
        let entry = diagnostics.error(ids::PATH_FIELDS, key.span, text).related(path.span, "the path");
        match near {
            Some(near) => entry.did_you_mean(key.span, Some(near)),
            None => entry.help("write the name in braces where the path has the field, or take the row out"),
        };
    }
}

/// A path cannot be without one of its parts.
fn check_required(row: &Row, diagnostics: &mut Diagnostics) {
    let span = match &row.syntax.required {
        Some(Required::Always(required)) if required.value => return,
        Some(Required::Always(required)) => required.span,
        Some(Required::When(condition)) => condition.span,
        None => row.key.span,
    };
    let text = format!("{} stands in the path, which cannot be without it", quote(&row.key.value));
    diagnostics.error(ids::PATH_FIELDS, span, text).help("write `required: true`, or leave it out here");
}

fn check_name(row: &Row, diagnostics: &mut Diagnostics) {
    if let Some(name) =
        row.syntax.name.as_ref().and_then(|name| name.text()).filter(|_| row.written.is_some())
    {
        let text = "a field of the path has no name on the wire but the one in braces";
        diagnostics.error(ids::PATH_FIELDS, name.span, text).help("leave out `name`");
    }
}
