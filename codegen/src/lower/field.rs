//! A row as a field of a struct.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Home, attribute, docs, name, ty};
use crate::{ir, model};

/// The field of a row.
pub(super) fn field(
    spec: &model::Spec,
    message: &model::Message,
    field: &model::Field,
    home: Home,
) -> ir::Field {
    ir::Field {
        docs: docs(spec, field),
        kind: name::ident("field"),
        attribute: arguments(message, field),
        name: name::ident(&field.rust),
        ty: ty::declared(field, message.direction, home),
    }
}

/// The field of what else may stand in a message.
pub(super) fn rest(spec: &model::Spec, message: &model::Message, rest: &model::Rest) -> ir::Field {
    let origin = docs::origin(&rest.evidence, &spec.sources, &rest.at);
    let lines = docs::paragraphs([docs::text(&rest.label), noted(&rest.notation, &origin)]);
    let label = &rest.label;
    let mut arguments = vec![quote!(label = #label)];
    arguments.extend(attribute::format(&rest.notation, &rest.format, model::Type::Text));
    ir::Field {
        docs: docs::docs(lines, &rest.rust, &[&rest.label]),
        kind: name::ident("rest"),
        attribute: arguments,
        name: name::ident(&rest.rust),
        ty: match message.wire {
            model::Wire::Form | model::Wire::Query => quote!(::denbun::Rest),
            model::Wire::CsvLine => quote!(Option<String>),
        },
    }
}

fn docs(spec: &model::Spec, field: &model::Field) -> ir::Docs {
    let origin = docs::origin(&field.evidence, &spec.sources, &field.at);
    let condition = match &field.presence {
        model::Presence::Required | model::Presence::Optional => String::new(),
        model::Presence::When(expr) => format!("Required when {}.", docs::code(&expr.to_string())),
    };
    let name = if field.name_assumed.is_some() { "The name on the wire is **assumed**." } else { "" };
    let lines = docs::paragraphs([
        docs::text(&field.label),
        field.note.as_deref().map(docs::text).unwrap_or_default(),
        condition,
        name.to_owned(),
        noted(&field.notation, &origin),
    ]);
    docs::docs(lines, &field.rust, &[&field.name, &field.label])
}

fn noted(notation: &str, origin: &str) -> String {
    match docs::code(notation) {
        notation if notation.is_empty() => origin.to_owned(),
        notation => format!("{notation} · {origin}"),
    }
}

fn arguments(message: &model::Message, field: &model::Field) -> Vec<TokenStream> {
    let (name, label) = (&field.name, &field.label);
    let mut arguments = vec![quote!(name = #name), quote!(label = #label)];
    arguments.extend(attribute::format(&field.notation, &field.format, field.ty));
    arguments.extend(field.fixed.iter().map(|fixed| quote!(fixed = #fixed)));
    arguments.extend(ty::default(field, message.direction).map(|default| quote!(default = #default)));
    arguments.extend(field.columns.map(|columns| {
        let columns = proc_macro2::Literal::u32_unsuffixed(columns);
        quote!(columns = #columns)
    }));
    arguments.extend(match field.visibility {
        model::Visibility::Public => Some(quote!(public)),
        model::Visibility::Masked => None,
        model::Visibility::Secret => Some(quote!(secret)),
    });
    arguments
}
