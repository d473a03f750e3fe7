//! A group has two fields or more, each once, and something to say about them.

use hashbrown::HashMap;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message};
use crate::read::Spanned;
use crate::syntax::Required;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for message in &merged.messages {
        let body = &*message.parts;
        body.at_least_one_of
            .iter()
            .for_each(|group| check_group(message, "at_least_one_of", group, diagnostics));
        body.exactly_one_of
            .iter()
            .for_each(|group| check_group(message, "exactly_one_of", group, diagnostics));
        body.at_most_one_of
            .iter()
            .for_each(|group| check_group(message, "at_most_one_of", group, diagnostics));
    }
}

fn check_group(message: &Message<'_>, key: &str, group: &[Spanned<String>], diagnostics: &mut Diagnostics) {
    let mut seen = HashMap::new();
    for name in group {
        if let Some(first) = seen.insert(&name.value, name) {
            diagnostics
                .error(ids::SMALL_GROUP, name.span, format!("{} is in this group twice", quote(&name.value)))
                .related(first.span, "the first");
        }
    }
    match group {
        [] => {
            let at = message.name.span;
            diagnostics
                .error(ids::SMALL_GROUP, at, format!("`{key}` of `{}` has an empty group", message.name))
                .help("name two fields or more");
        }
        [only] => {
            diagnostics
                .error(ids::SMALL_GROUP, only.span, "a group of one field")
                .help("name two fields or more; for one field write `required: true`");
        }
        [_, _, ..] => check_required(message, key, group, diagnostics),
    }
}

/// A field that must be there anyway settles the group.
fn check_required(
    message: &Message<'_>,
    key: &str,
    group: &[Spanned<String>],
    diagnostics: &mut Diagnostics,
) {
    for name in group {
        let required = message.row(&name.value).and_then(|row| row.syntax.required.as_ref());
        let Some(Required::Always(required)) =
            required.filter(|required| matches!(required, Required::Always(it) if it.value))
        else {
            continue;
        };
        diagnostics
            .error(
                ids::SETTLED_GROUP,
                name.span,
                format!("{} is required, which settles this `{key}`", quote(&name.value)),
            )
            .related(required.span, "required here")
            .help("make it optional, or take it out of the group");
    }
}
