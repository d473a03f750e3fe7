//! Every mode gives every value, and no operation is left in another mode than the rest.

use std::collections::BTreeSet;

use super::near;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::locate;
use crate::merge::Merged;
use crate::naming;
use crate::read::{OrderedMap, Spanned};
use crate::source::Span;
use crate::syntax::{EnvelopeRow, Operation};
use crate::template::{mode_value, placeholders};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    check_values(merged, diagnostics);
    let in_paths = in_paths(merged, diagnostics);
    let in_envelope = in_envelope(merged, diagnostics);
    check_whole(merged, &in_paths, &in_envelope, diagnostics);
    check_used(merged, &in_paths, &in_envelope, diagnostics);
}

/// One mode is `live`, and all have the same values.
fn check_values(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let modes = &merged.spec.modes;
    let Some((first_name, first)) = modes.iter().next() else { return };
    if !modes.has("live") {
        diagnostics
            .error(ids::INVALID_MODE, first_name.span, "no mode is called `live`")
            .help("call the one for real payments `live`: it is the one unless another is chosen");
    }
    for (name, mode) in modes {
        if !naming::is_snake(&name.value) {
            let text = format!("the name of a mode is {}, not ASCII snake_case", quote(&name.value));
            diagnostics.error(ids::INVALID_MODE, name.span, text).help("write a name such as `test`");
        }
        for key in first.keys().filter(|key| !mode.has(&key.value)) {
            diagnostics
                .error(
                    ids::INVALID_MODE,
                    name.span,
                    format!("mode `{name}` has no value {}", quote(&key.value)),
                )
                .related(key.span, "the other mode's")
                .help("give it, even if it is empty");
        }
        for key in mode.keys().filter(|key| !first.has(&key.value)) {
            diagnostics
                .error(
                    ids::INVALID_MODE,
                    key.span,
                    format!("mode `{first_name}` has no value {}", quote(&key.value)),
                )
                .related(first_name.span, "the other mode")
                .help("give it there too, even if it is empty");
        }
    }
}

/// The values that stand in some path.
fn in_paths<'m>(merged: &'m Merged<'_>, diagnostics: &mut Diagnostics) -> BTreeSet<&'m str> {
    let mut used = BTreeSet::new();
    for (path, _) in paths(merged) {
        for (name, range) in placeholders(&path.value) {
            let Some(value) = mode_value(name) else { continue };
            let at = locate::within(merged.sources, path.span, &path.value, range);
            check_known(merged, value, at, diagnostics);
            if used.insert(value) {
                check_path_safe(merged, value, diagnostics);
            }
        }
    }
    used
}

/// The paths of operations.
fn paths<'m>(merged: &'m Merged<'_>) -> impl Iterator<Item = (&'m Spanned<String>, &'m Operation)> {
    let requests = merged.spec.operations.values().filter_map(|it| Some((it, it.request.as_ref()?)));
    let paths = requests.flat_map(|(operation, request)| {
        request.value.methods().into_iter().map(move |(_, path)| (path, operation))
    });
    paths.filter(|(path, _)| path.value.starts_with('/'))
}

fn rows<'m>(merged: &'m Merged<'_>) -> impl Iterator<Item = (&'m Spanned<String>, &'m EnvelopeRow)> {
    merged
        .spec
        .envelope
        .iter()
        .flat_map(|envelope| envelope.add.iter().chain(&envelope.beside))
        .map(|(a, b)| (a, b))
}

fn in_envelope<'m>(merged: &'m Merged<'_>, diagnostics: &mut Diagnostics) -> BTreeSet<&'m str> {
    let named: Vec<&Spanned<String>> = rows(merged).filter_map(|(_, row)| row.mode.as_ref()).collect();
    for name in &named {
        check_known(merged, &name.value, name.span, diagnostics);
    }
    named.into_iter().map(|name| name.value.as_str()).collect()
}

fn check_known(merged: &Merged<'_>, value: &str, at: Span, diagnostics: &mut Diagnostics) {
    let values = || merged.spec.modes.values().flat_map(OrderedMap::keys).map(|key| key.value.as_str());
    if values().any(|known| known == value) {
        return;
    }
    let near = near(value, values(), diagnostics);
    let entry =
        diagnostics.error(ids::UNKNOWN_MODE_VALUE, at, format!("no mode has a value {}", quote(value)));
    match near {
        Some(near) => entry.help(format!("did you mean `{near}`?")),
        None => entry.help("give it in every mode of the top level's `modes`"),
    };
}

/// What stands in a path is written as it is.
fn check_path_safe(merged: &Merged<'_>, value: &str, diagnostics: &mut Diagnostics) {
    let is_safe = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~/".contains(c));
    let texts = merged.spec.modes.values().filter_map(|mode| mode.get(value));
    for text in texts.filter(|text| !is_safe(&text.value.0) || text.value.0.contains("..")) {
        diagnostics
            .error(ids::MODE_IN_PATH, text.span, format!("{} cannot stand in a path", quote(&text.value.0)))
            .help("write letters, digits, `-`, `.`, `_`, `~` and `/` only");
    }
}

/// An operation that follows the modes has every value that paths have: one without it would go to live payments.
fn check_whole(
    merged: &Merged<'_>,
    in_paths: &BTreeSet<&str>,
    in_envelope: &BTreeSet<&str>,
    diagnostics: &mut Diagnostics,
) {
    for (path, operation) in paths(merged) {
        let is_packed =
            merged.spec.envelope.is_some() && operation.envelope.is_none() && operation.page.is_none();
        if let Some(none) = operation.modes.filter(|_| is_packed && !in_envelope.is_empty()) {
            diagnostics
                .error(
                    ids::HALF_A_MODE,
                    none.span,
                    "the envelope differs by mode, and so does this operation",
                )
                .help("leave `modes: none` out, or write `envelope: none` too");
        }
        let has: BTreeSet<&str> =
            placeholders(&path.value).into_iter().filter_map(|(name, _)| mode_value(name)).collect();
        if operation.modes.is_some() {
            continue;
        }
        for missing in in_paths.difference(&has) {
            diagnostics
                .error(ids::HALF_A_MODE, path.span, format!("this path is the same in all modes: it has no `{{mode.{missing}}}`"))
                .help(format!(
                    "write `{{mode.{missing}}}` where other paths have it, or `modes: none` if trials go here too"
                ));
        }
        check_literal(merged, path, in_paths, diagnostics);
    }
}

/// A value that is written out is the same in all modes.
fn check_literal(
    merged: &Merged<'_>,
    path: &Spanned<String>,
    in_paths: &BTreeSet<&str>,
    diagnostics: &mut Diagnostics,
) {
    let values =
        merged.spec.modes.values().flat_map(|mode| in_paths.iter().filter_map(|name| mode.get(name)));
    let written = values
        .filter(|value| value.value.0.len() > 1)
        .find(|value| path.value.split('/').any(|segment| segment.starts_with(value.value.0.as_str())));
    if let Some(value) = written {
        diagnostics
            .error(
                ids::HALF_A_MODE,
                path.span,
                format!("{} is written out, so that it is there in all modes", quote(&value.value.0)),
            )
            .related(value.span, "the mode's value")
            .help("write the value's name in braces in its place");
    }
}

fn check_used(
    merged: &Merged<'_>,
    in_paths: &BTreeSet<&str>,
    in_envelope: &BTreeSet<&str>,
    diagnostics: &mut Diagnostics,
) {
    if merged.spec.operations.unread().next().is_some() {
        return;
    }
    let Some(first) = merged.spec.modes.values().next() else { return };
    for key in first
        .keys()
        .filter(|key| !in_paths.contains(key.value.as_str()) && !in_envelope.contains(key.value.as_str()))
    {
        diagnostics
            .warning(
                ids::UNUSED_MODE_VALUE,
                key.span,
                format!("the mode's value {} stands nowhere", quote(&key.value)),
            )
            .help(format!(
                "write `{{mode.{}}}` in paths, or `mode: {}` on a row of the envelope",
                key.value, key.value
            ));
    }
}
