//! A row as a field of a struct.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, Home, attribute, docs, name, ty};
use crate::{ir, literal, model};

/// The field of a row.
pub(super) fn field(
    cx: &Context<'_>,
    message: &model::Message,
    field: &model::Field,
    home: Home,
) -> ir::Field {
    ir::Field {
        docs: docs(cx.spec, message, field),
        kind: name::ident("field"),
        attribute: arguments(message, field),
        name: name::ident(&field.rust),
        ty: ty::declared(cx, field, message.direction, home),
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
            model::Wire::Form
            | model::Wire::Query
            | model::Wire::PlainForm
            | model::Wire::Csv
            | model::Wire::Json
            | model::Wire::Headers
            | model::Wire::None => quote!(::denbun::Rest),
            model::Wire::CsvLine => quote!(Option<String>),
        },
    }
}

fn docs(spec: &model::Spec, message: &model::Message, field: &model::Field) -> ir::Docs {
    let origin = docs::origins(field, &spec.sources);
    let condition = match &field.presence {
        model::Presence::Required | model::Presence::Optional => String::new(),
        model::Presence::When(expr) => format!("Required when {}.", docs::code(&expr.to_string())),
    };
    let lines = docs::paragraphs([
        docs::text(&field.label),
        field.note.as_deref().map(docs::text).unwrap_or_default(),
        condition,
        only(message, field),
        several(field),
        keys(spec, field),
        same_as(spec, field),
        noted(&field.notation, &origin),
    ]);
    // Nobody looks for a guess.
    let is_known = field.aspects.name.class != model::EvidenceClass::Assumed;
    let name = if is_known { field.name.as_str() } else { "" };
    docs::docs(lines, &field.rust, &[name, &field.label])
}

/// A constant that a request can be without.
fn only(message: &model::Message, field: &model::Field) -> String {
    let is_given = message.direction == model::Direction::Request && ty::is_free(field, message.direction);
    let fixed = field.fixed.as_deref().filter(|_| is_given);
    fixed.map_or_else(String::new, |fixed| format!("Only {}, and only when it is set.", docs::code(fixed)))
}

/// How many values there are, and whether `null` is one.
fn several(field: &model::Field) -> String {
    let count = match field.many {
        model::Many::List { min: 0, max: u32::MAX } | model::Many::One => String::new(),
        model::Many::List { min, max: u32::MAX } => format!("At least {min} values."),
        model::Many::List { min: 0, max } => format!("At most {max} values."),
        model::Many::List { min, max } if min == max => format!("{min} values."),
        model::Many::List { min, max } => format!("{min} to {max} values."),
        model::Many::Map => "Values under free keys.".to_owned(),
    };
    let null = if field.nullable { "`null` says something else than absence." } else { "" };
    [count.as_str(), null].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The keys that a numbered list stands under.
fn keys(spec: &model::Spec, field: &model::Field) -> String {
    if let Some(spread) = &field.spread {
        return spread_keys(spec, field, spread);
    }
    let Some(numbered) = &field.numbered else { return String::new() };
    let stem = match field.ty {
        model::Type::Object(at) => spec.messages[at].fields.first().map_or("", |first| first.name.as_str()),
        _ => &field.name,
    };
    let width = numbered.digits as usize;
    let key = |number: u32| docs::code(&format!("{stem}{number:0width$}"));
    format!("Under numbered keys: {}, {} …", key(numbered.from), key(numbered.from + 1))
}

/// The keys that a list or object is spread over.
fn spread_keys(spec: &model::Spec, field: &model::Field, spread: &model::Spread) -> String {
    let inner = match field.ty {
        model::Type::Object(at) => spec.messages[at].fields.first().map(|first| first.name.as_str()),
        _ => None,
    };
    let stem = inner.unwrap_or(&field.name);
    match spread {
        model::Spread::Repeated => format!("The key comes again for each value: {}", docs::code(stem)),
        model::Spread::Separated(separator) => {
            let values = format!("{stem}=…{separator}…");
            format!("With {} between the values: {}", docs::code(separator), docs::code(&values))
        }
        model::Spread::Nested(nesting) => {
            let is_list = matches!(field.many, model::Many::List { .. });
            let outer = if is_list { nesting.outside(&field.name, "0") } else { field.name.clone() };
            let key = inner.map_or(outer.clone(), |inner| nesting.outside(&outer, inner));
            format!("Under the keys of what is inside: {} …", docs::code(&key))
        }
    }
}

/// What it is called elsewhere.
fn same_as(spec: &model::Spec, field: &model::Field) -> String {
    let Some(same) = &field.same_as else { return String::new() };
    let message = &spec.messages[same.message];
    let other = &message.fields[same.field];
    format!("The same as {} of {}.", docs::code(&other.name), docs::code(&message.name))
}

fn noted(notation: &str, origin: &str) -> String {
    match docs::code(notation) {
        notation if notation.is_empty() => origin.to_owned(),
        notation => format!("{notation} · {origin}"),
    }
}

fn arguments(message: &model::Message, field: &model::Field) -> Vec<TokenStream> {
    let (name, label) = (literal::text(&field.name), literal::text(&field.label));
    let mut arguments = Vec::new();
    if field.place == model::FieldPlace::Path {
        arguments.push(quote!(path));
    }
    arguments.extend([quote!(name = #name), quote!(label = #label)]);
    arguments.extend(attribute::format(&field.notation, &field.format, field.ty));
    arguments.extend(kept(field));
    arguments.extend(tag(message, field));
    arguments.extend(list(field.many));
    arguments.extend(numbered(message, field));
    arguments.extend(field.spread.as_ref().map(spread));
    arguments.extend((message.wire == model::Wire::Json).then(|| json(field)).flatten());
    arguments.extend(field.fixed.iter().map(|fixed| quote!(fixed = #fixed)));
    arguments.extend(ty::default(field, message.direction).map(|default| quote!(default = #default)));
    arguments.extend(field.columns.map(|columns| {
        let columns = Literal::u32_unsuffixed(columns);
        quote!(columns = #columns)
    }));
    arguments.extend(match field.visibility {
        model::Visibility::Public => Some(quote!(public)),
        model::Visibility::Masked => None,
        model::Visibility::Secret => Some(quote!(secret)),
    });
    arguments
}

/// Texts that are kept whatever they are, although their type says more.
fn kept(field: &model::Field) -> Option<TokenStream> {
    (field.open && field.ty == model::Type::Uuid).then(|| quote!(open))
}

fn tag(message: &model::Message, field: &model::Field) -> Option<TokenStream> {
    let model::Type::Tag(union) = field.ty else { return None };
    let union = name::ident(&message.fields[union].rust);
    Some(quote!(tag = #union))
}

/// How many values a list has; its type says that it is one.
fn list(many: model::Many) -> Option<TokenStream> {
    let model::Many::List { min, max } = many else { return None };
    let [low, high] = [min, max].map(Literal::u32_unsuffixed);
    match (min, max) {
        (0, u32::MAX) => None,
        (_, u32::MAX) => Some(quote!(list = #low..)),
        (0, _) => Some(quote!(list = ..=#high)),
        _ => Some(quote!(list = #low..=#high)),
    }
}

/// How the keys of a list are numbered.
fn numbered(message: &model::Message, field: &model::Field) -> Option<TokenStream> {
    let numbered = field.numbered.as_ref()?;
    let [digits, from] = [numbered.digits, numbered.from].map(Literal::u32_unsuffixed);
    let count = numbered.count.map(|count| &message.fields[count].name);
    Some(match count {
        Some(count) => quote!(numbered(digits = #digits, from = #from, count = #count)),
        None => quote!(numbered(digits = #digits, from = #from)),
    })
}

/// How a list or object lies in pairs.
fn spread(spread: &model::Spread) -> TokenStream {
    match spread {
        model::Spread::Repeated => quote!(repeated),
        model::Spread::Separated(separator) => quote!(separator = #separator),
        model::Spread::Nested(model::Nesting::Brackets) => quote!(nested = brackets),
        model::Spread::Nested(model::Nesting::Dots) => quote!(nested = dots),
    }
}

/// The JSON types of a scalar, where the Rust type does not say them.
fn json(field: &model::Field) -> Option<TokenStream> {
    use model::JsonForm::{Number, Text};
    let usual = usual(field)?;
    let model::JsonForms { write, read_text, read_number } = field.json;
    if write == usual && (read_text, read_number) == (usual == Text, usual == Number) {
        return None;
    }
    Some(match (write, read_text, read_number) {
        (Text, _, false) => quote!(json(text)),
        (Text, _, true) => quote!(json(text, number)),
        (Number, false, _) => quote!(json(number)),
        (Number, true, _) => quote!(json(number, text)),
    })
}

/// As what JSON type the Rust type of a scalar is written unless told otherwise.
fn usual(field: &model::Field) -> Option<model::JsonForm> {
    use model::Type;
    if field.fixed.is_some() || field.values_rust.is_some() {
        return Some(model::JsonForm::Text);
    }
    match field.ty {
        Type::Json | Type::FlatJson | Type::Object(_) | Type::Union(_) | Type::Tag(_) => None,
        ty => Some(model::JsonForm::of(ty)),
    }
}
