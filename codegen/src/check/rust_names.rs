//! Rust names are identifiers, and no two things of one scope share one.

use hashbrown::HashSet;

use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row};
use crate::model::Type;
use crate::naming::{self, Holder, Names};
use crate::read::Spanned;

pub(super) fn check(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    check_modules(merged, diagnostics);
    check_types(merged, diagnostics);
    check_flows(merged, diagnostics);
    for message in &merged.messages {
        check_fields(message, diagnostics);
    }
}

/// Operations, notifications, families, hand-backs and files are modules of their provider's module.
fn check_modules(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    let operations = merged.spec.operations.keys().map(|name| ("operation", name));
    let notifications = merged.spec.notifications.keys().map(|name| ("notification", name));
    let families = merged.spec.families.keys().map(|name| ("family", name));
    let hand_backs = merged.spec.hand_backs.keys().map(|name| ("hand-back", name));
    let files = merged.spec.files.keys().map(|name| ("file", name));
    let modules = operations.chain(notifications).chain(families).chain(hand_backs).chain(files);
    let mut seen = HashSet::new();
    for (what, name) in modules.filter(|(_, name)| naming::is_snake(&name.value)) {
        // The same name for two of them was reported as such.
        if seen.insert(name.value.as_str()) {
            names.take(name.value.clone(), Holder(what, &name.value), name.span, diagnostics);
        }
    }
}

/// Flows are types of a module of their own.
fn check_flows(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    for name in merged.spec.flows.keys().filter(|name| naming::is_snake(&name.value)) {
        names.take(
            naming::type_name(&name.value, "Flow"),
            Holder("flow", &name.value),
            name.span,
            diagnostics,
        );
    }
}

/// Messages and enums are types of their provider's module.
fn check_types(merged: &Merged<'_>, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    for (index, message) in merged.messages.iter().enumerate() {
        // The same name for two kinds of things was reported as such.
        if merged.position(&message.id) == Some(index) {
            names.take(
                message.rust(),
                Holder(if message.is_object() { "object" } else { "message" }, &message.id),
                message.name.span,
                diagnostics,
            );
        }
    }
    check_files(merged, &mut names, diagnostics);
    check_families(merged, &mut names, diagnostics);
    check_unions(merged, &mut names, diagnostics);
    let mut taken = HashSet::new();
    let mut enums: Vec<_> = merged.enums().iter().collect();
    enums.sort();
    for ((message_at, row_at), name) in enums {
        if !taken.insert(name) {
            continue;
        }
        let row = merged.messages.get(*message_at).and_then(|message| message.rows.get(*row_at));
        if let Some(row) = row {
            let at = row.syntax.values_type.as_ref().map_or(row.rust_span(), |name| name.span);
            names.take(name.clone(), Holder("the values of field", &row.name.value), at, diagnostics);
        }
    }
}

/// A file of several kinds of records is an enum with a variant for each.
fn check_files<'m>(merged: &'m Merged<'_>, names: &mut Names<'m>, diagnostics: &mut Diagnostics) {
    for (name, file) in merged.spec.files.iter().filter(|(_, file)| !file.records.is_empty()) {
        let rust = naming::type_name(&name.value, "Record");
        names.take(rust, Holder("file", &name.value), name.span, diagnostics);
        let mut variants = Names::default();
        for key in file.records.keys() {
            let rust = naming::upper_camel(&key.value, "Record");
            variants.take(rust, Holder("record", &key.value), key.span, diagnostics);
        }
    }
}

/// A family is an enum with a variant for each member.
fn check_families<'m>(merged: &'m Merged<'_>, names: &mut Names<'m>, diagnostics: &mut Diagnostics) {
    for (name, family) in &merged.spec.families {
        let rust = naming::type_name(&name.value, "Family");
        names.take(rust, Holder("family", &name.value), name.span, diagnostics);
        let mut variants = Names::default();
        variants.take("Untold".to_owned(), Holder("what is no member", ""), name.span, diagnostics);
        for member in family.told_by.iter().flat_map(|members| members.keys()) {
            let rust = naming::member(&name.value, &member.value);
            variants.take(rust, Holder("member", &member.value), member.span, diagnostics);
        }
    }
}

/// A union is named after the row that has it first.
fn check_unions<'m>(merged: &'m Merged<'_>, names: &mut Names<'m>, diagnostics: &mut Diagnostics) {
    for (at, union) in merged.unions.iter().enumerate() {
        let mut rows = merged.messages.iter().flat_map(|message| &message.rows);
        if let Some(row) = rows.find(|row| row.ty == Some(Type::Union(at))) {
            names.take(
                union.rust.clone(),
                Holder("the cases of field", &row.name.value),
                row.rust_span(),
                diagnostics,
            );
        }
    }
}

fn check_fields(message: &Message<'_>, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    let mut seen = HashSet::new();
    for row in message.rows.iter().filter(|row| !row.name.value.is_empty()) {
        for rust in [&row.syntax.rust, &row.syntax.values_type].into_iter().flatten() {
            check_identifier(rust, diagnostics);
        }
        // A wire name given twice was reported as such.
        if seen.insert(row.name.value.as_str()) {
            names.take(row.rust(), Holder("field", &row.name.value), row.rust_span(), diagnostics);
        }
        check_variants(row, diagnostics);
    }
    let rest = message.parts.rest.as_ref().and_then(|rest| rest.rust.as_ref());
    if let Some(rust) = rest {
        check_identifier(rust, diagnostics);
        names.take(rust.value.clone(), Holder("", "rest"), rust.span, diagnostics);
    }
}

fn check_variants(row: &Row, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    let listed = row.listed();
    for ((value, rust), (_, variant, _)) in
        row.syntax.values.iter().map(|(value, it)| (value, it.rust())).zip(&listed)
    {
        if rust.is_some_and(|rust| !check_variant(rust, diagnostics)) {
            continue;
        }
        let at = rust.map_or(value.span, |rust| rust.span);
        names.take(variant.clone(), Holder("value", &value.value), at, diagnostics);
    }
}

/// Whether a variant can have the name that its row gives it; if not, that is reported.
pub(super) fn check_variant(rust: &Spanned<String>, diagnostics: &mut Diagnostics) -> bool {
    let is_name = naming::is_snake(&rust.value) || naming::is_upper_camel(&rust.value);
    if !is_name {
        report(rust, diagnostics);
    }
    is_name
}

fn check_identifier(rust: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if !naming::is_snake(&rust.value) {
        report(rust, diagnostics);
    }
}

fn report(rust: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let entry = diagnostics.error(
        ids::INVALID_RUST_NAME,
        rust.span,
        format!("{} is no name in Rust", quote(&rust.value)),
    );
    let right = naming::snake(&rust.value, "field");
    if rust.value.is_ascii() && !right.starts_with("field_") && naming::is_snake(&right) {
        entry.help(format!("write `{right}`")).replace(rust.span, right);
    } else {
        entry.help("begin with a letter; then letters, digits and single underscores, all in lower case");
    }
}
