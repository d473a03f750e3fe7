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
mod gated;
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
mod spread;
mod texts;
mod unchanged;
mod unions;
mod usage;
mod values;
mod version;

use crate::diagnostic::{Diagnostics, nearest};
use crate::merge::Merged;
use crate::parallel;

pub(crate) use error_fields::error_fields;
pub(crate) use examples::{beside, parts as violation_parts, position, value_type};
pub(crate) use flows::flows;
pub(crate) use secrets::visibility;
pub(crate) use texts::check as check_texts;

/// A subject.
type Check = fn(&Merged<'_>, &mut Diagnostics);

/// Everything that is checked. What is tried out is bounded for all rules and conditions together, so these are one
/// group; groups run side by side.
const GROUPS: [&[Check]; 3] = [
    &[
        references::check,
        methods::check,
        hosted_pages::check,
        hand_backs::check,
        digests::check,
        modes::check,
        envelope::check,
        signatures::check,
        files::check,
        paths::check,
        failure::check,
        notifications::check,
        families::check,
        retry::check,
        relays::check,
        resolve::check,
        conditions::check,
        rules::check,
        outcomes::check,
        pages::check,
        poll::check,
        flows::check,
    ],
    &[
        version::check,
        names::check,
        hosts::check,
        evidence::check,
        headers::check,
        rows::check,
        nested::check,
        numbered::check,
        spread::check,
        same_as::check,
        objects::check,
        unions::check,
        json_types::check,
        unchanged::check,
        values::check,
        secrets::check,
        card_data::check,
        gated::check,
        duplicates::check,
        columns::check,
        fields::check,
        error_fields::check,
        groups::check,
    ],
    &[examples::check, usage::check, rust_names::check],
];

/// Reports everything wrong with a spec.
pub(crate) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let found = parallel::map(GROUPS.to_vec(), |_, checks| {
        // What was reported before decides what need not be said as well; it is taken over once.
        let mut found = diagnostics.clone();
        checks.iter().for_each(|check| check(merged, &mut found));
        found
    });
    found.into_iter().for_each(|found| diagnostics.append(found));
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
