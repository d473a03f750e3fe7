//! Enums of listed values. Fields with the same list share one, so it stands in the provider's own module.

use super::{docs, name};
use crate::{ir, model};

/// The enums of a file, by the fields that have them first.
pub(super) fn enums<'s>(
    spec: &'s model::Spec,
    fields: impl Iterator<Item = &'s model::Field>,
) -> Vec<ir::Values> {
    fields.filter_map(|field| Some(values(spec, field.values_rust.as_deref()?, field))).collect()
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
