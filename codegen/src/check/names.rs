//! Names that become files and modules are ASCII snake_case, and no two kinds of things share one.

use hashbrown::HashMap;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::Merged;
use crate::naming;
use crate::read::Spanned;

/// Files of their own meaning, which a module's file cannot be.
const FILES: [&str; 3] = ["lib", "main", "mod"];

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let spec = merged.spec;
    if let Some(provider) = &spec.provider {
        snake("the provider's name", provider, diagnostics);
    }
    let names: Vec<(&str, &Spanned<String>)> = (spec.operations.keys().map(|name| ("an operation", name)))
        .chain(spec.messages.keys().map(|name| ("a message", name)))
        .chain(spec.objects.keys().map(|name| ("an object", name)))
        .chain(spec.notifications.keys().map(|name| ("a notification", name)))
        .chain(spec.families.keys().map(|name| ("a family", name)))
        .chain(spec.hand_backs.keys().map(|name| ("a hand-back", name)))
        .chain(spec.files.keys().map(|name| ("a file", name)))
        .chain(spec.operations.by_hand.keys().map(|name| ("an operation by hand", name)))
        .collect();
    for name in spec.files.values().flat_map(|file| file.records.keys()) {
        snake("the name of a record", name, diagnostics);
    }
    // Signatures are constants, and no file.
    spec.signatures.keys().for_each(|name| spelled("the name of a signature", name, diagnostics));
    // Flows are types in a module of their own.
    spec.flows.keys().for_each(|name| snake("the name of a flow", name, diagnostics));
    let mut seen = HashMap::new();
    for (what, name) in names {
        snake(&format!("the name of {what}"), name, diagnostics);
        if let Some((other, first)) = seen.insert(&name.value, (what, name)) {
            let message = format!("{} is {what} and {other}", quote(&name.value));
            diagnostics
                .error(ids::SHARED_NAME, name.span, message)
                .related(first.span, "the first")
                .help("give one of them another name");
        }
    }
}

/// Examples and vectors become tests.
pub(super) fn of_test(what: &str, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if !naming::is_snake(&name.value) {
        let message = format!("the name of {what} is {}, not ASCII snake_case", quote(&name.value));
        diagnostics
            .error(ids::INVALID_NAME, name.span, message)
            .help("it becomes the name of a test; say more in `note`");
    }
}

fn snake(what: &str, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if FILES.contains(&name.value.as_str()) {
        diagnostics
            .error(
                ids::INVALID_NAME,
                name.span,
                format!("{what} is {}, which Rust keeps for a file", quote(&name.value)),
            )
            .help("give it another name");
        return;
    }
    spelled(what, name, diagnostics);
}

fn spelled(what: &str, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if naming::is_snake(&name.value) {
        return;
    }
    let message = format!("{what} is {}, not ASCII snake_case", quote(&name.value));
    let entry = diagnostics.error(ids::INVALID_NAME, name.span, message);
    let right = naming::snake(&name.value, "x");
    if name.value.is_ascii() && !right.starts_with("x_") {
        entry.help(format!("write `{right}`")).replace(name.span, right);
    } else {
        entry.help("begin with a letter; then letters, digits and single underscores, all in lower case");
    }
}
