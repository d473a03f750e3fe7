//! Enums of listed values. Fields with the same list share one, so it stands in the provider's own module.

use super::{docs, name};
use crate::{ir, model};

/// Every enum of a spec that is wanted, by its name, in the order its first field is written.
pub(super) fn enums(spec: &model::Spec, is_wanted: impl Fn(&str) -> bool) -> Vec<ir::Values> {
    let mut found: Vec<(&str, &model::Field)> = Vec::new();
    for field in spec.messages.iter().flat_map(|message| &message.fields) {
        if let Some(rust) = field.values_rust.as_deref().filter(|_| field.fixed.is_none())
            && is_wanted(rust)
            && !found.iter().any(|(taken, _)| *taken == rust)
        {
            found.push((rust, field));
        }
    }
    found.into_iter().map(|(rust, field)| values(spec, rust, field)).collect()
}

fn values(spec: &model::Spec, rust: &str, field: &model::Field) -> ir::Values {
    let origin = docs::origin(&field.aspects.values, &spec.sources, &field.at);
    let lines =
        docs::paragraphs([docs::text(&field.label), format!("{} · {origin}", docs::code(&field.name))]);
    ir::Values {
        docs: docs::docs(lines, rust, &[&field.name, &field.label]),
        name: name::ident(rust),
        variants: field.values.iter().map(variant).collect(),
    }
}

fn variant(listed: &model::Listed) -> ir::Variant {
    let line = match docs::text(&listed.label) {
        label if label.is_empty() => docs::code(&listed.value),
        label => format!("{}: {label}", docs::code(&listed.value)),
    };
    ir::Variant {
        docs: docs::docs(vec![line], &listed.rust, &[&listed.value, &listed.label]),
        name: name::ident(&listed.rust),
        value: listed.value.clone(),
        label: listed.label.clone(),
    }
}
