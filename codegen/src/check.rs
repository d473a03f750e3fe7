//! Everything that can be wrong with a spec, one subject a file. A check reports all it finds and changes nothing.

mod card_data;
mod columns;
mod conditions;
mod digests;
mod duplicates;
mod envelope;
mod error_fields;
mod evidence;
mod examples;
mod failure;
mod families;
mod fields;
mod files;
mod flows;
mod groups;
mod hand_backs;
mod headers;
mod hosted_pages;
mod hosts;
mod json_types;
mod methods;
mod modes;
mod names;
mod nested;
mod notifications;
mod numbered;
mod objects;
mod outcomes;
mod pages;
mod paths;
mod poll;
mod references;
mod relays;
mod resolve;
mod retry;
mod rows;
mod rules;
mod rust_names;
mod same_as;
mod secrets;
mod signatures;
mod texts;
mod unchanged;
mod unions;
mod usage;
mod values;
mod version;

use crate::diagnostic::{Diagnostics, nearest};
use crate::merge::Merged;

pub(crate) use error_fields::error_fields;
pub(crate) use examples::{beside, parts as violation_parts, position, value_type};
pub(crate) use flows::flows;
pub(crate) use secrets::visibility;
pub(crate) use texts::check as check_texts;

/// Reports everything wrong with a spec.
pub(crate) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    version::check(merged, diagnostics);
    names::check(merged, diagnostics);
    hosts::check(merged, diagnostics);
    evidence::check(merged, diagnostics);
    headers::check(merged, diagnostics);
    rows::check(merged, diagnostics);
    nested::check(merged, diagnostics);
    numbered::check(merged, diagnostics);
    same_as::check(merged, diagnostics);
    objects::check(merged, diagnostics);
    unions::check(merged, diagnostics);
    json_types::check(merged, diagnostics);
    unchanged::check(merged, diagnostics);
    values::check(merged, diagnostics);
    secrets::check(merged, diagnostics);
    card_data::check(merged, diagnostics);
    duplicates::check(merged, diagnostics);
    columns::check(merged, diagnostics);
    fields::check(merged, diagnostics);
    error_fields::check(merged, diagnostics);
    groups::check(merged, diagnostics);
    references::check(merged, diagnostics);
    methods::check(merged, diagnostics);
    hosted_pages::check(merged, diagnostics);
    hand_backs::check(merged, diagnostics);
    digests::check(merged, diagnostics);
    modes::check(merged, diagnostics);
    envelope::check(merged, diagnostics);
    signatures::check(merged, diagnostics);
    files::check(merged, diagnostics);
    paths::check(merged, diagnostics);
    failure::check(merged, diagnostics);
    notifications::check(merged, diagnostics);
    families::check(merged, diagnostics);
    retry::check(merged, diagnostics);
    relays::check(merged, diagnostics);
    resolve::check(merged, diagnostics);
    conditions::check(merged, diagnostics);
    rules::check(merged, diagnostics);
    outcomes::check(merged, diagnostics);
    pages::check(merged, diagnostics);
    poll::check(merged, diagnostics);
    flows::check(merged, diagnostics);
    examples::check(merged, diagnostics);
    usage::check(merged, diagnostics);
    rust_names::check(merged, diagnostics);
}

/// Diagnostics of which each may come with a suggestion; more are not read by anybody.
const SUGGESTIONS: usize = 60;
/// Names compared for a suggestion.
const COMPARED: usize = 5_000;

/// The known name that was probably meant. Looking for it takes time, so it ends when much is wrong.
pub(crate) fn near<'k>(
    word: &str,
    known: impl IntoIterator<Item = &'k str>,
    diagnostics: &Diagnostics,
) -> Option<&'k str> {
    if diagnostics.count() > SUGGESTIONS { None } else { nearest(word, known.into_iter().take(COMPARED)) }
}
