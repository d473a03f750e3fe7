//! A file is one kind of record, or several that a column tells; what its records and its layout say goes together.

mod kinds;
mod layout;
mod totals;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::{Example, File, Groups, Object};

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    for (index, (name, file)) in merged.spec.files.iter().enumerate() {
        check_shape(name, file, diagnostics);
        kinds::check(merged, index, file, diagnostics);
        totals::check(merged, index, file, diagnostics);
        layout::check(merged, index, file, diagnostics);
        let records = file.records.values().flat_map(|record| &record.examples);
        file.examples.iter().chain(records).for_each(|example| check_line(example, diagnostics));
    }
}

fn check_shape(name: &Spanned<String>, file: &File, diagnostics: &mut Diagnostics) {
    let has_kinds = !file.records.is_empty() || file.records.unread().next().is_some();
    match (&file.by, has_kinds) {
        (Some(by), false) => {
            diagnostics
                .error(ids::INVALID_FILE, by.span, "`by` tells kinds of records, and there are none")
                .help("write `records: { … }`, or leave out `by`");
        }
        (None, true) => {
            let at = file.records.keys().next().map_or(name.span, |key| key.span);
            diagnostics
                .error(ids::INVALID_FILE, at, format!("nothing tells the kinds of records of `{name}`"))
                .help("write `by:` and the name of the column that tells them, such as データ区分");
        }
        (Some(_), true) | (None, false) => {}
    }
    if has_kinds {
        check_own(file, diagnostics);
    }
    let kinds = file.records.iter().map(|(key, record)| (key, &record.parts));
    let one = Some((name, &file.parts)).filter(|_| !has_kinds);
    for (key, parts) in kinds.chain(one).filter(|(_, parts)| parts.fields.is_empty()) {
        if parts.fields.unread().next().is_none() {
            diagnostics
                .error(ids::INVALID_FILE, key.span, format!("{} has no columns", quote(&key.value)))
                .help("write its rows under `fields`, in the order of the columns");
        }
    }
}

/// What is said of records stands where the records are.
fn check_own(file: &File, diagnostics: &mut Diagnostics) {
    let kind = file.records.keys().next().map(|key| key.span);
    for (key, at) in own(&file.parts, &file.examples) {
        let Some(at) = at.or(kind) else { continue };
        let entry = diagnostics.error(
            ids::INVALID_FILE,
            at,
            format!("`{key}` is about records, and the file has several kinds of them"),
        );
        let entry = match kind {
            Some(kind) => entry.related(kind, "a kind"),
            None => entry,
        };
        entry.help("write it on the kinds it is about, under `records`");
    }
}

fn own(parts: &Object, examples: &[Example]) -> Vec<(&'static str, Option<Span>)> {
    let group = |groups: &Groups| groups.iter().flatten().next().map(|name| name.span);
    let rules = || parts.rules.iter().find_map(|rule| rule.text()).map(|text| text.span);
    let example = || examples.iter().find_map(|it| it.wire.as_ref()).map(|wire| wire.span);
    let said = [
        ("fields", !parts.fields.is_empty(), parts.fields.keys().next().map(|key| key.span)),
        (
            "rest",
            parts.rest.is_some(),
            parts.rest.as_ref().and_then(|it| it.label.as_ref()).map(|it| it.span),
        ),
        ("at_least_one_of", !parts.at_least_one_of.is_empty(), group(&parts.at_least_one_of)),
        ("exactly_one_of", !parts.exactly_one_of.is_empty(), group(&parts.exactly_one_of)),
        ("at_most_one_of", !parts.at_most_one_of.is_empty(), group(&parts.at_most_one_of)),
        ("rules", !parts.rules.is_empty(), rules()),
        ("examples", !examples.is_empty(), example()),
    ];
    said.into_iter().filter(|(_, is_said, _)| *is_said).map(|(key, _, at)| (key, at)).collect()
}

/// An example is a line without its end.
fn check_line(example: &Example, diagnostics: &mut Diagnostics) {
    if let Some(wire) = example.wire.as_ref().filter(|wire| wire.value.ends_with(['\n', '\r'])) {
        diagnostics
            .error(ids::INCOMPLETE_EXAMPLE, wire.span, "an example of a record is one line without its end")
            .help("leave out the line break; how lines end is said under `layout`");
    }
}
